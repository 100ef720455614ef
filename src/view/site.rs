//! What views are made from: the disclosure, the files that go out, where the section stands.

use super::{Day, Gallery, Html, Link, Participant, Picture, PublicText, Teaser, markdown};
use crate::public::{Disclosure, Public, PublicArticle, PublicPair, PublicPicture, Role, kind};

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
        markdown::html(text, level, &|target| self.target(target, root))
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
        use crate::public::ArticleKind::{Library, News, Page, Practice};
        let shelves = [("news", News), ("practices", Practice), ("library", Library), ("pages", Page)];
        let (folder, name) = page.split_once('/')?;
        let (_, shelf) = shelves.into_iter().find(|(home, _)| *home == folder)?;
        let articles = self.disclosure.articles(shelf);
        articles
            .iter()
            .find(|article| article.address() == name)
            .map(|article| format!("{folder}/{}.html", article.address()))
    }

    /// The participants of a pair as one page shows them: withheld ones of a group are numbered on that page.
    #[must_use]
    pub fn participants(&self, pair: &PublicPair<'_>) -> Vec<Participant> {
        let group = pair.is_group();
        let mut number = 0;
        let people = pair.people().into_iter();
        people
            .map(|(role, person)| {
                if group && role == Role::Mentee && !person.is_named() {
                    number += 1;
                }
                Participant::of(role, &person, group.then_some(number))
            })
            .collect()
    }

    /// «Рогожина А. П. и наставляемый»: what a pair is called.
    #[must_use]
    pub fn title(&self, pair: &PublicPair<'_>) -> PublicText {
        let people = pair.people();
        let word = |own: &'static str| PublicText::own(own);
        let named = |role: Role| {
            let of_role = people.iter().filter(move |(own, _)| *own == role);
            of_role.map(|(_, person)| person.short_name().map(PublicText::from)).collect::<Vec<_>>()
        };
        let mentor = named(Role::Mentor).pop().flatten().unwrap_or_else(|| word("Наставник"));
        let mentees = match &named(Role::Mentee)[..] {
            [Some(name)] => name.clone(),
            [None] | [] => word("наставляемый"),
            _ => word("группа"),
        };
        PublicText::join(&[&mentor, &mentees], " и ")
    }

    /// A link to a pair.
    #[must_use]
    pub fn pair_link(&self, pair: &PublicPair<'_>) -> Link {
        Link { text: self.title(pair), href: format!("pairs/{}.html", pair.address()) }
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

    /// A picture that may be seen, as it lies in the section; nothing where it could not go out.
    #[must_use]
    pub fn published(&self, picture: PublicPicture<'_>) -> Option<Picture> {
        let file = self.gallery.get(picture.path)?;
        let (width, height) = file.size?;
        Some(Picture { src: file.path.clone(), alt: picture.alt, width, height, small: file.small.clone() })
    }

    /// News that name somebody of a pair, the newest first.
    #[must_use]
    pub fn news_of(&self, pair: &PublicPair<'_>) -> Vec<Teaser> {
        let people: Vec<_> = pair.people().into_iter().filter(|(role, _)| *role != Role::Helper).collect();
        let names = |article: &PublicArticle<'_>| {
            let body = article.body();
            body.is_some_and(|body| people.iter().any(|(_, person)| person.is_named_in(body.as_str())))
        };
        let news = self.disclosure.articles(crate::public::ArticleKind::News);
        let of_term = news.iter().filter(|article| is_within(article, pair) && names(article));
        of_term.filter_map(|article| self.teaser(article, "news")).collect()
    }
}

/// The section's absolute address with a slash at its end, where the school names one.
#[must_use]
pub fn section_address(disclosure: &Disclosure<'_>) -> Option<String> {
    let address = disclosure.school()?.fields().text(kind::School::section_url)?;
    let address = address.as_str().trim_end_matches('/');
    address.starts_with("http").then(|| format!("{address}/"))
}

/// Was the news written while the pair was at work, or soon after?
fn is_within(article: &PublicArticle<'_>, pair: &PublicPair<'_>) -> bool {
    let date = article.fields().value(kind::Article::date).map(|date| date.get().0);
    let term = pair.fields().value(kind::Pair::term).map(|term| *Public::get(&term));
    date.zip(term).is_some_and(|(date, term)| date >= term.start && date <= term.end + chrono::Days::new(60))
}
