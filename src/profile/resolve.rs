//! The stage: embedded profiles, the school's choice, its changes, laid one over another.

use super::catalog::{Category, DocumentKind, InteractionModel, MeetingKind, MentorType, MentoringKind};
use super::form::Form;
use super::vocabulary::{Term, Vocabulary};
use super::{Profile, Stage, embedded, trouble};
use crate::diagnostic::{Finding, Level};
use crate::record::kind::{FormEntry, ProfileRecord, RuleLevel, School, StageEntry, WordEntry};
use crate::record::value::{Affiliation, StageCount, Words};
use crate::record::{Entry, Field, Known, Records, Spanned};

/// Resolves the profile of a school. Never fails: what cannot be resolved is a finding.
#[must_use]
pub fn resolve(records: &Records) -> (Profile, Vec<Finding>) {
    let mut findings = Vec::new();
    let school = records.schools.first().map(AsRef::as_ref);
    let mut profile = empty(school);
    lay(&mut profile, &embedded::common(), &mut findings);
    for record in chosen(school, &mut findings) {
        lay(&mut profile, &record, &mut findings);
    }
    if let Some(own) = &records.overrides {
        lay(&mut profile, own, &mut findings);
    }
    rename_teacher_form(&mut profile, school);
    (profile, findings)
}

fn empty(school: Option<&Entry<School>>) -> Profile {
    Profile {
        forms: Vec::new(),
        kinds: Vocabulary::default(),
        models: Vocabulary::default(),
        categories: Vocabulary::default(),
        mentor_types: Vocabulary::default(),
        meetings: Vocabulary::default(),
        documents: Vocabulary::default(),
        stages: Vec::new(),
        stage_count: school.and_then(|school| school.stages.known().copied()).unwrap_or(StageCount::Seven),
        other_stages: Vec::new(),
        length: 3..=12,
        pupil_from: 10,
        young_to: 3,
        levels: Vec::new(),
    }
}

/// The profiles that the school names; all of them where a name is unknown or none can be read, so that no rule
/// speaks about forms of a profile that was meant.
fn chosen(school: Option<&Entry<School>>, findings: &mut Vec<Finding>) -> Vec<ProfileRecord> {
    let words = school.and_then(|school| school.profile.known());
    let mut records = Vec::new();
    for word in words.iter().flat_map(|words| words.iter()) {
        match embedded::named(&word.value) {
            Some(record) => records.push(record),
            None => findings.push(trouble::unknown_profile(word.place, &word.value, embedded::NAMES)),
        }
    }
    if records.is_empty() || records.len() < words.map_or(0, |words| words.iter().count()) {
        records.clear();
        records.extend(embedded::NAMES.iter().filter_map(|name| embedded::named(name)));
    }
    records
}

fn lay(profile: &mut Profile, record: &ProfileRecord, findings: &mut Vec<Finding>) {
    for entry in record.forms.known().into_iter().flatten() {
        form(profile, entry, findings);
    }
    words(&mut profile.kinds, &record.kinds, MentoringKind::coded, MentoringKind::CODES, findings);
    words(&mut profile.models, &record.models, InteractionModel::coded, InteractionModel::CODES, findings);
    words(&mut profile.mentor_types, &record.mentor_types, MentorType::coded, MentorType::CODES, findings);
    words(&mut profile.meetings, &record.meetings, MeetingKind::coded, MeetingKind::CODES, findings);
    words(&mut profile.documents, &record.documents, DocumentKind::coded, DocumentKind::CODES, findings);
    words(&mut profile.categories, &record.categories, |code| Some(Category(code.to_owned())), &[], findings);
    stages(profile, record);
    bounds(profile, record);
    for level in record.levels.known().into_iter().flatten() {
        profile.levels.extend(rule_level(level, findings));
    }
}

fn form(profile: &mut Profile, entry: &Spanned<FormEntry>, findings: &mut Vec<Finding>) {
    let Some(code) = entry.code.known().or_else(|| entry.title.known()) else {
        findings.push(trouble::no_code(entry.place));
        return;
    };
    let words = entry.words.known().into_iter().flat_map(|words| words.iter().map(|word| word.value.clone()));
    let text = |field: &Field<crate::record::value::Text>| field.known().map_or(String::new(), |text| text.0.clone());
    let term = Term::new(code.0.clone(), &text(&entry.title), words, &text(&entry.about));
    let new = Form { term, mentor: roles(&entry.mentor, findings), mentee: roles(&entry.mentee, findings) };
    match profile.forms.iter_mut().find(|form| form.code() == new.code()) {
        None => profile.forms.push(new),
        Some(known) => merge(known, new),
    }
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

fn words<T: PartialEq>(
    vocabulary: &mut Vocabulary<T>,
    entries: &Field<Vec<Spanned<WordEntry>>>,
    coded: impl Fn(&str) -> Option<T>,
    codes: &[&str],
    findings: &mut Vec<Finding>,
) {
    for entry in entries.known().into_iter().flatten() {
        let code = if codes.is_empty() && entry.code.is_absent() { &entry.title } else { &entry.code };
        let Known(code, place) = code else {
            findings.push(trouble::no_code(entry.place));
            continue;
        };
        let Some(item) = coded(code) else {
            findings.push(trouble::unknown_code(*place, code, codes));
            continue;
        };
        let words = entry.words.known().into_iter().flat_map(|words| words.iter().map(|word| word.value.clone()));
        let title = entry.title.known().map_or("", |title| title);
        let about = entry.about.known().map_or("", |about| about);
        vocabulary.put(Term::new(item, title, words, about));
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
    let title = entry.title.known()?.0.clone();
    let result = entry.result.known().map_or(String::new(), |result| result.0.clone());
    Some(Stage { title, result })
}

fn bounds(profile: &mut Profile, record: &ProfileRecord) {
    if let Some(length) = record.length.known() {
        let from = length.from.known().map_or(*profile.length.start(), |from| from.0);
        let to = length.to.known().map_or(*profile.length.end(), |to| to.0);
        profile.length = from..=to;
    }
    let Some(ages) = record.ages.known() else { return };
    if let Some(age) = ages.pupil_from.known() {
        profile.pupil_from = age.0;
    }
    if let Some(years) = ages.young_to.known() {
        profile.young_to = years.0;
    }
}

fn rule_level(entry: &Spanned<RuleLevel>, findings: &mut Vec<Finding>) -> Option<(String, Option<Level>)> {
    let rule = entry.rule.known()?;
    let Known(word, place) = &entry.level else { return None };
    let level = match word.0.as_str() {
        "выключено" | "off" => None,
        word => match Level::named(word) {
            Some(level) => Some(level),
            None => {
                findings.push(trouble::unknown_level(*place, word));
                return None;
            }
        },
    };
    Some((rule.0.clone(), level))
}

/// «учитель – учитель» and «педагог – педагог» are one form; the school says which name it uses.
fn rename_teacher_form(profile: &mut Profile, school: Option<&Entry<School>>) {
    let Some(title) = school.and_then(|school| school.teacher_form.known()) else { return };
    if let Some(form) = profile.forms.iter_mut().find(|form| form.code() == "teacher-teacher") {
        form.term.title = title.0.clone();
    }
}
