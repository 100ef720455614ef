//! PMT-03. What a permit covers is known when all findings are: so it is asked from the policy, not from the registry.

use std::collections::HashSet;

use super::guarded::guards;
use crate::diagnostic::{Blocks, FileId, Finding};
use crate::model::{Aim, Model, Permit};
use crate::record::Known;
use crate::rule::policy::Permitted;
use crate::rule::{Documented, explain, rule};

rule! {
    /// ## Что находит
    /// Допуски, которые ничего не скрывают: по этому правилу в этом месте всё в порядке.
    ///
    /// Молчит, пока в школе есть запись, которую нельзя прочитать, и пока в самой записи что-то не читается: тогда
    /// неизвестно, что ещё найдётся.
    /// ## Почему это важно
    /// Лишний допуск однажды скроет то, чего никто скрывать не собирался.
    /// ## Так нельзя
    /// Допуск к DOC-17 до конца месяца – а просроченный пункт давно отмечен исполненным.
    /// ## Что сделать
    /// Удалите допуск: он своё дело сделал.
    "PMT-03" SilencesNothing, levels: [Warning], source: "формат записей: допуски", declared
}

/// The permits in force that cover none of what was found; `found` are the findings that stand.
pub(in crate::rule) fn idle(model: &Model, permitted: &[Permitted], found: &[Finding]) -> Vec<Finding> {
    if !model.records.broken.is_empty() {
        return Vec::new();
    }
    let used: HashSet<usize> = permitted.iter().map(|permitted| permitted.permit).collect();
    let broken: HashSet<FileId> = found.iter().filter(|finding| is_broken(finding)).filter_map(file).collect();
    let idle = model.permits().enumerate().filter(|(at, permit)| permit.is_in_force() && !used.contains(at));
    idle.filter_map(|(_, permit)| told(&permit, &broken)).collect()
}

fn is_broken(finding: &Finding) -> bool {
    finding.manual.blocks == Blocks::Integrity
}

fn file(finding: &Finding) -> Option<FileId> {
    finding.place().map(|place| place.file)
}

fn told(permit: &Permit<'_>, broken: &HashSet<FileId>) -> Option<Finding> {
    let Known(rule, place) = &permit.fields.rule else { return None };
    let is_readable = match permit.aim? {
        Aim::Record { file, .. } => !broken.contains(file),
        Aim::File(_) => true,
        Aim::Excused | Aim::Several(_) | Aim::Nothing(_) | Aim::NoField(_) => false,
    };
    let manual = explain(rule).filter(|manual| is_readable && guards(manual).is_none())?;
    let headline = format!("допуск ничего не скрывает: находки {} здесь нет", manual.code);
    let mut finding = Finding::new(SilencesNothing.manual(), *place, headline);
    if let Known(_, place) = &permit.fields.subject {
        finding.also(*place, "место допуска");
    }
    finding.help("удалите допуск");
    Some(finding)
}
