//! How long a review of the bank holds.

use chrono::NaiveDate;

/// The longest time between two reviews, in days.
const YEAR: i64 = 365;

/// Did more than a year pass between a review and today?
pub(super) fn is_over(reviewed: NaiveDate, today: NaiveDate) -> bool {
    (today - reviewed).num_days() > YEAR
}
