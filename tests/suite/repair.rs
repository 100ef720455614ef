//! The repair table of the record format, end to end: a front matter as people type it goes in, values come out, and what
//! is drawn about it stands in `tests/fixtures/repair`. Good files keep every byte, and a place is where the eye sees it.

use std::path::Path;
use std::sync::Arc;

use nastavnik::diagnostic::render::{Paint, full};
use nastavnik::diagnostic::{Finding, Level, Place, Position, Texts};
use nastavnik::record::declare::{AnyField, FieldInfo};
use nastavnik::record::{self, Records};
use nastavnik::source::{self, Disk, Memory, Sources, Tree};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A row of the table: its name, and each spelling with the values that it means; `?` for a value that is not known.
type Row = (&'static str, &'static [(&'static str, &'static str)]);

const ROWS: &[Row] = &[
    (
        "marks inside a value",
        &[
            ("тема: Урок в 7Б: что делать", "тема=Урок в 7Б: что делать"),
            ("тема: Дроби:\nзадание: нет", "тема=Дроби:, задание=нет"),
            ("тема: \"Дроби\" и проценты", "тема=\"Дроби\" и проценты"),
            ("тема: 'Дроби' и проценты", "тема='Дроби' и проценты"),
            ("тема: [чертёж] и эскиз", "тема=[чертёж] и эскиз"),
            ("тема: {чертёж} и эскиз", "тема={чертёж} и эскиз"),
            ("тема: \"Дроби\nзадание: нет", "тема=Дроби, задание=нет"),
            ("тема: \"C:\\docs\"", "тема=C:\\docs"),
        ],
    ),
    (
        "a sign at the start",
        &[
            ("тема: > 5 учеников", "тема=> 5 учеников"),
            ("тема: % выполнения", "тема=% выполнения"),
            ("тема: @класс", "тема=@класс"),
            ("тема: !важно", "тема=!важно"),
            ("тема: *звёздочка", "тема=*звёздочка"),
            ("тема: &и так далее", "тема=&и так далее"),
            ("тема: - дроби", "тема=- дроби"),
        ],
    ),
    ("a lone dash", &[("тема: -\nзадание: –\nформат: —\nоценка: а", "оценка=а")]),
    (
        "no space after the colon",
        &[
            ("тема:Урок", "тема=Урок"),
            ("прошлое задание:частично\nзадание: нет", "прошлое задание=частично, задание=нет"),
            ("дата:05.09.2026", "дата=05.09.2026"),
        ],
    ),
    (
        "another sign of a list",
        &[
            ("присутствовали:\n  – уч-07\n  – уч-11", "присутствовали=уч-07|уч-11"),
            ("присутствовали:\n  • уч-07\n  • уч-11", "присутствовали=уч-07|уч-11"),
            ("присутствовали:\n  1. уч-07\n  2. уч-11", "присутствовали=уч-07|уч-11"),
            ("присутствовали:\n  1) уч-07\n  2) уч-11", "присутствовали=уч-07|уч-11"),
            ("обратная связь:\n– кто: уч-07\n  польза: 8", "кто=уч-07, польза=8"),
        ],
    ),
    (
        "a hash inside a value",
        &[
            ("тема: Урок # 5", "тема=Урок # 5"),
            ("тема: Урок #5 и дроби", "тема=Урок #5 и дроби"),
            ("тема: #5", "тема=#5"),
        ],
    ),
    (
        "a comma in braces",
        &[
            (
                "обратная связь:\n  - {кто: уч-07, польза: 8, ценно: тихо, спокойно}",
                "кто=уч-07, польза=8, ценно=тихо, спокойно",
            ),
            ("обратная связь:\n  - {ценно: да, нет, кто: уч-07, польза: 8}", "кто=уч-07, польза=8, ценно=да, нет"),
        ],
    ),
    ("a key twice", &[("тема: Дроби\nтема: Проценты", "тема=Дроби"), ("тема: Дроби\nTopic: Проценты", "тема=Дроби")]),
    (
        "an indent",
        &[
            ("присутствовали:\n\t- уч-07\n\t- уч-11", "присутствовали=уч-07|уч-11"),
            ("присутствовали:\n\u{a0}\u{a0}- уч-07", "присутствовали=уч-07"),
            ("обратная связь:\n  - кто: уч-07\n   польза: 8", "кто=уч-07, польза=8"),
            ("обратная связь:\n  - кто: уч-07\n     польза: 8", "кто=уч-07, польза=8"),
            ("обратная связь:\n  - кто: уч-07\n\t\tпольза: 8", "кто=уч-07, польза=8"),
            ("тема: Дроби\n задание: нет", "тема=Дроби, задание=нет"),
        ],
    ),
    (
        "what only looks like a number",
        &[
            ("тема: 0112", "тема=0112"),
            ("тема: 15:30", "тема=15:30"),
            ("тема: no", "тема=no"),
            ("тема: null", "тема=null"),
            ("тема: 01.09", "тема=01.09"),
            ("дата: 01.09", "дата=?"),
        ],
    ),
];

/// A meeting with this front matter.
fn meeting(front: &str) -> String {
    format!("---\nпара: 2026-07\n{front}\n---\nЗаметки.\n")
}

/// What the stages that read files made of a tree.
struct Reading {
    sources: Sources,
    records: Records,
    findings: Vec<Finding>,
}

impl Reading {
    fn of(tree: impl Tree + 'static) -> Self {
        let tree: Arc<dyn Tree> = Arc::new(tree);
        let sources = source::load(&tree).expect("the tree can be listed");
        let (records, read) = record::parse(&sources);
        let findings = sources.findings().cloned().chain(read);
        let findings = findings.filter(|finding| finding.manual.code != "FIL-35").collect();
        Reading { sources, records, findings }
    }

    fn of_file(path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Reading::of(Memory::new().file(path, bytes))
    }

    /// Every field that says something, with its key, the parts of a field aside.
    fn fields(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField)) {
        let mut filled = |info: &'static FieldInfo, field: &dyn AnyField| {
            let mut has_parts = false;
            field.parts(&mut |_, _| has_parts = true);
            if !field.is_absent() && !has_parts {
                visit(info, field);
            }
        };
        self.records.each(&mut |_, record| {
            record.each(&mut |info, field| {
                filled(info, field);
                field.parts(&mut filled);
            });
        });
    }

    /// What the fields say, `key=value`.
    fn values(&self) -> Vec<String> {
        let mut values = Vec::new();
        self.fields(&mut |info, field| values.push(format!("{}={}", info.russian, self.value(field))));
        values
    }

    fn value(&self, field: &dyn AnyField) -> String {
        let mut said = Vec::new();
        field.texts(&mut |text, _| said.push(text.to_owned()));
        if said.is_empty() {
            field.references(&mut |reference| said.push(reference.typed.to_string()));
        }
        if !said.is_empty() {
            return said.join("|");
        }
        let is_bad = |finding: &Finding| finding.level == Level::Error && finding.place() == Some(field.place());
        if self.findings.iter().any(is_bad) { "?".to_owned() } else { self.shown(field.place()).replace("\r\n", "\n") }
    }

    fn shown(&self, place: Place) -> &str {
        &self.sources.text(place.file)[place.range()]
    }

    /// Line and column of every field and finding, with what they say.
    fn places(&self) -> Vec<(usize, usize, String)> {
        let mut places = Vec::new();
        let mut add = |place: Place, what: String| {
            let Position { line, column } = Position::of(self.sources.text(place.file), place.start as usize);
            places.push((line, column, what));
        };
        self.fields(&mut |info, field| add(field.place(), format!("{}={}", info.russian, self.value(field))));
        for finding in self.findings.iter().filter(|finding| finding.manual.code != "FIL-27") {
            finding.place().into_iter().for_each(|place| add(place, finding.manual.code.to_owned()));
        }
        places
    }
}

#[test]
fn every_row_of_the_table_is_read_as_it_was_meant() {
    for (name, spellings) in ROWS {
        let mut drawn = String::new();
        for (front, meant) in *spellings {
            let reading = Reading::of_file("meetings/a.md", meeting(front));
            assert_eq!(reading.values()[1..].join(", "), *meant, "{name}:\n{front}");
            drawn += &format!("{front}\n→ {meant}\n\n{}", full(&reading.findings, &reading.sources, Paint::Plain));
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/repair");
        insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.replace(' ', "-"), drawn);
        });
    }
}

#[test]
fn lines_around_the_fields_are_named_too() {
    let good = meeting("тема: Дроби");
    let windows = encoding_rs::WINDOWS_1251.encode(&good).0.into_owned();
    let wide: Vec<u8> = format!("\u{feff}{good}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases = [
        (good.replace("---", "—").into_bytes(), vec!["FIL-26", "FIL-26"]),
        (good.replace("---", "-----").into_bytes(), vec!["FIL-26", "FIL-26"]),
        (format!("\u{feff}{good}").into_bytes(), vec!["FIL-27"]),
        (good.replace('\n', "\r\n").into_bytes(), vec!["FIL-27"]),
        (windows, vec!["FIL-12"]),
        (wide, vec!["FIL-12"]),
    ];
    for (bytes, codes) in cases {
        let reading = Reading::of_file("meetings/a.md", bytes);
        assert_eq!(reading.values(), ["пара=2026-07", "тема=Дроби"]);
        let said: Vec<_> = reading.findings.iter().map(|finding| finding.manual.code).collect();
        assert_eq!(said, codes);
    }
}

fn sample() -> Reading {
    Reading::of(Disk::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("content")))
}

#[test]
fn a_good_file_keeps_every_byte() {
    let sample = sample();
    assert!(sample.findings.is_empty());
    sample.fields(&mut |info, field| {
        field.texts(&mut |text, place| assert_eq!(sample.shown(place).trim_matches('"'), text, "{}", info.russian));
        field.references(&mut |reference| assert_eq!(sample.shown(reference.place), reference.typed.as_str()));
    });
}

/// The text of a file, at times with a sign at a place where it was not meant to be.
fn texts() -> impl Strategy<Value = (String, String)> {
    let broken = ROWS.iter().flat_map(|(_, spellings)| spellings.iter());
    let broken = broken.map(|(front, _)| ("meetings/a.md".to_owned(), meeting(front)));
    let files = sample().sources.files.into_iter().map(|file| (file.path.clone(), file.text.to_string()));
    let signs =
        ["", "", ":", ": ", "\"", "'", "[", "{", "}", "#", " # ", "- ", " ", "\t", "\u{a0}", "—", "\n", "\n ", "|"];
    (select(broken.chain(files).collect::<Vec<_>>()), select(signs.to_vec()), any::<Index>()).prop_map(
        |((path, text), sign, at)| {
            let at = text.floor_char_boundary(4 + at.index(text.len() - 4));
            (path, format!("{}{sign}{}", &text[..at], &text[at..]))
        },
    )
}

proptest! {
    #[test]
    fn lines_above_shift_every_place_by_as_many((path, text) in texts(), count in 1usize..9) {
        let shifted = text.replacen("---\n", &format!("---\n{}", "# заметка\n".repeat(count)), 1);
        let mut expected = Reading::of_file(&path, text).places();
        expected.iter_mut().for_each(|(line, ..)| *line += count);
        prop_assert_eq!(Reading::of_file(&path, shifted).places(), expected);
    }

    #[test]
    fn line_ends_and_the_mark_leave_every_place_alone((path, text) in texts()) {
        let expected = Reading::of_file(&path, text.clone()).places();
        let crlf = text.replace('\n', "\r\n");
        prop_assert_eq!(&Reading::of_file(&path, crlf).places(), &expected);
        prop_assert_eq!(&Reading::of_file(&path, format!("\u{feff}{text}")).places(), &expected);
    }
}
