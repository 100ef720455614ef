//! An article comes to its shelf, or goes.

use super::articles;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Listed;

impl Teller for Listed {
    fn code(&self) -> &'static str {
        "article.listed"
    }

    fn about(&self) -> &'static str {
        "Новость, практика, материал или страница появится в разделе или исчезнет из него."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for (kind, seen) in articles(between) {
            let (article, what) = match (seen.appears(), seen.vanishes()) {
                (Some(article), _) => (article, say!["в раздел добавляется "]),
                (_, Some(article)) => (article, say!["из раздела исчезает "]),
                _ => continue,
            };
            let subject = Subject::titled(kind, article.entry);
            let sentence = what.joined(subject.title.clone()).and(".");
            told.add(seen.tell(Severity::Notice, subject, sentence).covers(seen.everything()));
        }
    }
}
