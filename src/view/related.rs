//! Whom and what a text is about: the people it names, their pairs, the programmes of these.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Link, Site};
use crate::public::{PublicArticle, PublicPair};

/// Страницы, о которых текст и которые ведут к нему.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Related {
    /// Наставники, названные в нём.
    pub people: Vec<Link>,
    /// Пары и группы, о которых он.
    pub pairs: Vec<Link>,
    /// Программы этих пар.
    pub programs: Vec<Link>,
}

impl Related {
    /// What an article is about; nothing where it names nobody who has a page.
    #[must_use]
    pub fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Option<Self> {
        let pairs = article.pairs();
        let mut programs: Vec<_> = Vec::new();
        for program in pairs.iter().flat_map(PublicPair::programs) {
            if !programs.contains(&program) {
                programs.push(program);
            }
        }
        let related = Related {
            people: article.people().iter().filter_map(|person| site.person_link(person)).collect(),
            pairs: pairs.iter().map(|pair| site.pair_link(pair)).collect(),
            programs: programs.iter().map(|program| site.program_link(program)).collect(),
        };
        (!related.people.is_empty() || !related.pairs.is_empty()).then_some(related)
    }
}
