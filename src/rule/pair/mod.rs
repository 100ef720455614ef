//! PAI: pairs and groups.

mod competences_elsewhere;
mod ends_before_it_starts;
mod group_of_one;
mod headcount;
mod mentor_overloaded;
mod met_after_order;
mod named_twice;
mod no_match_criteria;
mod no_request;
mod no_task;
mod one_mentor_and_mentee;
mod stopped_without_reason;
mod stranger;
mod term_over_no_end;
mod twice_at_once;
mod waits_too_long;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &stranger::Stranger,
    &one_mentor_and_mentee::OneMentorAndMentee,
    &group_of_one::GroupOfOne,
    &named_twice::NamedTwice,
    &twice_at_once::TwiceAtOnce,
    &no_request::NoRequest,
    &met_after_order::MetAfterOrder,
    &competences_elsewhere::CompetencesElsewhere,
    &no_task::NoTask,
    &term_over_no_end::TermOverNoEnd,
    &stopped_without_reason::StoppedWithoutReason,
    &mentor_overloaded::MentorOverloaded,
    &waits_too_long::WaitsTooLong,
    &no_match_criteria::NoMatchCriteria,
    &ends_before_it_starts::EndsBeforeItStarts,
];
