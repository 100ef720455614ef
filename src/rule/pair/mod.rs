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

pub(super) use ends_before_it_starts::EndsBeforeItStarts;
pub(super) use group_of_one::GroupOfOne;
pub(super) use met_after_order::MetAfterOrder;
pub(super) use named_twice::NamedTwice;
pub(super) use no_request::NoRequest;
pub(super) use no_task::NoTask;
pub(super) use one_mentor_and_mentee::OneMentorAndMentee;
pub(super) use stranger::Stranger;
