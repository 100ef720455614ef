//! PER-03.

use chrono::Days;

use super::beginning::{self, Beginning, YEARS};
use crate::diagnostic::words::Count;
use crate::diagnostic::{Findings, Location, Place};
use crate::model::{Model, Person};
use crate::record::kind::Person as PersonFields;
use crate::record::value::Moment;
use crate::record::{Absent, Bad, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

/// The profile's code of the category.
const YOUNG: &str = "young";

rule! {
    /// ## Что находит
    /// Молодых специалистов, у которых в день начала работы с наставником стаж уже больше трёх лет, ещё не начался или
    /// не указан.
    ///
    /// Ровно три года – ещё молодой специалист. Если известен только год или месяц, правило говорит лишь тогда, когда
    /// сомнений нет. У пары, которая продолжает прежнюю, считается начало прежней. Другое число лет задают в model.yaml.
    /// ## Почему это важно
    /// Молодые специалисты идут в отчёт отдельной строкой. Коллеге со стажем больше нужна другая категория и другая помощь.
    /// ## Так нельзя
    /// стаж с: 01.09.2019
    /// (а в записи пары категория «молодой специалист» и срок с 14.09.2026)
    /// ## Что сделать
    /// Проверьте дату, с которой идёт стаж. Если она верна, выберите паре другую категорию.
    "PER-03" YoungSpecialistTooExperienced, levels: [Error, Warning], source: "роли программы, наставляемый"
}

impl Rule for YoungSpecialistTooExperienced {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            let Some(pair) = person.joins().find(|pair| pair.is_of_category(YOUNG)) else { continue };
            match &person.experience_since {
                Known(since, place) => on_every_beginning(person, *since, *place, findings),
                Absent(place) if person.is_teacher() => not_said(*place, pair.category.place(), findings),
                Absent(_) | Bad(_) => {}
            }
        }
    }
}

fn not_said(place: Place, category: Place, findings: &mut Findings<'_>) {
    findings
        .warning(Location::Missing(place), "у молодого специалиста не указан стаж")
        .label(format!("в карточке нет поля {}", PersonFields::experience_since))
        .also(category, "категория в записи пары")
        .help(format!(
            "добавьте строку {} – с какого дня человек работает по профессии",
            PersonFields::experience_since
        ));
}

fn on_every_beginning(person: Person<'_>, since: Moment, place: Place, findings: &mut Findings<'_>) {
    for beginning in beginning::of(person, person.joins().filter(|pair| pair.is_of_category(YOUNG))) {
        let Some(headline) = contradiction(person, since, beginning) else { continue };
        findings
            .error(place, headline)
            .also(beginning.1, "начало работы с наставником")
            .help("проверьте дату или выберите паре другую категорию");
    }
}

fn contradiction(person: Person<'_>, since: Moment, (start, _): Beginning) -> Option<String> {
    let day = said(start);
    if since.first() > start {
        return Some(format!("у молодого специалиста на {day} стаж ещё не начался"));
    }
    let most = person.model.profile.young_to;
    // Full years on the day before mean more than those years on the day itself: three years to a day are fine.
    let eve = person.experience_on(start - Days::new(1))?;
    let years = Count(most as usize, YEARS);
    eve.is_surely_at_least(most).then(|| format!("у молодого специалиста на {day} стаж больше {years}"))
}
