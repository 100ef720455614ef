//! MON-06.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, SchoolYear, Survey};
use crate::record::kind::{self, Response};
use crate::record::value::Track;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Прошлый учебный год, за который опросы есть только одного направления: об эффективности программ или о
    /// показателях внедрения.
    ///
    /// Опрос, в котором никто не ответил, не считается. Год ещё идёт – правило ждёт.
    /// ## Почему это важно
    /// Мониторинг отвечает на два вопроса: что дала программа участникам и как модель приживается в школе.
    /// ## Так нельзя
    /// За год два опроса, и у обоих «направление: эффективность».
    /// ## Что сделать
    /// Впишите в опросы их направление. Если второго не было, проведите его в этом году.
    "MON-06" OneTrackOnly, levels: [Warning], source: "Положение, п. 9.3"
}

impl Rule for OneTrackOnly {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let last = SchoolYear(model.school_year().0 - 1);
        let Some(year) = model.ended_years().into_iter().find(|year| *year == last) else { return };
        let surveys: Vec<Survey<'_>> = model.surveys().filter(|survey| survey.school_year() == Some(year)).collect();
        let Some(first) = surveys.first() else { return };
        if model.has_broken(crate::record::Kind::Survey) || surveys.iter().any(|survey| survey.track.is_bad()) {
            return;
        }
        // Where nobody answered anything, that is told person by person.
        if !surveys.iter().any(has_answers) {
            return;
        }
        let is_there = |track: Track| surveys.iter().any(|survey| is_of(survey, track) && has_answers(survey));
        let tracks = [Track::Effectiveness, Track::Indicators];
        let Some(track) = tracks.into_iter().find(|track| !is_there(*track)) else { return };
        match surveys.iter().find(|survey| is_of(survey, track)) {
            Some(empty) => findings
                .warning(
                    Location::Missing(empty.responses.place()),
                    format!("в опросе о направлении «{}» за {year} нет ответов", track.word()),
                )
                .help("впишите ответы или проведите такой опрос в этом году"),
            None => findings
                .warning(
                    Location::Missing(surveys.iter().find(|survey| survey.track.is_absent()).unwrap_or(first).head),
                    format!("за {year} нет опроса о другом направлении: {}", track.word()),
                )
                .help(format!("добавьте в опрос строку {} или проведите такой опрос в этом году", kind::Survey::track)),
        };
    }
}

fn is_of(survey: &Survey<'_>, track: Track) -> bool {
    survey.track.known() == Some(&track)
}

/// Did anybody answer? Answers that cannot be read are there.
fn has_answers(survey: &Survey<'_>) -> bool {
    let mut responses = survey.responses.known().into_iter().flatten();
    let is_answer = |response: &Response| !response.before.is_absent() || !response.after.is_absent();
    survey.responses.is_bad() || responses.any(|response| is_answer(&response.value))
}

#[cfg(test)]
mod tests {
    use super::OneTrackOnly;
    use crate::rule::shared::said_of;

    const PAIR: &str = "//- people/a.md\n---\nимя: Берёзкина Ольга Павловна\nкто: педагог\n---\n\
                        //- people/b.md\n---\nимя: Липкина Анна Сергеевна\nкто: педагог\n---\n\
                        //- pairs/p.md\n---\nнаставник: a\nнаставляемые: b\nсрок: 08.09.2025 – 29.05.2026\n---\n";
    const ANSWERS: &str = "ответы:\n  - кто: a\n    до: 01.09.2025, план 3\n";

    fn said(surveys: &[(&str, &str)]) -> Vec<String> {
        let survey = |(number, (track, answers)): (usize, &(&str, &str))| {
            let head =
                format!("название: Опрос\nучебный год: 2025/26\nшкала: 1 – 10\n{track}вопросы:\n  план: План?\n");
            format!("//- surveys/s{number}.md\n---\n{head}{answers}---\n")
        };
        let surveys: String = surveys.iter().enumerate().map(survey).collect();
        said_of(&OneTrackOnly, &format!("{PAIR}{surveys}"))
    }

    const OF_EFFECT: &str = "направление: эффективность\n";
    const OF_INDICATORS: &str = "направление: показатели внедрения\n";

    #[test]
    fn a_survey_that_nobody_answered_is_no_survey() {
        assert!(said(&[(OF_EFFECT, ANSWERS), (OF_INDICATORS, ANSWERS)]).is_empty());
        let empty = said(&[(OF_EFFECT, ANSWERS), (OF_INDICATORS, "")]);
        assert_eq!(empty, ["в опросе о направлении «показатели внедрения» за 2025/26 нет ответов"]);
        assert_eq!(said(&[(OF_EFFECT, ANSWERS)]), ["за 2025/26 нет опроса о другом направлении: показатели внедрения"]);
    }

    #[test]
    fn where_nobody_answered_anything_other_rules_speak() {
        assert!(said(&[(OF_EFFECT, ""), (OF_INDICATORS, "")]).is_empty());
    }
}
