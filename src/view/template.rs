//! Which template of the theme reads which view.
//!
//! Receives nothing; returns the templates with what each of them receives, as the view types say it. A new page has
//! its line in [`TEMPLATES`].

use schemars::JsonSchema;

use super::description::{Description, Schemas};
use super::{
    Accent, ActsPage, Anchor, ArchivePage, ArchiveYearPage, AwardsPage, ContactsPage, DocumentsPage, FaqPage, Feed,
    FirstPage, FormsPage, Fragment, Frame, FreePage, Head, JoinForm, JoinPage, LibraryItemPage, LibraryPage,
    MentorPage, MentorsPage, MissingPage, ModelPage, NewsItemPage, NewsPage, PairPage, PairsPage, PracticePage,
    PracticesPage, ProgramPage, ProgramsPage, ResultsPage, ReviewsPage, RoadmapPage, SearchIndex, SearchPage, Sitemap,
    View, WholePage,
};

/// Names the theme's template that reads a struct.
pub trait Template: JsonSchema {
    /// The template's file name inside the theme.
    const NAME: &'static str;

    /// The parts that the page lists under its heading; none where they are seen at a glance.
    fn parts(&self) -> Vec<Anchor> {
        Vec::new()
    }
}

/// What every page holds.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "it is never filled: an included template sees the view of the page around it")]
struct Piece<'a> {
    /// Заголовок, адрес и путь назад для этой страницы.
    head: Head,
    /// Общее для всех страниц.
    frame: &'a Frame,
}

/// A template with the types that it receives.
struct Reader {
    name: &'static str,
    /// What it is for, where no struct says so.
    meaning: Option<&'static str>,
    schemas: fn() -> Schemas,
}

/// Every template but the files that hold only components: these see nothing but their arguments.
const TEMPLATES: &[Reader] = &[
    page::<FirstPage>(),
    page::<ModelPage>(),
    page::<DocumentsPage>(),
    page::<ActsPage>(),
    page::<RoadmapPage>(),
    page::<ContactsPage>(),
    page::<FormsPage>(),
    page::<MentorsPage>(),
    page::<MentorPage>(),
    page::<PairsPage>(),
    page::<PairPage>(),
    page::<ProgramsPage>(),
    page::<ProgramPage>(),
    page::<NewsPage>(),
    page::<NewsItemPage>(),
    page::<LibraryPage>(),
    page::<LibraryItemPage>(),
    page::<PracticesPage>(),
    page::<PracticePage>(),
    page::<ResultsPage>(),
    page::<AwardsPage>(),
    page::<ReviewsPage>(),
    page::<JoinPage>(),
    page::<JoinForm>(),
    page::<FaqPage>(),
    page::<ArchivePage>(),
    page::<ArchiveYearPage>(),
    page::<FreePage>(),
    page::<SearchPage>(),
    page::<MissingPage>(),
    piece::<Piece<'static>>("base.html", "Основа всех страниц: сами они лишь заполняют её места."),
    piece::<Piece<'static>>("header.html", "Верх каждой страницы: названия и меню."),
    piece::<Piece<'static>>("footer.html", "Низ каждой страницы."),
    piece::<Piece<'static>>("view.html", "Версия для слабовидящих в верху каждой страницы."),
    piece::<Piece<'static>>("invitation.html", "Приглашение, пока школа не написала своего."),
    page::<WholePage>(),
    page::<Fragment>(),
    piece::<View<'static, WholePage>>("whole-contents.html", "Содержание, когда раздел – один файл."),
    piece::<View<'static, WholePage>>("whole-parts.html", "Страницы одна за другой, когда раздел – один файл."),
    alone::<Feed>(),
    alone::<Sitemap>(),
    alone::<Accent>(),
    alone::<SearchIndex>(),
];

/// A page: its view is the struct `page` beside `frame` and `head`.
const fn page<P: Template>() -> Reader {
    Reader { name: P::NAME, meaning: None, schemas: Schemas::of::<View<'static, P>> }
}

/// A file for machines: its template sees the fields of the struct and nothing else.
const fn alone<V: Template>() -> Reader {
    Reader { name: V::NAME, meaning: None, schemas: Schemas::of::<V> }
}

/// A template that pages include or extend.
const fn piece<V: JsonSchema>(name: &'static str, meaning: &'static str) -> Reader {
    Reader { name, meaning: Some(meaning), schemas: Schemas::of::<V> }
}

/// What every template receives, in the order of the menu.
pub fn descriptions() -> impl Iterator<Item = Description> {
    TEMPLATES.iter().map(described)
}

/// What the template of this name receives.
#[must_use]
pub fn description(name: &str) -> Option<Description> {
    TEMPLATES.iter().find(|template| template.name == name).map(described)
}

fn described(template: &Reader) -> Description {
    let description = (template.schemas)().description(template.name);
    let meaning = template.meaning.map_or_else(|| description.meaning.clone(), str::to_owned);
    Description { meaning, ..description }
}
