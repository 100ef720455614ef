//! MON-08.

use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, SchoolYear, Survey};
use crate::record::kind;
use crate::record::value::Track;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Учебный год, чьи опросы об эффективности не закрывают все пять целей мониторинга.
    ///
    /// Цель узнаёт по словам поля «цели»; какие слова считать, сказано в model.yaml, список «цели мониторинга». Смотрит
    /// на этот и прошлый учебный год.
    /// ## Почему это важно
    /// О чём не спросили, того и не узнают. Пять целей напоминают спросить не только о том, понравилось ли.
    /// ## Так нельзя
    /// направление: эффективность – а поля «цели» нет
    /// ## Что сделать
    /// Впишите в опрос цели, о которых его вопросы, а для недостающих добавьте вопрос.
    "MON-08" AimsNotCovered, levels: [Advice], source: "Положение, п. 9.4"
}

impl Rule for AimsNotCovered {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let now = model.school_year();
        for year in [SchoolYear(now.0 - 1), now] {
            let surveys: Vec<Survey<'_>> = model.surveys().filter(|survey| is_of(survey, year)).collect();
            if !surveys.is_empty() && surveys.iter().all(|survey| !survey.aims.is_bad()) {
                judge(&surveys, year, model, findings);
            }
        }
    }
}

fn is_of(survey: &Survey<'_>, year: SchoolYear) -> bool {
    survey.track.known() == Some(&Track::Effectiveness) && survey.school_year() == Some(year)
}

fn judge(surveys: &[Survey<'_>], year: SchoolYear, model: &Model, findings: &mut Findings<'_>) {
    let aims = || surveys.iter().filter_map(|survey| survey.entry.fields.aims.known()).flat_map(|aims| aims.iter());
    let missing = model.profile.aims.missing_from(aims().map(|aim| aim.value.as_str()));
    if missing.is_empty() {
        return;
    }
    let Some(told) = surveys.iter().find(|survey| !survey.aims.is_absent()) else {
        let first = Location::Missing(surveys[0].entry.fields.title.place());
        let finding = findings.advice(first, format!("не сказано, о каких целях мониторинга опрос за {year}"));
        finding.help(format!("добавьте строку {}; у мониторинга их пять: {}", kind::Survey::aims, and(missing)));
        return;
    };
    findings
        .advice(told.entry.fields.aims.place(), format!("опросы за {year} закрывают не все цели мониторинга"))
        .label(format!("нет: {}", and(missing)))
        .help("добавьте в опрос вопрос об этом, а в его цели – эти слова");
}
