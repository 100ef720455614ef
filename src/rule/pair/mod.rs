//! PAI: pairs and groups.

mod ends_before_it_starts;
mod group_of_one;
mod headcount;
mod met_after_order;
mod named_twice;
mod no_request;
mod no_task;
mod one_mentor_and_mentee;
mod stranger;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &stranger::Stranger,
    &one_mentor_and_mentee::OneMentorAndMentee,
    &group_of_one::GroupOfOne,
    &named_twice::NamedTwice,
    &no_request::NoRequest,
    &met_after_order::MetAfterOrder,
    &no_task::NoTask,
    &ends_before_it_starts::EndsBeforeItStarts,
];
