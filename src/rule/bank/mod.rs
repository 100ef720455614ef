//! BNK: the bank of mentors and mentees.

mod card_not_reviewed;
mod no_candidates;
mod nobody_on_the_page;
mod not_reviewed_for_a_year;
mod participant_left;
mod year;
mod year_not_counted;
mod young_without_a_pair;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &participant_left::ParticipantLeft,
    &not_reviewed_for_a_year::NotReviewedForAYear,
    &card_not_reviewed::CardNotReviewed,
    &no_candidates::NoCandidates,
    &young_without_a_pair::YoungWithoutAPair,
    &nobody_on_the_page::NobodyOnThePage,
    &year_not_counted::YearNotCounted,
];
