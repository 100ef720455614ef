//! A document with another number or date.

use super::{forsaken, subject, title};
use crate::diagnostic::words::{Count, Noun};
use crate::record::kind::Document;
use crate::review::bits::instead;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

const PAIR: Noun = Noun("пара", "пары", "пар");

pub(super) struct NumberAndDate;

impl Teller for NumberAndDate {
    fn code(&self) -> &'static str {
        "document.requisites"
    }

    fn about(&self) -> &'static str {
        "У документа другой номер или другая дата; ссылаются ли пары на прежние."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.documents() {
            let deltas = seen.any(&[Document::number.info, Document::date.info]);
            let Some((base, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let said = deltas.iter().map(|delta| instead(delta, Document::number.info.visibility));
            let said = said.reduce(|one, other| one.and(", ").joined(other)).unwrap_or_default();
            let sentence = say!["реквизиты документа ", title(&head), ": "].joined(said).and(".");
            let left = forsaken(between, &base);
            let severity = if left > 0 { Severity::Breaking } else { Severity::Important };
            let means = (left > 0).then(|| say!["на прежние ссылаются: ", Count(left, PAIR), "."]);
            told.add(seen.tell(severity, subject(&head), sentence).means_if(means).covers(deltas));
        }
    }
}
