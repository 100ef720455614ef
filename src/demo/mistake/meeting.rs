//! Mistakes in the chain of meetings.

use super::{Mistake, pair, past};
use crate::demo::meeting::Kind;
use crate::demo::person::Person;

pub(super) const MISTAKES: &[Mistake] = &[
    past("MEE-01", |spot| {
        let (first, second) = (spot.meeting_place(Kind::Acquaintance), spot.meeting_place(Kind::Planning));
        spot.take(&first);
        spot.at(&second);
    }),
    past("MEE-02", |spot| {
        let meetings = &spot.of_pair().meetings;
        let work = meetings.iter().find(|meeting| meeting.kind == Kind::Work).expect("a pair that is done has worked");
        spot.meeting(Kind::Planning).set("дата", work.day + 1);
    }),
    past("MEE-05", |spot| spot.meeting(Kind::Work).remove("обратная связь")),
    past("MEE-06", |spot| {
        let place = spot.meeting_place(Kind::Interim);
        spot.take(&place);
        let place = spot.of_pair().path();
        spot.at(&place);
    }),
    past("MEE-08", |spot| spot.meeting(Kind::Interim).remove("формат")),
    past("MEE-09", |spot| {
        let place = spot.meeting_place(Kind::Final);
        spot.take(&place);
        let place = spot.of_pair().path();
        spot.at(&place);
    }),
    past("MEE-10", |spot| spot.meeting(Kind::Final).remove("оценка")),
    past("MEE-13", |spot| {
        let later = spot.calendar.today + 40;
        spot.meeting(Kind::Work).set("дата", later);
    }),
    past("MEE-14", |spot| {
        let present = [spot.of_mentor(), spot.of_mentee(), spot.of_curator()].map(Person::reference);
        spot.meeting(Kind::Work).put("присутствовали", "способ", present.join(", "));
    }),
    pair("FIL-36", |spot| spot.meeting(Kind::Acquaintance).set("тип", "чаепитие")),
];
