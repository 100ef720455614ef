//! Согласие на обработку персональных данных.

use super::consent::{live, sheets};
use super::template;
use crate::paper::fields::{PARENT, PERSON, SCHOOL};
use crate::paper::registry::{Ask, Kind};
use crate::paper::{Answer, Field};
use crate::record::value::ConsentKind;

/// Согласие на обработку.
pub(in crate::paper) const CONSENT_PROCESSING: Kind = Kind {
    name: "согласие-на-обработку",
    latin: "consent-processing",
    also: &["согласие-на-обработку-данных"],
    about: "согласие на обработку персональных данных",
    takes: &[Ask::Person, Ask::Pair],
    templates: &[template!("consent-processing"), template!("consent-processing-parent")],
    fields: &[SCHOOL, PERSON, PARENT, FIELDS],
    lists: &[],
    sheets,
};

const FIELDS: &[Field] = &[
    Field::day(
        "срок согласия",
        "по какой день действует: из действующего согласия",
        |scope| {
            let until = live(scope, ConsentKind::Processing).and_then(|consent| consent.until.known());
            until.map_or(Answer::Hand, |until| Answer::Day(until.0))
        },
    ),
    Field::by_hand("третьи лица", "кому передают данные, если передают"),
];
