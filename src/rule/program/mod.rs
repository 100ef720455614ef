//! PRG: personalised programmes and goals.

mod difficulty_without_measure;
mod goal_too_short;
mod goal_without_span;
mod measure_outside_term;
mod no_difficulties;
mod no_directions;
mod no_form_or_kind;
mod no_measures;
mod no_participants;
mod no_program;
mod no_strengths;
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
    &measure_outside_term::MeasureOutsideTerm,
    &goal_without_span::GoalWithoutSpan,
    &goal_too_short::GoalTooShort,
];
