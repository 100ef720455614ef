//! What closes from one day to the next: data of a person that a section built the day before may no longer show.

use super::reason::Reason;
use super::{Opening, trouble};
use crate::diagnostic::Finding;
use crate::model::{Model, Person};
use crate::record::value::Datum;

impl Opening {
    /// What was open `before`, of the same records on an earlier day, and is closed in `model`: one finding a person.
    #[must_use]
    pub fn closed_since(&self, before: &Opening, model: &Model) -> Vec<Finding> {
        let people = model.people().zip(before.opened.iter().zip(&self.opened));
        let lost = people.filter(|(_, (then, now))| then != now).filter_map(|(person, (then, now))| {
            let data: Vec<Datum> = then.data().filter(|datum| !now.allows(*datum)).collect();
            closed(&person, &data)
        });
        lost.collect()
    }
}

fn closed(person: &Person<'_>, data: &[Datum]) -> Option<Finding> {
    let reason = Reason::of(person, *data.first()?)?;
    Some(trouble::closed(&reason, &person.short_name(), data))
}
