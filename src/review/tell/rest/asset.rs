//! A file that is no record and differs: a picture, a scan, a form; whose it is, and what follows.

use super::owner::Owner;
use crate::model::Model;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, FileChange, Severity, Subject, Telling, Told};

pub(super) struct Asset;

impl Teller for Asset {
    fn code(&self) -> &'static str {
        "asset.changed"
    }

    fn about(&self) -> &'static str {
        "Скан, портрет, картинка или другой файл добавлен, заменён или убран; чей он и что из этого следует."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for file in between.sides.files {
            let owner = |model: &'b Model| Owner::of(model, &file.path);
            let (was, is) = (owner(between.base()), owner(between.head()));
            let whose = is.as_ref().or(was.as_ref()).map(|owner| say![": "].joined(owner.title())).unwrap_or_default();
            let subject = Subject::file(&file.path);
            let sentence = subject.title.clone().joined(say![" ", became(file)]).joined(whose).and(".");
            let means = is.as_ref().and_then(|is| if file.in_head { is.check() } else { Some(is.missed()) });
            let severity = match (file.in_base, &is) {
                (true, Some(_)) => Severity::Important,
                _ => Severity::Notice,
            };
            let places = (was.map(|was| was.place()), is.map(|is| is.place()));
            told.add(Telling::new(severity, subject, sentence, None).means_if(means).at(places.0, places.1));
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
