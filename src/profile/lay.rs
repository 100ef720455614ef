//! A record of the model laid over a profile: new words, new bounds, new lists.

use std::ops::RangeInclusive;

use super::catalog::{
    Category, Direction, DocumentKind, InteractionModel, MeetingKind, MentorType, MentoringKind, Topic,
};
use super::form::Form;
use super::vocabulary::{Term, Vocabulary};
use super::{Profile, Stage, embedded, trouble};
use crate::diagnostic::{FileId, Finding, Place};
use crate::record::kind::{FormEntry, LengthEntry, ProfileRecord, StageEntry, WordEntry};
use crate::record::value::{Affiliation, Phrases, StageCount, Text, Words};
use crate::record::{Absent, Field, Known, Spanned};

/// Lays a record over a profile. An entry that bears only a code of `words.yaml` takes its words from there.
pub(super) fn lay(profile: &mut Profile, record: &ProfileRecord, findings: &mut Vec<Finding>) {
    for entry in record.forms.known().into_iter().flatten() {
        form(profile, entry, findings);
    }
    let book = embedded::words();
    let topic = |code: &str| Some(Topic(code.to_owned()));
    let none = &Absent(Place::new(FileId(u32::MAX), 0..0));
    let mut list = List { findings };
    list.closed(&mut profile.kinds, &record.kinds, none, MentoringKind::coded, MentoringKind::CODES);
    list.closed(&mut profile.models, &record.models, &book.models, InteractionModel::coded, InteractionModel::CODES);
    list.closed(
        &mut profile.mentor_types,
        &record.mentor_types,
        &book.mentor_types,
        MentorType::coded,
        MentorType::CODES,
    );
    list.closed(&mut profile.meetings, &record.meetings, none, MeetingKind::coded, MeetingKind::CODES);
    list.closed(&mut profile.documents, &record.documents, none, DocumentKind::coded, DocumentKind::CODES);
    list.closed(&mut profile.directions, &record.directions, none, Direction::coded, Direction::CODES);
    list.open(&mut profile.categories, &record.categories, &book.categories, |code| Some(Category(code.to_owned())));
    list.open(&mut profile.resources, &record.resources, none, topic);
    list.open(&mut profile.sections, &record.sections, none, topic);
    list.open(&mut profile.conditions, &record.conditions, none, topic);
    list.open(&mut profile.aims, &record.aims, none, topic);
    list.open(&mut profile.awards, &record.awards, none, topic);
    list.open(&mut profile.participation, &record.participation, none, topic);
    list.open(&mut profile.communication, &record.communication, none, topic);
    stages(profile, record);
    bounds(profile, record, findings);
}

fn form(profile: &mut Profile, entry: &Spanned<FormEntry>, findings: &mut Vec<Finding>) {
    let Some(code) = entry.value.code.known().or_else(|| entry.value.title.known()) else {
        findings.push(trouble::no_code(entry.place));
        return;
    };
    if profile.form_of(code).is_none()
        && let Some(known) =
            embedded::words().forms.known().and_then(|forms| forms.iter().find(|form| form.is_of(code)))
    {
        profile.forms.push(read_form(known, code, findings));
    }
    let new = read_form(&entry.value, code, findings);
    match profile.forms.iter_mut().find(|form| form.code() == new.code()) {
        None if new.title().is_empty() => findings.push(trouble::no_title(entry.place, code)),
        None => profile.forms.push(new),
        Some(known) => merge(known, new),
    }
}

fn read_form(entry: &FormEntry, code: &str, findings: &mut Vec<Finding>) -> Form {
    let term = Term::new(code.to_owned(), &text(&entry.title), phrases(&entry.words), &text(&entry.about));
    Form { term, mentor: roles(&entry.mentor, findings), mentee: roles(&entry.mentee, findings) }
}

fn text(field: &Field<Text>) -> String {
    field.known().map_or(String::new(), ToString::to_string)
}

fn phrases(field: &Field<Phrases>) -> impl Iterator<Item = String> + '_ {
    field.known().into_iter().flat_map(|words| words.iter().map(|word| word.value.to_string()))
}

/// A form that is known already gets new words; roles only where the new entry names some.
fn merge(known: &mut Form, new: Form) {
    let mut one = Vocabulary { terms: vec![known.term.clone()] };
    one.put(new.term);
    known.term = one.terms.remove(0);
    if !new.mentor.is_empty() {
        known.mentor = new.mentor;
    }
    if !new.mentee.is_empty() {
        known.mentee = new.mentee;
    }
}

fn roles(field: &Field<Words>, findings: &mut Vec<Finding>) -> Vec<Affiliation> {
    let mut roles = Vec::new();
    for word in field.known().into_iter().flat_map(|words| words.iter()) {
        match Affiliation::named(&word.value) {
            Some(role) => roles.push(role),
            None => findings.push(trouble::unknown_role(word.place, &word.value, Affiliation::WORDS)),
        }
    }
    roles
}

type Entries = Field<Vec<Spanned<WordEntry>>>;

/// Where the troubles of lists go.
struct List<'f> {
    findings: &'f mut Vec<Finding>,
}

impl List<'_> {
    /// Lays entries over a list whose codes the program knows.
    fn closed<T: PartialEq>(
        &mut self,
        list: &mut Vocabulary<T>,
        entries: &Entries,
        book: &Entries,
        coded: impl Fn(&str) -> Option<T>,
        codes: &[&str],
    ) {
        for entry in entries.known().into_iter().flatten() {
            let Known(code, place) = &entry.value.code else {
                self.findings.push(trouble::no_code(entry.place));
                continue;
            };
            match coded(code) {
                Some(_) => self.put(list, entry, code, book, &coded),
                None => self.findings.push(trouble::unknown_code(*place, code, codes)),
            }
        }
    }

    /// Lays entries over a list to which a school may add; a title alone is a code too.
    fn open<T: PartialEq>(
        &mut self,
        list: &mut Vocabulary<T>,
        entries: &Entries,
        book: &Entries,
        coded: impl Fn(&str) -> Option<T>,
    ) {
        for entry in entries.known().into_iter().flatten() {
            match entry.value.code.known().or_else(|| entry.value.title.known()) {
                Some(code) => self.put(list, entry, code, book, &coded),
                None => self.findings.push(trouble::no_code(entry.place)),
            }
        }
    }

    /// Puts the words of the book in front of those of the entry, where the list does not know the code yet.
    fn put<T: PartialEq>(
        &mut self,
        list: &mut Vocabulary<T>,
        entry: &Spanned<WordEntry>,
        code: &str,
        book: &Entries,
        coded: &impl Fn(&str) -> Option<T>,
    ) {
        let known = book.known().and_then(|book| book.iter().find(|known| known.is_of(code)));
        let known = known.filter(|_| coded(code).is_some_and(|item| list.titled(&item).is_none()));
        for entry in known.into_iter().chain([entry]) {
            let Some(item) = coded(code) else { continue };
            let (title, about) = (text(&entry.value.title), text(&entry.value.about));
            list.put(Term::new(item, &title, phrases(&entry.value.words), &about));
        }
        if coded(code).is_some_and(|item| list.title(&item).is_empty()) {
            self.findings.push(trouble::no_title(entry.place, code));
        }
    }
}

impl WordEntry {
    fn is_of(&self, code: &str) -> bool {
        self.code.known().is_some_and(|own| own.0.as_str() == code)
    }
}

impl FormEntry {
    fn is_of(&self, code: &str) -> bool {
        self.code.known().is_some_and(|own| own.0.as_str() == code)
    }
}

fn stages(profile: &mut Profile, record: &ProfileRecord) {
    let (own, other) = match profile.stage_count {
        StageCount::Five => (&record.five_stages, &record.seven_stages),
        StageCount::Seven => (&record.seven_stages, &record.five_stages),
    };
    if let Some(entries) = own.known() {
        profile.stages = entries.iter().filter_map(stage).collect();
    }
    if let Some(entries) = other.known() {
        profile.other_stages = entries.iter().filter_map(stage).collect();
    }
}

fn stage(entry: &Spanned<StageEntry>) -> Option<Stage> {
    let title = entry.title.known()?.to_string();
    let result = entry.result.known().map_or(String::new(), ToString::to_string);
    Some(Stage { title, result })
}

fn bounds(profile: &mut Profile, record: &ProfileRecord, findings: &mut Vec<Finding>) {
    if let Some(length) = record.length.known() {
        range(&mut profile.length, length, findings);
    }
    if let Some(goals) = record.goals.known() {
        let both = [(&mut profile.near_goal, &goals.near), (&mut profile.far_goal, &goals.far)];
        for (known, entry) in both {
            if let Some(entry) = entry.known() {
                range(known, entry, findings);
            }
        }
    }
    let Some(ages) = record.ages.known() else { return };
    if let Some(age) = ages.pupil_from.known() {
        profile.pupil_from = age.0;
    }
    if let Some(years) = ages.young_to.known() {
        profile.young_to = years.0;
    }
}

/// Sets the ends that an entry names; what would be turned round is left as it was.
fn range(known: &mut RangeInclusive<u32>, entry: &LengthEntry, findings: &mut Vec<Finding>) {
    let from = entry.from.known().map_or(*known.start(), |from| from.0);
    let to = entry.to.known().map_or(*known.end(), |to| to.0);
    if from <= to {
        *known = from..=to;
        return;
    }
    let place = if entry.to.known().is_some() { entry.to.place() } else { entry.from.place() };
    findings.push(trouble::turned_round(place, from, to));
}
