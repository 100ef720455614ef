//! What every page of one build has in common: names, menu, style sheets, footer.

use super::Site;
use crate::public::{ArticleKind, day_in_words, kind};
use serde::Serialize;

/// The site-wide part of a view. Anyone may see all of it; it names no person.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The section's name in header and titles, usually «Наставничество».
    pub section: String,
    /// The school's full name, for the footer.
    pub school_name: String,
    /// The school's short name, for header and titles.
    pub school_short: String,
    /// The school's own site; without it the header shows the name without a link.
    pub school_site: Option<String>,
    /// The pages that exist, in the order of the menu.
    pub menu: Vec<MenuItem>,
    /// Style sheets relative to the section's root, with the digest as a query where one is wanted.
    pub stylesheets: Vec<String>,
    /// The icon relative to the section's root.
    pub icon: Option<String>,
    /// `feed.xml` where the section's address is known and there is news.
    pub feed: Option<String>,
    /// The page with the curator's contacts, relative to the section's root.
    pub contacts: Option<String>,
    /// Set when the build rehearses another day: «Показано на 21 ноября 2026 года».
    pub rehearsal: Option<String>,
}

/// One entry of the menu.
#[derive(Clone, Debug, Serialize)]
pub struct MenuItem {
    /// What the visitor reads, one or two words.
    pub text: String,
    /// The page relative to the section's root; compared with `head.path` and `head.menu`.
    pub href: String,
}

/// The section's name.
pub(crate) const SECTION: &str = "Наставничество";
/// The school where its record says nothing; such a school cannot publish anyway.
const SCHOOL: &str = "Школа";

impl Frame {
    /// What all pages of a section share.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let fields = site.disclosure.school().map(|school| school.fields());
        let text = |field| fields.as_ref().and_then(|fields| fields.text(field)).map(|text| text.as_str().to_owned());
        let name = text(kind::School::name).unwrap_or_else(|| SCHOOL.to_owned());
        let has_news = !site.disclosure.articles(ArticleKind::News).is_empty();
        Frame {
            section: SECTION.to_owned(),
            school_short: text(kind::School::short).unwrap_or_else(|| name.clone()),
            school_name: name,
            school_site: text(kind::School::website).filter(|url| url.starts_with("http")),
            menu: menu(site),
            stylesheets: vec!["assets/style.css".to_owned()],
            icon: Some("assets/icon.svg".to_owned()),
            feed: (site.address.is_some() && has_news).then(|| "feed.xml".to_owned()),
            contacts: Some("contacts.html".to_owned()),
            rehearsal: site.rehearsal.then(|| format!("Показано на {} года", day_in_words(site.disclosure.today()))),
        }
    }
}

/// The pages of the menu that have something to show.
fn menu(site: &Site<'_>) -> Vec<MenuItem> {
    let shelf = |kind| !site.disclosure.articles(kind).is_empty();
    let pages = [
        (true, "О наставничестве", "index.html"),
        (true, "Модель", "model.html"),
        (!site.disclosure.mentors().is_empty(), "Наставники", "mentors.html"),
        (!site.disclosure.pairs().is_empty(), "Пары и группы", "pairs.html"),
        (!site.disclosure.programs().is_empty(), "Программы", "programs.html"),
        (!site.disclosure.roadmaps().is_empty(), "Дорожная карта", "roadmap.html"),
        (!site.disclosure.documents().is_empty(), "Документы", "documents.html"),
        (shelf(ArticleKind::News), "Новости", "news.html"),
        (shelf(ArticleKind::Practice), "Практики", "practices.html"),
        (shelf(ArticleKind::Library), "Копилка", "library.html"),
    ];
    let shown =
        pages.into_iter().filter(|(exists, _, _)| *exists).map(|(_, text, href)| (text.to_owned(), href.to_owned()));
    let free = site.disclosure.articles(ArticleKind::Page).into_iter().filter_map(|page| {
        let title = page.fields().text(kind::Article::title)?;
        Some((title.as_str().to_owned(), format!("pages/{}.html", page.address())))
    });
    let contacts = ("Контакты".to_owned(), "contacts.html".to_owned());
    shown.chain(free).chain([contacts]).map(|(text, href)| MenuItem { text, href }).collect()
}
