//! Контакты: the curator and the way to take part.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Curator, Html, PublicText, Template};
use crate::public::{Stand, kind};

/// Куратор и контакты.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ContactsPage {
    /// Куратор, если он назван.
    pub curator: Option<Curator>,
    /// Приглашение школы её словами, заголовки с третьего уровня; если пусто, тема даёт общее.
    pub invitation: Option<Html>,
    /// Методический центр, с которым школа работает.
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
