//! A file that is no record and differs: a picture, a scan, a form.

use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, FileChange, Severity, Subject, Telling, Told};

pub(super) struct Asset;

impl Teller for Asset {
    fn code(&self) -> &'static str {
        "asset.changed"
    }

    fn about(&self) -> &'static str {
        "Файл, который не запись, добавлен, заменён или убран."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for file in between.sides.files {
            let subject = Subject::file(&file.path);
            let sentence = subject.title.clone().joined(say![" ", became(file), "."]);
            told.add(Telling::new(Severity::Notice, subject, sentence, None));
        }
    }
}

fn became(file: &FileChange) -> &'static str {
    match (file.in_base, file.in_head) {
        (false, _) => "добавлен",
        (true, true) => "заменён",
        (true, false) => "убран",
    }
}
