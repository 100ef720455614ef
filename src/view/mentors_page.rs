//! Наставники: cards of those who agreed to be shown.

use serde::Serialize;

use super::{Html, Link, Picture, Public, Template};
use super::{PublicText, Site};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{Moment, PublicPerson};

/// `mentors.html`.
#[derive(Clone, Debug, Serialize)]
pub struct MentorsPage {
    /// Mentors with a live consent to publication of the name, by surname.
    pub mentors: Vec<MentorCard>,
    /// «Ещё три наставника работают без публикации имени»; absent where all are shown.
    pub withheld: Option<String>,
}

/// One mentor. Each field but the name is there only where the consent lists it.
#[derive(Clone, Debug, Serialize)]
pub struct MentorCard {
    /// The anchor on the page, the word of the mentor's page.
    pub id: String,
    /// The mentor's page relative to the section's root.
    pub href: String,
    /// The name.
    pub name: Public<String>,
    /// Post, or class of a pupil, or organisation of an outsider.
    pub post: Option<Public<String>>,
    /// Subjects.
    pub subjects: Vec<PublicText>,
    /// «В профессии с 2008 года»: a year, never a length that ages.
    pub experience: Option<String>,
    /// «наставник-консультант», «наставник-предметник», as in this year's pairs.
    pub types: Vec<String>,
    /// Competences.
    pub competences: Vec<PublicText>,
    /// Results of the work.
    pub achievements: Vec<PublicText>,
    /// The portrait; only where the consent lists «фото».
    pub picture: Option<Picture>,
    /// The body of the person's file; its headings begin at the third level.
    pub about: Option<Html>,
    /// The mentor's pairs and groups, this year's first.
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
