//! Mistakes in the record of a pair or group.

use super::{Mistake, of_track, pair};
use crate::demo::track::place::{GROUP, PEERS};

pub(super) const MISTAKES: &[Mistake] = &[
    pair("PAI-01", |spot| {
        let typed = spot.of_mentor().reference().replacen(' ', "ич ", 1);
        spot.pair().set("наставник", typed);
    }),
    pair("PAI-02", |spot| spot.pair().remove("наставник")),
    of_track("PAI-03", PEERS, |spot| spot.pair().set("вид", "группа")),
    of_track("PAI-04", GROUP, |spot| {
        let twice = format!("  - {}\n", spot.of_mentee().reference());
        spot.pair().rewrite("наставляемые", |text| format!("{text}{twice}"));
    }),
    pair("PAI-07", |spot| spot.pair().remove("запрос")),
    pair("PAI-08", |spot| spot.pair().remove("личная встреча")),
    pair("PAI-10", |spot| spot.pair().remove("задача")),
    pair("PAI-12", |spot| spot.pair().put("причина", "план встреч", "не сошлись в расписании")),
    pair("PAI-15", |spot| spot.pair().remove("подбор")),
    pair("FRM-15", |spot| spot.pair().remove("обоснование")),
    pair("PAI-16", |spot| {
        let start = spot.of_pair().term.start;
        spot.pair().set("срок", format!("{start} – {}", start + -200));
    }),
    pair("CON-06", |spot| spot.pair().put("вступили", "план встреч", "назначен распоряжением")),
    pair("DOC-18", |spot| spot.pair().put("выплата", "план встреч", "да")),
    pair("DOC-08", |spot| {
        let day = spot.of_pair().order.day;
        spot.pair().set("приказ", format!("№ 999-о от {day}"));
    }),
    pair("DOC-09", |spot| {
        let (order, term) = (spot.of_pair().order.day, spot.of_pair().term);
        spot.pair().set("срок", format!("{} – {}", order + -1, term.end));
    }),
    pair("FIL-09", |spot| spot.pair().put("встречная", "план встреч", "polozhenie")),
    pair("FIL-10", |spot| {
        let own = spot.of_pair().id.clone();
        spot.pair().put("встречная", "план встреч", own);
    }),
];
