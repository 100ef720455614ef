//! Mistakes in the programme of a pair.

use super::{Mistake, pair};

pub(super) const MISTAKES: &[Mistake] = &[
    pair("PRG-01", |spot| {
        let (place, home) = (spot.of_pair().program_path(), spot.of_pair().path());
        spot.take(&place);
        spot.at(&home);
    }),
    pair("PRG-02", |spot| {
        let start = spot.of_pair().term.start;
        spot.pair().set("срок", format!("{start} – {}", start.months_later(14)));
    }),
    pair("PRG-03", |spot| spot.pair().remove("вид")),
    pair("PRG-04", |spot| spot.program().remove("пара")),
    pair("PRG-05", |spot| spot.pair().remove("направления")),
    pair("PRG-06", |spot| spot.program().remove("мероприятия")),
    pair("PRG-07", |spot| spot.program().remove("затруднения")),
    pair("PRG-08", |spot| spot.program().rewrite("сильные стороны", first_bare)),
    pair("PRG-09", |spot| {
        spot.program().rewrite("затруднения", |text| format!("{text}  почерк: записи трудно прочитать\n"));
    }),
    pair("PRG-10", |spot| spot.program().remove_within("мероприятия", "для")),
    pair("PRG-11", |spot| {
        let late = spot.of_pair().term.end + 40;
        spot.program().set_within("мероприятия", "срок", late);
    }),
    pair("PRG-13", |spot| spot.program().remove_within("цели", "срок")),
    pair("PRG-14", |spot| {
        let start = spot.of_pair().term.start;
        spot.program().set_within("цели", "срок", format!("{start} – {}", start + 12));
    }),
    pair("PRG-18", |spot| spot.program().remove("составили")),
    pair("PRG-19", |spot| spot.program().rewrite("цели", |text| without(text, "словами наставляемого"))),
    pair("PRG-20", |spot| spot.program().remove("ресурсы")),
    pair("PRG-21", |spot| spot.program().remove("вид документа")),
    pair("PRG-22", |spot| spot.program().remove("ожидаемые результаты")),
    pair("PRG-25", |spot| spot.program().remove("согласовано")),
    pair("STG-10", |spot| spot.program().remove("диагностика")),
    pair("FIL-08", |spot| {
        let authors = format!("{}, Неведомская И. И.", spot.of_mentor().reference());
        spot.program().set("составили", authors);
    }),
];

/// A block without the lines of a key.
fn without(text: &str, key: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with(key)).collect()
}

/// A block of phrases whose first code has nothing behind it.
fn first_bare(text: &str) -> String {
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    if let Some((code, _)) = lines.get(1).and_then(|line| line.split_once(':')) {
        lines[1] = format!("{code}:");
    }
    lines.join("\n") + "\n"
}
