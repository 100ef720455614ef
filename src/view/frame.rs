//! What every page of one build has in common: names, menu, style sheets, footer.

use std::sync::OnceLock;

use super::accent::Accent;
use super::menu::{self, MenuGroup};
use super::poured::Poured;
use super::{Picture, PublicText, Site};
use crate::public::{ArticleKind, day_in_words, kind};
use schemars::JsonSchema;
use serde::Serialize;

/// Общее для всех страниц раздела; людей здесь не называют.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Frame {
    /// Название раздела для шапки и заголовков, обычно «Наставничество».
    pub section: String,
    /// Полное название школы, для подвала.
    pub school_name: String,
    /// Краткое название школы, для шапки и заголовков.
    pub school_short: String,
    /// Сайт школы; если пусто, название стоит без ссылки.
    pub school_site: Option<String>,
    /// Знак школы; его описание – название школы.
    pub logo: Option<Picture>,
    /// Страницы меню по группам, в их порядке.
    pub menu: Vec<MenuGroup>,
    /// Все страницы, какие есть, по группам; в меню их может быть меньше.
    pub contents: Vec<MenuGroup>,
    /// Страница поиска; если пусто, ссылки на неё нет.
    pub search: Option<String>,
    /// Стили от корня раздела, где нужно – с отпечатком после `?`.
    pub stylesheets: Vec<String>,
    /// Значок от корня раздела.
    pub icon: Option<String>,
    /// `feed.xml`, если известен адрес раздела и есть новости.
    pub feed: Option<String>,
    /// Страница с контактами куратора от корня раздела.
    pub contacts: Option<String>,
    /// Свои строки школы внизу страницы.
    pub footer: Vec<PublicText>,
    /// На какой день собран раздел: «Показано на 21 ноября 2026 года»; пусто, если на сегодняшний.
    pub rehearsal: Option<String>,
    #[serde(skip)]
    poured: OnceLock<Poured>,
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
            poured: OnceLock::new(),
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
    /// The frame as templates receive it. All pages of a build receive the same, so a frame is never changed.
    pub(crate) fn poured(&self) -> &Poured {
        self.poured.get_or_init(|| Poured::of(self))
    }

    /// Does the section have this page?
    #[must_use]
    pub fn lists(&self, path: &str) -> bool {
        self.contents.iter().flat_map(|group| &group.items).any(|item| item.href == path)
    }
}
