//! What a page is about, as machines read it: receives the head of a page, returns it with picture, day and data block.

use crate::public::{PublicArticle, kind};
use crate::view::{Crumbs, Curator, DataBlock, Day, EventThing, Head, News, School, Site, Thing};

/// What a page is about.
pub(super) enum Subject<'s> {
    /// A page among others.
    Page,
    /// The school.
    School,
    /// The school with its curator's contacts.
    Contacts,
    /// A piece of news.
    News(PublicArticle<'s>),
    /// Any other text with a date.
    Text(PublicArticle<'s>),
}

impl Subject<'_> {
    /// The head with all that machines read of the page.
    pub(super) fn told(&self, site: &Site<'_>, mut head: Head) -> Head {
        if let Subject::News(article) | Subject::Text(article) = self {
            let picture = site.picture(article);
            head.image = picture.and_then(|picture| site.absolute(&picture.src));
            head.published = day(article).map(|day| day.iso);
        }
        let own = self.thing(site, &head);
        let crumbs = Crumbs::of(site, &head).map(Thing::Crumbs);
        let event = self.event(site, &head).map(Thing::Event);
        let things: Vec<Thing> = own.into_iter().chain(event).chain(crumbs).collect();
        head.data = DataBlock::of(&things);
        head
    }

    fn thing(&self, site: &Site<'_>, head: &Head) -> Option<Thing> {
        match self {
            Subject::Page | Subject::Text(_) => None,
            Subject::School => School::of(site, None).map(Thing::School),
            Subject::Contacts => School::of(site, Curator::of(site)).map(Thing::School),
            Subject::News(article) => {
                let author = article.author_name().map(Into::into);
                Some(Thing::News(News::of(site, head, &day(article)?, author)))
            }
        }
    }
}

impl Subject<'_> {
    /// What a piece of news announces.
    fn event(&self, site: &Site<'_>, head: &Head) -> Option<EventThing> {
        let Subject::News(article) = self else { return None };
        let fields = article.fields();
        let when = fields.value(kind::Article::when)?;
        let (first, last) = (Day::of(when.get().start), Day::of(when.get().end));
        Some(EventThing::of(site, head, (&first, &last), fields.text(kind::Article::venue)))
    }
}

/// The day that a text bears.
fn day(article: &PublicArticle<'_>) -> Option<Day> {
    article.fields().value(kind::Article::date).map(|date| Day::of(date.get().0))
}
