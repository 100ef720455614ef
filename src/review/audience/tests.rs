//! What everybody may read of a review, rule by rule.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::check;
use crate::diagnostic::render::Paint;
use crate::diagnostic::{Level, digest};
use crate::record::Kind;
use crate::record::declare::Visibility;
use crate::record::value::Datum;
use crate::review::document::Document;
use crate::review::render::{Format, Look, draw};
use crate::review::sentence::say;
use crate::review::{
    Audience, Bit, Change, Difference, End, FigureChange, FindingChange, FindingState, PageChange, PersonChange, Piece,
    Review, Secrecy, Sentence, Severity, Side, Sides, Spot, Subject, SubjectKind, Trouble, compare,
};
use crate::source::{self, Memory, Tree};

/// A teacher who may be named, a child whose consent is to be added, and a child of whom nothing may be said.
const SCHOOL: &str = "\
//- school.md
---
название: Школа № 7
профиль: ученики
этапы: 7
куратор: bobrova-az
---
//- people/bobrova-az.md
---
имя: Боброва Агния Захаровна
кто: педагог
согласия:
  - вид: публикация
    дата: 01.09.2026
    дал: сам
    что: имя
---
//- people/kruglova-lm.md
---
имя: Круглова Лада Мироновна
кто: обучающийся
---
//- people/zimina-va.md
---
имя: Зимина Васса Аркадьевна
кто: обучающийся
---
";

/// The same school once the first child may be named.
fn opened() -> String {
    let consent =
        "кто: обучающийся\nсогласия:\n  - вид: публикация\n    дата: 02.09.2026\n    дал: мать\n    что: имя\n";
    SCHOOL.replacen("кто: обучающийся\n", consent, 1)
}

/// A review between two schools, with what `fill` puts into it, as everybody reads it.
fn told<T>(base: &str, head: &str, fill: impl Fn(&mut Review), look: impl Fn(&Review, Audience<'_>) -> T) -> T {
    let tree = |text: &str| Arc::new(Memory::from_text(text)) as Arc<dyn Tree>;
    let sources = source::sides(&tree(base), &tree(head)).expect("memory can be listed");
    let today = "2026-10-15".parse().expect("a day");
    let (was, is) = (check::all(&sources.base, today), check::all(&sources.head, today));
    let same = sources.same();
    let sides = Sides {
        base: Side { checked: &was, texts: &sources.base, addresses: &[] },
        head: Side { checked: &is, texts: &sources.head, addresses: &[] },
        same: &same,
        files: &[],
        days: &HashMap::new(),
        pages: &[],
    };
    let mut review = compare(sides, End::default(), End::default());
    review.changes.clear();
    review.people.clear();
    review.findings.clear();
    review.figures.clear();
    fill(&mut review);
    look(&review, Audience::Public(sides))
}

fn document(base: &str, head: &str, fill: impl Fn(&mut Review)) -> Document {
    told(base, head, fill, |review, audience| Document::of(review, &super::Eyes::of(audience)))
}

fn person(id: &str, name: &str) -> PersonChange {
    PersonChange {
        state: Difference::Changes,
        id: id.to_owned(),
        name: name.to_owned(),
        opened: vec![Datum::Name],
        closed: Vec::new(),
        why: say!["Открыто."],
        consent: Some(Spot::file("content/people/x.md")),
        until: None,
        pages: vec!["pairs/a.html".to_owned()],
    }
}

#[test]
fn only_those_are_named_whom_both_sides_name() {
    let fill = |review: &mut Review| {
        review.people = vec![person("bobrova-az", "Боброва А. З."), person("kruglova-lm", "Круглова Л. М.")];
    };
    let document = document(SCHOOL, &opened(), fill);
    let [named, unnamed] = &document.people[..] else { panic!("two are told") };
    assert_eq!(named.name.as_deref(), Some("Боброва А. З."));
    let consent = named.consent.as_ref().expect("the folder may be known");
    assert_eq!((consent.path.as_str(), consent.line), ("content/people", None));
    assert_eq!((&unnamed.name, unnamed.pages.len(), unnamed.why.is_empty()), (&None, 0, true));
}

fn change(sentence: Sentence, secrecy: Secrecy) -> Change {
    Change {
        code: "pair.task",
        severity: Severity::Notice,
        subject: Subject { kind: SubjectKind::Record(Kind::Pair), id: "2026-01".to_owned(), title: say!["пара"] },
        sentence,
        consequence: Sentence::new(),
        base: None,
        head: Some(Spot::file("content/pairs/2026-01.md")),
        secrecy,
        shifts: Vec::new(),
        day: None,
        fingerprint: digest(&["a"]),
    }
}

fn bit(id: &str, name: &str) -> Bit {
    Bit::Person { id: id.to_owned(), name: name.to_owned(), otherwise: "участника".to_owned() }
}

#[test]
fn what_nobody_may_see_is_counted_and_records_are_not_quoted() {
    let consent = |person: &str| Secrecy::Consent { person: person.to_owned(), datum: Datum::Name };
    let quote = Bit::Quote { text: "сдать зачёт".to_owned(), seen: Visibility::Anyone };
    let fill = move |review: &mut Review| {
        review.changes = vec![
            change(say!["У ", bit("bobrova-az", "Бобровой А. З."), " задача ", quote.clone(), "."], Secrecy::Anyone),
            change(say!["У ", bit("kruglova-lm", "Кругловой Л. М."), "."], Secrecy::Anyone),
            change(say!["У ", bit("zimina-va", "Зиминой В. А."), "."], Secrecy::Anyone),
            change(say!["Открыто для всех."], consent("bobrova-az")),
            change(say!["Открыто потом."], consent("kruglova-lm")),
            change(say!["Трудности."], Secrecy::Nobody),
            change(say!["Зимина Васса Аркадьевна"], Secrecy::Anyone),
        ];
    };
    let document = document(SCHOOL, &opened(), fill);
    let sentences: Vec<String> = document.changes.iter().map(|item| item.sentence.to_string()).collect();
    let expected = ["У Бобровой А. З. задача (слова скрыты).", "У участника.", "У участника.", "Открыто для всех."];
    assert_eq!(sentences, expected);
    assert_eq!(document.hidden, 3);
    let item = &document.changes[0];
    assert_eq!((item.id.as_ref(), item.place().expect("a folder").path.as_str()), (None, "content/pairs"));
    let fingerprints: HashSet<&str> = document.changes.iter().map(|item| item.fingerprint.as_str()).collect();
    assert_eq!(fingerprints.len(), 4, "those that read alike are told apart");
    assert!(!fingerprints.contains(digest(&["a"]).to_string().as_str()), "none is made of what is hidden");
}

#[test]
fn a_finding_is_told_by_its_rule() {
    let finding = |line: usize| FindingChange {
        state: FindingState::New,
        code: "CON-03",
        level: Level::Warning,
        headline: "Зимина не согласна".to_owned(),
        help: Some("спросите Зимину".to_owned()),
        summary: "Согласие дано позже приказа".to_owned(),
        stops_build: false,
        spot: Spot { line, ..Spot::file("content/people/zimina-va.md") },
        fingerprint: digest(&["a"]),
    };
    let document = document(SCHOOL, SCHOOL, |review| review.findings = vec![finding(3), finding(9)]);
    let [found] = &document.findings[..] else { panic!("two that read alike are one") };
    assert_eq!((found.headline.as_str(), found.times), ("Согласие дано позже приказа", 2));
    assert_eq!((&found.help, &found.spot, &found.fingerprint), (&None, &None, &None));
}

fn page(state: Difference) -> PageChange {
    let line = |text: &str| vec![Piece::New(text.to_owned())];
    PageChange {
        state,
        path: "pairs/a.html".to_owned(),
        title: "Пара года".to_owned(),
        paragraphs: vec![line("Учат физику"), line("Зимина Васса Аркадьевна учит физику")],
        omitted: 0,
    }
}

#[test]
fn words_of_pages_are_told_where_no_consent_opens_or_closes() {
    let fill = |review: &mut Review| review.pages = vec![page(Difference::Changes), page(Difference::Vanishes)];
    let settled = document(SCHOOL, SCHOOL, fill);
    let shown: Vec<String> = settled.pages[0].paragraphs.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["{+Учат физику+}"]);
    assert_eq!(settled.pages[0].path.as_deref(), Some("pairs/a.html"));
    assert_eq!(settled.pages[1].path, None, "an address may be a name, and one side does not have it");
    let unsettled = document(SCHOOL, &opened(), fill);
    assert!(unsettled.pages.iter().all(|page| page.paragraphs.is_empty() && page.title.is_none()));
}

#[test]
fn numbers_of_school_years_are_told_and_averages_are_not() {
    let figure = |year: &str, before: &str| FigureChange {
        year: year.to_owned(),
        name: "пар".to_owned(),
        before: Some(before.to_owned()),
        after: None,
    };
    let fill = |review: &mut Review| {
        review.figures = vec![figure("2026/27", "12"), figure("", "12"), figure("2026/27", "4,5")];
    };
    assert_eq!(document(SCHOOL, SCHOOL, fill).figures.len(), 1);
}

#[test]
fn the_last_look_refuses_a_review_with_a_hidden_name() {
    let fill = |review: &mut Review| review.head.said = "ветка про Зимину Вассу".to_owned();
    let look = Look { format: Format::Markdown, paint: Paint::Plain, limit: None };
    let drawn = told(SCHOOL, SCHOOL, fill, |review, audience| draw(review, audience, look));
    assert_eq!(drawn, Err(Trouble::Leak { part: "что сравнивается" }));
}
