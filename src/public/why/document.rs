//! A document: its line in the list, and its file.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::model::Document;
use crate::profile::DocumentKind;
use crate::public::PublicDocument;
use crate::record::{Declared, Kind, Known, kind};

impl Inquiry<'_> {
    pub(super) fn document(self, record: &dyn Declared) -> Option<Answer> {
        let document = self.model().documents().find(|document| document.head == record.head())?;
        let public = PublicDocument::new(self.disclosure, document);
        let mut values: Vec<Verdict> = file(&public, &document).into_iter().collect();
        values.extend(self.open_fields(record));
        Some(Answer {
            title: document.title.known().map_or_else(|| document.id.clone(), |title| format!("«{}»", title.0)),
            kind: Kind::Document,
            head: document.head,
            main: self.line(&public, &document),
            values,
            never: never(Kind::Document, record),
            stands: Vec::new(),
        })
    }

    /// Title, number and date stand in the list of every document.
    fn line(self, public: &PublicDocument<'_>, document: &Document<'_>) -> Verdict {
        let what = "строка в списке документов";
        let fields = public.fields();
        if fields.text(kind::Document::title).is_some() && fields.text(kind::Document::kind).is_some() {
            return Verdict::shown(what, "название, номер и дату документа видят все", document.head);
        }
        let texts = [document.title.place(), document.kind.place()];
        let kept = texts.into_iter().find_map(|place| self.kept_back(what, place));
        kept.unwrap_or_else(|| Verdict::hidden(what, "не хватает названия или вида", document.head))
    }
}

/// The file goes out only where the record says so.
fn file(public: &PublicDocument<'_>, document: &Document<'_>) -> Option<Verdict> {
    let Known(_, path) = &document.entry.fields.file else { return None };
    let (what, publish) = ("файл", &document.entry.fields.publish);
    if public.file().is_some() {
        let verdict = Verdict::shown(what, "в записи стоит «публиковать: да»", publish.place());
        let lists_people = document.kind() == Some(DocumentKind::PairOrder);
        return Some(if lists_people { verdict.ruled("PUB-04") } else { verdict });
    }
    Some(match publish {
        Known(_, place) => Verdict::hidden(what, "в записи стоит «публиковать: нет»", *place),
        _ => Verdict::hidden(what, "в записи нет строки «публиковать: да»", *path),
    })
}
