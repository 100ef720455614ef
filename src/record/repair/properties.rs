//! The laws of repair on texts that nobody thought of.

use proptest::prelude::*;

use super::repair;
use super::tests::{all_laws, laws, read, rounds};

fn blank() -> impl Strategy<Value = &'static str> {
    prop_oneof![10 => Just(" "), 1 => Just("\t"), 1 => Just("\u{a0}"), 1 => Just("\u{200b}"), 1 => Just("")]
}

fn indent() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (0usize..7).prop_map(|n| " ".repeat(n)),
        1 => "[ \t\u{a0}\u{2007}\u{202f}\u{feff}]{0,4}",
    ]
}

fn sign() -> impl Strategy<Value = &'static str> {
    let signs = vec!["–", "—", "•", "*", "1.", "2)", "-", "·"];
    prop_oneof![6 => Just(""), 4 => Just("-"), 2 => prop::sample::select(signs)]
}

fn key() -> impl Strategy<Value = String> {
    let keys = vec!["тема", "прошлое задание", "Срок", "\"ключ\"", "a", "от\u{a0}кого", "цель 5", "[а]"];
    let colons = vec![":", ":", ":", ":", " :", "：", ""];
    prop_oneof![
        1 => Just(String::new()),
        3 => (prop::sample::select(keys), prop::sample::select(colons), blank())
            .prop_map(|(key, colon, blank)| format!("{key}{colon}{blank}")),
    ]
}

fn value() -> impl Strategy<Value = String> {
    let words = vec![
        "",
        "Урок",
        "в 7Б: что",
        "\"Дроби\"",
        "'и'",
        "\"",
        "'",
        "[чертёж]",
        "{а: б, в, г: д}",
        "[",
        "]",
        "{",
        "}",
        "C:\\docs",
        "\"C:\\t\"",
        "# 5",
        "#",
        ">",
        "|",
        "|-",
        "% ",
        "@",
        "!",
        "*",
        "&",
        "-",
        "`",
        "?",
        ",",
        "–",
        "15:30",
        "http://a.b",
        "01.09",
        "null",
        "а:б",
        ":",
        "\\\"",
        "''",
        "\t",
        "\u{a0}",
        "№ 5",
        "...",
        "---",
    ];
    prop::collection::vec(prop::sample::select(words), 0..4).prop_map(|words| words.join(" "))
}

fn front() -> impl Strategy<Value = String> {
    let line = (indent(), sign(), blank(), key(), value()).prop_map(|(indent, sign, blank, key, value)| {
        let sign = if sign.is_empty() { String::new() } else { format!("{sign}{blank}") };
        format!("{indent}{sign}{key}{value}")
    });
    let ends = prop::sample::select(vec!["\n", "\n", "\n", "\r\n", "\r"]);
    prop::collection::vec((line, ends), 0..9)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn near_yaml_keeps_the_laws(front in front()) {
        laws(&front);
        prop_assert!(rounds(&front) < 6, "{:?}", (1..5).scan(front.clone(), |text, _| { *text = repair(text).text.into_owned(); Some(text.clone()) }).collect::<Vec<_>>());
    }

    #[test]
    fn any_text_keeps_the_laws(front in "(?s).{0,80}") {
        laws(&front);
        prop_assert!(rounds(&front) < 6, "{:?}", (1..5).scan(front.clone(), |text, _| { *text = repair(text).text.into_owned(); Some(text.clone()) }).collect::<Vec<_>>());
    }

    #[test]
    fn any_signs_keep_the_laws(front in "[-–—•*1.)(:\"'\\[\\]{}#,|>\\\\ \t\u{a0}\r\nаБy]{0,60}") {
        laws(&front);
        prop_assert!(rounds(&front) < 6, "{:?}", (1..5).scan(front.clone(), |text, _| { *text = repair(text).text.into_owned(); Some(text.clone()) }).collect::<Vec<_>>());
    }

    #[test]
    fn a_record_with_mistakes_is_read(record in record()) {
        let repaired = all_laws(&record);
        let read = read(&repaired.text);
        prop_assert!(!read.starts_with('!'), "{read}\n{record}\n→\n{}", repaired.text);
        let keys = read.split("поле ").filter(|part| part.chars().nth(1) == Some('=')).count();
        prop_assert_eq!(keys, record.matches("поле ").count(), "{}\n{}\n→\n{}", read, record, repaired.text);
    }
}

fn text() -> impl Strategy<Value = String> {
    let texts = vec![
        "Урок",
        "Урок в 7Б: что делать",
        "\"Дроби\" и проценты",
        "[чертёж] и эскиз",
        "{а} б",
        "\"Дроби",
        "'Дроби",
        "\"C:\\docs\"",
        "C:\\docs",
        "> 5 учеников",
        "% роста",
        "@имя",
        "!важно",
        "*а*",
        "& б",
        "- в",
        "`г`",
        "? д",
        "| е",
        ", ж",
        "-",
        "–",
        "",
        "Урок # 5",
        "05.09.2026",
        "15:30",
        "null",
        "https://example.org/#а",
        "№ 112-о от 01.09.2026",
        "д'Артаньян: \"а\"",
        "'а' и 'б': в",
        "[а, б]",
        "\"Урок: а\"",
        "Урок:",
        "{в: г, д, е: ж}",
        "Урок: # 5",
    ];
    prop::sample::select(texts).prop_map(str::to_owned)
}

/// `поле`, a colon in one of the ways people type it, and a text.
fn typed_field() -> impl Strategy<Value = String> {
    let colons = vec![": ", ": ", ": ", ": ", ":", " : ", "：", ":\t", ":\u{a0}", ":  "];
    ("[абв]", prop::sample::select(colons), text()).prop_map(|(name, colon, text)| {
        let colon = if text.starts_with(['/', '\\', ':']) { ": " } else { colon };
        format!("поле {name}{colon}{text}\n")
    })
}

fn section() -> impl Strategy<Value = String> {
    let signs = vec!["-", "-", "-", "–", "—", "•", "*", "1.", "2)"];
    let list = (prop::sample::select(signs), prop::collection::vec(text(), 1..4)).prop_map(|(sign, texts)| {
        texts.into_iter().fold("поле к:\n".to_owned(), |all, text| format!("{all}  {sign} {text}\n"))
    });
    let slips = prop::sample::select(vec!["    ", "    ", "     ", "   ", "\t\t", "\u{a0}   "]);
    let maps = prop::collection::vec((typed_field(), slips, typed_field()), 1..3).prop_map(|items| {
        let item = |(a, slip, b)| format!("  - {a}{slip}{b}");
        "поле м:\n".to_owned() + &items.into_iter().map(item).collect::<String>()
    });
    prop_oneof![3 => typed_field(), 1 => list, 1 => maps]
}

fn record() -> impl Strategy<Value = String> {
    prop::collection::vec(section(), 1..6).prop_map(|sections| format!("поле н: а\n{}поле я: б\n", sections.concat()))
}
