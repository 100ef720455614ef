//! BNK: the bank of mentors and mentees.

mod not_reviewed_for_a_year;

pub(super) use not_reviewed_for_a_year::NotReviewedForAYear;
