//! Нормативные документы by level: federal, regional, municipal. The school's own stand in `acts_page`.

use serde::Serialize;

use super::Site;
use super::{Day, Link, PublicText, Template};
use crate::public::{LevelOfDocument, PublicDocument, kind};

/// `documents.html`.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentsPage {
    /// Levels that have documents, from the federal one down.
    pub levels: Vec<DocumentLevel>,
}

/// The documents of one level.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentLevel {
    /// The anchor: `federal`, `regional`, `municipal`.
    pub id: String,
    /// «Федеральный уровень».
    pub name: String,
    /// Its documents, newest first.
    pub documents: Vec<DocumentRow>,
}

/// One document.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentRow {
    /// The title; vetted.
    pub title: PublicText,
    /// «положение», «приказ о закреплении».
    pub kind: PublicText,
    /// «112-о», without the sign.
    pub number: Option<PublicText>,
    /// The document's date.
    pub day: Option<Day>,
    /// A file of ours or an outside address; only where the record says `публиковать: да`.
    pub href: Option<String>,
    /// «PDF, 240 КБ» for a file of ours.
    pub file: Option<String>,
    /// The anchor of a paper of the school: its number and date.
    pub id: Option<String>,
    /// The pairs and road maps that a paper of the school is about.
    pub about: Vec<Link>,
}

impl Template for DocumentsPage {
    const NAME: &'static str = "documents.html";
}

impl DocumentsPage {
    /// The documents from above the school, by level.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let documents = site.disclosure.documents();
        let levels = LEVELS.iter().map(|(level, id, name)| DocumentLevel {
            id: (*id).to_owned(),
            name: (*name).to_owned(),
            documents: documents
                .iter()
                .rev()
                .filter(|document| document.level() == *level)
                .filter_map(|document| DocumentRow::of(site, document))
                .collect(),
        });
        DocumentsPage { levels: levels.filter(|level| !level.documents.is_empty()).collect() }
    }
}

const LEVELS: [(LevelOfDocument, &str, &str); 3] = [
    (LevelOfDocument::Federal, "federal", "Федеральный уровень"),
    (LevelOfDocument::Regional, "regional", "Региональный уровень"),
    (LevelOfDocument::Municipal, "municipal", "Муниципальный уровень"),
];

impl DocumentRow {
    pub(super) fn of(site: &Site<'_>, document: &PublicDocument<'_>) -> Option<Self> {
        let fields = document.fields();
        let file = document.file().and_then(|path| site.gallery.get(path.get()));
        Some(DocumentRow {
            title: fields.text(kind::Document::title)?,
            kind: fields.text(kind::Document::kind)?,
            number: fields.text(kind::Document::number),
            day: fields.value(kind::Document::date).map(|date| Day::of(date.get().0)),
            href: file.map(|file| file.path.clone()).or_else(|| outside(&fields)),
            file: file.map(|file| file.label.clone()),
            id: None,
            about: Vec::new(),
        })
    }
}

/// The address of a document in the net, where it is one.
fn outside(fields: &crate::public::Shown<'_, kind::Document>) -> Option<String> {
    let url = fields.text(kind::Document::url)?;
    let safe = ["http://", "https://"].iter().any(|scheme| url.as_str().starts_with(scheme));
    safe.then(|| url.as_str().to_owned())
}
