//! Mistakes of typing: what a file is made of, before anyone asks what it says.

use encoding_rs::WINDOWS_1251;

use super::{Mistake, pair, school};

const LIBRARY: &str = "library/posle-uroka.md";
const NEW: &str = "library/novoe.md";

pub(super) const MISTAKES: &[Mistake] = &[
    school("FIL-01", |spot| spot.add(NEW, "Запись, в которой забыли о полях.\n")),
    school("FIL-02", |spot| spot.add(NEW, "---\nзаголовок: Забытая черта\nдата: 01.09.2025\n")),
    school("FIL-04", |spot| spot.record(LIBRARY).put("настроение", "автор", "рабочее")),
    school("FIL-05", |spot| spot.school().set("порог новостей", "скоро")),
    school("FIL-06", |spot| spot.record(LIBRARY).remove("заголовок")),
    school("FIL-12", |spot| spot.spoil(LIBRARY, |text| WINDOWS_1251.encode(&text).0.into_owned())),
    school("FIL-13", |spot| spot.record(LIBRARY).body.push('\u{1}')),
    school("FIL-17", |spot| spot.add(NEW, "")),
    school("FIL-23", |spot| spot.add("zametki/plan.md", "---\nзаголовок: План\n---\n")),
    school("FIL-24", |spot| spot.record(LIBRARY).set("дата", "31.02.2026")),
    school("FIL-25", |spot| spot.record(LIBRARY).rewrite("автор", |line| format!("{line}{line}"))),
    school("FIL-26", |spot| {
        spot.record(LIBRARY).rewrite("заголовок", |_| "заголовок: После урока: о чём спросить\n".to_owned());
    }),
    school("FIL-27", |spot| spot.spoil(LIBRARY, |text| text.replace('\n', "\r\n").into_bytes())),
    school("FIL-28", |spot| {
        let curator = spot.of_curator().name.short();
        spot.record(LIBRARY).remove("автор");
        spot.record(LIBRARY).rewrite("заголовок", |line| format!("автор: {curator}\n{line}"));
    }),
    school("FIL-29", |spot| spot.record(LIBRARY).set("заголовок", "О чём спpосить после урока")),
    pair("FIL-32", |spot| spot.mentor().set("образование", "шестое")),
    school("FIL-33", |spot| spot.school().set("профиль", "педагоги, ученики, космонавты")),
];
