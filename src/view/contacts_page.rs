//! Контакты: the curator and the way to take part.

use serde::Serialize;

use super::Site;
use super::{Curator, Html, PublicText, Template};
use crate::public::{Stand, kind};

/// `contacts.html`.
#[derive(Clone, Debug, Serialize)]
pub struct ContactsPage {
    /// The curator, where one is named.
    pub curator: Option<Curator>,
    /// The school's own invitation, headings from the third level; the theme has a general one where
    /// absent.
    pub invitation: Option<Html>,
    /// The methodical centre that the school works with.
    pub centre: Option<PublicText>,
}

impl Template for ContactsPage {
    const NAME: &'static str = "contacts.html";
}

impl ContactsPage {
    /// The contacts of the school.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let school = site.disclosure.school();
        let centre = school.and_then(|school| school.fields().text(kind::School::methodical_centre));
        ContactsPage { curator: Curator::of(site), invitation: site.own_words(Stand::Invitation, 3), centre }
    }
}
