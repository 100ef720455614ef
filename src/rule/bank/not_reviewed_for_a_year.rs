//! BNK-02.

use super::year;
use crate::diagnostic::Findings;
use crate::diagnostic::words::{Count, Noun};
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

const DAYS: Noun = Noun("день", "дня", "дней");

rule! {
    /// ## Что находит
    /// Банк наставников и наставляемых, который не сверяли больше 365 дней. Если дата сверки не указана, предупреждает.
    /// ## Почему это важно
    /// Люди увольняются, выпускаются, меняют желание участвовать. Банк обновляют хотя бы раз в год, иначе подбирать пары
    /// приходится по вчерашним спискам.
    /// ## Так нельзя
    /// банк сверен: 01.09.2024
    /// (а сегодня 21.11.2026)
    /// ## Что сделать
    /// Пройдите карточки, уберите ушедших, спросите новых – и поставьте в school.md день сверки.
    "BNK-02" NotReviewedForAYear, levels: [Warning, Error], source: "Положение, п. 6.2.2"
}

impl Rule for NotReviewedForAYear {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Known(reviewed, place) = &school.bank_reviewed else { return };
        let Ok(passed) = usize::try_from((model.today - reviewed.0).num_days()) else { return };
        if year::is_over(reviewed.0, model.today) {
            findings
                .error(*place, format!("банк не сверяли {}, а нужно хотя бы раз в год", Count(passed, DAYS)))
                .help("сверьте карточки и поставьте сегодняшнюю дату");
        }
    }
}
