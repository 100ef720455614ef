//! A record behind glass: of its fields only those declared for anyone can be read.

use super::Disclosure;
use super::text::{Public, PublicText};
use crate::record::declare::{Anyone, Def};
use crate::record::value::{
    Colour, Date, LevelOfDocument, MenuPages, Moment, Number, Period, Phrases, Requisites, Span, StageCount, Text,
    Words,
};
use crate::record::{Field, Known, Passage, Spanned};

/// A record or a part of one, of which only public leaves can be had.
#[derive(Debug)]
pub struct Shown<'d, R> {
    disclosure: &'d Disclosure<'d>,
    record: &'d R,
}

/// A type of field in which nobody can be named.
pub trait Plain {}

impl Plain for Date {}
impl Plain for Moment {}
impl Plain for Span {}
impl Plain for Period {}
impl Plain for Requisites {}
impl Plain for LevelOfDocument {}
impl Plain for StageCount {}
impl Plain for Colour {}
impl Plain for MenuPages {}
impl<const FROM: u32, const TO: u32> Plain for Number<FROM, TO> {}

impl<'d, R> Shown<'d, R> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, record: &'d R) -> Self {
        Shown { disclosure, record }
    }

    /// A value in which nobody can be named.
    #[must_use]
    pub fn value<T: Plain>(&self, field: Def<R, T, Anyone>) -> Option<Public<&'d T>> {
        (field.get)(self.record).known().map(Public::new)
    }

    /// A text; nothing where it was found to say too much.
    #[must_use]
    pub fn text(&self, field: Def<R, Text, Anyone>) -> Option<PublicText> {
        let Known(text, place) = (field.get)(self.record) else { return None };
        self.disclosure.is_clean(*place).then(|| PublicText::vetted(&*text.0))
    }

    /// Short words.
    #[must_use]
    pub fn words(&self, field: Def<R, Words, Anyone>) -> Vec<PublicText> {
        self.list((field.get)(self.record).known().map(|words| &words.0))
    }

    /// Phrases.
    #[must_use]
    pub fn phrases(&self, field: Def<R, Phrases, Anyone>) -> Vec<PublicText> {
        self.list((field.get)(self.record).known().map(|phrases| &phrases.0))
    }

    /// Parts, each behind glass of its own.
    #[must_use]
    pub fn parts<P>(&self, field: Def<R, Vec<Spanned<P>>, Anyone>) -> Vec<Shown<'d, P>> {
        let parts: &'d Field<Vec<Spanned<P>>> = (field.get)(self.record);
        parts.known().into_iter().flatten().map(|part| Shown::new(self.disclosure, &part.value)).collect()
    }

    fn list(&self, items: Option<&Vec<Spanned<Passage>>>) -> Vec<PublicText> {
        let clean = items.into_iter().flatten().filter(|item| self.disclosure.is_clean(item.place));
        clean.map(|item| PublicText::vetted(&*item.value)).collect()
    }
}
