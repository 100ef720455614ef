//! BNK-01.

use chrono::NaiveDate;

use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Pair, Person, State};
use crate::record::kind::Person as PersonFields;
use crate::record::value::{ConsentKind, Date};
use crate::record::{Field, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Участников идущих пар, которые выбыли из школы или отказались участвовать.
    ///
    /// Отказ, после которого человек дал новое письменное согласие, не считается. О ссылке на человека без карточки
    /// говорит PAI-01.
    /// ## Почему это важно
    /// Банк – это карточки. Если человека в банке уже нет, пара с ним не работает, а в отчёте она всё ещё идёт.
    /// ## Так нельзя
    /// выбыл: 30.10.2026 – а пара с этим человеком действует
    /// ## Что сделать
    /// Впишите в пару день, когда она прекращена, и причину. Если человек остался, уберите отметку из карточки.
    "BNK-01" ParticipantLeft, levels: [Error], source: "Положение, п. 6.2.2"
}

impl Rule for ParticipantLeft {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            let Some((place, headline)) = gone(&person) else { continue };
            let at_work = |pair: &Pair<'_>| pair.state() == Some(State::Active);
            let leads = person.leads().filter(at_work).map(|pair| pair.entry.fields.mentor.place());
            let joins = person.joins().filter(at_work).map(|pair| pair.entry.fields.mentees.place());
            let pairs: Vec<Place> = leads.chain(joins).collect();
            if pairs.is_empty() {
                continue;
            }
            let finding = findings.error(place, headline);
            for pair in pairs {
                finding.also(pair, "пара, которая ещё идёт");
            }
            finding.help("впишите в пару, когда она прекращена, или уберите отметку из карточки");
        }
    }
}

/// Where the card says that the person is no longer there, and in which words.
fn gone(person: &Person<'_>) -> Option<(Place, String)> {
    let PersonFields { left, declined, .. } = &person.entry.fields;
    let today = person.model.today;
    if let Some((day, place)) = passed(left, today) {
        return Some((place, format!("участник идущей пары выбыл {}", said(day))));
    }
    let (day, place) = passed(declined, today).filter(|(day, _)| !agreed_after(person, *day))?;
    Some((place, format!("участник идущей пары отказался {}", said(day))))
}

fn passed(day: &Field<Date>, today: NaiveDate) -> Option<(NaiveDate, Place)> {
    let Known(day, place) = day else { return None };
    (day.0 <= today).then_some((day.0, *place))
}

fn agreed_after(person: &Person<'_>, day: NaiveDate) -> bool {
    let kinds = [ConsentKind::Mentor, ConsentKind::Mentee].into_iter();
    let mut consents = kinds.flat_map(|kind| person.consents(kind));
    consents.any(|consent| consent.is_written() && consent.date.known().is_some_and(|date| date.0 >= day))
}
