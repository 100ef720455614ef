//! KND: kinds of mentoring.

mod kinds_at_odds;
mod mentor_not_higher;
mod mentor_not_younger;
mod no_near_goal_or_task;
mod no_occasion;
mod no_schedule;
mod not_one_meeting;
mod not_traditional;
mod reverse_without_return;
mod reverse_without_trends;
mod unknown_kind;
mod virtual_without_channel;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &unknown_kind::UnknownKind,
    &not_one_meeting::NotOneMeeting,
    &mentor_not_higher::MentorNotHigher,
    &mentor_not_younger::MentorNotYounger,
    &reverse_without_trends::ReverseWithoutTrends,
    &reverse_without_return::ReverseWithoutReturn,
    &no_schedule::NoSchedule,
    &no_near_goal_or_task::NoNearGoalOrTask,
    &virtual_without_channel::VirtualWithoutChannel,
    &not_traditional::NotTraditional,
    &no_occasion::NoOccasion,
    &kinds_at_odds::KindsAtOdds,
];
