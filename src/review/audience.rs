//! Who reads a review, and what of it they may read. One place decides how every bit of it reads.
//!
//! Inside the school everything is read. Outside, where a comment outlives a consent and comes before a merge, less is
//! read than the site shows: a name only where both sides open it, of files their folders alone, and no text of a
//! record. What visitors will read is told by the pages, whose texts were vetted; but where a consent opens or closes
//! anything, only which pages differ.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use chrono::NaiveDate;

use super::document::{Document, Said, Where};
use super::hidden::hidden;
use super::mask::Mask;
use super::phrase::Phrase;
use super::{Bit, Change, End, FigureChange, Piece, Sentence, Sides, Spot};
use crate::diagnostic::{Fingerprint, digest};
use crate::public::day_in_words;

/// Files that name nobody and keep their paths for everybody.
const OPEN_FILES: [&str; 2] = ["content/school.md", "content/model.yaml"];
/// How much of a commit's name tells it from all others.
const SHORT: usize = 7;

/// Who reads a review.
#[derive(Clone, Copy)]
pub enum Audience<'s> {
    /// The school: everything.
    School,
    /// Everybody: what both sides show to everybody.
    Public(Sides<'s>),
}

/// What an audience may read; nothing is masked for the school.
pub(super) struct Eyes<'s>(Option<Mask<'s>>);

impl<'s> Eyes<'s> {
    pub(super) fn of(audience: Audience<'s>) -> Self {
        Eyes(match audience {
            Audience::School => None,
            Audience::Public(sides) => Some(Mask::of(sides)),
        })
    }

    /// A value that only the school reads.
    pub(super) fn inside<T>(&self, value: T) -> Option<T> {
        self.0.is_none().then_some(value)
    }

    /// May this person be named?
    pub(super) fn names(&self, id: &str) -> bool {
        self.0.as_ref().is_none_or(|mask| mask.names(id))
    }

    /// How a bit reads; of texts those alone who may read them are asked.
    fn bit(&self, bit: &Bit) -> Phrase {
        let mask = self.0.as_ref();
        match bit {
            Bit::Own(words) => Phrase::said(words),
            Bit::Day(day) => Phrase::said(&day_in_words(*day)),
            Bit::Path(path) => Phrase::said(&self.path(path)),
            Bit::Person { id, name, otherwise } => {
                Phrase::said(if mask.is_none_or(|mask| mask.names(id)) { name } else { otherwise })
            }
            Bit::Pair { id, name, otherwise } => {
                Phrase::said(if mask.is_none_or(|mask| mask.names_pair(id)) { name } else { otherwise })
            }
            Bit::Quote { text, .. } => Phrase::said(&format!("«{text}»")),
            Bit::Diff { pieces, .. } => {
                let mut phrase = Phrase::said("«");
                phrase.add(Phrase::compared(pieces));
                phrase.say("»");
                phrase
            }
        }
    }

    /// How a sentence reads.
    pub(super) fn sentence(&self, sentence: &Sentence) -> Phrase {
        let sentence = if self.0.is_none() { Cow::Borrowed(sentence) } else { Cow::Owned(hidden(sentence)) };
        let mut phrase = Phrase::default();
        sentence.0.iter().for_each(|bit| phrase.add(self.bit(bit)));
        phrase
    }

    /// How the title, the sentence and the consequence of a change read; nothing where the change is not told.
    pub(super) fn change(&self, change: &Change) -> Option<[Phrase; 3]> {
        let phrases = [&change.subject.title, &change.sentence, &change.consequence].map(|said| self.sentence(said));
        let Some(mask) = &self.0 else { return Some(phrases) };
        let is_told = mask.tells(&change.secrecy) && phrases.iter().all(|phrase| mask.is_clean(&phrase.words()));
        is_told.then_some(phrases)
    }

    /// How the title of a page reads: it may name whoever a consent opens.
    pub(super) fn title(&self, text: &str) -> Option<Phrase> {
        let is_shown = self.0.as_ref().is_none_or(|mask| mask.is_settled && mask.is_clean(text));
        is_shown.then(|| Phrase::said(text))
    }

    /// How a paragraph of a page reads; nothing where it is not for this audience.
    pub(super) fn compared(&self, pieces: &[Piece]) -> Option<Phrase> {
        let phrase = Phrase::compared(pieces);
        let of = |left_out: fn(&Piece) -> bool| {
            Phrase(phrase.0.iter().filter(|piece| !left_out(piece)).cloned().collect()).words()
        };
        let sides = [of(|piece| matches!(piece, Piece::New(_))), of(|piece| matches!(piece, Piece::Gone(_)))];
        let texts = [vec![phrase.words()], sides.into()].concat();
        let is_clean = |mask: &Mask<'_>| mask.is_settled && texts.iter().all(|text| mask.is_clean(text));
        self.0.as_ref().is_none_or(is_clean).then_some(phrase)
    }

    /// A path as far as it may be known: names of files are often names of people.
    fn path(&self, path: &str) -> String {
        let path = Phrase::said(path).words();
        if self.0.is_none() || OPEN_FILES.contains(&path.as_str()) {
            return path;
        }
        path.split('/').take(2).filter(|part| !part.contains('.')).collect::<Vec<_>>().join("/")
    }

    /// A place as far as it may be known.
    pub(super) fn spot(&self, spot: &Spot) -> Where {
        let path = self.path(&spot.path);
        let is_whole = path == spot.path;
        Where { path, line: is_whole.then_some(spot.line), column: is_whole.then_some(spot.column) }
    }

    /// An end of what is compared: names of branches are words of people.
    pub(super) fn end(&self, end: &End) -> Said {
        let short = end.commit.as_ref().map(|commit| commit.chars().take(SHORT).collect::<String>());
        let said = match (&self.0, short) {
            (Some(_), Some(short)) => dated(&short, end.day),
            _ => Phrase::said(&end.said).words(),
        };
        Said { said, commit: end.commit.clone(), day: end.day }
    }

    /// May a number be told? Outside the school only whole numbers of school years, which the section's own tables and
    /// headlines count.
    pub(super) fn figure(&self, figure: &FigureChange) -> bool {
        let is_whole =
            |number: &Option<String>| number.iter().all(|number| number.chars().all(|digit| digit.is_ascii_digit()));
        self.0.is_none() || (!figure.year.is_empty() && is_whole(&figure.before) && is_whole(&figure.after))
    }

    /// What a change is known by; outside the school it is made of what is read there, since a name can be guessed.
    pub(super) fn fingerprint(&self, code: &str, sentence: &Phrase, own: Fingerprint) -> String {
        match self.0 {
            None => own.to_string(),
            Some(_) => digest(&[code, &sentence.words()]).to_string(),
        }
    }

    /// The last look at a whole document: which part of it holds what nobody may read.
    pub(super) fn leak(&self, document: &Document) -> Option<&'static str> {
        let mask = self.0.as_ref()?;
        document.texts().find(|(_, text)| !mask.is_clean(text)).map(|(part, _)| part)
    }
}

/// How a sentence reads inside the school.
#[must_use]
pub fn in_words(sentence: &Sentence) -> String {
    Eyes(None).sentence(sentence).words()
}

fn dated(commit: &str, day: Option<NaiveDate>) -> String {
    day.map_or_else(|| commit.to_owned(), |day| format!("{commit} ({})", day_in_words(day)))
}
