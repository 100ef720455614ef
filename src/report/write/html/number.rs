//! A figure as the template reads it: what it says, and the lists that it unfolds to.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Place, Texts};
use crate::report::write::spot::Spot;
use crate::report::{Behind, Figure, Value};

/// A figure.
#[derive(Serialize)]
pub(super) struct Number<'r> {
    key: String,
    words: String,
    gap: bool,
    lists: Vec<Records<'r>>,
}

/// Records under their heading.
#[derive(Serialize)]
struct Records<'r> {
    title: String,
    records: Vec<Spot<'r>>,
}

impl<'r> Number<'r> {
    /// The figure of a key.
    pub(super) fn of(key: String, figure: &'r Figure, texts: &'r dyn Texts) -> Self {
        let mut lists: Vec<Records<'r>> = lists(figure)
            .into_iter()
            .map(|(title, behind)| Records { title, records: behind.iter().map(|one| Spot::of(one, texts)).collect() })
            .collect();
        lists.retain(|list| !list.records.is_empty());
        Number { key, words: figure.words(), gap: figure.is_gap(), lists }
    }
}

/// What a figure unfolds to: the records that it counts; of a share those that are left, or where its whole was written.
fn lists(figure: &Figure) -> Vec<(String, Vec<&Behind>)> {
    let counted: Vec<&Behind> = figure.behind.iter().collect();
    let Value::Share(part, whole) = figure.value else {
        let title =
            if matches!(figure.value, Value::Mean(_)) { "Оценки" } else { "Из чего сложилось" };
        return vec![(title.to_owned(), counted)];
    };
    let places: BTreeSet<Place> = counted.iter().map(|behind| behind.place).collect();
    let (inside, rest): (Vec<&Behind>, Vec<&Behind>) =
        figure.of.iter().partition(|behind| places.contains(&behind.place));
    let rest = match inside.len() == counted.len() && whole == figure.of.len() {
        true => (format!("Остальные: {}", rest.len()), rest),
        false => (format!("Целое: {whole}"), figure.of.iter().collect()),
    };
    vec![(format!("Вошли: {part}"), counted), rest]
}
