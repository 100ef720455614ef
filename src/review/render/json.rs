//! A review for programs. The shape is versioned: a field may be added within a version, never changed or removed.

use serde::Serialize;

use crate::record::value::Datum;
use crate::review::document::{Document, Found, Item, Page, Said, Seen, Where};
use crate::review::phrase::Phrase;
use crate::review::{Difference, FigureChange, Piece, Severity, Shift};

/// The version of the shape below.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Root<'d> {
    version: u32,
    today: String,
    audience: &'static str,
    base: End<'d>,
    head: End<'d>,
    summary: Summary,
    changes: Vec<Change<'d>>,
    people: Vec<Person<'d>>,
    findings: Vec<Finding<'d>>,
    pages: Vec<OfPage<'d>>,
    figures: Vec<Figure<'d>>,
    omitted: Left,
}

#[derive(Serialize)]
struct End<'d> {
    name: &'d str,
    commit: Option<&'d str>,
    day: Option<String>,
}

#[derive(Serialize)]
struct Summary {
    breaking: usize,
    important: usize,
    notice: usize,
    style: usize,
    records: usize,
    hidden: usize,
    publishable: bool,
    findings: Findings,
    people: People,
    pages: Pages,
}

#[derive(Serialize)]
struct Findings {
    new: usize,
    standing: usize,
    fixed: usize,
}

#[derive(Serialize)]
struct People {
    appear: usize,
    vanish: usize,
}

#[derive(Serialize)]
struct Pages {
    appear: usize,
    change: usize,
    vanish: usize,
}

#[derive(Serialize)]
struct Change<'d> {
    code: &'d str,
    severity: &'d str,
    subject: Subject<'d>,
    sentence: String,
    consequence: Option<String>,
    base: Option<Spot<'d>>,
    head: Option<Spot<'d>>,
    deltas: Vec<Delta<'d>>,
    fingerprint: &'d str,
}

#[derive(Serialize)]
struct Subject<'d> {
    kind: &'d str,
    id: Option<&'d str>,
    title: String,
}

#[derive(Serialize)]
struct Spot<'d> {
    path: &'d str,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Serialize)]
struct Delta<'d> {
    field: &'d str,
    before: Option<&'d str>,
    after: Option<&'d str>,
}

#[derive(Serialize)]
struct Person<'d> {
    state: &'d str,
    name: Option<&'d str>,
    opened: Vec<&'static str>,
    closed: Vec<&'static str>,
    why: Option<String>,
    consent: Option<Spot<'d>>,
    until: Option<String>,
    pages: &'d [String],
}

#[derive(Serialize)]
struct Finding<'d> {
    state: &'d str,
    code: &'d str,
    level: &'d str,
    message: &'d str,
    help: Option<&'d str>,
    stops_build: bool,
    spot: Option<Spot<'d>>,
    count: usize,
    fingerprint: Option<&'d str>,
}

#[derive(Serialize)]
struct OfPage<'d> {
    state: &'d str,
    path: Option<&'d str>,
    from: Option<&'d str>,
    title: Option<String>,
    paragraphs: Vec<Vec<OfPiece<'d>>>,
    more_paragraphs: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum OfPiece<'d> {
    Same(&'d str),
    Gone(&'d str),
    New(&'d str),
}

#[derive(Serialize)]
struct Figure<'d> {
    year: Option<&'d str>,
    name: &'d str,
    before: Option<&'d str>,
    after: Option<&'d str>,
}

#[derive(Serialize)]
struct Left {
    breaking: usize,
    important: usize,
    notice: usize,
    style: usize,
    people: usize,
    findings: usize,
    pages: usize,
    page_words: usize,
    figures: usize,
}

/// Writes a document as one JSON object that ends with a line feed.
pub(super) fn json(document: &Document) -> String {
    let root = Root {
        version: VERSION,
        today: document.today.to_string(),
        audience: if document.is_public { "public" } else { "school" },
        base: end(&document.base),
        head: end(&document.head),
        summary: summary(document),
        changes: document.changes.iter().map(change).collect(),
        people: document.people.iter().map(person).collect(),
        findings: document.findings.iter().map(finding).collect(),
        pages: document.pages.iter().map(page).collect(),
        figures: document.figures.iter().map(figure).collect(),
        omitted: left(document),
    };
    serde_json::to_string_pretty(&root).expect("strings and numbers always serialise") + "\n"
}

fn end(said: &Said) -> End<'_> {
    End { name: &said.said, commit: said.commit.as_deref(), day: said.day.map(|day| day.to_string()) }
}

fn summary(document: &Document) -> Summary {
    let sums = &document.sums;
    Summary {
        breaking: sums.breaking,
        important: sums.important,
        notice: sums.notice,
        style: sums.style,
        records: sums.records,
        hidden: document.hidden,
        publishable: !sums.unpublishable,
        findings: Findings { new: sums.new, standing: sums.standing, fixed: sums.fixed },
        people: People { appear: sums.people_appear, vanish: sums.people_vanish },
        pages: Pages { appear: sums.pages_appear, change: sums.pages_change, vanish: sums.pages_vanish },
    }
}

fn change(item: &Item) -> Change<'_> {
    Change {
        code: item.code,
        severity: item.severity.word(),
        subject: Subject { kind: item.kind, id: item.id.as_deref(), title: item.title.to_string() },
        sentence: item.sentence.to_string(),
        consequence: said(&item.consequence),
        base: item.base.as_ref().map(spot),
        head: item.head.as_ref().map(spot),
        deltas: item.shifts.iter().map(delta).collect(),
        fingerprint: &item.fingerprint,
    }
}

fn said(phrase: &Phrase) -> Option<String> {
    (!phrase.is_empty()).then(|| phrase.to_string())
}

fn spot(place: &Where) -> Spot<'_> {
    Spot { path: &place.path, line: place.line, column: place.column }
}

fn delta(shift: &Shift) -> Delta<'_> {
    Delta { field: &shift.field, before: shift.before.as_deref(), after: shift.after.as_deref() }
}

fn person(person: &Seen) -> Person<'_> {
    let data = |data: &[Datum]| data.iter().map(|datum| datum.word()).collect();
    Person {
        state: person.state.word(),
        name: person.name.as_deref(),
        opened: data(&person.opened),
        closed: data(&person.closed),
        why: said(&person.why),
        consent: person.consent.as_ref().map(spot),
        until: person.until.map(|day| day.to_string()),
        pages: &person.pages,
    }
}

fn finding(found: &Found) -> Finding<'_> {
    Finding {
        state: found.state.word(),
        code: found.code,
        level: found.level.english(),
        message: &found.headline,
        help: found.help.as_deref(),
        stops_build: found.stops_build,
        spot: found.spot.as_ref().map(spot),
        count: found.times,
        fingerprint: found.fingerprint.as_deref(),
    }
}

fn page(page: &Page) -> OfPage<'_> {
    OfPage {
        state: page.state.word(),
        path: page.path.as_deref(),
        from: match &page.state {
            Difference::Moves { from } => Some(from.as_str()).filter(|from| !from.is_empty()),
            _ => None,
        },
        title: page.title.as_ref().map(ToString::to_string),
        paragraphs: page.paragraphs.iter().map(|phrase| phrase.0.iter().map(piece).collect()).collect(),
        more_paragraphs: page.omitted,
    }
}

fn piece(piece: &Piece) -> OfPiece<'_> {
    match piece {
        Piece::Same(words) => OfPiece::Same(words),
        Piece::Gone(words) => OfPiece::Gone(words),
        Piece::New(words) => OfPiece::New(words),
    }
}

fn figure(figure: &FigureChange) -> Figure<'_> {
    Figure {
        year: Some(figure.year.as_str()).filter(|year| !year.is_empty()),
        name: &figure.name,
        before: figure.before.as_deref(),
        after: figure.after.as_deref(),
    }
}

fn left(document: &Document) -> Left {
    let omitted = &document.omitted;
    Left {
        breaking: omitted.of(Severity::Breaking),
        important: omitted.of(Severity::Important),
        notice: omitted.of(Severity::Notice),
        style: omitted.of(Severity::Style),
        people: omitted.people,
        findings: omitted.findings,
        pages: omitted.pages,
        page_words: omitted.words,
        figures: omitted.figures,
    }
}
