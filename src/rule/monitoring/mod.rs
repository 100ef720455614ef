//! MON: surveys before and after, and what is decided by them.

mod aims_not_covered;
mod asked;
mod decision_not_looked_back_at;
mod different_yardsticks;
mod ended;
mod measured_at_the_wrong_time;
mod method_not_said;
mod missing;
mod monitoring_missed;
mod no_decisions;
mod no_measurement_after;
mod no_measurement_before;
mod no_recommendations;
mod one_role_unasked;
mod one_track_only;
mod outside_the_scale;
mod results_not_sent;
mod too_few_to_show;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_measurement_before::NoMeasurementBefore,
    &no_measurement_after::NoMeasurementAfter,
    &different_yardsticks::DifferentYardsticks,
    &measured_at_the_wrong_time::MeasuredAtTheWrongTime,
    &one_role_unasked::OneRoleUnasked,
    &one_track_only::OneTrackOnly,
    &outside_the_scale::OutsideTheScale,
    &aims_not_covered::AimsNotCovered,
    &no_recommendations::NoRecommendations,
    &no_decisions::NoDecisions,
    &decision_not_looked_back_at::DecisionNotLookedBackAt,
    &results_not_sent::ResultsNotSent,
    &monitoring_missed::MonitoringMissed,
    &method_not_said::MethodNotSaid,
    &too_few_to_show::TooFewToShow,
];
