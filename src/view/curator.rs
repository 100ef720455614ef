//! The curator: the one person whose contacts are public.

use serde::Serialize;

use super::Site;
use super::{Public, PublicText};
use crate::public::kind;

/// Whom to write to. Contacts are those that `school.md` gives for the section.
#[derive(Clone, Debug, Serialize)]
pub struct Curator {
    /// The name, in full where consent allows; «куратор» otherwise.
    pub name: Public<String>,
    /// The post; only with the name.
    pub post: Option<Public<String>>,
    /// The phone as written for people.
    pub phone: Option<Public<String>>,
    /// The same phone for `tel:`, digits with a leading plus.
    pub phone_href: Option<Public<String>>,
    /// The e-mail address.
    pub mail: Option<Public<String>>,
    /// When and where the curator receives visitors.
    pub hours: Option<PublicText>,
}

impl Curator {
    /// The curator of the school, where one is named.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Option<Self> {
        let school = site.disclosure.school()?;
        let person = school.curator()?;
        let phone = school.phone();
        Some(Curator {
            name: person.name().unwrap_or_else(|| person.name_or("куратор")),
            post: person.post(),
            phone_href: phone.clone().map(|phone| phone.map(|phone| dialled(&phone))),
            phone,
            mail: school.mail(),
            hours: school.fields().text(kind::School::curator_hours),
        })
    }
}

/// Digits with a leading plus; the Russian eight is the country's code.
fn dialled(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix('8') {
        Some(rest) if digits.len() == 11 => format!("+7{rest}"),
        _ => format!("+{digits}"),
    }
}
