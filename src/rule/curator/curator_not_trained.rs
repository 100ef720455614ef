//! CUR-07.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Field;
use crate::record::kind::School;
use crate::record::value::Dates;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Куратора, который ещё не учился вести программу: дни обучения не названы или все впереди.
    ///
    /// Обучение, записанное в карточке куратора-наставника, тоже считается.
    /// ## Почему это важно
    /// Куратор учит наставников и проверяет программы; сам он тоже проходит обучение, когда модель начинает работать.
    /// ## Так нельзя
    /// куратор: Иволгина Т. С. – а строки «обучение куратора» нет
    /// ## Что сделать
    /// Впишите в school.md день или дни обучения, семинара или курсов.
    "CUR-07" CuratorNotTrained, levels: [Advice], source: "Положение, п. 6.2.3"
}

impl Rule for CuratorNotTrained {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let (Some(school), Some(curator)) = (model.school(), model.curator()) else { return };
        let own = &school.entry.fields.curator_training;
        let card = curator.entry.fields.mentor.known().map(|part| &part.training);
        if is_held(own, model) || card.is_some_and(|training| is_held(training, model)) {
            return;
        }
        let (location, headline) = match own.known() {
            Some(_) => (own.place().into(), "обучение куратора ещё впереди"),
            None => (Location::Missing(own.place()), "не сказано, когда учился куратор"),
        };
        findings
            .advice(location, headline)
            .help(format!("впишите день обучения в поле {} в school.md", School::curator_training));
    }
}

/// Has a day of it passed? One that cannot be read may have.
fn is_held(training: &Field<Dates>, model: &Model) -> bool {
    training.is_bad() || training.known().is_some_and(|days| days.iter().any(|day| day.0 <= model.today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    const SCHOOL: &str = "//- school.md\n---\nназвание: Школа\nкуратор: Крапивницкая Е. Л.\n---\n//- people/krapivnickaya-el.md\n---\nимя: Крапивницкая Е. Л.\n---\n";

    #[test]
    fn nothing_said_is_told_and_what_cannot_be_read_is_not() {
        assert_eq!(said_of(&CuratorNotTrained, SCHOOL), ["не сказано, когда учился куратор"]);
        let unread = SCHOOL.replacen("---\n//- people", "обучение куратора: весной\n---\n//- people", 1);
        assert!(said_of(&CuratorNotTrained, &unread).is_empty());
    }
}
