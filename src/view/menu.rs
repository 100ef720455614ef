//! The menu: which pages exist, in which groups and order (`domain.md` 3.2).
//!
//! A new page of the menu is a line in the function of its group.

use schemars::JsonSchema;
use serde::Serialize;

use super::{FormsPage, ResultsPage, Site};
use crate::name::fold;
use crate::public::{ArticleKind, LevelOfDocument, MenuEntry, MenuPage, Stand, kind};

/// Группа меню.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MenuGroup {
    /// Её название, одно-два слова; пустое, если страницы стоят сами по себе.
    pub title: String,
    /// Её страницы, хотя бы одна.
    pub items: Vec<MenuItem>,
}

/// Страница в меню.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MenuItem {
    /// Что читает посетитель, одно-два слова.
    pub text: String,
    /// Адрес от корня раздела; с ним сравнивают `head.path` и `head.menu`.
    pub href: String,
}

/// A page of the menu: is there something to show, what is it called, where is it?
type Entry = (bool, &'static str, &'static str);

/// The groups that have something to show.
pub(super) fn of(site: &Site<'_>) -> Vec<MenuGroup> {
    let groups = [
        ("О наставничестве", about(site).to_vec(), Vec::new()),
        ("Участники", people(site).to_vec(), Vec::new()),
        ("События и опыт", life(site).to_vec(), Vec::new()),
        ("Результаты", results(site).to_vec(), Vec::new()),
        ("Присоединиться", join(site).to_vec(), free_pages(site).into_iter().chain(archive(site)).collect()),
    ];
    let group = |(title, entries, rest): (&str, Vec<Entry>, Vec<MenuItem>)| {
        let shown = entries.into_iter().filter(|(exists, _, _)| *exists);
        let items = shown.map(|(_, text, href)| MenuItem { text: text.to_owned(), href: href.to_owned() });
        MenuGroup { title: title.to_owned(), items: items.chain(rest).collect() }
    };
    groups.into_iter().map(group).filter(|group| !group.items.is_empty()).collect()
}

/// The pages that the school puts into the menu, in its order and without groups; all groups where it chooses none.
pub(super) fn chosen(site: &Site<'_>, contents: &[MenuGroup]) -> Vec<MenuGroup> {
    let pages = site.disclosure.school().and_then(|school| school.fields().value(kind::School::menu));
    let Some(pages) = pages else { return contents.to_vec() };
    let is_meant = |item: &MenuItem, entry: &MenuEntry| match entry {
        MenuEntry::Section(page) => item.href == path(*page),
        MenuEntry::Own(title) => fold(&item.text) == fold(title),
    };
    let all = || contents.iter().flat_map(|group| &group.items);
    let named = |entry: &MenuEntry| all().find(|item| is_meant(item, entry)).cloned();
    let items: Vec<MenuItem> = pages.get().0.iter().filter_map(|page| named(&page.value)).collect();
    if items.is_empty() {
        return contents.to_vec();
    }
    vec![MenuGroup { title: String::new(), items }]
}

/// Where a page of the menu is.
fn path(page: MenuPage) -> &'static str {
    match page {
        MenuPage::First => "index.html",
        MenuPage::Model => "model.html",
        MenuPage::Documents => "documents.html",
        MenuPage::Acts => "acts.html",
        MenuPage::Roadmap => "roadmap.html",
        MenuPage::Contacts => "contacts.html",
        MenuPage::Forms => "forms.html",
        MenuPage::Mentors => "mentors.html",
        MenuPage::Pairs => "pairs.html",
        MenuPage::Programs => "programs.html",
        MenuPage::News => "news.html",
        MenuPage::Library => "library.html",
        MenuPage::Practices => "practices.html",
        MenuPage::Results => "results.html",
        MenuPage::Awards => "awards.html",
        MenuPage::Reviews => "reviews.html",
        MenuPage::Join => "join.html",
        MenuPage::Faq => "faq.html",
        MenuPage::Archive => "archive.html",
    }
}

/// What mentoring is here, and by which papers.
fn about(site: &Site<'_>) -> [Entry; 7] {
    let documents = site.disclosure.documents();
    let has = |of: &dyn Fn(LevelOfDocument) -> bool| documents.iter().any(|document| of(document.level()));
    [
        (true, "Главная", "index.html"),
        (true, "Модель", "model.html"),
        (has(&|level| level != LevelOfDocument::Local), "Нормативные документы", "documents.html"),
        (has(&|level| level == LevelOfDocument::Local), "Локальные акты", "acts.html"),
        (!site.disclosure.roadmaps().is_empty(), "Дорожная карта", "roadmap.html"),
        (true, "Куратор и контакты", "contacts.html"),
        (FormsPage::is_there(site), "Формы и виды", "forms.html"),
    ]
}

/// Who takes part.
fn people(site: &Site<'_>) -> [Entry; 3] {
    [
        (!site.disclosure.mentors().is_empty(), "Наши наставники", "mentors.html"),
        (!site.disclosure.pairs().is_empty(), "Пары и группы", "pairs.html"),
        (!site.disclosure.programs().is_empty(), "Программы", "programs.html"),
    ]
}

/// What is going on.
fn life(site: &Site<'_>) -> [Entry; 3] {
    let shelf = |kind| !site.disclosure.articles(kind).is_empty();
    [
        (shelf(ArticleKind::News), "Новости", "news.html"),
        (shelf(ArticleKind::Library), "Методическая копилка", "library.html"),
        (shelf(ArticleKind::Practice), "Лучшие практики", "practices.html"),
    ]
}

/// What came of it.
fn results(site: &Site<'_>) -> [Entry; 3] {
    [
        (ResultsPage::is_there(site), "Мониторинг и результаты", "results.html"),
        (!site.disclosure.awards().is_empty(), "Награды", "awards.html"),
        (!site.disclosure.reviews().is_empty(), "Отзывы", "reviews.html"),
    ]
}

/// How to begin.
fn join(site: &Site<'_>) -> [Entry; 2] {
    [
        (true, "Стать участником", "join.html"),
        (site.disclosure.standing_at(Stand::Questions).is_some(), "Вопросы и ответы", "faq.html"),
    ]
}

/// The school's own pages that ask for no place of the section.
fn free_pages(site: &Site<'_>) -> Vec<MenuItem> {
    let item = |page: crate::public::PublicArticle<'_>| {
        let title = page.fields().text(kind::Article::title)?;
        Some(MenuItem { text: title.as_str().to_owned(), href: format!("pages/{}.html", page.address()) })
    };
    site.disclosure.free_pages().into_iter().filter_map(item).collect()
}

/// The past school years, where there are any; at the end of everything.
fn archive(site: &Site<'_>) -> Option<MenuItem> {
    site.has_archive().then(|| MenuItem { text: "Архив".to_owned(), href: "archive.html".to_owned() })
}
