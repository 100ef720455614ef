//! From what two records say to the edits between them.

use super::edit::{Delta, Edit, Step};
use super::meet::{Meeting, meet};
use crate::record::declare::FieldInfo;
use crate::record::said::{Part, Placed, Said};

/// The edits that make `head` of `base`, in the order in which they are applied.
#[must_use]
pub fn difference(base: &Part, head: &Part) -> Vec<Delta> {
    let mut found = Difference::default();
    found.part(base, head);
    found.deltas
}

#[derive(Default)]
struct Difference {
    path: Vec<Step>,
    deltas: Vec<Delta>,
}

impl Difference {
    fn push(&mut self, edit: Edit) {
        self.deltas.push(Delta { path: self.path.clone(), edit });
    }

    fn inside(&mut self, step: Step, look: impl FnOnce(&mut Self)) {
        self.path.push(step);
        look(self);
        self.path.pop();
    }

    fn part(&mut self, base: &Part, head: &Part) {
        for info in fields(base, head) {
            self.inside(Step::Field(info), |inside| inside.value(base.get(info), head.get(info)));
        }
    }

    fn value(&mut self, base: Option<&Placed>, head: Option<&Placed>) {
        match (base.map(|base| &base.said), head.map(|head| &head.said)) {
            (base, head) if base == head => {}
            (Some(Said::Part(base)), Some(Said::Part(head))) => self.part(base, head),
            (Some(Said::List(base)), Some(Said::List(head))) => self.list(base, head),
            (None, Some(Said::List(head))) => self.list(&[], head),
            (Some(Said::List(base)), None) => self.list(base, &[]),
            _ => self.push(Edit::Set { before: base.cloned(), after: head.cloned() }),
        }
    }

    fn list(&mut self, base: &[Placed], head: &[Placed]) {
        let Meeting { both, gone, new } = meet(base, head);
        for &at in gone.iter().rev() {
            self.push(Edit::Remove { at, item: base[at].clone() });
        }
        self.order(&both);
        for &at in &new {
            self.push(Edit::Insert { at, item: head[at].clone() });
        }
        for &(from, at) in &both {
            let step = Step::Item { base: from, head: at };
            self.inside(step, |inside| inside.value(Some(&base[from]), Some(&head[at])));
        }
    }

    /// `both` is in the order of the head.
    fn order(&mut self, both: &[(usize, usize)]) {
        let mut standing: Vec<usize> = both.iter().map(|(base, _)| *base).collect();
        standing.sort_unstable();
        let place = |base: &usize| standing.binary_search(base).unwrap_or_else(|at| at);
        let order: Vec<usize> = both.iter().map(|(base, _)| place(base)).collect();
        if !order.is_sorted() {
            self.push(Edit::Order(order));
        }
    }
}

/// The fields of either, those of the head first, each once.
fn fields(base: &Part, head: &Part) -> Vec<&'static FieldInfo> {
    let gone = base.fields.iter().filter(|(info, _)| head.get(info).is_none());
    head.fields.iter().chain(gone).map(|(info, _)| *info).collect()
}
