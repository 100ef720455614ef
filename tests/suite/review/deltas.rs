//! Edits between random records of every kind: they apply, they invert, and no two ways to write one thing differ.

use std::fmt::Write as _;
use std::sync::Arc;

use nastavnik::diagnostic::{Place, Texts};
use nastavnik::record::declare::FieldInfo;
use nastavnik::record::said::{Look, Part};
use nastavnik::record::value::{Reference, Shape};
use nastavnik::record::{Kind, Records, parse};
use nastavnik::review::delta::{apply, difference, invert, is_style};
use nastavnik::source::{Memory, Sources, Tree, load};

/// So many couples of records of each kind are tried.
const COUPLES: u64 = 60;

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn up_to(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % most.max(1)
    }

    fn of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.up_to(words.len())]
    }

    fn some(&mut self, words: &[&str]) -> Vec<String> {
        (0..=self.up_to(4)).map(|_| self.of(words).to_owned()).collect()
    }
}

const TEXTS: &[&str] = &[
    "разобрать дроби и решить десять задач",
    "разобрать проценты и решить девять задач",
    "открытый урок",
    "Открытый урок",
    "беседа — с родителями",
    "беседа – с родителями",
    "поход",
];
const WORDS: &[&str] = &["план", "рост", "музей", "дроби", "Музей"];
const DAYS: &[&str] = &["05.09.2026", "2026-09-05", "5 сентября 2026", "06.10.2026", "01.12.2026"];
const PEOPLE: &[&str] = &["Осинин О. О.", "Рябова Р. Р.", "Берёзкин Б. Б."];

/// A record of a kind as somebody may type it.
fn record(kind: Kind, dice: &mut Dice) -> String {
    let mut text = "---\n".to_owned();
    fields(kind.fields(), 0, dice, &mut text);
    text.push_str("---\n\n");
    for _ in 0..dice.up_to(4) {
        let _ = writeln!(text, "{}\n", dice.of(TEXTS));
    }
    text
}

fn fields(infos: &[&'static FieldInfo], indent: usize, dice: &mut Dice, text: &mut String) {
    let start = text.len();
    for info in infos {
        if info.english != "code" && dice.up_to(3) > 0 {
            field(info, indent, dice, text);
        }
    }
    if text.len() == start {
        field(infos[0], indent, dice, text);
    }
}

fn field(info: &'static FieldInfo, indent: usize, dice: &mut Dice, text: &mut String) {
    let pad = " ".repeat(indent);
    let _ = write!(text, "{pad}{}:", info.russian);
    match info.shape {
        Shape::Part(inside) => {
            text.push('\n');
            fields(inside, indent + 2, dice, text);
        }
        Shape::Parts(inside) => items(inside, indent, dice, text),
        Shape::Phrases => {
            text.push('\n');
            dice.some(TEXTS).iter().for_each(|phrase| text.push_str(&format!("{pad}  - {phrase}\n")));
        }
        Shape::Named => {
            text.push('\n');
            let mut codes = dice.some(&WORDS[..4]);
            codes.sort();
            codes.dedup();
            codes.iter().for_each(|code| text.push_str(&format!("{pad}  {code}: {}\n", dice.of(TEXTS))));
        }
        Shape::Amounts(words, ..) => {
            let _ = writeln!(text, "\n{pad}  {}: {}", dice.of(words), dice.up_to(90));
        }
        shape => {
            let _ = writeln!(text, " {}", line(&shape, dice));
        }
    }
}

fn items(inside: &'static [&'static FieldInfo], indent: usize, dice: &mut Dice, text: &mut String) {
    text.push('\n');
    for _ in 0..=dice.up_to(4) {
        let mut item = String::new();
        fields(inside, indent + 4, dice, &mut item);
        let pad = " ".repeat(indent);
        let _ = write!(text, "{pad}  - {}", &item[indent + 4..]);
    }
}

fn line(shape: &Shape, dice: &mut Dice) -> String {
    match shape {
        Shape::Date => dice.of(DAYS).to_owned(),
        Shape::Dates => dice.some(DAYS).join(", "),
        Shape::Moment | Shape::Moments | Shape::Span => dice.of(&["октябрь 2026", "05.09.2026", "2026"]).to_owned(),
        Shape::Period => format!("{} – 28.05.2027", dice.of(&DAYS[..2])),
        Shape::Requisites => format!("№ {}-о от {}", dice.up_to(9), dice.of(&DAYS[..2])),
        Shape::Name => dice.of(&["Осинин Олег Олегович", "Рябова Раиса Романовна"]).to_owned(),
        Shape::Person | Shape::Author => dice.of(PEOPLE).to_owned(),
        Shape::People => dice.some(PEOPLE).join(", "),
        Shape::Pair => dice.of(&["2026-01", "2026-02"]).to_owned(),
        Shape::Pairs => dice.some(&["2026-01", "2026-02", "2026-03"]).join(", "),
        Shape::Words | Shape::Choices(_) => dice.some(WORDS).join(", "),
        Shape::Answers => format!("{}, план {}", dice.of(DAYS), dice.up_to(10)),
        Shape::Scale => dice.of(&["1 – 10", "1 – 5"]).to_owned(),
        Shape::YesNo => dice.of(&["да", "нет"]).to_owned(),
        Shape::Colour => dice.of(&["#0b5d66", "#FFFFFF"]).to_owned(),
        Shape::Number(from, to) => format!("{}", (*from as usize) + dice.up_to((to - from) as usize)),
        Shape::Choice(words, _) => dice.of(words).to_owned(),
        _ => dice.of(TEXTS).to_owned(),
    }
}

/// References as they are typed.
struct AsTyped<'s>(&'s Sources);

impl Look for AsTyped<'_> {
    fn target(&self, _reference: &Reference) -> Option<String> {
        None
    }

    fn typed(&self, place: Place) -> String {
        self.0.text(place.file)[place.range()].to_owned()
    }
}

fn sources(kind: Kind, text: &str) -> Sources {
    let path = if kind.is_single() { format!("{}.md", kind.home()) } else { format!("{}/one.md", kind.home()) };
    load(&(Arc::new(Memory::new().file(path, text)) as Arc<dyn Tree>)).expect("memory can be listed")
}

fn said(kind: Kind, text: &str) -> Part {
    let sources = sources(kind, text);
    let (records, _) = parse(&sources);
    only(&records, &AsTyped(&sources)).unwrap_or_else(|| panic!("not read:\n{text}"))
}

fn only(records: &Records, look: &dyn Look) -> Option<Part> {
    let all = records.all();
    let (_, record) = all.first()?;
    let mut part = Part { known_by: record.identity(), fields: Vec::new() };
    record.each(&mut |info, field| part.keep(info, field, look));
    Some(part)
}

#[test]
fn edits_make_the_head_of_the_base_and_taken_back_the_base_of_the_head() {
    for &kind in Kind::ALL {
        for seed in 0..COUPLES {
            let mut dice = Dice(seed);
            let (base, head) = (said(kind, &record(kind, &mut dice)), said(kind, &record(kind, &mut dice)));
            assert_eq!(difference(&base, &base), [], "{kind:?} {seed}");
            let deltas = difference(&base, &head);
            let mut after = base.clone();
            assert_eq!(apply(&mut after, &deltas), Ok(()), "{kind:?} {seed}");
            assert_eq!(after, head, "{kind:?} {seed}");
            assert_eq!(apply(&mut after, &invert(&deltas)), Ok(()), "{kind:?} {seed}");
            assert_eq!(after, base, "{kind:?} {seed}");
        }
    }
}

#[test]
fn another_spelling_is_no_difference() {
    let base = "---\nнаставник: Осинин О. О.\nсрок: 05.09.2026 – 28.05.2027\nприказ: № 1-о от 01.09.2026\nтемы: план, рост\n---\n\nРаз.\n";
    let head = "---\r\nmentor: Осинин О. О.\r\ntopics:\r\n  - рост\r\n  - план\r\nприказ: N 1-о от 1 сентября 2026\r\nсрок: с 2026-09-05 по 28.05.2027\r\n---\r\n\r\nРаз.\r\n";
    let deltas = difference(&said(Kind::Pair, base), &said(Kind::Pair, head));
    assert!(deltas.iter().all(is_style), "{deltas:?}");
}

#[test]
fn an_edit_for_another_record_is_refused() {
    let base = said(Kind::News, "---\nзаголовок: Поход\n---\n");
    let deltas = difference(&base, &said(Kind::News, "---\nзаголовок: Музей\n---\n"));
    let mut other = said(Kind::News, "---\nзаголовок: Концерт\n---\n");
    assert!(apply(&mut other, &deltas).is_err());
}
