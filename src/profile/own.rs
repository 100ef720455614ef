//! What the school itself changes in the levels of rules: `model.yaml`, then `school.md`, of which the later holds.

use super::asked::{Setting, codes};
use super::trouble;
use crate::diagnostic::{Finding, Level, Place};
use crate::name::{fold, means_code};
use crate::record::kind::{ProfileRecord, RuleLevel};
use crate::record::{Known, Records, Spanned};

/// One change of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The code or family, as it is typed.
    pub rule: String,
    /// Where it stands.
    pub place: Place,
    /// What is set; `None` where the rule is only asked for in addition.
    pub setting: Option<Setting>,
}

/// The changes of a school, the ones that hold last; a level that is none is a finding.
pub(super) fn overrides(records: &Records, findings: &mut Vec<Finding>) -> Vec<Override> {
    let mut own = Vec::new();
    if let Some(record) = &records.overrides {
        own.extend(codes(&record.rules).map(|code| Override { rule: code.value, place: code.place, setting: None }));
        let off = |code: Spanned<String>| Override { rule: code.value, place: code.place, setting: Some(Setting::Off) };
        own.extend(codes(&record.except).map(off));
        own.extend(levels(record, findings));
    }
    let school = records.schools.first().and_then(|school| school.levels.known());
    for line in school.into_iter().flat_map(|levels| levels.iter()) {
        let setting = setting(&line.text, line.place, findings);
        own.extend(setting.map(|setting| Override {
            rule: line.code.text.clone(),
            place: line.code.place,
            setting: Some(setting),
        }));
    }
    own
}

/// What the last change of a code sets.
pub(super) fn of(own: &[Override], code: &str) -> Option<Setting> {
    last(own, code).and_then(|change| change.setting)
}

/// The change of a code that holds: the last one that sets something, else the last one that asks for it.
pub(super) fn last<'o>(own: &'o [Override], code: &str) -> Option<&'o Override> {
    let changes = || own.iter().rev().filter(|change| means_code(&change.rule, code));
    changes().find(|change| change.setting.is_some()).or_else(|| changes().next())
}

/// The levels that a profile's record sets.
pub(super) fn levels(record: &ProfileRecord, findings: &mut Vec<Finding>) -> Vec<Override> {
    let entries = record.levels.known().into_iter().flatten();
    entries.filter_map(|entry| level(entry, findings)).collect()
}

fn level(entry: &Spanned<RuleLevel>, findings: &mut Vec<Finding>) -> Option<Override> {
    let Known(rule, place) = &entry.value.rule else { return None };
    let Known(word, at) = &entry.value.level else { return None };
    let setting = setting(word, *at, findings)?;
    Some(Override { rule: rule.to_string(), place: *place, setting: Some(setting) })
}

fn setting(word: &str, place: Place, findings: &mut Vec<Finding>) -> Option<Setting> {
    let setting = match fold(word).as_str() {
        "выключено" | "выключить" | "нет" | "off" => Some(Setting::Off),
        word => Level::named(word).map(Setting::At),
    };
    if setting.is_none() {
        findings.push(trouble::unknown_level(place, word));
    }
    setting
}
