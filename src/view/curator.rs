//! The curator: the one person whose contacts are public.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Public, PublicText};
use crate::public::kind;

/// К кому обращаться. Контакты здесь те, что школа назвала для раздела.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Curator {
    /// Имя, если есть согласие; иначе «куратор».
    pub name: Public<String>,
    /// Должность; только вместе с именем.
    pub post: Option<Public<String>>,
    /// Телефон, как его читают люди.
    pub phone: Option<Public<String>>,
    /// Он же для `tel:`, цифрами, с плюсом впереди.
    pub phone_href: Option<Public<String>>,
    /// Электронная почта.
    pub mail: Option<Public<String>>,
    /// Когда и где куратор принимает.
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
