//! The school as others may see it.

use super::shown::Shown;
use super::text::{Public, PublicText};
use super::{Disclosure, PublicPerson};
use crate::diagnostic::FileId;
use crate::model::School;
use crate::record::kind;

/// The school: its names, its settings of the section, its curator's contacts.
#[derive(Clone, Copy, Debug)]
pub struct PublicSchool<'d> {
    disclosure: &'d Disclosure<'d>,
    school: School<'d>,
}

impl<'d> PublicSchool<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, school: School<'d>) -> Self {
        PublicSchool { disclosure, school }
    }

    /// The number of the file that holds its record; it tells nothing of what stands there.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.school.entry.file()
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::School> {
        Shown::new(self.disclosure, &self.school.entry.fields)
    }

    /// The text of the first page, as Markdown.
    #[must_use]
    pub fn body(&self) -> Option<PublicText> {
        let body = &self.school.entry.body;
        let open = !body.is_empty() && self.disclosure.is_clean(body.place);
        open.then(|| PublicText::vetted(&*body.text))
    }

    /// The path of the school's sign in the content folder; a drawing, nobody is on it.
    #[must_use]
    pub fn logo(&self) -> Option<&'d str> {
        self.school.entry.fields.logo.known().map(|path| path.0.as_str())
    }

    /// The curator's telephone at work.
    #[must_use]
    pub fn phone(&self) -> Option<Public<String>> {
        self.school.entry.fields.curator_phone.known().map(|phone| Public::new(phone.to_string()))
    }

    /// The curator's mail at work.
    #[must_use]
    pub fn mail(&self) -> Option<Public<String>> {
        self.school.entry.fields.curator_mail.known().map(|mail| Public::new(mail.to_string()))
    }

    /// The curator.
    #[must_use]
    pub fn curator(&self) -> Option<PublicPerson<'d>> {
        self.school.model.curator().map(|person| PublicPerson::new(self.disclosure, person))
    }
}
