//! What views are made from: the disclosure, the files that go out, where the section stands.

use super::acts_page;
use super::{Anchor, Day, Gallery, Html, Link, Participant, Picture, PublicText, Teaser, markdown};
use crate::public::{
    ArticleKind, Disclosure, LevelOfDocument, PublicArticle, PublicDocument, PublicPair, PublicPerson, PublicPicture,
    PublicProgram, PublicRoadmap, Requisites, Role, Stand, kind,
};

/// A section to be made.
#[derive(Clone, Copy, Debug)]
pub struct Site<'s> {
    /// What may be seen.
    pub disclosure: &'s Disclosure<'s>,
    /// The files that go out.
    pub gallery: &'s Gallery,
    /// The section's absolute address with a slash at its end, where the school names it.
    pub address: Option<&'s str>,
    /// Is another day than today's shown?
    pub rehearsal: bool,
}

impl<'s> Site<'s> {
    /// The absolute address of a page.
    #[must_use]
    pub fn absolute(&self, path: &str) -> Option<String> {
        self.address.map(|address| format!("{address}{path}"))
    }

    /// Markdown as HTML for a page at depth `root`, its first heading at `level`.
    #[must_use]
    pub fn html(&self, text: &PublicText, root: &str, level: u8) -> Html {
        markdown::html(text, level, Vec::new(), &|target| self.target(target, root))
    }

    /// The same for a text that is alone on its page: a link may lead to each of its headings.
    #[must_use]
    pub(super) fn html_with_anchors(&self, text: &PublicText, root: &str, level: u8) -> Html {
        markdown::html(text, level, Anchor::ids(text), &|target| self.target(target, root))
    }

    /// The school's own words for a page of the section at its top, their first heading at `level`.
    #[must_use]
    pub fn own_words(&self, stand: Stand, level: u8) -> Option<Html> {
        Some(self.html(&self.disclosure.standing_at(stand)?.body()?, "", level))
    }

    /// Where a text stands: by itself, or, of a free page, on the page of the section that it asks for.
    fn path(&self, article: &PublicArticle<'_>) -> String {
        let standing = |stand: &Stand| {
            article.kind() == ArticleKind::Page
                && self.disclosure.standing_at(*stand).is_some_and(|page| page.address() == article.address())
        };
        match article.stand().filter(standing) {
            Some(Stand::Join) => "join.html".to_owned(),
            Some(Stand::Questions) => "faq.html".to_owned(),
            Some(Stand::Invitation) => "index.html".to_owned(),
            None => format!("{}/{}.html", article.kind().folder(), article.address()),
        }
    }

    /// Where a relative link of a record leads; nothing where it leads to nothing public.
    fn target(&self, target: &str, root: &str) -> Option<String> {
        let path = super::gallery::plain(target);
        if let Some(file) = self.gallery.get(&path) {
            return Some(format!("{root}{}", file.path));
        }
        let page = path.strip_suffix(".md").or_else(|| path.strip_suffix(".html"))?;
        self.page(page).map(|page| format!("{root}{page}"))
    }

    fn page(&self, page: &str) -> Option<String> {
        let (folder, name) = page.split_once('/')?;
        let shelf = ArticleKind::ALL.into_iter().find(|shelf| shelf.folder() == folder)?;
        let articles = self.disclosure.articles(shelf);
        let article = articles.iter().find(|article| article.address() == name)?;
        Some(self.path(article))
    }

    /// The participants of a pair as one page shows them: withheld ones of a group are numbered on that page.
    #[must_use]
    pub fn participants(&self, pair: &PublicPair<'_>) -> Vec<Participant> {
        participants(pair.people(), pair.is_group())
    }

    /// Everybody who works or worked by a programme, each once, as one page shows them.
    #[must_use]
    pub fn participants_of_program(&self, program: &PublicProgram<'_>) -> Vec<Participant> {
        let mut people: Vec<(Role, PublicPerson<'_>)> = Vec::new();
        let pairs = program.pairs();
        for person in pairs.iter().rev().flat_map(PublicPair::people) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        people.sort_by_key(|(role, person)| (*role, !person.is_named()));
        participants(people, pairs.iter().any(PublicPair::is_group))
    }

    /// «Рогожина А. П. и наставляемый»: what a pair is called.
    #[must_use]
    pub fn title(&self, pair: &PublicPair<'_>) -> PublicText {
        let people = pair.people();
        let of_role = |role: Role| people.iter().filter(move |(own, _)| *own == role).map(|(_, person)| person);
        let mentor = of_role(Role::Mentor).next_back().map(|mentor| mentor.name_or("Наставник").into());
        let mentor = mentor.unwrap_or_else(|| PublicText::own("Наставник"));
        let mentees = match of_role(Role::Mentee).collect::<Vec<_>>()[..] {
            [mentee] => mentee.name_or("наставляемый").into(),
            [] => PublicText::own("наставляемый"),
            _ => PublicText::own("группа"),
        };
        PublicText::join(&[&mentor, &mentees], " и ")
    }

    /// What tells a pair from others that are called alike: its task, where somebody's name is withheld.
    #[must_use]
    pub fn distinction(&self, pair: &PublicPair<'_>) -> Option<PublicText> {
        let people = pair.people();
        let withheld = people.iter().any(|(role, person)| *role != Role::Helper && !person.is_named());
        pair.fields().text(kind::Pair::task).filter(|_| withheld)
    }

    /// A link to a pair; no two of a page read alike.
    #[must_use]
    pub fn pair_link(&self, pair: &PublicPair<'_>) -> Link {
        let title = self.title(pair);
        let text = match self.distinction(pair) {
            Some(task) => PublicText::join(&[&title, &task], ": "),
            None => title,
        };
        Link { text, href: format!("pairs/{}.html", pair.address()) }
    }

    /// What a list shows of an article that lies in `folder`.
    #[must_use]
    pub fn teaser(&self, article: &PublicArticle<'_>, folder: &str) -> Option<Teaser> {
        let fields = article.fields();
        Some(Teaser {
            title: fields.text(kind::Article::title)?,
            href: format!("{folder}/{}.html", article.address()),
            day: fields.value(kind::Article::date).map(|date| Day::of(date.get().0)),
            lead: article.body().and_then(|body| body.lead()),
            picture: self.picture(article),
        })
    }

    /// The picture of an article, where it may be seen and is there.
    #[must_use]
    pub fn picture(&self, article: &PublicArticle<'_>) -> Option<Picture> {
        self.published(article.picture()?)
    }

    /// The portrait of somebody who agreed to show it.
    #[must_use]
    pub fn portrait(&self, person: &PublicPerson<'_>) -> Option<Picture> {
        self.published(person.portrait()?)
    }

    /// A picture that may be seen, as it lies in the section; nothing where it could not go out.
    #[must_use]
    pub fn published(&self, picture: PublicPicture<'_>) -> Option<Picture> {
        let file = self.gallery.get(picture.path)?;
        let (width, height) = file.size?;
        Some(Picture { src: file.path.clone(), alt: picture.alt, width, height, small: file.small.clone() })
    }

    /// The page of a mentor who may be named.
    #[must_use]
    pub fn mentor_href(&self, person: &PublicPerson<'_>) -> Option<String> {
        person.address().map(|word| format!("mentors/{word}.html"))
    }

    /// A link to a mentor who may be named.
    #[must_use]
    pub fn person_link(&self, person: &PublicPerson<'_>) -> Option<Link> {
        Some(Link { text: person.short_name()?.into(), href: self.mentor_href(person)? })
    }

    /// A link to a programme.
    #[must_use]
    pub fn program_link(&self, program: &PublicProgram<'_>) -> Link {
        Link { text: super::program_title(program), href: format!("programs/{}.html", program.address()) }
    }

    /// A link to an article; nothing where its title must not be shown.
    #[must_use]
    pub fn article_link(&self, article: &PublicArticle<'_>) -> Option<Link> {
        let text = article.fields().text(kind::Article::title)?;
        Some(Link { text, href: self.path(article) })
    }

    /// A link to a road map under its school year; nothing where its year must not be shown.
    #[must_use]
    pub fn roadmap_link(&self, roadmap: &PublicRoadmap<'_>) -> Option<Link> {
        let text = roadmap.fields().text(kind::Roadmap::year)?;
        Some(Link { text, href: format!("roadmap/{}.html", roadmap.address()) })
    }

    /// Where the paper of the school with this number and date stands.
    #[must_use]
    pub fn act_of(&self, requisites: &Requisites) -> Option<String> {
        let documents = self.disclosure.documents();
        let act = documents.iter().filter(|document| document.is_act(requisites)).find_map(acts_page::anchor)?;
        Some(format!("acts.html#{act}"))
    }

    /// Is it this paper that bears the anchor? Of several with one number and date the first does.
    pub(super) fn act_anchor_is_of(&self, anchor: &str, document: &PublicDocument<'_>) -> bool {
        let documents = self.disclosure.documents();
        let mut local = documents.iter().filter(|document| document.level() == LevelOfDocument::Local);
        local.find(|document| acts_page::anchor(document).as_deref() == Some(anchor)) == Some(document)
    }

    /// Are there school years before the one that is shown?
    #[must_use]
    pub fn has_archive(&self) -> bool {
        !super::past_years(self).is_empty()
    }

    /// Does the pair work in the school year that is shown, or is it planned?
    #[must_use]
    pub fn is_current(&self, pair: &PublicPair<'_>) -> bool {
        pair.years().last().is_some_and(|last| *last >= self.disclosure.school_year())
    }

    /// News of a pair, the newest first.
    #[must_use]
    pub fn news_of(&self, pair: &PublicPair<'_>) -> Vec<Teaser> {
        pair.news().iter().filter_map(|article| self.teaser(article, "news")).collect()
    }
}

fn participants(people: Vec<(Role, PublicPerson<'_>)>, group: bool) -> Vec<Participant> {
    let mut number = 0;
    let mut last = None;
    let roles: Vec<Role> = people.iter().map(|(role, _)| *role).collect();
    let count = |role: Role| roles.iter().filter(|other| **other == role).count();
    let shown = people.into_iter().map(|(role, person)| {
        if group && role == Role::Mentee && !person.is_named() {
            number += 1;
        }
        let label = (last.replace(role) != Some(role)).then(|| label_of(role, count(role)));
        Participant { label, ..Participant::of(role, &person, group.then_some(number)) }
    });
    shown.collect()
}

/// What stands above those of one role.
fn label_of(role: Role, count: usize) -> &'static str {
    match (role, count) {
        (Role::Mentor, 0..=1) => "Наставник",
        (Role::Mentor, _) => "Наставники",
        (Role::Mentee, 0..=1) => "Наставляемый",
        (Role::Mentee, _) => "Наставляемые",
        (Role::Helper, 0..=1) => "Помощник",
        (Role::Helper, _) => "Помощники",
    }
}

/// The section's absolute address with a slash at its end, where the school names one.
#[must_use]
pub fn section_address(disclosure: &Disclosure<'_>) -> Option<String> {
    let address = disclosure.school()?.fields().text(kind::School::section_url)?;
    let address = address.as_str().trim_end_matches('/');
    address.starts_with("http").then(|| format!("{address}/"))
}
