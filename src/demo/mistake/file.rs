//! Mistakes of typing: what a file is made of, before anyone asks what it says.
//!
//! There is none for FIL-18 … FIL-22 and FIL-34: links, pipes, locked files and names that differ by letter case alone
//! are matters of a disk, and not every disk can have them.

use encoding_rs::WINDOWS_1251;

use super::{Mistake, pair, school};

const LIBRARY: &str = "library/posle-uroka.md";
const NEW: &str = "library/novoe.md";
const TWIN: &str = "library/prezhnee/posle-uroka.md";
/// Deeper than anybody indents, and longer than a page: as many times.
const MANY: usize = 120;

pub(super) const MISTAKES: &[Mistake] = &[
    school("FIL-01", |spot| spot.add(NEW, "Запись, в которой забыли о полях.\n")),
    school("FIL-02", |spot| spot.add(NEW, "---\nзаголовок: Забытая черта\nдата: 01.09.2025\n")),
    school("FIL-03", |spot| {
        spot.record(LIBRARY).body += "\n\n---\nзаголовок: Вторая запись\nдата: 01.09.2025\n---\n\nЕщё один совет.";
    }),
    school("FIL-04", |spot| spot.record(LIBRARY).put("настроение", "автор", "рабочее")),
    school("FIL-05", |spot| spot.school().set("порог новостей", "скоро")),
    school("FIL-06", |spot| spot.record(LIBRARY).remove("заголовок")),
    school("FIL-07", |spot| {
        let text = spot.record(LIBRARY).text();
        spot.add(TWIN, text);
        spot.at(TWIN);
    }),
    school("FIL-12", |spot| spot.spoil(LIBRARY, |text| WINDOWS_1251.encode(&text).0.into_owned())),
    school("FIL-13", |spot| spot.record(LIBRARY).body.push('\u{1}')),
    school("FIL-14", |spot| {
        spot.record(LIBRARY).rewrite("заголовок", |line| format!("{line}<<: {{автор: куратор}}\n"));
    }),
    school("FIL-15", |spot| {
        let steps: String = (1..MANY).map(|depth| format!("{}шаг:\n", "  ".repeat(depth))).collect();
        spot.record(LIBRARY).rewrite("автор", |_| format!("автор:\n{steps}"));
    }),
    school("FIL-16", |spot| {
        spot.spoil(LIBRARY, |text| format!("{text}\n{}", "И так слово за слово. ".repeat(40_000)).into_bytes());
    }),
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
    school("FIL-31", |spot| spot.add(NEW, "---\n- заголовок\n- дата\n---\n\nПоля списком.\n")),
    pair("FIL-32", |spot| spot.mentor().set("образование", "шестое")),
    school("FIL-33", |spot| spot.school().set("профиль", "педагоги, ученики, космонавты")),
    school("FIL-35", |spot| {
        let text = spot.school().text();
        spot.add("школа.md", text);
        spot.at("школа.md");
    }),
    school("FIL-39", |spot| {
        let keys: String = (1..MANY).map(|number| format!("черновик {number}: да\n")).collect();
        spot.add(NEW, format!("---\nзаголовок: Черновик\nдата: 01.09.2025\n{keys}---\n\nЗаметки.\n"));
    }),
];
