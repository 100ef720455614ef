//! MEE-11.

use super::chain::chains;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::MeetingKind;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

/// What a chain has once.
const ONCE: [MeetingKind; 3] = [MeetingKind::Acquaintance, MeetingKind::Planning, MeetingKind::Final];

rule! {
    /// ## Что находит
    /// Второе знакомство, второе планирование и вторую итоговую встречу одной пары.
    /// ## Почему это важно
    /// Познакомиться, договориться и подвести черту можно один раз. Вторая такая встреча – почти всегда рабочая, которую записали не тем словом; обратной связи о ней тогда никто не спросит.
    /// ## Так нельзя
    /// тип: планирование в записях от 21.09.2026 и от 12.10.2026
    /// ## Что сделать
    /// Исправьте тип той встречи, которая была рабочей или промежуточной. Если это встреча другой пары, исправьте пару.
    "MEE-11" SecondOfItsType, levels: [Warning], source: "по смыслу: цепочка встреч"
}

impl Rule for SecondOfItsType {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for chain in chains(model) {
            for kind in ONCE {
                let mut same = chain.links.iter().filter(|link| link.kind == kind);
                let Some(first) = same.next() else { continue };
                for second in same {
                    let word = model.profile.meetings.title(&kind);
                    let headline = format!("встреча с типом «{word}» у пары уже была: {}", said(first.date));
                    findings
                        .warning(second.meeting.kind.place(), headline)
                        .also(first.meeting.date.place(), "первая такая встреча")
                        .help("исправьте тип одной из этих встреч");
                }
            }
        }
    }
}
