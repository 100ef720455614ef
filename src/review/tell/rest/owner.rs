//! Whose file it is: the document, the card, the article or the school that names it.

use crate::diagnostic::Place;
use crate::model::{Article, Document, Model, Person, School};
use crate::name::Case;
use crate::public::Reason;
use crate::record::value::{Datum, Text};
use crate::record::{Field, kind};
use crate::review::bits::{listed, person, quote};
use crate::review::sentence::say;
use crate::review::{Bit, Sentence};

/// What a file belongs to.
pub(super) enum Owner<'m> {
    /// It is the scan of a document.
    Document(Document<'m>),
    /// It is somebody's portrait.
    Person(Person<'m>),
    /// It is the picture of an article.
    Article(Article<'m>),
    /// It is the logo.
    School(School<'m>),
}

impl<'m> Owner<'m> {
    /// The first record that names the file at a path from `content/` in a field of its own.
    pub(super) fn of(model: &'m Model, path: &str) -> Option<Self> {
        let is_it = |field: &Field<Text>| field.known().is_some_and(|named| plain(&named.0) == path);
        let document = || model.documents().find(|document| is_it(&document.file)).map(Owner::Document);
        let card = || model.people().find(|card| is_it(&card.portrait)).map(Owner::Person);
        let article = || model.articles().find(|article| is_it(&article.image)).map(Owner::Article);
        let logo = || model.school().filter(|school| is_it(&school.logo)).map(Owner::School);
        document().or_else(card).or_else(article).or_else(logo)
    }

    /// «скан документа «…»», «портрет участника Клюквиной Г. С.»
    pub(super) fn title(&self) -> Sentence {
        match self {
            Owner::Document(document) => say!["файл документа ", quote(kind::Document::title, &document.title)],
            Owner::Person(card) => say!["портрет участника ", person(card, Case::Genitive)],
            Owner::Article(article) => say!["картинка к статье ", quote(kind::Article::title, &article.title)],
            Owner::School(_) => say!["логотип школы"],
        }
    }

    /// What to look at now that the file is another.
    pub(super) fn check(&self) -> Option<Sentence> {
        match self {
            Owner::Document(document) => Some(same_paper(document).then(downloaded(document))),
            Owner::Person(card) => Some(match Reason::of(card, Datum::Photo) {
                None => say!["Посетители раздела увидят этот портрет."],
                Some(reason) => say!["Посетители портрета не увидят: ", Bit::Own(reason.words), "."],
            }),
            Owner::Article(article) => Some(on_picture(article)),
            Owner::School(_) => Some(say!["Он стоит на всех страницах раздела."]),
        }
    }

    /// What follows where the file is gone.
    pub(super) fn missed(&self) -> Sentence {
        say!["Запись всё ещё называет этот файл."]
    }

    /// Where it names the file.
    pub(super) fn place(&self) -> Place {
        match self {
            Owner::Document(document) => document.file.place(),
            Owner::Person(card) => card.portrait.place(),
            Owner::Article(article) => article.image.place(),
            Owner::School(school) => school.logo.place(),
        }
    }
}

/// The record names one paper, and the new scan may be of another.
fn same_paper(document: &Document<'_>) -> Sentence {
    let number = document.number.known().map(|_| say![" № ", quote(kind::Document::number, &document.number)]);
    let date = document.date.known().map(|date| say![" от ", date.0]);
    match number.into_iter().chain(date).reduce(Sentence::joined) {
        Some(named) => say!["Проверьте, та ли это бумага:"].joined(named).and("."),
        None => Sentence::new(),
    }
}

fn downloaded(document: &Document<'_>) -> Sentence {
    match document.publish.known().is_some_and(|publish| publish.0) {
        true => say!["Посетители скачают новый файл."],
        false => say!["В раздел файл не выкладывается."],
    }
}

fn on_picture(article: &Article<'_>) -> Sentence {
    let people = article.people_on_picture();
    let names: Vec<Bit> = people.iter().map(|one| person(one, Case::Nominative)).collect();
    match names.is_empty() {
        true => say!["Проверьте, нет ли на снимке людей: запись никого на нём не называет."],
        false => say!["Проверьте, те ли люди на снимке: "].joined(listed(names)).and("."),
    }
}

/// A path from `content/` as a field names it.
fn plain(path: &str) -> &str {
    let inside = path.trim_start_matches(['.', '/']);
    inside.strip_prefix("content/").unwrap_or(inside)
}
