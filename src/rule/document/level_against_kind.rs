//! DOC-20; that a level is said at all is asked for by WEB-05.

use crate::diagnostic::Findings;
use crate::diagnostic::words::or;
use crate::model::Model;
use crate::profile::DocumentKind;
use crate::record::Known;
use crate::record::value::LevelOfDocument::{self, Federal, Local, Municipal, Regional};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Документы, уровень которых не подходит к их виду: «локальный» закон, «федеральный» приказ о закреплении.
    /// ## Почему это важно
    /// По уровню раздел сайта раскладывает документы: законы к законам, бумаги школы к бумагам школы.
    /// ## Так нельзя
    /// вид: закон
    /// уровень: локальный
    /// ## Что сделать
    /// Исправьте уровень или вид документа.
    "DOC-20" LevelAgainstKind, levels: [Warning], source: "Положение, п. 7.1.2"
}

impl Rule for LevelAgainstKind {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for document in model.documents() {
            let (Some(kind), Known(level, place)) = (document.kind(), &document.level) else { continue };
            let fitting = fitting(kind);
            if fitting.contains(level) {
                continue;
            }
            let title = model.profile.documents.title(&kind);
            findings
                .warning(*place, format!("у документа вида «{title}» уровень «{}»", level.word()))
                .also(document.kind.place(), "вид документа")
                .help(format!(
                    "уровень такого документа – {}; исправьте уровень или вид",
                    or(fitting.iter().map(|level| level.word()))
                ));
        }
    }
}

/// The levels that papers of a kind come from.
fn fitting(kind: DocumentKind) -> &'static [LevelOfDocument] {
    match kind {
        DocumentKind::Law | DocumentKind::Decree => &[Federal, Regional],
        DocumentKind::Directive | DocumentKind::Letter => &[Federal, Regional, Municipal],
        DocumentKind::Regulation
        | DocumentKind::RegulationOrder
        | DocumentKind::Act
        | DocumentKind::CuratorOrder
        | DocumentKind::PairOrder
        | DocumentKind::Roadmap => &[Local],
        _ => &[Federal, Regional, Municipal, Local],
    }
}
