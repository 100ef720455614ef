//! The forms that the words of a name take in texts and addresses, kept with the name.
//!
//! Receives a name, returns its forms, folded. They are worked out when they are first asked for: texts are searched for
//! every name of the school, more than once, and again after every change of another record.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use super::declension::{given_forms, surname_forms};
use super::{PersonName, skeleton};

/// The forms of a name.
#[derive(Debug)]
pub struct Cases {
    /// Every word of the surname, in every form.
    pub surname: Forms,
    /// The words of first name and patronymic, each with its forms. Initials have none and are left out.
    pub given: [Box<[(String, Forms)]>; 2],
    /// The surname in every form, and of a double one each half, as [`skeleton`] has them.
    pub skeletons: Forms,
}

/// Words in one text, one a line: a school has tens of thousands of them, and most are shorter than what a text of their
/// own would cost.
#[derive(Debug)]
pub struct Forms(Box<str>);

impl Forms {
    fn of(words: impl IntoIterator<Item = String>) -> Self {
        Forms(words.into_iter().collect::<Vec<_>>().join("\n").into())
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }
}

/// Forms that were asked for once. What is worked out says nothing new: two names are alike whether it is there or not.
#[derive(Debug, Default)]
pub(super) struct Kept(OnceLock<Box<Cases>>);

impl PersonName {
    /// The forms of its words.
    pub fn cases(&self) -> &Cases {
        self.kept.0.get_or_init(|| Box::new(Cases::of(self)))
    }
}

impl Cases {
    fn of(name: &PersonName) -> Self {
        let gender = name.gender();
        let given = |part: Option<&str>| {
            let long = pieces(part.unwrap_or_default()).filter(|piece| piece.chars().count() > 1);
            long.map(|piece| (piece.to_owned(), Forms::of(given_forms(piece)))).collect()
        };
        let halves = name.surname().split(['-', ' ']).chain([name.surname()]);
        let skeletons: BTreeSet<String> =
            halves.flat_map(|half| surname_forms(half, gender)).map(|form| skeleton(&form)).collect();
        Cases {
            surname: Forms::of(pieces(name.surname()).flat_map(|piece| surname_forms(piece, gender))),
            given: [given(name.first()), given(name.patronymic())],
            skeletons: Forms::of(skeletons),
        }
    }
}

/// The words of a name, parted at spaces and hyphens.
fn pieces(name: &str) -> impl Iterator<Item = &str> {
    name.split([' ', '-']).filter(|piece| !piece.is_empty())
}

impl Clone for Kept {
    fn clone(&self) -> Self {
        Kept::default()
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Kept {}

impl Hash for Kept {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
