//! The review that everybody may read, between two states of the marked school: no format of it shows a mark that is not
//! public on both sides.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use nastavnik::check;
use nastavnik::diagnostic::render::Paint;
use nastavnik::review::render::{Format, Look, draw};
use nastavnik::review::{Audience, Difference, End, PageChange, Piece, Side, Sides, compare};
use nastavnik::source::{self, Memory, Tree};

use super::mark::{Mark, Opens, readings};
use super::school::{Consents, MarkedSchool};

type Files = BTreeMap<String, Vec<u8>>;

fn tree(files: &Files) -> Arc<dyn Tree> {
    let path = |path: &str| path.strip_prefix("content/").unwrap_or(path).to_owned();
    Arc::new(files.iter().fold(Memory::new(), |tree, (name, bytes)| tree.file(path(name), bytes.clone())))
}

/// A page with the mentor's name in its title and its words, and in the address that only one side has.
fn page(state: Difference) -> PageChange {
    let name = "Жмуродаров Ксенокрит Клавдиевич";
    let path = if state == Difference::Changes { "pairs/klen.html" } else { "mentors/zhmurodarov-ksenokrit.html" };
    PageChange {
        state,
        path: path.to_owned(),
        title: name.to_owned(),
        paragraphs: vec![vec![Piece::Gone(format!("Ведёт {name}")), Piece::New("Ведёт наставник".to_owned())]],
        omitted: 0,
    }
}

/// The review of two states in every format, as `is_public` readers see it.
fn told(base: &Files, head: &Files, pages: &[PageChange], is_public: bool) -> Vec<String> {
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
        pages,
    };
    let end = |said: &str| End { said: said.to_owned(), ..End::default() };
    let review = compare(sides, end("прежняя папка"), end("рабочая папка"));
    assert!(!review.changes.is_empty(), "something is told");
    let audience = if is_public { Audience::Public(sides) } else { Audience::School };
    let draw = |format| draw(&review, audience, Look { format, paint: Paint::Plain, limit: None });
    Format::ALL.map(|format| draw(format).unwrap_or_else(|trouble| panic!("{format:?}: {trouble}"))).into()
}

/// The marks among these that stand in one of the texts, in Cyrillic or in Latin letters.
fn shown<'m>(marks: impl Iterator<Item = &'m Mark>, texts: &[String]) -> Vec<&'m str> {
    let readings: Vec<String> = texts.iter().map(|text| readings("", text.as_bytes())).collect();
    let is_shown = |mark: &&Mark| readings.iter().any(|text| text.contains(&mark.bones()));
    marks.filter(is_shown).map(|mark| mark.field.as_str()).collect()
}

/// The same school, every marked text of its records said otherwise.
fn otherwise(school: &MarkedSchool) -> Files {
    let rewritten = |text: &str| {
        school.marks.iter().fold(text.to_owned(), |text, mark| text.replace(&mark.word, &format!("{}щина", mark.word)))
    };
    let files = school.files.iter().map(|(path, bytes)| match std::str::from_utf8(bytes) {
        Ok(text) if path.ends_with(".md") => (path.clone(), rewritten(text).into_bytes()),
        _ => (path.clone(), bytes.clone()),
    });
    files.collect()
}

/// The school before anything was written in it but its own record.
fn bare(school: &MarkedSchool) -> Files {
    school.files.iter().filter(|(path, _)| path.ends_with("school.md")).map(|(p, b)| (p.clone(), b.clone())).collect()
}

const STATES: [(Consents, Consents); 5] = [
    (Consents::None, Consents::Full),
    (Consents::Full, Consents::Withdrawn),
    (Consents::Full, Consents::ReviewAlone),
    (Consents::Withdrawn, Consents::Full),
    (Consents::None, Consents::None),
];

#[test]
fn everybody_reads_only_what_both_sides_show() {
    let pages = [Difference::Appears, Difference::Changes, Difference::Vanishes].map(page);
    for (was, is) in STATES {
        let (base, head) = (MarkedSchool::with(was), MarkedSchool::with(is));
        let states = [
            (base.files.clone(), otherwise(&head)),
            (otherwise(&base), head.files.clone()),
            (bare(&base), head.files.clone()),
            (base.files.clone(), bare(&head)),
        ];
        for (at, (before, after)) in states.iter().enumerate() {
            let texts = told(before, after, &pages, true);
            let hidden = base.marks.iter().filter(|mark| mark.opens != Opens::Always);
            let leaked = shown(hidden, &texts);
            assert!(leaked.is_empty(), "{was:?} → {is:?}, {at}: {leaked:#?}\n{}", texts[2]);
        }
    }
}

#[test]
fn the_school_reads_them_so_the_search_can_fail() {
    let school = MarkedSchool::with(Consents::Full);
    let texts = told(&school.files, &otherwise(&school), &[], false);
    let read = shown(school.marks.iter().filter(|mark| mark.opens == Opens::Never), &texts);
    assert!(read.len() > 20, "{read:?}");
}

#[test]
fn who_may_be_named_on_both_sides_is_named() {
    let school = MarkedSchool::with(Consents::Full);
    let mut after = school.files.clone();
    for (path, bytes) in &mut after {
        if path.starts_with("content/pairs/") {
            let text = String::from_utf8_lossy(bytes).replace("форма:", "проект: новое дело\nформа:");
            *bytes = text.into_bytes();
        }
    }
    let texts = told(&school.files, &after, &[], true);
    assert!(texts[2].contains("Жмуродаров"), "{}", texts[2]);
}
