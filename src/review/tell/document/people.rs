//! An order that names other people.

use super::{subject, title};
use crate::model::Person;
use crate::name::Case;
use crate::record::kind::Document;
use crate::review::bits::{listed, person};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Told};

pub(super) struct People;

impl Teller for People {
    fn code(&self) -> &'static str {
        "document.people"
    }

    fn about(&self) -> &'static str {
        "Приказ называет других людей."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.documents() {
            let deltas = seen.deltas(Document::participants);
            let Some((base, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let (was, is) = (base.participants(), head.participants());
            let came = is.iter().filter(|one| !was.iter().any(|other| between.is_one_person(other, one)));
            let went = was.iter().filter(|one| !is.iter().any(|other| between.is_one_person(one, other)));
            let lists = [list("вошли: ", came), list("вышли: ", went)].into_iter().flatten();
            let Some(what) = lists.reduce(|one, other| one.and("; ").joined(other)) else { continue };
            let sentence = say!["документ ", title(&head), " называет других людей: "].joined(what).and(".");
            told.add(seen.tell(Severity::Important, subject(&head), sentence).covers(deltas));
        }
    }
}

fn list<'p>(what: &'static str, people: impl Iterator<Item = &'p Person<'p>>) -> Option<Sentence> {
    let names: Vec<_> = people.map(|one| person(one, Case::Nominative)).collect();
    (!names.is_empty()).then(|| say![what].joined(listed(names)))
}
