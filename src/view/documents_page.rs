//! Нормативные документы by level: federal, regional, municipal. The school's own stand in `acts_page`.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Day, Link, PublicText, Template};
use crate::public::{LevelOfDocument, PublicDocument, kind};

/// Документы по уровням.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct DocumentsPage {
    /// Уровни, на которых есть документы, начиная с федерального.
    pub levels: Vec<DocumentLevel>,
}

/// Документы одного уровня.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct DocumentLevel {
    /// Якорь: `federal`, `regional`, `municipal`, `local`.
    pub id: String,
    /// Название уровня: «Федеральный уровень».
    pub name: String,
    /// Документы, начиная с последнего.
    pub documents: Vec<DocumentRow>,
}

/// Один документ.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct DocumentRow {
    /// Название.
    pub title: PublicText,
    /// Вид: «положение», «приказ о закреплении».
    pub kind: PublicText,
    /// Номер без знака: «112-о».
    pub number: Option<PublicText>,
    /// Дата документа.
    pub day: Option<Day>,
    /// Файл раздела или внешний адрес; есть, только если в записи сказано `публиковать: да`.
    pub href: Option<String>,
    /// Что за файл, если он лежит в разделе: «PDF, 240 КБ».
    pub file: Option<String>,
    /// Якорь у бумаги школы: её номер и дата.
    pub id: Option<String>,
    /// Пары и дорожные карты, о которых бумага школы.
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
