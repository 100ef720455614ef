//! What every page of one build has in common: names, menu, style sheets, footer.

use super::accent::Accent;
use super::menu::{self, MenuGroup};
use super::{Picture, PublicText, Site};
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
    /// The school's sign; its text is the school's name.
    pub logo: Option<Picture>,
    /// The pages that the menu shows, in groups, in their order.
    pub menu: Vec<MenuGroup>,
    /// All pages that exist, in groups; the menu may show fewer.
    pub contents: Vec<MenuGroup>,
    /// The page of the search; the link to it is left out where there is none.
    pub search: Option<String>,
    /// Style sheets relative to the section's root, with the digest as a query where one is wanted.
    pub stylesheets: Vec<String>,
    /// The icon relative to the section's root.
    pub icon: Option<String>,
    /// `feed.xml` where the section's address is known and there is news.
    pub feed: Option<String>,
    /// The page with the curator's contacts, relative to the section's root.
    pub contacts: Option<String>,
    /// The school's own lines at the bottom; vetted.
    pub footer: Vec<PublicText>,
    /// Set when the build rehearses another day: «Показано на 21 ноября 2026 года».
    pub rehearsal: Option<String>,
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
        let contents = menu::of(site);
        Frame {
            section: SECTION.to_owned(),
            school_short: text(kind::School::short).unwrap_or_else(|| name.clone()),
            logo: logo(site),
            school_name: name,
            school_site: text(kind::School::website).filter(|url| url.starts_with("http")),
            menu: menu::chosen(site, &contents),
            contents,
            search: Some("search.html".to_owned()),
            stylesheets: stylesheets(site),
            icon: Some("assets/icon.svg".to_owned()),
            feed: (site.address.is_some() && has_news).then(|| "feed.xml".to_owned()),
            contacts: Some("contacts.html".to_owned()),
            footer: fields.as_ref().map(|fields| fields.phrases(kind::School::footer)).unwrap_or_default(),
            rehearsal: site.rehearsal.then(|| format!("Показано на {} года", day_in_words(site.disclosure.today()))),
        }
    }
}

/// The school's sign, where it is a picture that can go out.
fn logo(site: &Site<'_>) -> Option<Picture> {
    let school = site.disclosure.school()?;
    let file = site.gallery.get(school.logo()?)?;
    let (width, height) = file.size?;
    Some(Picture { src: file.path.clone(), alt: school.fields().text(kind::School::name)?, width, height, small: None })
}

/// The look, and the school's colours where it sets them.
fn stylesheets(site: &Site<'_>) -> Vec<String> {
    let accent = Accent::of_school(site).map(|_| "assets/accent.css");
    ["assets/style.css"].into_iter().chain(accent).map(str::to_owned).collect()
}

impl Frame {
    /// Does the section have this page?
    #[must_use]
    pub fn lists(&self, path: &str) -> bool {
        self.contents.iter().flat_map(|group| &group.items).any(|item| item.href == path)
    }
}
