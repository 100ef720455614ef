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

pub(super) use difficulty_without_measure::DifficultyWithoutMeasure;
pub(super) use goal_too_short::GoalTooShort;
pub(super) use goal_without_span::GoalWithoutSpan;
pub(super) use measure_outside_term::MeasureOutsideTerm;
pub(super) use no_difficulties::NoDifficulties;
pub(super) use no_directions::NoDirections;
pub(super) use no_form_or_kind::NoFormOrKind;
pub(super) use no_measures::NoMeasures;
pub(super) use no_participants::NoParticipants;
pub(super) use no_program::NoProgram;
pub(super) use no_strengths::NoStrengths;
pub(super) use wrong_length::WrongLength;
