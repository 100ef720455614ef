//! MEE-12.

use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::profile::{MeetingKind, MentoringKind};
use crate::record::Known;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Встречи, которые прошли до начала срока пары или после его конца. Знакомство может быть и раньше.
    /// ## Почему это важно
    /// Пара работает в срок, названный приказом. Встреча вне срока чаще всего записана не с тем годом или не той паре, и в отчёт она попадёт не туда.
    /// ## Так нельзя
    /// срок: 14.09.2026 – 28.05.2027, а рабочая встреча 07.09.2026
    /// ## Что сделать
    /// Исправьте дату или пару встречи. Если срок изменён приказом, исправьте срок.
    "MEE-12" OutsideTheTerm, levels: [Warning], source: "по смыслу"
}

impl Rule for OutsideTheTerm {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for meeting in model.meetings() {
            let (Known(date, place), Some(pair)) = (&meeting.date, meeting.pair()) else { continue };
            if is_one_of_too_many(&pair) {
                continue;
            }
            let Some(term) = pair.term().filter(|_| date.0 <= model.today) else { continue };
            // A meeting whose type is not known may be that of getting acquainted.
            let may_be_early = meeting.kind().is_none_or(|kind| kind == MeetingKind::Acquaintance);
            let side = match () {
                () if date.0 < term.start && !may_be_early => "до начала срока",
                () if date.0 > term.end => "после конца срока",
                () => continue,
            };
            findings
                .warning(*place, format!("встреча {} – {side} пары {}", said(date.0), pair.id))
                .also(pair.term.place(), "срок пары")
                .help("исправьте дату или пару встречи, либо срок пары");
        }
    }
}

/// Of several meetings where one is meant KND-03 speaks.
fn is_one_of_too_many(pair: &Pair<'_>) -> bool {
    pair.is_of_kind(MentoringKind::Speed) && pair.meetings().nth(1).is_some()
}
