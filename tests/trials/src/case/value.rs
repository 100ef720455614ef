//! What is written behind a key: mostly what somebody wrote there, or what its shape asks for; at times anything.

use nastavnik::record::declare::FieldInfo;
use nastavnik::record::value::Shape;

use super::bytes::SIGNS;
use super::record::fields;
use crate::dice::Dice;
use crate::ground::Ground;

/// A value as text.
pub(super) enum Written {
    /// On the line of its key.
    Line(String),
    /// On lines of its own, which the key's line indents.
    Lines(Vec<String>),
}

use Written::{Line, Lines};

/// A value for the field.
pub(super) fn value(info: &FieldInfo, ground: &Ground, dice: &mut Dice) -> Written {
    let seen = ground.values.get(info.russian).filter(|seen| !seen.is_empty());
    match (dice.below(20), seen) {
        (0, _) => Line((0..dice.below(8)).map(|_| *dice.pick(SIGNS)).collect::<String>().replace(['\n', '\r'], " ")),
        (1, _) => of_shape(dice.pick(OTHERS), ground, dice),
        (2, _) => Line(String::new()),
        (3..=11, Some(seen)) => Line(dice.pick(seen).clone()),
        _ => of_shape(&info.shape, ground, dice),
    }
}

/// Shapes that a field may get although it has another.
const OTHERS: &[Shape] = &[
    Shape::Text,
    Shape::Date,
    Shape::Period,
    Shape::Span,
    Shape::People,
    Shape::Phrases,
    Shape::Named,
    Shape::Answers,
    Shape::Scale,
    Shape::Number(0, u32::MAX),
    Shape::Requisites,
    Shape::Pairs,
];

fn of_shape(shape: &Shape, ground: &Ground, dice: &mut Dice) -> Written {
    match shape {
        Shape::Text => Line(seen("задача", ground, dice)),
        Shape::Name | Shape::Person | Shape::Author => Line(person(ground, dice)),
        Shape::People => several(dice, |dice| person(ground, dice)),
        Shape::Pair => Line(seen("пара", ground, dice)),
        Shape::Pairs => several(dice, |dice| seen("пара", ground, dice)),
        Shape::Date | Shape::Moment => Line(day(dice)),
        Shape::Dates | Shape::Moments => several(dice, day),
        Shape::Period | Shape::Span => Line(format!("{} – {}", day(dice), day(dice))),
        Shape::Requisites => Line(format!("№ {} от {}", number(dice), day(dice))),
        Shape::Words => several(dice, |dice| seen("темы", ground, dice)),
        Shape::Phrases => Lines((0..dice.below(4)).map(|_| format!("- {}", seen("что", ground, dice))).collect()),
        Shape::Named => Lines(coded(dice, |dice| seen("что", ground, dice))),
        Shape::Amounts(words, ..) => {
            Lines((0..dice.below(5)).map(|_| format!("{}: {}", dice.pick(words), number(dice))).collect())
        }
        Shape::Answers => Line(format!("{}, комфорт {}, план {}", day(dice), number(dice), number(dice))),
        Shape::Scale => Line(format!("{} – {}", number(dice), number(dice))),
        Shape::YesNo => Line((*dice.pick(&["да", "нет", "Да.", "yes"])).to_owned()),
        Shape::Colour => Line((*dice.pick(&["#0b5d66", "#fff", "синий", "#zzzzzz"])).to_owned()),
        Shape::Number(from, to) => {
            Line(dice.pick(&[*from, *to, from.saturating_add(1), to.saturating_add(1)]).to_string())
        }
        Shape::Choices(words) => several(dice, |dice| (*dice.pick(words)).to_owned()),
        Shape::Choice(words, ..) if dice.happens(20) => several(dice, |dice| (*dice.pick(words)).to_owned()),
        Shape::Choice(words, ..) => Line((*dice.pick(words)).to_owned()),
        Shape::Part(infos) => Lines(fields(infos, ground, dice)),
        Shape::Parts(infos) => Lines((0..dice.below(4)).flat_map(|_| item(infos, ground, dice)).collect()),
    }
}

/// One thing of a list, its fields behind a dash.
fn item(infos: &[&FieldInfo], ground: &Ground, dice: &mut Dice) -> Vec<String> {
    let lines = fields(infos, ground, dice).into_iter().enumerate();
    lines.map(|(at, line)| format!("{}{line}", if at == 0 { "- " } else { "  " })).collect()
}

fn several(dice: &mut Dice, mut one: impl FnMut(&mut Dice) -> String) -> Written {
    let items: Vec<String> = (0..dice.below(5)).map(|_| one(dice)).collect();
    if dice.happens(50) {
        Line(items.join(", "))
    } else {
        Lines(items.iter().map(|item| format!("- {item}")).collect())
    }
}

fn coded(dice: &mut Dice, mut one: impl FnMut(&mut Dice) -> String) -> Vec<String> {
    const CODES: &[&str] = &["темп", "речь", "комфорт", "план", "рост", "CUR-02", "LAW", "ученики"];
    (0..dice.below(4)).map(|_| format!("{}: {}", dice.pick(CODES), one(dice))).collect()
}

fn person(ground: &Ground, dice: &mut Dice) -> String {
    let key = *dice.pick(&["имя", "наставник", "наставляемые", "куратор", "кто"]);
    seen(key, ground, dice)
}

fn seen(key: &str, ground: &Ground, dice: &mut Dice) -> String {
    ground.values.get(key).map_or_else(String::new, |seen| dice.pick(seen).clone())
}

/// A day, mostly one of the years that schools write about.
fn day(dice: &mut Dice) -> String {
    const ODD: &[&str] = &[
        "29.02.2027",
        "01.01.0001",
        "31.12.9999",
        "00.00.0000",
        "1.9.2026",
        "2026-09-01",
        "сентябрь 2026",
        "2026",
        "09.2026",
        "1 сентября 2026 г.",
        "01.09.26",
        "01.09.99999",
        "-01.09.2026",
        "весна 2027",
    ];
    if dice.happens(10) {
        return (*dice.pick(ODD)).to_owned();
    }
    let (day, month, year) = (dice.within(1..=28), dice.within(1..=12), dice.within(2024..=2028));
    format!("{day:02}.{month:02}.{year}")
}

fn number(dice: &mut Dice) -> String {
    match dice.below(8) {
        0 => "4294967295".to_owned(),
        1 => "4294967296".to_owned(),
        2 => "-1".to_owned(),
        _ => dice.below(12).to_string(),
    }
}
