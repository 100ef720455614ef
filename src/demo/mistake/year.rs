//! Mistakes in what is kept of a whole school year: stages, surveys, decisions, reports, awards.

use super::{Mistake, past, school};
use crate::demo::front::Front;
use crate::demo::mistake::Spot;

const AWARDS: &str = "awards.md";
const DECISIONS: &str = "decisions.md";

pub(super) const MISTAKES: &[Mistake] = &[
    school("STG-02", |spot| last(spot, "stages/").set_within("этапы", "закрыт", "01.09.2001")),
    school("STG-07", |spot| first(spot, "stages/").remove_within("этапы", "групповая рефлексия")),
    school("STG-08", |spot| first(spot, "stages/").remove_within("этапы", "событие")),
    school("STG-09", |spot| last(spot, "stages/").remove("анализ проблем")),
    past("MON-06", |spot| {
        let of_model = spot.records("surveys/").filter(|(place, _)| place.ends_with("-model.md"));
        of_model.for_each(|(_, survey)| survey.remove("направление"));
        spot.at("surveys/");
    }),
    school("MON-08", |spot| {
        spot.records("surveys/").for_each(|(_, survey)| survey.remove("цели"));
        spot.at("surveys/");
    }),
    past("MON-09", |spot| first(spot, "surveys/").body.clear()),
    school("MON-11", |spot| {
        let past = spot.calendar.today + -30;
        spot.record(DECISIONS).set_within("решения", "срок", past);
        spot.record(DECISIONS).remove_within("решения", "итог");
    }),
    school("REP-03", |spot| {
        first(spot, "reports/").rewrite("составил", |line| format!("{line}показатели:\n  встреч: 1\n"));
    }),
    school("INC-01", |spot| spot.record(AWARDS).remove_within("награды", "вид")),
    school("INC-02", |spot| spot.record(AWARDS).set_within("награды", "вид", "материальное")),
    school("INC-05", |spot| spot.record(AWARDS).remove_within("награды", "учтено при аттестации")),
];

/// The first record of a folder: of the years that are over where there are any.
fn first<'s>(spot: &'s mut Spot<'_>, folder: &str) -> &'s mut Front {
    let place = spot.records(folder).next().map(|(place, _)| place.clone());
    spot.record(&place.unwrap_or_default())
}

/// The last record of a folder: of the year that is shown.
fn last<'s>(spot: &'s mut Spot<'_>, folder: &str) -> &'s mut Front {
    let place = spot.records(folder).last().map(|(place, _)| place.clone());
    spot.record(&place.unwrap_or_default())
}
