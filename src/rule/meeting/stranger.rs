//! MEE-14.

use crate::diagnostic::Findings;
use crate::model::{Meeting, Model, Pair as OfModel, Person};
use crate::profile::MentoringKind;
use crate::record::kind::Pair;
use crate::record::value::{PeopleRef, PersonRef};
use crate::record::{Absent, Bad, Field, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Людей, которые были на встрече или отозвались о ней, но в пару не входят и среди её помощников не названы.
    /// ## Почему это важно
    /// Встречи пары закрытые. Приглашённый коллега помогает паре с согласия, и это видно из её записи; чаще же в записи просто названо не то имя.
    /// ## Так нельзя
    /// присутствовали: Ольшевская Т. Р., а пара её не знает
    /// ## Что сделать
    /// Исправьте имя или пару встречи. Если коллега и правда помогал, добавьте его в поле «помощники» пары.
    "MEE-14" Stranger, levels: [Error], source: "Положение, п. 7.1.1"
}

impl Rule for Stranger {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for meeting in model.meetings() {
            let Some(pair) = meeting.pair() else { continue };
            let Some(people) = people_of(&pair) else { continue };
            for reference in named_in(&meeting) {
                let Some(person) = model.person(reference).filter(|person| !people.contains(person)) else { continue };
                findings
                    .error(reference.0.place, headline(&person, &pair))
                    .also(pair.mentees.place(), "состав пары")
                    .help(format!("исправьте имя или добавьте человека в поле {} пары", Pair::helpers));
            }
        }
    }
}

fn headline(person: &Person<'_>, pair: &OfModel<'_>) -> String {
    let called = if pair.is_of_kind(MentoringKind::Group) { "группу" } else { "пару" };
    format!("{} не входит в {called} {}", person.short_name(), pair.id)
}

/// Who was there and who gave feedback.
fn named_in<'m>(meeting: &Meeting<'m>) -> impl Iterator<Item = &'m PersonRef> + use<'m> {
    let fields = &meeting.entry.fields;
    let attendees = fields.attendees.known().into_iter().flat_map(|attendees| attendees.iter());
    let feedback = fields.feedback.known().into_iter().flatten();
    attendees.chain(feedback.filter_map(|feedback| feedback.value.who.known()))
}

/// Participants and helpers, where every one of them is known.
fn people_of<'m>(pair: &OfModel<'m>) -> Option<Vec<Person<'m>>> {
    let mut people = vec![pair.mentor()?];
    pair.mentees.known()?;
    people.extend(all(pair, &pair.mentees)?);
    people.extend(all(pair, &pair.helpers)?);
    Some(people)
}

fn all<'m>(pair: &OfModel<'m>, field: &Field<PeopleRef>) -> Option<Vec<Person<'m>>> {
    match field {
        Known(people, _) => people.iter().map(|reference| pair.model.person(reference)).collect(),
        Absent(_) => Some(Vec::new()),
        Bad(_) => None,
    }
}
