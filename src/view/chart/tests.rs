//! Whatever stands in a school's records: labels keep apart and inside, and the same input gives the same bytes.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{Bar, Bars, Bond, Change, Changes, Drawing, PairMap, Plan, Row, State, Text, Width, roles, stages};

fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 8, 20).expect("a day of the calendar") + Days::new(after)
}

fn words() -> impl Strategy<Value = Text> {
    "[А-Я][А-Яа-яёЁщЩ №.«»0-9a-z\u{a0}-]{0,90}".prop_map(|words| Text::own(&words))
}

fn row() -> impl Strategy<Value = Row> {
    let state = (0..4, 0..400_u64).prop_map(|(kind, after)| match kind {
        0 => State::Done(day(after)),
        1 => State::on(day(100), Some(day(after).into()), None),
        2 => State::on(day(400), Some(day(after).into()), None),
        _ => State::Open,
    });
    prop_oneof![
        (words(), state).prop_map(|(text, state)| Row::Step(text, state)),
        (words(), 0..400_u64, 0..90_u64).prop_map(|(text, from, long)| Row::Stretch(text, day(from), day(from + long))),
        Just(Row::Heading("Мероприятия")),
    ]
}

fn bars() -> impl Strategy<Value = Vec<Bar>> {
    let bar = (words(), 0..5_000_usize, prop::option::of(0..5_000_usize));
    prop::collection::vec(bar.prop_map(|(label, value, planned)| Bar { label, value, planned }), 1..6)
}

fn pair_map() -> impl Strategy<Value = PairMap> {
    let people = || prop::collection::vec(prop::option::of(words()), 1..7);
    let bonds = prop::collection::vec((0..7_usize, prop::collection::vec(0..7_usize, 0..4), any::<bool>()), 0..7);
    (people(), people(), bonds).prop_map(|(mentors, mentees, bonds)| {
        let bond = |(mentor, joined, ended): (usize, Vec<usize>, bool)| Bond {
            href: "pairs/a.html".to_owned(),
            name: Text::own("Пара"),
            mentor: mentor % mentors.len(),
            mentees: joined.into_iter().map(|mentee| mentee % mentees.len()).collect(),
            ended,
        };
        let bonds = bonds.into_iter().map(bond).collect();
        PairMap { mentors, mentees, bonds }
    })
}

/// Draws twice for each width; fails where labels meet, leave the picture, or change from one time to the next.
fn is_sound(draw: impl Fn(Width) -> Drawing) -> Result<(), TestCaseError> {
    for width in [Width::Wide, Width::Narrow] {
        let drawing = draw(width);
        prop_assert_eq!(&drawing, &draw(width));
        let areas: Vec<_> = drawing.labels().map(|label| (label, label.area())).collect();
        for (at, (label, area)) in areas.iter().enumerate() {
            let inside =
                area.left >= 0 && area.top >= 0 && area.right <= drawing.width && area.bottom <= drawing.height;
            prop_assert!(inside, "outside of {} × {}: {label:?}", drawing.width, drawing.height);
            let met = areas[at + 1..].iter().find(|(_, other)| area.meets(other));
            prop_assert!(met.is_none(), "{label:?} meets {met:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn plans_are_sound(rows in prop::collection::vec(row(), 1..9), months in 1..400_u64, today in 0..500_u64) {
        let plan = Plan { first: day(0), last: day(months), today: day(today), rows };
        is_sound(|width| plan.draw(width))?;
    }

    #[test]
    fn bars_are_sound(groups in prop::collection::vec((prop::option::of("20[0-9]{2}/[0-9]{2}"), bars()), 1..4)) {
        let bars = Bars { groups };
        is_sound(|width| bars.draw(width))?;
    }

    #[test]
    fn changes_are_sound(marks in prop::collection::vec((words(), 0..120_u32, 0..120_u32), 1..6), to in 2..100_u32) {
        let rows = marks.into_iter().map(|(label, before, after)| Change { label, before, after });
        let changes = Changes { scale: (1, to), rows: rows.collect() };
        is_sound(|width| changes.draw(width))?;
    }

    #[test]
    fn maps_of_pairs_are_sound(map in pair_map()) {
        is_sound(|width| map.draw(width))?;
    }

    #[test]
    fn stages_are_sound(titles in prop::collection::vec(words(), 1..9)) {
        is_sound(|width| stages::draw(&titles, width))?;
    }
}

#[test]
fn roles_are_sound() {
    is_sound(roles::draw).expect("the words of the roles have room");
}
