//! PRG: personalised programmes and goals.

mod change_not_explained;
mod difficulty_without_measure;
mod far_goal_without_milestone;
mod format_not_said;
mod goal_too_long;
mod goal_too_short;
mod goal_without_span;
mod live;
mod measure_for_nothing;
mod measure_outside_term;
mod measure_overdue;
mod mentee_did_not_compose;
mod no_contest;
mod no_difficulties;
mod no_directions;
mod no_expected_result;
mod no_form_or_kind;
mod no_measures;
mod no_near_goal;
mod no_participants;
mod no_program;
mod no_resources_or_self_analysis;
mod no_strengths;
mod not_approved;
mod not_in_their_words;
mod target;
mod wrong_length;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_program::NoProgram,
    &wrong_length::WrongLength,
    &no_form_or_kind::NoFormOrKind,
    &no_participants::NoParticipants,
    &no_directions::NoDirections,
    &no_measures::NoMeasures,
    &no_difficulties::NoDifficulties,
    &no_strengths::NoStrengths,
    &difficulty_without_measure::DifficultyWithoutMeasure,
    &measure_for_nothing::MeasureForNothing,
    &measure_outside_term::MeasureOutsideTerm,
    &measure_overdue::MeasureOverdue,
    &goal_without_span::GoalWithoutSpan,
    &goal_too_short::GoalTooShort,
    &goal_too_long::GoalTooLong,
    &far_goal_without_milestone::FarGoalWithoutMilestone,
    &no_near_goal::NoNearGoal,
    &mentee_did_not_compose::MenteeDidNotCompose,
    &not_in_their_words::NotInTheirWords,
    &no_resources_or_self_analysis::NoResourcesOrSelfAnalysis,
    &format_not_said::FormatNotSaid,
    &no_expected_result::NoExpectedResult,
    &change_not_explained::ChangeNotExplained,
    &no_contest::NoContest,
    &not_approved::NotApproved,
];
