//! What a closed list is: how it is declared, and how its words are read.

use crate::diagnostic::Place;
use crate::diagnostic::words::{nearest, or};
use crate::record::reader::Reader;

/// A closed list, whichever it is.
pub trait Choice: Copy + PartialEq + 'static {
    /// Every word of the list.
    const LIST: &'static [&'static str];

    /// The other ways to write these words.
    const OTHER: &'static [&'static str];

    /// The item of a word, however spelt.
    fn of_word(word: &str) -> Option<Self>;

    /// The word that people write.
    fn said(self) -> &'static str;
}

/// Declares a closed list: each item with the word that people write, after `|` other ways to write it, which `check
/// --fix` replaces by the word, and after `~` words with a meaning of their own, which stay as they are.
macro_rules! choice {
    ($(#[doc = $about:literal])+ $name:ident {
        $($(#[doc = $meaning:literal])+ $item:ident = $word:literal $(| $synonym:literal)* $(~ $own:literal)*;)+
    }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[doc = $meaning])+ $item,)+
        }

        impl $name {
            /// Every word of the list.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The other spellings that are read.
            pub const OTHERS: &'static [&'static str] = &[$($($synonym,)*)+];

            /// The item of a word, however spelt.
            #[must_use]
            pub fn named(word: &str) -> Option<Self> {
                match fold(word).as_str() {
                    $($word $(| $synonym)* $(| $own)* => Some($name::$item),)+
                    _ => None,
                }
            }

            /// The word of which `typed` is another spelling.
            fn usual(typed: &str) -> Option<&'static str> {
                match fold(typed).as_str() {
                    $($word $(| $synonym)* => Some($word),)+
                    _ => None,
                }
            }

            /// The word that people write.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $($name::$item => $word,)+
                }
            }
        }

        impl Choice for $name {
            const LIST: &'static [&'static str] = $name::WORDS;
            const OTHER: &'static [&'static str] = $name::OTHERS;

            fn of_word(word: &str) -> Option<Self> {
                $name::named(word)
            }

            fn said(self) -> &'static str {
                self.word()
            }
        }

        impl Value for $name {
            const SHAPE: Shape = Shape::Choice($name::WORDS, $name::OTHERS);

            fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
                let text = reader.scalar(node)?;
                match $name::usual(text) {
                    Some(word) if !is_other_form(text, word) => reader.prefer(node.place, text, word),
                    _ => {}
                }
                let item = $name::named(text);
                if item.is_none() {
                    unknown(text, $name::WORDS, node.place, reader);
                }
                item
            }

            fn said(&self, _look: &dyn Look) -> Said {
                Said::text(self.word())
            }
        }
    };
}

/// Files that `text` is none of `words`, with the likeliest of them.
pub(super) fn unknown(text: &str, words: &'static [&'static str], place: Place, reader: &mut Reader<'_>) {
    let help = match nearest(text, words.iter().copied()).first() {
        Some(word) => format!("возможно, вы имели в виду «{word}»"),
        None => format!("впишите {}", or(words.iter().map(|word| format!("«{word}»")))),
    };
    reader.unknown_word(place, text).help(help);
}

pub(super) use choice;
