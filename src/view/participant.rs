//! A participant of a pair as one page may show them.

use serde::Serialize;

use super::Public;
use crate::public::{PublicPerson, Role};

/// A mentor or mentee: with a name where a live consent opens it, else as a role of this page only.
#[derive(Clone, Debug, Serialize)]
pub struct Participant {
    /// «Наставник», «Наставляемый», «Помощник»; anyone.
    pub role: String,
    /// What stands above the first of a role: «Наставник», «Наставляемые»; nothing above the next ones.
    pub label: Option<&'static str>,
    /// The name with consent; without it the role in lower case («наставник», «наставляемый») or
    /// «участник 2», a number that is good for this page only. On the pair's own page a bare role
    /// is shown as «имя не публикуется».
    pub name: Public<String>,
    /// Whether `name` is a name. Where it is not, post and link are absent too.
    pub named: bool,
    /// Post or class; only with the name, by the same consent.
    pub post: Option<Public<String>>,
    /// The page of a consenting mentor, in whatever role they are here, relative to the section's root.
    pub href: Option<String>,
}

impl Participant {
    /// A participant; `number` counts the withheld ones of a group on this page.
    #[must_use]
    pub fn of(role: Role, person: &PublicPerson<'_>, number: Option<usize>) -> Self {
        let (title, word) = match role {
            Role::Mentor => ("Наставник", "наставник"),
            Role::Mentee => ("Наставляемый", "наставляемый"),
            Role::Helper => ("Помощник", "помощник"),
        };
        Participant {
            role: title.to_owned(),
            label: Some(title),
            named: person.is_named(),
            post: person.post(),
            href: person.address().map(|word| format!("mentors/{word}.html")),
            name: match number {
                Some(number) if role == Role::Mentee => person.name_or_number(number),
                _ => person.name_or(word),
            },
        }
    }
}
