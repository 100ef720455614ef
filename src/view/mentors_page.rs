//! Наставники: cards of those who agreed to be shown.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Html, Link, Picture, Public, Template};
use super::{PublicText, Site};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{Moment, PublicPerson};

/// Наши наставники.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MentorsPage {
    /// Наставники, у которых есть согласие на публикацию имени, по фамилии.
    pub mentors: Vec<MentorCard>,
    /// Сколько не показано: «Ещё три наставника работают без публикации имени»; пусто, если показаны все.
    pub withheld: Option<String>,
}

/// Один наставник. Всё, кроме имени, есть, только если названо в согласии.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MentorCard {
    /// Якорь на странице.
    pub id: String,
    /// Страница наставника.
    pub href: String,
    /// Имя.
    pub name: Public<String>,
    /// Должность, у ученика – класс, у человека не из школы – организация.
    pub post: Option<Public<String>>,
    /// Предметы.
    pub subjects: Vec<PublicText>,
    /// Опыт: «В профессии с 2008 года»; год не устаревает, в отличие от стажа.
    pub experience: Option<String>,
    /// Роль в парах этого года: «наставник-консультант», «наставник-предметник».
    pub types: Vec<String>,
    /// С чем наставник поможет.
    pub competences: Vec<PublicText>,
    /// Результаты работы.
    pub achievements: Vec<PublicText>,
    /// Портрет; только если в согласии есть «фото».
    pub picture: Option<Picture>,
    /// Рассказ о себе; заголовки в нём начинаются с третьего уровня.
    pub about: Option<Html>,
    /// Пары и группы наставника, сначала этого года.
    pub pairs: Vec<Link>,
}

impl Template for MentorsPage {
    const NAME: &'static str = "mentors.html";
}

const MENTORS: Noun = Noun("наставник работает", "наставника работают", "наставников работают");

impl MentorsPage {
    /// The mentors who agreed to be shown.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let mentors = site.disclosure.mentors();
        let shown: Vec<_> = mentors.iter().filter_map(|person| MentorCard::of(site, person)).collect();
        let hidden = mentors.len() - shown.len();
        let withheld = (hidden > 0).then(|| format!("Ещё {} без публикации имени.", Count(hidden, MENTORS)));
        MentorsPage { mentors: shown, withheld }
    }
}

impl MentorCard {
    fn of(site: &Site<'_>, person: &PublicPerson<'_>) -> Option<Self> {
        Some(MentorCard {
            id: person.address()?.to_owned(),
            href: site.mentor_href(person)?,
            name: person.name()?,
            post: person.post(),
            subjects: person.subjects(),
            experience: person.experience_since().map(experience),
            types: super::mentor_page::types(site, person),
            competences: person.competences(),
            achievements: person.achievements(),
            picture: site.portrait(person),
            about: person.about().map(|about| site.html(&about, "", 3)),
            pairs: pairs_of(site, person),
        })
    }
}

/// The pairs that somebody leads: this year's first, then earlier ones.
fn pairs_of(site: &Site<'_>, person: &PublicPerson<'_>) -> Vec<Link> {
    let (now, before): (Vec<_>, Vec<_>) = person.pairs().into_iter().partition(|pair| site.is_current(pair));
    now.iter().chain(&before).map(|pair| site.pair_link(pair)).collect()
}

/// «в профессии с 2008 года»: a year, never a length that ages.
pub(super) fn experience(since: Moment) -> String {
    format!("в профессии с {} года", since.first().format("%Y"))
}
