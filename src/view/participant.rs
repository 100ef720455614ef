//! A participant of a pair as one page may show them.

use schemars::JsonSchema;
use serde::Serialize;

use super::Public;
use crate::public::{PublicPerson, Role};

/// Наставник или наставляемый: с именем, если оно открыто согласием, иначе как роль на этой странице.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Participant {
    /// Роль: «Наставник», «Наставляемый», «Помощник».
    pub role: String,
    /// Что стоит над первым в роли: «Наставник», «Наставляемые»; над следующими – ничего.
    pub label: Option<&'static str>,
    /// Имя; без согласия – роль строчными («наставник», «наставляемый») или «участник 2», номер только этой страницы.
    /// На странице пары вместо одной роли пишут «имя не публикуется».
    pub name: Public<String>,
    /// Имя ли стоит в `name`; если нет, пусты и должность, и ссылка.
    pub named: bool,
    /// Должность или класс; только вместе с именем, по тому же согласию.
    pub post: Option<Public<String>>,
    /// Страница человека, если он наставник и согласился, кем бы он ни был здесь.
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
