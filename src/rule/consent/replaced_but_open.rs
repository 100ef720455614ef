//! CON-10.

use chrono::NaiveDate;

use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Pair, State};
use crate::record::Known;
use crate::record::kind::{Pair as PairFields, Request};
use crate::record::value::{RequestDecision, RequestKind};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, в которых замена наставника разрешена, а прежняя пара так и идёт, и новые пары по прежнему приказу.
    ///
    /// О новой паре совсем без приказа говорит DOC-08.
    /// ## Почему это важно
    /// После замены у наставляемого два наставника на бумаге и ни одного на деле. Новому нужен свой приказ.
    /// ## Так нельзя
    /// решение: удовлетворено (20.10.2026, а строки «прекращена» в записи пары нет)
    /// ## Что сделать
    /// Впишите в прежнюю пару день, когда она прекращена, а в новую – её собственный приказ.
    "CON-10" ReplacedButOpen, levels: [Error], source: "Положение, п. 7.2.1 и 1.6.6"
}

impl Rule for ReplacedButOpen {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let Some((day, place)) = granted(pair) else { continue };
            if pair.stopped.is_absent() && pair.state() == Some(State::Active) {
                findings
                    .error(place, format!("замена разрешена {}, а пара не закрыта", said(day)))
                    .help(format!("добавьте в эту запись строку {} с датой", PairFields::stopped));
            }
            for next in pair.successors() {
                by_the_same_order(&pair, &next, findings);
            }
        }
    }
}

/// The day on which another mentor was granted, where it has come, and where the decision is written.
fn granted(pair: Pair<'_>) -> Option<(NaiveDate, Place)> {
    let mut requests = pair.entry.fields.requests.known().into_iter().flatten();
    requests.find_map(|request| {
        let Request { kind, decision, decided, .. } = &request.value;
        let (Known(RequestKind::Replacement, _), Known(RequestDecision::Granted, place)) = (kind, decision) else {
            return None;
        };
        let day = decided.known()?.0;
        (day <= pair.model.today).then_some((day, *place))
    })
}

fn by_the_same_order(before: &Pair<'_>, next: &Pair<'_>, findings: &mut Findings<'_>) {
    let (Known(old, old_place), Known(new, place)) = (&before.order, &next.order) else { return };
    if old == new {
        findings
            .error(*place, "у пары с новым наставником прежний приказ")
            .also(*old_place, "приказ прежней пары")
            .help("впишите приказ, которым закреплён новый наставник");
    }
}
