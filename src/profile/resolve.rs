//! The stage: embedded profiles, the school's choice, its changes, laid one over another.

use std::collections::BTreeSet;

use super::asked::Asked;
use super::lay::lay;
use super::vocabulary::Vocabulary;
use super::{Profile, embedded, own, trouble};
use crate::diagnostic::Finding;
use crate::record::kind::School;
use crate::record::value::StageCount;
use crate::record::{Entry, Records};

/// Resolves the profile of a school. Never fails: what cannot be resolved is a finding.
#[must_use]
pub fn resolve(records: &Records) -> (Profile, Vec<Finding>) {
    let mut findings = Vec::new();
    let school = records.schools.first().map(AsRef::as_ref);
    let mut profile = empty(school);
    let chosen = chosen(school, &mut findings).into_iter().map(|(name, record)| (Some(name), record));
    for (name, record) in std::iter::once((None, embedded::common())).chain(chosen) {
        lay(&mut profile, record, &mut findings);
        let levels = own::levels(record, &mut findings).into_iter();
        let levels = levels.filter_map(|level| Some((level.rule, level.setting?)));
        profile.asked.push(Asked::of(name, record, levels.collect()));
    }
    if let Some(own) = &records.overrides {
        lay(&mut profile, own, &mut findings);
    }
    profile.overrides = own::overrides(records, &mut findings);
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
        near_goal: 1..=2,
        far_goal: 12..=36,
        directions: Vocabulary::default(),
        resources: Vocabulary::default(),
        sections: Vocabulary::default(),
        conditions: Vocabulary::default(),
        aims: Vocabulary::default(),
        awards: Vocabulary::default(),
        participation: Vocabulary::default(),
        communication: Vocabulary::default(),
        overrides: Vec::new(),
        asked: Vec::new(),
    }
}

/// The profiles that the school names, in an order of their own, so that the order of the words changes nothing; those
/// that hold every word where a name is unknown or none with forms can be read, so that no rule speaks about forms of a
/// profile that was meant.
fn chosen(school: Option<&Entry<School>>, findings: &mut Vec<Finding>) -> Vec<embedded::Named> {
    let words = school.and_then(|school| school.profile.known());
    let mut names = BTreeSet::new();
    let mut is_unknown = words.is_none_or(|words| words.is_empty());
    for word in words.iter().flat_map(|words| words.iter()) {
        let name = embedded::named(&word.value);
        is_unknown |= name.is_none();
        match name {
            Some(name) => names.extend([name]),
            None => findings.push(trouble::unknown_profile(word.place, &word.value, &embedded::names())),
        }
    }
    let mut records: Vec<embedded::Named> = names.into_iter().map(embedded::record).collect();
    if is_unknown || records.iter().all(|(_, record)| record.forms.is_absent()) {
        records.retain(|(_, record)| record.forms.is_absent());
        records.extend(embedded::whole());
    }
    records
}

/// «учитель – учитель» and «педагог – педагог» are one form; the school says which name it uses.
fn rename_teacher_form(profile: &mut Profile, school: Option<&Entry<School>>) {
    let Some(title) = school.and_then(|school| school.teacher_form.known()) else { return };
    if let Some(form) = profile.forms.iter_mut().find(|form| form.code() == "teacher-teacher") {
        form.term.title = title.to_string();
    }
}
