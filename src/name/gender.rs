//! What a name says about the gender of its bearer, as far as declension needs it.
//!
//! Receives folded words, returns a gender only where the endings leave no doubt.

/// The grammatical gender of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// «Соколов Пётр Иванович».
    Masculine,
    /// «Соколова Мария Ивановна».
    Feminine,
}

use Gender::{Feminine, Masculine};

const PATRONYMICS: &[(&str, Gender)] = &[
    ("ич", Masculine),
    ("оглы", Masculine),
    ("улы", Masculine),
    ("угли", Masculine),
    ("вна", Feminine),
    ("чна", Feminine),
    ("шна", Feminine),
    ("кызы", Feminine),
    ("гызы", Feminine),
    ("қызы", Feminine),
];

const SURNAMES: &[(&str, Gender)] = &[
    ("ский", Masculine),
    ("ская", Feminine),
    ("цкая", Feminine),
    ("ая", Feminine),
    ("ова", Feminine),
    ("ева", Feminine),
];

/// The gender of a folded patronymic («сергеевна», «гасан оглы»).
pub(super) fn of_patronymic(folded: &str) -> Option<Gender> {
    ending(folded, PATRONYMICS)
}

/// The gender of a folded surname of five letters or more; «-ина» stays open («Дубина Иван», «Ильина Анна»).
pub(super) fn of_surname(folded: &str) -> Option<Gender> {
    if folded.chars().count() < 5 { None } else { ending(folded, SURNAMES) }
}

fn ending(folded: &str, table: &[(&str, Gender)]) -> Option<Gender> {
    table.iter().find(|(end, _)| folded.ends_with(end)).map(|(_, gender)| *gender)
}
