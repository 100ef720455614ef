//! CUR-06.

use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Pair, Person};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Куратора, который сам наставник или наставляемый в идущей или будущей паре.
    /// ## Почему это важно
    /// Куратор согласует программы, читает отчёты и разбирает споры. О своей паре ему трудно судить со стороны.
    /// ## Так нельзя
    /// Куратор Иволгина Т. С. – и она же названа наставником пары 2026-03.
    /// ## Что сделать
    /// Поручите проверку этой пары кому-то ещё или подберите в неё другого участника. Если в маленькой школе иначе
    /// нельзя, оставьте как есть: это совет.
    "CUR-06" ChecksOwnPair, levels: [Advice], source: "роли программы, куратор"
}

impl Rule for ChecksOwnPair {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let (Some(school), Some(curator)) = (model.school(), model.curator()) else { return };
        let pairs = curator.leads().map(|pair| (pair, "наставник"));
        for (pair, role) in pairs.chain(curator.joins().map(|pair| (pair, "наставляемый"))) {
            let Some(place) = reference(pair, curator).filter(|_| pair.is_live()) else { continue };
            findings
                .advice(place, format!("куратор сам {role} в этой паре"))
                .also(school.entry.fields.curator.place(), "назначен куратором")
                .help("поручите проверку этой пары другому человеку");
        }
    }
}

/// Where a pair names a person.
fn reference(pair: Pair<'_>, person: Person<'_>) -> Option<Place> {
    let fields = &pair.entry.fields;
    let mentees = fields.mentees.known().into_iter().flat_map(|mentees| mentees.iter());
    let mut references = fields.mentor.known().into_iter().chain(mentees);
    let own = references.find(|reference| pair.model.person(reference) == Some(person))?;
    Some(own.0.place)
}
