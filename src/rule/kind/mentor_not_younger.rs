//! KND-05.

use crate::diagnostic::{Findings, Location, Place};
use crate::model::{Model, Pair, Person as OfModel};
use crate::profile::MentoringKind;
use crate::record::kind::Person;
use crate::record::value::Moment;
use crate::record::{Absent, Bad, Field, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Реверсивные пары, в которых наставник не моложе наставляемого или этого не видно из карточек.
    /// ## Почему это важно
    /// Реверсивное – это когда младший учит старшего новому. Если наставник старше, пара относится к другому виду, и отчёт посчитает её не там.
    /// ## Так нельзя
    /// вид: реверсивное, а наставник 1968 года рождения учит коллегу 1990 года
    /// ## Что сделать
    /// Смените вид пары или исправьте год рождения. Если годы равны или не записаны, добавьте в карточки дату рождения: на сайт она не попадёт.
    "KND-05" MentorNotYounger, levels: [Error, Warning], source: "Положение, п. 3.1.3"
}

impl Rule for MentorNotYounger {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Reverse)) {
            let Some(mentor) = pair.mentor() else { continue };
            for person in pair.participants() {
                unknown_birth(&pair, &person, findings);
            }
            for mentee in pair.mentees() {
                let (Known(older, at), Known(younger, there)) = (birth(&mentee), birth(&mentor)) else { continue };
                compare(&pair, (younger, there), (older, at), findings);
            }
        }
    }
}

/// Date or year of birth with its place.
fn birth(person: &OfModel<'_>) -> Field<Moment> {
    match (&person.birth_date, &person.birth_year) {
        (Known(date, place), _) => Known(Moment::Day(date.0), *place),
        (Bad(place), _) | (Absent(_), Bad(place)) => Bad(*place),
        (Absent(_), Known(year, place)) => Known(*year, *place),
        (Absent(place), Absent(_)) => Absent(*place),
    }
}

fn unknown_birth(pair: &Pair<'_>, person: &OfModel<'_>, findings: &mut Findings<'_>) {
    let Absent(place) = birth(person) else { return };
    let headline = format!("в реверсивной паре не записан год рождения: {}", person.short_name());
    findings
        .warning(Location::Missing(place), headline)
        .also(pair.kind.place(), "здесь наставник должен быть моложе")
        .help(format!("добавьте в карточку поле {}", Person::birth_year));
}

fn compare(pair: &Pair<'_>, mentor: (Moment, Place), mentee: (Moment, Place), findings: &mut Findings<'_>) {
    let (younger, older) = (mentor.0, mentee.0);
    if younger.first() > older.last() {
        return;
    }
    let place = pair.mentor.place();
    let years = format!("{} и {}", said(younger), said(older));
    let finding = if younger.last() <= older.first() {
        findings
            .error(place, format!("в реверсивной паре наставник не моложе: {years}"))
            .help("смените вид пары или исправьте год рождения")
    } else {
        findings
            .warning(place, format!("в реверсивной паре не видно, что наставник моложе: {years}"))
            .help(format!("впишите в обе карточки поле {}", Person::birth_date))
    };
    finding.also(mentor.1, "наставник").also(mentee.1, "наставляемый");
}
