//! One walk over the declarations: is every field there that must be?

use crate::diagnostic::{Finding, Level, Location, Manual};
use crate::model::Model;
use crate::record::MISSING_FIELD;
use crate::record::declare::{AnyField, FieldInfo, Presence};

/// Files a finding for every absent field that its declaration asks for.
pub(super) fn check(model: &Model) -> Vec<Finding> {
    let mut findings = Vec::new();
    model.records.each(&mut |_, record| {
        record.each(&mut |info, field| field_and_parts(info, field, &mut findings));
    });
    findings
}

fn field_and_parts(info: &'static FieldInfo, field: &dyn AnyField, findings: &mut Vec<Finding>) {
    judge(info, field, findings);
    field.parts(&mut |info, field| judge(info, field, findings));
}

fn judge(info: &'static FieldInfo, field: &dyn AnyField, findings: &mut Vec<Finding>) {
    if !field.is_absent() {
        return;
    }
    let Some((level, code)) = asked(info.presence) else { return };
    let manual = code.map_or(&MISSING_FIELD, page);
    let headline = format!("нет поля «{}»", info.russian);
    let mut finding = Finding::new(manual, Location::Missing(field.place()), headline).at(level);
    finding.help(match info.shape.example() {
        Some(example) => format!("добавьте строку «{}: {example}»", info.russian),
        None => format!("добавьте поле «{}»: {}", info.russian, info.shape.written()),
    });
    let meaning = info.meaning.trim();
    finding.label(meaning.split_once(". ").map_or(meaning, |(first, _)| first).trim_end_matches('.').to_owned());
    findings.push(finding);
}

fn asked(presence: Presence) -> Option<(Level, Option<&'static str>)> {
    match presence {
        Presence::Must(code) => Some((Level::Error, code)),
        Presence::Should(code) => Some((Level::Warning, code)),
        Presence::Could(code) => Some((Level::Advice, Some(code))),
        Presence::May => None,
    }
}

/// The page of a code that a declaration names; a test holds that every such code has one.
fn page(code: &'static str) -> &'static Manual {
    super::explain(code).unwrap_or(&MISSING_FIELD)
}
