//! An award as others may see it.

use super::text::{Public, PublicText};
use super::{Disclosure, PublicPerson};
use crate::model::Award;
use crate::record::declare::{ByConsent, Def};
use crate::record::kind;
use crate::record::value::{Datum, Requisites, Text};

/// An award that the person it was given to agreed to show; there is no other way to have one.
#[derive(Clone, Copy, Debug)]
pub struct PublicAward<'d> {
    disclosure: &'d Disclosure<'d>,
    award: Award<'d>,
    recipient: PublicPerson<'d>,
    day: chrono::NaiveDate,
}

impl<'d> PublicAward<'d> {
    /// The award, where a live consent of its recipient lists «награды»; such a consent opens the name too.
    pub(super) fn open(disclosure: &'d Disclosure<'d>, award: Award<'d>) -> Option<Self> {
        let person = award.recipient()?;
        let day = award.fields.value.date.known()?.0;
        let open = disclosure.allows(person.index, Datum::Awards) && day <= disclosure.today();
        open.then(|| PublicAward { disclosure, award, recipient: PublicPerson::new(disclosure, person), day })
    }

    /// The person it was given to.
    #[must_use]
    pub fn recipient(&self) -> PublicPerson<'d> {
        self.recipient
    }

    /// The day on which it was given.
    #[must_use]
    pub fn day(&self) -> Public<chrono::NaiveDate> {
        Public::new(self.day)
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> Option<PublicText> {
        self.text(kind::Award::title)
    }

    /// What it was given for.
    #[must_use]
    pub fn merit(&self) -> Option<PublicText> {
        self.text(kind::Award::merit)
    }

    /// The paper by which it was given.
    #[must_use]
    pub fn grounds(&self) -> Option<Public<&'d Requisites>> {
        let fields: &'d kind::Award = &self.award.fields.value;
        fields.grounds.known().map(Public::new)
    }

    fn text(&self, field: Def<kind::Award, Text, ByConsent>) -> Option<PublicText> {
        let field = (field.get)(&self.award.fields.value);
        let text = field.known()?;
        self.disclosure.is_clean(field.place()).then(|| PublicText::vetted(&*text.0))
    }
}
