//! Which pages a section has, and where they stand. Adding a page is a function and a line in [`plan`].
//!
//! Receives what may be seen and the frame, returns pages that are filled only when they are drawn. Deliberately lacks
//! rendering and files: `theme` renders a page, `write` puts it.

mod archive;
mod article;
mod join;
mod machine;
mod mentor;
mod menu;
mod pair;
mod planned;
mod roadmap;
mod search;
mod spot;
mod subject;

use serde::Serialize;

use crate::public::{ArticleKind, PublicText};
use crate::view::{Findable, Frame, Head, LibraryItemPage, Link, PracticePage, Site, Template, View};
pub use planned::Drawn;
pub(crate) use search::{INDEX, index};
pub(super) use spot::MISSING;
use spot::{LIBRARY, List, PRACTICES, Spot};
use subject::Subject;

pub use planned::Planned;

/// Every page of the section.
pub fn plan<'s>(site: Site<'s>, frame: &'s Frame) -> Vec<Planned<'s>> {
    let desk = Desk { site, frame };
    let mut pages = desk.at_the_top();
    pages.extend(desk.mentors());
    pages.extend(desk.pairs());
    pages.extend(desk.programs());
    pages.extend(desk.news());
    pages.extend(desk.shelf(ArticleKind::Practice, PRACTICES, "practices", PracticePage::of));
    pages.extend(desk.shelf(ArticleKind::Library, LIBRARY, "library", LibraryItemPage::of));
    pages.extend(desk.join());
    pages.extend(desk.free_pages());
    pages.extend(desk.archive());
    pages.push(desk.search(&pages));
    pages.extend(desk.for_machines(&pages));
    pages.extend(desk.accent());
    pages
}

/// What every page is made with.
#[derive(Clone, Copy)]
pub(super) struct Desk<'s> {
    site: Site<'s>,
    frame: &'s Frame,
}

impl<'s> Desk<'s> {
    /// A page with the frame around it; `view` fills it when it is drawn.
    fn page<P: Template + Serialize + 's>(
        self,
        spot: Spot,
        title: PublicText,
        description: PublicText,
        view: impl Fn(&Site<'s>) -> P + Send + Sync + 's,
    ) -> Planned<'s> {
        self.page_about(Subject::Page, spot, title, description, view)
    }

    /// A page that says to machines what it is about.
    fn page_about<P: Template + Serialize + 's>(
        self,
        subject: Subject<'s>,
        spot: Spot,
        title: PublicText,
        description: PublicText,
        view: impl Fn(&Site<'s>) -> P + Send + Sync + 's,
    ) -> Planned<'s> {
        let path = spot.path.clone();
        let group = PublicText::own(spot.kind());
        let findable = Findable { title: title.clone(), href: path.clone(), group, lead: description.clone() };
        let head = self.head(spot, title, description);
        let site = self.site;
        let make = move || {
            let page = view(&site);
            let head = Head { parts: page.parts(), ..subject.told(&site, head.clone()) };
            Drawn::of(View { frame: self.frame, head, page })
        };
        Planned::new(path, make).found_as(findable)
    }

    /// Title, address and way back of a page.
    fn head(self, spot: Spot, title: PublicText, description: PublicText) -> Head {
        let link = |(text, href): List| Link { text: PublicText::own(text), href: href.to_owned() };
        Head {
            title,
            description,
            root: "../".repeat(spot.path.matches('/').count()),
            menu: spot.menu.map(str::to_owned),
            breadcrumbs: spot.above.into_iter().map(link).collect(),
            canonical: self.site.absolute(spot.permanent.as_deref().unwrap_or(&spot.path)),
            path: spot.path,
            parts: Vec::new(),
            image: None,
            published: None,
            data: None,
        }
    }
}
