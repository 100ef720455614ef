//! Numbers of a review in words: how much there is of everything, and how much was left out.

use crate::diagnostic::words::{Count, Noun};
use crate::public::day_in_words;
use crate::review::Severity;
use crate::review::document::{Document, Where};

const CHANGES: Noun = Noun("изменение", "изменения", "изменений");
const RECORDS: Noun = Noun("записи", "записях", "записях");
const APPEAR: Noun = Noun("появится", "появятся", "появятся");
const CHANGE: Noun = Noun("изменится", "изменятся", "изменятся");
const VANISH: Noun = Noun("исчезнет", "исчезнут", "исчезнут");
const PEOPLE: Noun = Noun("человек", "человека", "человек");
const FINDINGS: Noun = Noun("находка", "находки", "находок");
const PAGES: Noun = Noun("страница", "страницы", "страниц");
const OF_PAGES: Noun = Noun("страницы", "страниц", "страниц");
const FIGURES: Noun = Noun("показатель", "показателя", "показателей");

/// What every review is called.
pub(super) const TITLE: &str = "Что меняется в программе наставничества";

/// «Сравниваются: a1b2c3d (main) и рабочая папка.»
pub(super) fn compared(document: &Document) -> String {
    format!("Сравниваются: {} и {}.", document.base.said, document.head.said)
}

/// The counts of changes, each change once; they add up.
pub(super) fn changes(document: &Document) -> String {
    let sums = &document.sums;
    let of =
        [(sums.breaking, "ломает"), (sums.important, "важно"), (sums.notice, "к сведению"), (sums.style, "оформление")];
    let told: Vec<String> =
        of.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{word} {count}")).collect();
    if told.is_empty() {
        return "По смыслу ничего не изменилось.".to_owned();
    }
    let total = Count(sums.changes(), CHANGES);
    let records = Count(sums.records, RECORDS);
    let line = format!("{} – всего {total} в {records}.", capital(&told.join(", ")));
    if sums.changes() == sums.style {
        line + " По смыслу ничего не изменилось."
    } else {
        line
    }
}

/// The counts of findings, people and pages.
pub(super) fn around(document: &Document) -> String {
    let sums = &document.sums;
    let findings = [(sums.new, "новых"), (sums.fixed, "исправлено"), (sums.standing, "осталось")];
    let findings = listed(findings.map(|(count, word)| (count, format!("{word} {count}"))));
    let people = [(sums.people_appear, '+'), (sums.people_vanish, '−')];
    let people = listed(people.map(|(count, sign)| (count, format!("{sign}{count}"))));
    let verb = |count, noun| (count, format!("{} {count}", Count(count, noun).noun()));
    let pages =
        listed([verb(sums.pages_appear, APPEAR), verb(sums.pages_change, CHANGE), verb(sums.pages_vanish, VANISH)]);
    let parts = [("Находки", findings), ("Люди на сайте", people), ("Страницы", pages)];
    let parts = parts.iter().filter(|(_, told)| !told.is_empty()).map(|(what, told)| format!("{what}: {told}."));
    parts.collect::<Vec<_>>().join(" ")
}

fn listed<const N: usize>(parts: [(usize, String); N]) -> String {
    parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, told)| told).collect::<Vec<_>>().join(", ")
}

/// What is said where the head cannot be published.
pub(super) fn unpublishable(document: &Document) -> Option<&'static str> {
    document.sums.unpublishable.then_some("Раздел этой ветки не соберётся, пока не исправлено то, что ломает.")
}

/// What this audience is not told.
pub(super) fn hidden(document: &Document) -> Option<String> {
    let told = |count| format!("Не для всех: ещё {}; прочесть их можно внутри школы.", Count(count, CHANGES));
    (document.hidden > 0).then(|| told(document.hidden))
}

/// What did not fit.
pub(super) fn omitted(document: &Document) -> Option<String> {
    let omitted = &document.omitted;
    let severities = Severity::ALL.iter().zip(omitted.changes);
    let changes = severities.map(|(severity, count)| (count, format!("{} «{severity}»", Count(count, CHANGES))));
    let others = [
        (omitted.people, Count(omitted.people, PEOPLE).to_string()),
        (omitted.findings, Count(omitted.findings, FINDINGS).to_string()),
        (omitted.pages, Count(omitted.pages, PAGES).to_string()),
        (omitted.words, format!("слова {}", Count(omitted.words, OF_PAGES))),
        (omitted.figures, Count(omitted.figures, FIGURES).to_string()),
    ];
    let left_out: Vec<String> = changes.chain(others).filter(|(count, _)| *count > 0).map(|(_, told)| told).collect();
    (!left_out.is_empty()).then(|| format!("Не поместилось: {}. Целиком: nastavnik review.", left_out.join(", ")))
}

/// Is anything grave among what did not fit? Then it is said first.
pub(super) fn omits_the_grave(document: &Document) -> bool {
    document.omitted.of(Severity::Breaking) + document.omitted.people + document.omitted.findings > 0
}

/// Who wrote it, and which day is seen.
pub(super) fn colophon(document: &Document) -> String {
    format!("nastavnik {}, на {}.", env!("CARGO_PKG_VERSION"), day_in_words(document.today))
}

/// `content/pairs/a.md:2`; a folder without a line.
pub(super) fn place(place: &Where) -> String {
    match place.line {
        Some(line) => format!("{}:{line}", place.path),
        None => place.path.clone(),
    }
}

/// «стало content/pairs/a.md:2», «было content/pairs/a.md:2».
pub(super) fn places(base: Option<&Where>, head: Option<&Where>) -> Vec<(&'static str, String)> {
    match (base.map(place), head.map(place)) {
        (Some(base), Some(head)) if base == head => vec![("где", head)],
        (base, head) => base.map(|base| ("было", base)).into_iter().chain(head.map(|head| ("стало", head))).collect(),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
