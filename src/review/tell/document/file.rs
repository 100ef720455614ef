//! A document with another file.

use super::{subject, title};
use crate::record::kind::Document;
use crate::review::bits::instead;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct File;

impl Teller for File {
    fn code(&self) -> &'static str {
        "document.file"
    }

    fn about(&self) -> &'static str {
        "У документа другой файл."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.documents() {
            let (deltas, Some((_, head))) = (seen.deltas(Document::file), seen.both()) else { continue };
            for delta in deltas {
                let what = instead(delta, Document::file.info.visibility);
                let sentence = say!["файл документа ", title(&head), ": "].joined(what).and(".");
                told.add(seen.tell(Severity::Important, subject(&head), sentence).covers([delta]));
            }
        }
    }
}
