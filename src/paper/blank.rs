//! What stayed blank on a paper: what a record could say, and what only a hand can write.

/// Everything that stayed blank, each thing once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blanks {
    /// What a record could say, in the order of the paper.
    pub missing: Vec<Missing>,
    /// What is written by hand, by the names of fields.
    pub by_hand: Vec<&'static str>,
}

/// A blank that a record could fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The field or list.
    pub what: &'static str,
    /// How to fill it in.
    pub help: String,
}

impl Blanks {
    /// Is the paper complete?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.by_hand.is_empty()
    }

    pub(super) fn miss(&mut self, what: &'static str, help: &str) {
        let missing = Missing { what, help: help.to_owned() };
        if !self.missing.contains(&missing) {
            self.missing.push(missing);
        }
    }

    pub(super) fn leave_to_hand(&mut self, what: &'static str) {
        if !self.by_hand.contains(&what) {
            self.by_hand.push(what);
        }
    }

    /// The list in sentences, one a line: what to fill in where, all that one place fills together; then what is written by hand.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        let mut helps: Vec<(&str, Vec<&str>)> = Vec::new();
        for Missing { what, help } in &self.missing {
            match helps.iter_mut().find(|(known, _)| known == help) {
                Some((_, fields)) => fields.push(what),
                None => helps.push((help, vec![what])),
            }
        }
        let missing = helps.into_iter().map(|(help, fields)| format!("не заполнено: {} – {help}", fields.join(", ")));
        let by_hand = (!self.by_hand.is_empty()).then(|| format!("от руки впишут: {}", self.by_hand.join(", ")));
        missing.chain(by_hand).collect()
    }
}
