//! Mistakes in the form, the kind and the model of a pair.

use super::{Mistake, of_track, pair};
use crate::demo::meeting::Kind;
use crate::demo::track::place::{RESEARCH, REVERSE, SPEED, YOUNG};

pub(super) const MISTAKES: &[Mistake] = &[
    pair("FRM-01", |spot| spot.pair().set("форма", "учитель – сосед")),
    of_track("FRM-02", RESEARCH, |spot| spot.pair().set("форма", "ученик – ученик")),
    of_track("FRM-03", RESEARCH, |spot| spot.pair().set("форма", "учитель – учитель")),
    of_track("FRM-04", RESEARCH, |spot| spot.pair().set("форма", "работодатель – ученик")),
    of_track("FRM-05", RESEARCH, |spot| spot.pair().set("форма", "студент – ученик")),
    of_track("FRM-08", RESEARCH, |spot| {
        spot.pair().put("модель", "вид", "педагог-новатор – консервативный педагог");
    }),
    of_track("FRM-09", YOUNG, |spot| spot.pair().set("модель", "мастер – подмастерье")),
    of_track("FRM-10", YOUNG, |spot| spot.pair().set("категория", "опытный педагог")),
    pair("KND-01", |spot| spot.pair().set("вид", "вечернее")),
    of_track("KND-03", SPEED, |spot| {
        let first = spot.meeting_place(Kind::Work);
        let mut again = spot.record(&first).clone();
        again.set("дата", spot.of_pair().term.start + 1);
        spot.add(&first.replace(".md", "-2.md"), again.text());
        spot.at(&first.replace(".md", "-2.md"));
    }),
    of_track("KND-05", REVERSE, |spot| {
        let older = spot.of_mentee().born - 3;
        spot.mentor().set("год рождения", older);
        let place = spot.of_pair().path();
        spot.at(&place);
    }),
    pair("KND-11", |spot| {
        let later = spot.of_mentee().since.map(|since| since + 365);
        spot.mentor().set("стаж с", later.expect("a teacher began once"));
        let place = spot.of_pair().path();
        spot.at(&place);
    }),
];
