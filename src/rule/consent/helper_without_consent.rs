//! CON-07.

use super::participant::Participant;
use crate::diagnostic::Findings;
use crate::model::{Model, Pair, State};
use crate::record::value::ConsentKind;
use crate::rule::shared::is_recent;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Коллег, которых наставник привлёк к работе пары, а их письменного согласия помогать нет.
    ///
    /// Смотрит на пары, которые идут или закончились не больше года назад.
    /// ## Почему это важно
    /// Просить коллегу о помощи можно, поручать без его согласия – нет: это время сверх его работы.
    /// ## Так нельзя
    /// помощники: Лукошкин Д. И. (а в его карточке нет согласия с видом «помогать»)
    /// ## Что сделать
    /// Возьмите согласие и впишите его в карточку помощника с видом «помогать» или уберите имя из помощников.
    "CON-07" HelperWithoutConsent, levels: [Warning], source: "Положение, п. 7.1.1"
}

impl Rule for HelperWithoutConsent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(is_recent) {
            for helper in Participant::helpers(pair) {
                if helper.is_unclear() || has_consent(&helper, &pair) {
                    continue;
                }
                findings
                    .warning(helper.place, format!("нет согласия помогать: {}", helper.person.short_name()))
                    .label("помогает этой паре")
                    .help(format!("возьмите письменное согласие и впишите его дату в карточку {}", helper.person.id));
            }
        }
    }
}

/// Does a written consent to help hold today, or did it on the last day of a pair that is over?
fn has_consent(helper: &Participant<'_>, pair: &Pair<'_>) -> bool {
    let last = pair.ended().filter(|_| pair.state() != Some(State::Active)).unwrap_or(pair.model.today);
    let mut written = helper.person.consents(ConsentKind::Help).filter(|consent| consent.is_written());
    written.any(|consent| consent.holds_on(last))
}
