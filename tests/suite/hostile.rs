//! What must never hurt: records as no program wrote them. Each case gives the findings that it should, at their places,
//! in bounded time, and the record is there or counted as broken, so that nobody's reference to it is blamed.

use std::time::{Duration, Instant};

use encoding_rs::WINDOWS_1251;
use nastavnik::diagnostic::render::{Paint, concise, full, json};
use nastavnik::diagnostic::{Finding, Place, Texts};
use nastavnik::source::Memory;

use crate::school::School;

/// What became of the record.
#[derive(Debug, PartialEq, Eq)]
enum Kept {
    /// It was read.
    Read,
    /// It is counted as one that could not be read.
    Broken,
}

use Kept::{Broken, Read};

/// One case: what it is, the bytes of a person's card, the findings of files, what became of the record.
type Case<'c> = (&'c str, Vec<u8>, &'c [&'c str], Kept);

/// A good card.
const CARD: &str = "---\nимя: Петров Пётр Петрович\nкто: педагог\nкласс: 7Б\n---\nТекст.\n";
/// The longest that all cases of one table may take, in an unoptimised build on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);

/// A card with `lines` from the fourth line on.
fn card(lines: &str) -> Vec<u8> {
    format!("---\nимя: Петров Пётр Петрович\nкто: педагог\n{lines}\n---\nТекст.\n").into_bytes()
}

fn utf_16(mark: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("{mark}{CARD}").encode_utf16().flat_map(bytes).collect()
}

/// A school in which a pair refers to the person `petrov`.
fn school() -> Memory {
    Memory::from_text(
        "//- school.md\n---\nназвание: Школа\n---\n//- pairs/2026-01.md\n---\nнаставник: petrov\nнаставляемые: petrov\n---\n",
    )
}

/// The findings about files as files, each as `place: level[code]`, without the path of the card.
fn said(school: &School) -> Vec<String> {
    let findings = &school.checked.findings;
    let of_files = findings.iter().filter(|finding| finding.manual.code.starts_with("FIL-"));
    let of_files: Vec<_> = of_files.filter(|finding| finding.manual.code != "FIL-06").cloned().collect();
    let lines = concise(&of_files, &school.sources);
    let short = |line: &str| line.split_once("]: ").map_or(line, |(place, _)| place).to_owned() + "]";
    lines.lines().map(|line| short(line).replace("content/people/petrov.md:", "").trim().to_owned()).collect()
}

fn kept(school: &School) -> Option<Kept> {
    let records = &school.checked.model.records;
    let is_read = records.people.iter().any(|person| person.id == "petrov");
    let is_broken = records.broken.iter().any(|broken| broken.id == "petrov");
    is_read.then_some(Read).or(is_broken.then_some(Broken))
}

/// Does a place lie in its text, between two letters?
fn stands(place: Place, school: &School) -> bool {
    school.sources.text(place.file).get(place.range()).is_some()
}

#[track_caller]
fn check(cases: Vec<Case<'_>>) {
    let started = Instant::now();
    for (what, bytes, expected, fate) in cases {
        let school = School::from_tree(school().file("people/petrov.md", bytes));
        assert_eq!(said(&school), expected, "{what}");
        assert_eq!(kept(&school), Some(fate), "{what}");
        assert!(
            school.checked.findings.iter().filter_map(Finding::place).all(|place| stands(place, &school)),
            "{what}"
        );
        let dangling = school.checked.model.dangling();
        assert!(dangling.is_empty(), "{what}: {dangling:?}");
        full(&school.checked.findings, &school.sources, Paint::Plain);
        json(&school.outcome());
    }
    assert!(started.elapsed() < LIMIT, "{:?}", started.elapsed());
}

#[test]
fn front_matter_that_is_not_there_or_twice() {
    check(vec![
        ("a good card", CARD.into(), &[], Read),
        ("no front matter", "Текст.\n".into(), &["1:1: ошибка[FIL-01]"], Broken),
        ("an empty file", "".into(), &["ошибка[FIL-17]"], Broken),
        ("nothing but blanks", "\u{feff}\r\n \t\n".into(), &["ошибка[FIL-17]"], Broken),
        ("not closed", "---\nимя: Петров Пётр\nкто: педагог\n".into(), &["4:1: ошибка[FIL-02]"], Read),
        ("not closed, no line end", "---\nимя: Петров Пётр".into(), &["2:17: ошибка[FIL-02]"], Read),
        ("not closed, then text", "---\nимя: Петров Пётр\n\nУчит. Давно.\n".into(), &["3:1: ошибка[FIL-02]"], Read),
        ("closed by points", "---\nимя: Петров Пётр\n...\nУчит.\n".into(), &["3:1: ошибка[FIL-26]"], Read),
        ("closed by a long dash", "---\nимя: Петров Пётр\n—\nУчит.\n".into(), &["3:1: ошибка[FIL-26]"], Read),
        ("two records", format!("{CARD}{CARD}").into(), &["7:1: ошибка[FIL-03]"], Read),
        (
            "two records, one line of dashes between",
            "---\nимя: Петров Пётр\n---\nимя: Носов Ян\nкто: педагог\n---\n".into(),
            &["4:1: ошибка[FIL-03]"],
            Read,
        ),
        (
            "two records, the second not closed",
            "---\nимя: Петров Пётр\n---\n---\nимя: Носов Ян\nкто: педагог\n".into(),
            &["4:1: ошибка[FIL-03]"],
            Read,
        ),
        ("a record as an example in the text", format!("{CARD}```\n{CARD}```\n").into(), &[], Read),
        ("a list for fields", "---\n- а\n- б\n---\n".into(), &["2:1: ошибка[FIL-31]"], Broken),
        (
            "two versions that did not merge",
            card("<<<<<<< HEAD\nкласс: 7А\n=======\nкласс: 7Б\n>>>>>>> ветка"),
            &["4:1: ошибка[FIL-31]"],
            Broken,
        ),
    ]);
}

#[test]
fn keys_and_values() {
    check(vec![
        ("an unknown key", card("предмеды: физика"), &["4:1: ошибка[FIL-04]"], Read),
        ("a key twice", card("класс: 7А\nкласс: 7Б"), &["5:1: ошибка[FIL-25]"], Read),
        ("another order", card("код: petrov"), &["4:1: совет[FIL-28]"], Read),
        ("a list for a text", card("должность:\n  - а\n  - б"), &["5:3: ошибка[FIL-05]"], Read),
        ("fields for a text", card("должность:\n  а: б"), &["5:3: ошибка[FIL-05]"], Read),
        ("a text for fields", card("наставник: да"), &["4:12: ошибка[FIL-05]"], Read),
        ("a text for a list of fields", card("согласия: есть"), &["4:11: ошибка[FIL-05]"], Read),
        ("a word of no list", card("образование: домашнее"), &["4:14: ошибка[FIL-32]"], Read),
        ("a day of no calendar", card("сверено: 31.02.2026"), &["4:10: ошибка[FIL-24]"], Read),
        ("a day without zeros", card("сверено: 2026-9-1"), &["4:10: совет[FIL-24]"], Read),
        ("a day without a year", card("сверено: 01.09"), &["4:10: ошибка[FIL-24]"], Read),
        ("words for a day", card("сверено: недавно"), &["4:10: ошибка[FIL-24]"], Read),
        ("Latin letters in a key", card("клаcc: 7Б"), &["4:1: совет[FIL-29]"], Read),
        ("Latin letters in a word", card("должность: учитeль"), &["4:12: совет[FIL-29]"], Read),
        ("a Latin letter of a class", card("класс: 5A"), &["4:8: совет[FIL-29]"], Read),
        (
            "an emoji before the mistake",
            card("наставник: {время: 😀, анкета: 31.02.2026}"),
            &["4:31: ошибка[FIL-24]"],
            Read,
        ),
    ]);
}

#[test]
fn encodings() {
    let windows = WINDOWS_1251.encode(CARD).0.into_owned();
    let mut bent = CARD.as_bytes().to_vec();
    bent[CARD.find('ё').expect("the card has a ё")] = 0xff;
    check(vec![
        ("windows-1251", windows, &["2:1: ошибка[FIL-12]"], Read),
        ("a broken letter in UTF-8", bent, &["2:14: ошибка[FIL-12]"], Read),
        (
            "no text at all",
            (0..=255).collect(),
            &["1:1: ошибка[FIL-01]", "1:1: ошибка[FIL-13]", "2:118: ошибка[FIL-12]"],
            Broken,
        ),
        ("NUL bytes", CARD.replace(' ', "\0").into(), &["2:5: ошибка[FIL-13]"], Read),
        ("a byte order mark inside", card("класс: 7\u{feff}Б"), &["4:9: ошибка[FIL-13]"], Read),
        ("a return that ends no line", card("класс: 7\rБ"), &["4:9: ошибка[FIL-13]"], Read),
        (
            "a broken letter after a character that becomes a blank",
            [card("класс: 7\u{feff}Б").as_slice(), b"\xd0"].concat(),
            &["4:9: ошибка[FIL-13]", "7:1: ошибка[FIL-12]"],
            Read,
        ),
        ("no character at all", card("класс: 7\u{ffff}Б"), &["4:9: ошибка[FIL-13]"], Read),
        (
            "a byte that is no letter anywhere",
            b"\x98".to_vec(),
            &["1:1: ошибка[FIL-01]", "1:1: ошибка[FIL-12]", "1:1: ошибка[FIL-13]"],
            Broken,
        ),
        ("UTF-16 LE", utf_16("", u16::to_le_bytes), &["ошибка[FIL-12]"], Read),
        ("UTF-16 BE", utf_16("", u16::to_be_bytes), &["ошибка[FIL-12]"], Read),
        ("UTF-16 LE with a mark", utf_16("\u{feff}", u16::to_le_bytes), &["ошибка[FIL-12]"], Read),
        ("UTF-16 BE with a mark", utf_16("\u{feff}", u16::to_be_bytes), &["ошибка[FIL-12]"], Read),
    ]);
}

#[test]
fn what_is_harmless_is_advised_about() {
    check(vec![
        ("a byte order mark", format!("\u{feff}{CARD}").into(), &["1:1: совет[FIL-27]"], Read),
        ("CRLF", CARD.replace('\n', "\r\n").into(), &["1:4: совет[FIL-27]"], Read),
        ("a tab after the colon", card("класс:\t7Б"), &["4:6: совет[FIL-26]"], Read),
        ("a tab after the value", card("класс: 7Б\t"), &[], Read),
        ("a tab as indent", card("предметы:\n\t- физика"), &["5:1: ошибка[FIL-26]"], Read),
    ]);
}

#[test]
fn means_of_yaml_that_records_do_not_need() {
    let bomb = "предметы: [&а [х, х], &б [*а, *а, *а], &в [*б, *б, *б], [*в, *в, *в]]";
    check(vec![
        ("an alias", card("предметы: [физика, *общие]"), &["4:20: ошибка[FIL-26]"], Read),
        ("an alias to the end of the line", card("должность: *общая"), &["4:12: ошибка[FIL-26]"], Read),
        ("an anchor", card("предметы: [&а физика]"), &["4:12: ошибка[FIL-26]"], Read),
        ("an anchor to the end of the line", card("предметы: &общие [физика]"), &["4:11: ошибка[FIL-26]"], Read),
        (
            "an alias bomb",
            card(bomb),
            &["4:12: ошибка[FIL-26]", "4:23: ошибка[FIL-26]", "4:40: ошибка[FIL-26]", "4:58: ошибка[FIL-14]"],
            Read,
        ),
        ("a tag", card("предметы: [!!str физика]"), &["4:12: ошибка[FIL-26]"], Read),
        ("a tag of nobody", card("предметы: [!е!х физика]"), &["4:12: ошибка[FIL-26]"], Read),
        ("a tag to the end of the line", card("должность: !!python/object а"), &["4:12: ошибка[FIL-26]"], Read),
        ("a merge", card("<<: {класс: 7А}"), &["4:1: ошибка[FIL-14]"], Read),
        ("a merge of an alias", card("<<: *база"), &["4:1: ошибка[FIL-14]", "4:5: ошибка[FIL-26]"], Read),
        ("an alias inside a list of a list", card("предметы: [[*общие]]"), &["4:13: ошибка[FIL-14]"], Read),
        ("an anchor in braces", card("наставник: {время: &а {б: в}}"), &["4:20: ошибка[FIL-26]"], Read),
        ("a second document", card("--- класс: 7Б"), &["4:1: ошибка[FIL-31]"], Broken),
    ]);
}

#[test]
fn depth_and_size() {
    let pairs = |open: &str, close: &str| card(&format!("предметы: {}{}", open.repeat(100_000), close.repeat(100_000)));
    let steps: Vec<String> = (0..1_000).map(|depth| format!("{}а:", " ".repeat(depth))).collect();
    check(vec![
        ("brackets", pairs("[", "]"), &["4:11: ошибка[FIL-26]"], Read),
        ("brackets that stay open", pairs("[", ""), &["4:11: ошибка[FIL-26]"], Read),
        ("braces", pairs("{", "}"), &["4:11: ошибка[FIL-26]"], Read),
        ("braces with keys", pairs("{а: ", "}"), &["4:11: ошибка[FIL-26]"], Read),
        ("dashes", card(&format!("предметы:\n  {}а", "- ".repeat(100_000))), &["5:5: ошибка[FIL-26]"], Read),
        ("question marks", card(&format!("предметы:\n  {}а", "? ".repeat(100_000))), &["5:3: ошибка[FIL-26]"], Read),
        ("indents", card(&steps.join("\n")), &["36:33: ошибка[FIL-15]"], Broken),
        ("quotes", pairs("\"", "'"), &["4:11: ошибка[FIL-26]"], Read),
        ("too many keys", card(&"а: б\n".repeat(90_000)), &["10002:1: ошибка[FIL-15]"], Broken),
        ("a key without end", card(&format!("{}: а", "б".repeat(100_000))), &["4:1: ошибка[FIL-31]"], Broken),
        ("a value without end", card(&format!("сверено: {}", "б".repeat(100_000))), &["4:10: ошибка[FIL-24]"], Read),
        (
            "a text without end",
            card(&format!("класс: 7Б\n---\n{}", "---\nкласс: а\nтекст\n".repeat(20_000))),
            &[],
            Read,
        ),
        ("50 MB", vec![b'a'; 50 << 20], &["ошибка[FIL-16]"], Broken),
    ]);
}

#[test]
fn a_hundred_findings_of_one_file_are_enough() {
    let tabs = card(&format!("предметы:\n{}", "\t- физика\n".repeat(50_000)));
    let school = School::from_tree(school().file("people/petrov.md", tabs));
    let said = said(&school);
    assert_eq!((said.len(), said[99].as_str()), (100, "104:1: ошибка[FIL-39]"));
    let last = school.checked.findings.iter().find(|finding| finding.manual.code == "FIL-39");
    assert_eq!(last.expect("it was said").headline, "дальше в этом файле ещё 49902 замечания");
}

#[test]
fn an_unknown_key_is_told_its_neighbour() {
    let school = School::from_tree(school().file("people/petrov.md", card("предмеды: физика")));
    let finding = school.checked.findings.iter().find(|finding| finding.manual.code == "FIL-04");
    let help = finding.and_then(|finding| finding.help.as_deref());
    assert_eq!(help, Some("возможно, вы имели в виду «предметы»"));
}
