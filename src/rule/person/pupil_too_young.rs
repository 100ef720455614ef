//! PER-08.

use super::beginning::{self, YEARS};
use crate::diagnostic::words::Count;
use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Person};
use crate::record::value::Affiliation;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Обучающихся, которым в день начала работы с наставником ещё нет десяти лет.
    ///
    /// По одному году рождения правило судит, только когда сомнений нет. Другой возраст школа задаёт в model.yaml.
    /// ## Почему это важно
    /// Модель рассчитана на детей от десяти лет: с младшими нужна другая работа и особый разговор с родителями.
    /// ## Так нельзя
    /// год рождения: 2018
    /// (а пара начинает 14.09.2026)
    /// ## Что сделать
    /// Проверьте год рождения и срок пары. Если всё верно, отложите начало или поправьте возраст в model.yaml.
    "PER-08" PupilTooYoung, levels: [Warning], source: "раздел сайта школы"
}

impl Rule for PupilTooYoung {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let least = model.profile.pupil_from;
        for pupil in model.people().filter(|person| person.affiliation() == Some(Affiliation::Pupil)) {
            for (start, term) in beginning::of(pupil, pupil.joins()) {
                if !pupil.age_on(start).is_some_and(|age| age.is_surely_under(least)) {
                    continue;
                }
                let years = Count(least as usize, YEARS);
                let headline = format!("обучающемуся на {} меньше {years}", said(start));
                findings
                    .warning(birth(pupil), headline)
                    .also(term, "начало работы с наставником")
                    .help("проверьте возраст или отложите начало работы пары");
            }
        }
    }
}

/// Where the day or year that [`Person::age_on`] counts from stands.
fn birth(person: Person<'_>) -> Place {
    let date = &person.entry.fields.birth_date;
    if date.known().is_some() { date.place() } else { person.birth_year.place() }
}
