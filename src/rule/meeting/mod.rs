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

pub(super) use first_is_not_acquaintance::FirstIsNotAcquaintance;
pub(super) use in_the_future::InTheFuture;
pub(super) use no_assessment::NoAssessment;
pub(super) use no_feedback::NoFeedback;
pub(super) use no_final::NoFinal;
pub(super) use no_interim::NoInterim;
pub(super) use planning_out_of_order::PlanningOutOfOrder;
pub(super) use stranger::Stranger;
pub(super) use unknown_type::UnknownMeetingType;
