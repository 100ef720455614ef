//! What is told of pairs.

mod address;
mod appeal;
mod continued;
mod finished;
mod mentees;
mod mentor;
mod opened;
mod order;
mod removed;
mod reopened;
mod replaces;
mod stopped;
mod term;
mod words;

use super::Teller;
use crate::model::Pair;
use crate::review::Sentence;
use crate::review::sentence::say;

pub(super) const TELLERS: &[&dyn Teller] = &[
    &opened::Opened,
    &continued::Continued,
    &mentor::Mentor,
    &mentees::Mentees,
    &reopened::Reopened,
    &stopped::Stopped,
    &finished::Finished,
    &term::Term,
    &order::Order,
    &words::Words,
    &appeal::Appeal,
    &replaces::Replaces,
    &address::Address,
    &removed::Removed,
];

/// Measures of the programme that are not carried out.
fn unfinished(pair: &Pair<'_>) -> Option<Sentence> {
    let program = pair.program()?;
    let measures = program.measures.known()?;
    let left = measures.iter().filter(|measure| measure.done.is_absent()).count();
    (left > 0).then(|| say!["не исполнено мероприятий: ", left, " из ", measures.len(), "."])
}
