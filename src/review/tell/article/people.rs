//! Others are said to be on a picture.

use super::articles;
use crate::name::Case;
use crate::record::kind::Article;
use crate::review::bits::{listed, person};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct People;

impl Teller for People {
    fn code(&self) -> &'static str {
        "article.people"
    }

    fn about(&self) -> &'static str {
        "На снимке к статье названы другие люди."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for (kind, seen) in articles(between) {
            let deltas = seen.deltas(Article::people);
            let Some((_, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let subject = Subject::titled(kind, head.entry);
            let names: Vec<_> = head.people_on_picture().iter().map(|one| person(one, Case::Nominative)).collect();
            let who = if names.is_empty() {
                say!["никто из людей школы не назван"]
            } else {
                listed(names)
            };
            let sentence = subject.title.clone().joined(say![", на снимке теперь: "]).joined(who).and(".");
            told.add(seen.tell(Severity::Important, subject, sentence).covers(deltas));
        }
    }
}
