//! The order on a pair.

use crate::model::Pair;
use crate::name::Case;
use crate::record::kind;
use crate::record::value::Requisites;
use crate::review::bits::{pair, requisites};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Order;

impl Teller for Order {
    fn code(&self) -> &'static str {
        "pair.order"
    }

    fn about(&self) -> &'static str {
        "Приказ о паре появился, сменился или убран."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((base, head, deltas)) = seen.changed(&[kind::Pair::order.info]) else { continue };
            let number = |order: &Requisites| requisites(kind::Pair::order, order);
            let sentence = match (base.order.known(), head.order.known()) {
                (None, Some(new)) => say![pair(&head, Case::Dative), " оформлен приказ ", number(new), "."],
                (Some(old), Some(new)) => {
                    say!["приказ ", pair(&head, Case::Genitive), ": ", number(new), " вместо ", number(old), "."]
                }
                (Some(old), None) => say!["у ", pair(&head, Case::Genitive), " убран приказ ", number(old), "."],
                (None, None) => continue,
            };
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence).covers(deltas);
            told.add(telling.means_if(no_document(&head)));
        }
    }
}

fn no_document(head: &Pair<'_>) -> Option<Sentence> {
    let is_missing = head.order.known().is_some() && head.order_document().is_none();
    is_missing.then(|| say!["такого документа в записях нет."])
}
