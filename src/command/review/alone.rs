//! Two trees compared apart from their school: what is told of the records in them, and nothing else. What follows from a
//! change depends on records that are not there, so it is left out.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::check;
use crate::review::{self, Change, End, Review, Sentence, Side, Sides};
use crate::source::{self, Error, Tree};

/// What differs between two trees, seen on a day; people, findings and numbers of the school are left out.
///
/// # Errors
/// When one of the trees cannot be listed.
pub(in crate::command) fn compare(
    base: &Arc<dyn Tree>,
    head: &Arc<dyn Tree>,
    today: NaiveDate,
) -> Result<Review, Error> {
    let sources = source::sides(base, head)?;
    let (base, head) = check::both(&sources, today);
    let same = sources.same();
    let sides = Sides {
        base: Side { checked: &base, texts: &sources.base, addresses: &[] },
        head: Side { checked: &head, texts: &sources.head, addresses: &[] },
        same: &same,
        files: &[],
        days: &HashMap::new(),
        pages: &[],
    };
    let review = review::compare(sides, End::default(), End::default());
    let alone = |change| Change { consequence: Sentence::new(), ..change };
    let changes = review.changes.into_iter().map(alone).collect();
    Ok(Review { changes, people: Vec::new(), findings: Vec::new(), figures: Vec::new(), ..review })
}
