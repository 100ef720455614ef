//! A person on the site as one audience reads of them.

use chrono::NaiveDate;

use super::Where;
use crate::record::value::Datum;
use crate::review::audience::Eyes;
use crate::review::phrase::Phrase;
use crate::review::{Difference, PersonChange};

/// A person whom visitors begin or cease to see.
#[derive(Clone, Debug)]
pub(in crate::review) struct Seen {
    /// Appears, vanishes, or is shown with more or less than before.
    pub(in crate::review) state: Difference,
    /// The name; nothing where this audience may not read it.
    pub(in crate::review) name: Option<String>,
    /// What is seen now and was not.
    pub(in crate::review) opened: Vec<Datum>,
    /// What was seen and is not.
    pub(in crate::review) closed: Vec<Datum>,
    /// Why.
    pub(in crate::review) why: Phrase,
    /// The consent that speaks for it.
    pub(in crate::review) consent: Option<Where>,
    /// Its last day.
    pub(in crate::review) until: Option<NaiveDate>,
    /// The pages on which the name stands or stood.
    pub(in crate::review) pages: Vec<String>,
}

impl Seen {
    pub(super) fn of(person: &PersonChange, eyes: &Eyes<'_>) -> Self {
        let is_named = eyes.names(&person.id);
        Seen {
            state: person.state.clone(),
            name: is_named.then(|| Phrase::said(&person.name).words()),
            opened: person.opened.clone(),
            closed: person.closed.clone(),
            why: if is_named { eyes.sentence(&person.why) } else { Phrase::default() },
            consent: person.consent.as_ref().filter(|_| is_named).map(|spot| eyes.spot(spot)),
            until: person.until.filter(|_| is_named),
            pages: if is_named { person.pages.clone() } else { Vec::new() },
        }
    }
}
