//! CON-03.

use super::participant::{Participant, Standing};
use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::record::Known;
use crate::record::kind::Consent;
use crate::record::value::ConsentKind;
use crate::rule::shared::{said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Согласия, которые даны позже приказа о закреплении пары или группы.
    /// ## Почему это важно
    /// Приказ издают с согласия участников: сначала подпись человека, потом приказ. В один день – можно.
    /// ## Так нельзя
    /// В карточке согласие от 10.09.2026, а в паре «приказ: № 112-о от 01.09.2026».
    /// ## Что сделать
    /// Сверьте даты с бумагами. Если согласие и правда опоздало, издайте новый приказ.
    "CON-03" AfterOrder, levels: [Error, Warning, Advice], source: "Положение, п. 1.6.6"
}

impl Rule for AfterOrder {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for participant in model.pairs().flat_map(Participant::all) {
            if let Standing::Late(consent) = participant.standing() {
                late(&participant.pair, participant.kind, consent, findings);
            }
        }
    }
}

fn late(pair: &Pair<'_>, kind: ConsentKind, consent: &Consent, findings: &mut Findings<'_>) {
    let (Known(given, place), Known(order, order_place)) = (&consent.date, &pair.order) else { return };
    let (given, ordered) = (said(given.0), said(order.date));
    let headline = format!("согласие дано {given}, позже приказа от {ordered}");
    findings
        .file(strictness::of_papers(pair), *place, headline)
        .label(format!("согласие {}", kind.word()))
        .also(*order_place, "приказ о закреплении")
        .help("сверьте обе даты с бумагами; если согласие опоздало, издайте новый приказ");
}
