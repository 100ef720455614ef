//! The page of one mentor: what the consent opens, the pairs, their programmes, what was written.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Anchor, AwardRow, Html, Link, Picture, Public, PublicText, Span, Teaser, Template};
use crate::public::{ArticleKind, PublicPair, PublicPerson, kind};

/// Страница наставника. Имя стоит в `head.title`; остальное есть, только если названо в согласии.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MentorPage {
    /// Должность, у ученика – класс, у человека не из школы – организация.
    pub post: Option<Public<String>>,
    /// Портрет; только если в согласии есть «фото».
    pub picture: Option<Picture>,
    /// Предметы.
    pub subjects: Vec<PublicText>,
    /// Опыт: «в профессии с 2008 года»; год не устаревает, в отличие от стажа.
    pub experience: Option<String>,
    /// Образование: «высшее, физика».
    pub education: Option<String>,
    /// Роль в парах этого года: «наставник-консультант», «наставник-предметник».
    pub types: Vec<String>,
    /// С чем наставник поможет.
    pub competences: Vec<PublicText>,
    /// Результаты работы.
    pub achievements: Vec<PublicText>,
    /// Награды, начиная с последней; только если в согласии есть «награды».
    pub awards: Vec<AwardRow>,
    /// Рассказ о себе; заголовки в нём начинаются с третьего уровня.
    pub about: Option<Html>,
    /// Пары этого учебного года и те, что только будут.
    pub pairs: Vec<Work>,
    /// Пары прошлых учебных лет.
    pub earlier: Vec<Work>,
    /// Новости, где наставник назван или где он автор, начиная с последней.
    pub news: Vec<Teaser>,
    /// Практики, где наставник назван или где он автор, начиная с последней.
    pub practices: Vec<Teaser>,
    /// Другие такие тексты раздела.
    pub texts: Vec<Link>,
}

/// Пара, в которой человек работает.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Work {
    /// Пара.
    pub pair: Link,
    /// Роль: «наставляемый», «помощник»; пусто, если он в ней наставник.
    pub role: Option<String>,
    /// Форма: «педагог – педагог».
    pub form: Option<String>,
    /// Срок, как в записи.
    pub term: Option<Span>,
    /// Её программы.
    pub programs: Vec<Link>,
}

impl Template for MentorPage {
    const NAME: &'static str = "mentor.html";

    fn parts(&self) -> Vec<Anchor> {
        let parts = [
            (self.about.is_some() || self.picture.is_some(), "about", "О себе"),
            (self.has_facts(), "facts", "Коротко"),
            (!self.competences.is_empty(), "help", "С чем поможет"),
            (!self.achievements.is_empty(), "results", "Результаты"),
            (!self.awards.is_empty(), "awards", "Награды"),
            (!self.pairs.is_empty() || !self.earlier.is_empty(), "pairs", "Пары и группы"),
            (!self.practices.is_empty(), "practices", "Практики"),
            (!self.news.is_empty(), "news", "В новостях"),
            (!self.texts.is_empty(), "texts", "Ещё в разделе"),
        ];
        Anchor::parts(&parts, 6)
    }
}

impl MentorPage {
    /// Is there anything to say of the mentor in a few words?
    fn has_facts(&self) -> bool {
        let lists = !self.subjects.is_empty() || !self.types.is_empty();
        lists || self.experience.is_some() || self.education.is_some()
    }

    /// The page of a mentor who may be named.
    #[must_use]
    pub fn of(site: &Site<'_>, person: &PublicPerson<'_>) -> Self {
        let (pairs, earlier) = works(site, person);
        let teasers = |shelf| {
            let articles = person.articles(shelf);
            articles.iter().filter_map(|article| site.teaser(article, shelf.folder())).collect()
        };
        let others = [ArticleKind::Library, ArticleKind::Page].into_iter().flat_map(|shelf| person.articles(shelf));
        MentorPage {
            post: person.post(),
            picture: site.portrait(person),
            subjects: person.subjects(),
            experience: person.experience_since().map(super::mentors_page::experience),
            education: education(person),
            types: types(site, person),
            competences: person.competences(),
            achievements: person.achievements(),
            awards: awards(site, person),
            about: person.about().map(|about| site.html(&about, "../", 3)),
            pairs,
            earlier,
            news: teasers(ArticleKind::News),
            practices: teasers(ArticleKind::Practice),
            texts: others.filter_map(|article| site.article_link(&article)).collect(),
        }
    }
}

/// The types of mentor that somebody is this year, in the words of the model.
pub(super) fn types(site: &Site<'_>, person: &PublicPerson<'_>) -> Vec<String> {
    let mut types: Vec<String> = Vec::new();
    for pair in person.pairs().iter().filter(|pair| site.is_current(pair)) {
        let kind = pair.kind_of_mentor().map(|kind| format!("наставник-{kind}"));
        types.extend(kind.filter(|kind| !types.contains(kind)));
    }
    types
}

/// The awards of a person.
fn awards(site: &Site<'_>, person: &PublicPerson<'_>) -> Vec<AwardRow> {
    let awards = site.disclosure.awards();
    let own = awards.iter().filter(|award| award.recipient().address() == person.address());
    own.filter_map(|award| AwardRow::of(site, award)).collect()
}

/// «высшее, физика».
fn education(person: &PublicPerson<'_>) -> Option<String> {
    let level = person.education().map(|level| level.get().to_string());
    let profile = person.text(kind::Person::education_profile).map(|profile| profile.as_str().to_owned());
    let words: Vec<String> = level.into_iter().chain(profile).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// The pairs of a person: this year's and planned ones, then earlier ones; as mentor, as mentee, as one who helps.
fn works(site: &Site<'_>, person: &PublicPerson<'_>) -> (Vec<Work>, Vec<Work>) {
    let roles =
        [(None, person.pairs()), (Some("наставляемый"), person.learns_in()), (Some("помощник"), person.helps())];
    let pairs = roles.into_iter().flat_map(|(role, pairs)| pairs.into_iter().map(move |pair| (role, pair)));
    let (now, before): (Vec<_>, Vec<_>) = pairs.partition(|(_, pair)| site.is_current(pair));
    let work = |(role, pair): &(Option<&str>, PublicPair<'_>)| Work::of(site, pair, *role);
    (now.iter().map(work).collect(), before.iter().map(work).collect())
}

impl Work {
    fn of(site: &Site<'_>, pair: &PublicPair<'_>, role: Option<&str>) -> Self {
        Work {
            pair: site.pair_link(pair),
            role: role.map(str::to_owned),
            form: super::pairs_page::forms(pair),
            term: pair.fields().value(kind::Pair::term).map(|term| Span::period(**term.get())),
            programs: pair.programs().iter().map(|program| site.program_link(program)).collect(),
        }
    }
}
