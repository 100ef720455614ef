//! Where a page stands in the section: its path, its entry of the menu, the pages above it.

/// A page that others stand below: its title and its path.
pub(super) type List = (&'static str, &'static str);

pub(super) const FIRST: List = ("Наставничество", "index.html");
pub(super) const MENTORS: List = ("Наши наставники", "mentors.html");
pub(super) const PAIRS: List = ("Пары и группы", "pairs.html");
pub(super) const PROGRAMS: List = ("Программы", "programs.html");
pub(super) const NEWS: List = ("Новости", "news.html");
pub(super) const PRACTICES: List = ("Лучшие практики", "practices.html");
pub(super) const LIBRARY: List = ("Методическая копилка", "library.html");
pub(super) const JOIN: List = ("Стать участником", "join.html");
pub(super) const ARCHIVE: List = ("Архив", "archive.html");
/// The page for addresses that do not exist: its path, since nothing stands below it.
pub(in crate::page) const MISSING: &str = "404.html";
/// The road map of the latest school year, above those of earlier ones.
pub(super) const ROADMAP: List = ("Дорожная карта", "roadmap.html");

/// A page's place in the section, before its title is known.
pub(super) struct Spot {
    pub(super) path: String,
    pub(super) menu: Option<&'static str>,
    pub(super) above: Vec<List>,
    /// Where the same page stands for good, if elsewhere.
    pub(super) permanent: Option<String>,
}

impl Spot {
    /// A page above all others, with no way back: the first page, and the one for missing addresses.
    pub(super) fn alone(path: &str) -> Self {
        Spot { path: path.to_owned(), menu: None, above: Vec::new(), permanent: None }
    }

    /// A page at the top of the section, below the first page.
    pub(super) fn top(path: &str) -> Self {
        Spot { path: path.to_owned(), menu: None, above: vec![FIRST], permanent: None }
    }

    /// A page in a folder, below the list that the menu shows.
    pub(super) fn below(list: List, path: String) -> Self {
        Spot { path, menu: Some(list.1), above: vec![FIRST, list], permanent: None }
    }

    /// What kind of page stands here: the list that it is below.
    pub(super) fn kind(&self) -> &'static str {
        match self.above[..] {
            [.., _, (list, _)] => list,
            _ => "Разделы",
        }
    }
}
