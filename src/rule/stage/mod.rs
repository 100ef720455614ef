//! STG: stages.

mod closed_without_mentors;
mod closed_without_reflection;
mod closed_without_requests;
mod closed_without_road_map;
mod dates_go_back;
mod needs_not_found_out;
mod no_next_goal;
mod no_problem_analysis;
mod no_public_event;
mod no_reflection;
mod not_in_the_list;
mod reflection;
mod seven;
mod steps;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &not_in_the_list::NotInTheList,
    &dates_go_back::DatesGoBack,
    &closed_without_road_map::ClosedWithoutRoadMap,
    &closed_without_requests::ClosedWithoutRequests,
    &closed_without_mentors::ClosedWithoutMentors,
    &closed_without_reflection::ClosedWithoutReflection,
    &no_public_event::NoPublicEvent,
    &no_problem_analysis::NoProblemAnalysis,
    &needs_not_found_out::NeedsNotFoundOut,
    &no_reflection::NoReflection,
    &no_next_goal::NoNextGoal,
];
