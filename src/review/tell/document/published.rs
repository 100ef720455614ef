//! The file of a document goes out, or no longer does.

use super::{subject, title};
use crate::record::kind::Document;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Published;

impl Teller for Published {
    fn code(&self) -> &'static str {
        "document.publish"
    }

    fn about(&self) -> &'static str {
        "Файл документа будет опубликован или больше не публикуется."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.documents() {
            let deltas = seen.deltas(Document::publish);
            let Some((_, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let goes_out = head.publish.known().is_some_and(|publish| publish.0);
            let what = if goes_out {
                " будет опубликован."
            } else {
                " больше не публикуется."
            };
            let sentence = say!["файл документа ", title(&head), what];
            told.add(seen.tell(Severity::Important, subject(&head), sentence).covers(deltas));
        }
    }
}
