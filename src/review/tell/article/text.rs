//! The words of an article are others; which, its page shows.

use super::articles;
use crate::record::kind::Article;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Text;

impl Teller for Text {
    fn code(&self) -> &'static str {
        "article.text"
    }

    fn about(&self) -> &'static str {
        "Заголовок или текст статьи сказан иначе."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for (kind, seen) in articles(between) {
            let deltas = [seen.deltas(Article::title), seen.body()].concat();
            let Some((_, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let subject = Subject::titled(kind, head.entry);
            let what = match (seen.differs(Article::title), seen.body().is_empty()) {
                (true, true) => ": другой заголовок.",
                (true, false) => ": другие заголовок и текст.",
                (false, _) => ": текст сказан иначе.",
            };
            let sentence = subject.title.clone().joined(say![what]);
            told.add(seen.tell(Severity::Notice, subject, sentence).covers(deltas));
        }
    }
}
