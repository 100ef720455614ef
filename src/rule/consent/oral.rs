//! CON-05.

use crate::diagnostic::{Findings, Level};
use crate::model::{Model, Person};
use crate::record::Known;
use crate::record::value::{ConsentForm, ConsentKind};
use crate::rule::shared::strictness;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Устные согласия быть наставником или наставляемым, за которыми нет письменных.
    /// ## Почему это важно
    /// Приказ опирается на бумагу с подписью. Устное согласие нельзя ни показать, ни отозвать по правилам.
    /// ## Так нельзя
    /// форма: устное
    /// ## Что сделать
    /// Возьмите согласие на бумаге и исправьте дату и форму; письменное считается и тогда, когда форма не названа.
    "CON-05" Oral, levels: [Error, Warning, Advice], source: "Положение, п. 1.6.2 и 1.6.3"
}

impl Rule for Oral {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            for kind in [ConsentKind::Mentor, ConsentKind::Mentee] {
                if !person.consents(kind).any(|consent| consent.is_written()) {
                    oral(person, kind, findings);
                }
            }
        }
    }
}

/// The last consent of a kind, where none is on paper.
fn oral(person: Person<'_>, kind: ConsentKind, findings: &mut Findings<'_>) {
    let Some(consent) = person.consents(kind).last() else { return };
    let Known(ConsentForm::Oral, place) = consent.form else { return };
    let headline = format!("согласие {} только устное: {}", kind.word(), person.short_name());
    findings.file(level(person, kind), place, headline).help("возьмите согласие на бумаге и впишите его дату");
}

/// As strict as the strictest pair that the consent is for; where there is no pair yet, by who the person is.
fn level(person: Person<'_>, kind: ConsentKind) -> Level {
    let levels: Vec<Level> = match kind {
        ConsentKind::Mentor => person.leads().map(|pair| strictness::of_papers(&pair)).collect(),
        _ => person.joins().map(|pair| strictness::of_papers(&pair)).collect(),
    };
    let without_pair = if person.is_teacher() { Level::Error } else { Level::Warning };
    levels.into_iter().max().unwrap_or(without_pair)
}
