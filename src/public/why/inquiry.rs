//! What the answers of all kinds ask: the consent behind a datum, the finding that keeps a text back, the fields that a
//! declaration opens or closes.

use super::Verdict;
use crate::diagnostic::{Finding, Place};
use crate::model::{Model, Person};
use crate::public::{Disclosure, Ground, Reason};
use crate::record::declare::{AnyField, FieldInfo, Visibility};
use crate::record::value::Datum;
use crate::record::{BodySeen, Declared, Kind};

/// What is said of fields that everybody may see.
const OPEN: &str = "эти поля открыты всем";

/// One question: the door, and what the check found.
#[derive(Clone, Copy)]
pub(super) struct Inquiry<'w> {
    pub disclosure: &'w Disclosure<'w>,
    pub findings: &'w [Finding],
}

impl<'w> Inquiry<'w> {
    pub(super) fn model(self) -> &'w Model {
        self.disclosure.model()
    }

    /// A datum of a person: the consent that opens it, or what keeps it closed.
    pub(super) fn datum(self, what: impl Into<String>, person: &Person<'_>, datum: Datum) -> Verdict {
        match (Reason::of(person, datum), Ground::of(person, datum)) {
            (None, Some(ground)) => Verdict::opened(what, ground),
            (reason, _) => {
                let missing = || Reason {
                    words: "нет согласия на публикацию".to_owned(), place: person.head
                };
                Verdict::withheld(what, reason.unwrap_or_else(missing))
            }
        }
    }

    /// What keeps a text back; nothing where it may go out.
    pub(super) fn kept_back(self, what: impl Into<String>, place: Place) -> Option<Verdict> {
        if self.disclosure.is_clean(place) {
            return None;
        }
        let within = |finding: &&Finding| finding.place().is_some_and(|found| lies_in(found, place));
        let mut found = self.findings.iter().filter(within);
        let verdict = match found.find(|finding| is_of_the_gate(finding)) {
            Some(finding) => Verdict::hidden(what, finding.headline.clone(), finding.place().unwrap_or(place))
                .ruled(finding.manual.code),
            None => Verdict::hidden(what, "в тексте есть то, что нельзя публиковать", place),
        };
        Some(verdict)
    }

    /// The fields that everybody may see: together, and each text apart that is kept back.
    pub(super) fn open_fields(self, record: &dyn Declared) -> Vec<Verdict> {
        let mut open: Vec<&str> = Vec::new();
        let mut kept = Vec::new();
        let mut place = record.head();
        each_open(record, &mut |info, field| {
            if self.leads_to_somebody(field) {
                return;
            }
            let before = kept.len();
            each_open_text(info, field, &mut |text| kept.extend(self.kept_back(format!("«{}»", info.russian), text)));
            if kept.len() == before {
                place = if open.is_empty() { field.place() } else { place };
                open.push(info.russian);
            }
        });
        let together = (!open.is_empty()).then(|| Verdict::shown(open.join(", "), OPEN, place));
        together.into_iter().chain(kept).collect()
    }

    /// Is a person of the school typed there? Then that person's consent decides, which is told apart.
    fn leads_to_somebody(self, field: &dyn AnyField) -> bool {
        let mut leads = false;
        field.references(&mut |reference| leads |= self.model().has_target(reference));
        leads
    }

    /// The body of a kind whose body everybody may see.
    pub(super) fn open_body(self, record: &dyn Declared) -> Option<Verdict> {
        let body = record.body();
        if body.is_empty() {
            return None;
        }
        let what = "текст под полями";
        let kept = self.kept_back(what, body.place);
        Some(kept.unwrap_or_else(|| Verdict::shown(what, "он открыт всем", body.place)))
    }
}

/// The fields that are filled in and declared for nobody, the body among them.
pub(super) fn never(kind: Kind, record: &dyn Declared) -> Vec<&'static str> {
    let mut never = Vec::new();
    record.each(&mut |info, field| {
        if info.visibility == Visibility::Nobody && !field.is_absent() {
            never.push(info.russian);
        }
    });
    if kind.body() == BodySeen::Private && !record.body().is_empty() {
        never.push("текст под полями");
    }
    never
}

fn each_open(record: &dyn Declared, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField)) {
    record.each(&mut |info, field| {
        if info.visibility == Visibility::Anyone && !field.is_absent() {
            visit(info, field);
        }
    });
}

/// Where the texts of a field stand that everybody may see, those of its parts among them.
fn each_open_text(info: &FieldInfo, field: &dyn AnyField, visit: &mut dyn FnMut(Place)) {
    if info.visibility == Visibility::Anyone {
        field.texts(&mut |_, place| visit(place));
    }
    field.parts(&mut |info, field| {
        if info.visibility == Visibility::Anyone {
            field.texts(&mut |_, place| visit(place));
        }
    });
}

fn lies_in(inner: Place, outer: Place) -> bool {
    inner.file == outer.file && outer.start <= inner.start && inner.end <= outer.end
}

/// Is it a finding of those that keep a text back?
fn is_of_the_gate(finding: &Finding) -> bool {
    finding.stops_publishing() || finding.manual.code == "PUB-07"
}
