//! A sentence before it is drawn: bits, of which names and quotations are known as such.
//!
//! Whoever draws a review decides by its audience how a person, a pair or a quotation reads; so no bit of the program's
//! own words ever holds a name or a text of a record.

use chrono::NaiveDate;

use super::Piece;
use crate::diagnostic::words::Count;
use crate::record::declare::Visibility;

/// One or several sentences, in bits that are drawn one after another with nothing between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Bit>);

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bit {
    /// The program's own words, numbers, ids of rules.
    Own(String),
    /// A person.
    Person {
        /// The id of the card on the side that is spoken of.
        id: String,
        /// The name in the case that the sentence needs: «Клюквиной Г. С.».
        name: String,
        /// The word for those who may not read the name, in the same case: «участника».
        otherwise: String,
    },
    /// A pair or group.
    Pair {
        /// The id of its record on the side that is spoken of.
        id: String,
        /// How it is called, in the case that the sentence needs: «пары «Клюквина Г. С. – Подберёзкин М. А.»».
        name: String,
        /// The words for those who may not read the names, in the same case: «одной из пар».
        otherwise: String,
    },
    /// A text of a record. Drawn in quotation marks.
    Quote {
        /// The text.
        text: String,
        /// Who may see the field that it stands in.
        seen: Visibility,
    },
    /// A text of a record before and after.
    Diff {
        /// The pieces, in order.
        pieces: Vec<Piece>,
        /// Who may see the field that they stand in.
        seen: Visibility,
    },
    /// A day.
    Day(NaiveDate),
    /// A path of a file of the school, from its root.
    Path(String),
}

impl Sentence {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Sentence::default()
    }

    /// With one more bit.
    #[must_use]
    pub fn and(mut self, bit: impl Into<Bit>) -> Self {
        self.0.push(bit.into());
        self
    }

    /// With the bits of another right after it.
    #[must_use]
    pub fn joined(mut self, next: Sentence) -> Self {
        self.0.extend(next.0);
        self
    }

    /// With the bits of another after a blank.
    #[must_use]
    pub fn then(mut self, next: Sentence) -> Self {
        if !self.0.is_empty() && !next.0.is_empty() {
            self.0.push(" ".into());
        }
        self.0.extend(next.0);
        self
    }

    /// With a capital letter in front.
    #[must_use]
    pub fn capitalised(mut self) -> Self {
        match self.0.first_mut() {
            Some(Bit::Own(words)) => *words = capital(words),
            Some(Bit::Pair { name, otherwise, .. } | Bit::Person { name, otherwise, .. }) => {
                (*name, *otherwise) = (capital(name), capital(otherwise));
            }
            _ => {}
        }
        self
    }

    /// With one full stop where initials end it, not two.
    #[must_use]
    pub fn settled(mut self) -> Self {
        for at in 1..self.0.len() {
            let is_stop = matches!(&self.0[at], Bit::Own(words) if words.starts_with('.'));
            if let (Bit::Person { name, .. }, true) = (&mut self.0[at - 1], is_stop) {
                name.truncate(name.trim_end_matches('.').len());
            }
        }
        self
    }

    /// Does it say nothing?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

impl From<&'static str> for Bit {
    fn from(words: &'static str) -> Self {
        Bit::Own(words.to_owned())
    }
}

impl From<usize> for Bit {
    fn from(number: usize) -> Self {
        Bit::Own(number.to_string())
    }
}

impl From<Count> for Bit {
    fn from(count: Count) -> Self {
        Bit::Own(count.to_string())
    }
}

impl From<NaiveDate> for Bit {
    fn from(day: NaiveDate) -> Self {
        Bit::Day(day)
    }
}

/// A sentence of bits: `say!["Срок ", pair, " продлён: до ", day, "."]`.
macro_rules! say {
    ($($bit:expr),+ $(,)?) => {
        $crate::review::Sentence(vec![$($crate::review::Bit::from($bit)),+])
    };
}

pub(crate) use say;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consequence_follows_after_a_blank() {
        let said = say!["Пар: ", 3, "."].then(say!["Было больше."]);
        let words: String = said.0.iter().map(|bit| if let Bit::Own(words) = bit { words } else { "" }).collect();
        assert_eq!(words, "Пар: 3. Было больше.");
        assert_eq!(Sentence::new().then(say!["Одно."]), say!["Одно."]);
    }

    #[test]
    fn initials_at_the_end_share_their_point_with_the_sentence() {
        let person =
            |name: &str| Bit::Person { id: "о".into(), name: name.into(), otherwise: "участник".into() };
        assert_eq!(say![person("Осинин О. О."), "."].settled(), say![person("Осинин О. О"), "."]);
        assert_eq!(say![person("Осинин О. О."), ", он"].settled(), say![person("Осинин О. О."), ", он"]);
    }
}
