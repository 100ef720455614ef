//! MEE: meetings.

mod chain;
mod first_is_not_acquaintance;
mod in_the_future;
mod interim_out_of_order;
mod interim_without_format;
mod no_assessment;
mod no_feedback;
mod no_final;
mod no_interim;
mod no_meetings_for_long;
mod one_working_meeting;
mod outside_the_term;
mod planning_out_of_order;
mod planning_without_goals;
mod second_of_its_type;
mod stranger;
mod task_not_followed;
mod trained_without_plan;
mod unknown_type;

use super::Rule;
pub(super) use unknown_type::UnknownMeetingType;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &first_is_not_acquaintance::FirstIsNotAcquaintance,
    &planning_out_of_order::PlanningOutOfOrder,
    &planning_without_goals::PlanningWithoutGoals,
    &one_working_meeting::OneWorkingMeeting,
    &no_feedback::NoFeedback,
    &no_interim::NoInterim,
    &interim_out_of_order::InterimOutOfOrder,
    &interim_without_format::InterimWithoutFormat,
    &no_final::NoFinal,
    &no_assessment::NoAssessment,
    &second_of_its_type::SecondOfItsType,
    &outside_the_term::OutsideTheTerm,
    &in_the_future::InTheFuture,
    &stranger::Stranger,
    &no_meetings_for_long::NoMeetingsForLong,
    &trained_without_plan::TrainedWithoutPlan,
    &task_not_followed::TaskNotFollowed,
];
