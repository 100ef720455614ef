//! BNK-03.

use super::year;
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, State};
use crate::record::kind::Person as PersonFields;
use crate::record::{Absent, Bad, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Карточки участников идущих пар, которые не сверяли больше 365 дней или не сверяли никогда.
    /// ## Почему это важно
    /// Должность, класс, телефон родителя меняются каждый год. Банк сверен, когда сверена каждая карточка.
    /// ## Так нельзя
    /// сверено: 01.09.2024
    /// (а сегодня 21.11.2026)
    /// ## Что сделать
    /// Проверьте карточку вместе с человеком и поставьте в поле «сверено» сегодняшний день.
    "BNK-03" CardNotReviewed, levels: [Warning], source: "Положение, п. 6.2.2"
}

impl Rule for CardNotReviewed {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            if !person.leads().chain(person.joins()).any(|pair| pair.state() == Some(State::Active)) {
                continue;
            }
            match &person.reviewed {
                Absent(place) => {
                    findings
                        .warning(
                            Location::Missing(*place),
                            format!("карточка участника не сверена: {}", person.short_name()),
                        )
                        .help(format!("проверьте карточку и добавьте строку {} с датой", PersonFields::reviewed));
                }
                Known(reviewed, place) if year::is_over(reviewed.0, model.today) => {
                    findings
                        .warning(*place, format!("карточку не сверяли с {}", said(reviewed.0)))
                        .help("проверьте карточку и поставьте сегодняшний день");
                }
                Known(..) | Bad(_) => {}
            }
        }
    }
}
