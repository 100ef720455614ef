//! MEE: meetings.

mod chain;
mod first_is_not_acquaintance;
mod in_the_future;
mod no_assessment;
mod no_feedback;
mod no_final;
mod no_interim;
mod planning_out_of_order;
mod stranger;
mod unknown_type;

use super::Rule;
pub(super) use unknown_type::UnknownMeetingType;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &first_is_not_acquaintance::FirstIsNotAcquaintance,
    &planning_out_of_order::PlanningOutOfOrder,
    &no_feedback::NoFeedback,
    &no_interim::NoInterim,
    &no_final::NoFinal,
    &no_assessment::NoAssessment,
    &in_the_future::InTheFuture,
    &stranger::Stranger,
];
