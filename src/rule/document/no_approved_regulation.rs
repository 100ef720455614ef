//! DOC-01.

use crate::diagnostic::{Findings, Location};
use crate::model::{Document, Model};
use crate::profile::DocumentKind;
use crate::record::Kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, где среди документов нет положения о наставничестве или не видно, каким приказом оно утверждено.
    /// ## Почему это важно
    /// На положение ссылаются все остальные бумаги: согласия, приказы о закреплении, программы. Пока оно не
    /// утверждено, опереться им не на что.
    /// ## Так нельзя
    /// В папке documents есть положение без номера, а записи вида «приказ об утверждении положения» нет.
    /// ## Что сделать
    /// Заведите запись положения и запись приказа, которым оно утверждено, или впишите номер и дату в само положение.
    "DOC-01" NoApprovedRegulation, levels: [Error], source: "Положение, п. 1.6.5 и 6.2"
}

impl Rule for NoApprovedRegulation {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        if model.has_broken(Kind::Document) || model.documents().any(|document| document.kind().is_none()) {
            return;
        }
        let Some(regulation) = model.documents_of(DocumentKind::Regulation).next() else {
            findings
                .error(Location::Missing(school.head), "нет положения о наставничестве")
                .help("заведите в папке documents запись с видом «положение» и приложите файл");
            return;
        };
        let is_ordered = model.documents_of(DocumentKind::RegulationOrder).next().is_some();
        if is_ordered || model.documents_of(DocumentKind::Regulation).any(|document| may_be_approved(&document)) {
            return;
        }
        findings
            .error(Location::Missing(regulation.entry.kind.place()), "не видно, каким приказом утверждено положение")
            .help(
                "заведите запись с видом «приказ об утверждении положения» или впишите сюда номер и дату утверждения",
            );
    }
}

/// Are its own number and date there, be they readable or not?
fn may_be_approved(regulation: &Document<'_>) -> bool {
    !regulation.number.is_absent() && !regulation.date.is_absent()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    const REGULATION: &str =
        "//- documents/polozhenie.md\n---\nназвание: Положение\nвид: положение\nдата: 28.08.2026\n";

    #[test]
    fn a_school_without_one_is_told() {
        assert_eq!(
            said_of(&NoApprovedRegulation, "//- school.md\n---\nназвание: Школа\n---\n"),
            ["нет положения о наставничестве"]
        );
    }

    #[test]
    fn its_own_number_and_date_are_enough() {
        let school = "//- school.md\n---\nназвание: Школа\n---\n";
        let text = format!("{school}{REGULATION}номер: 87-о\n---\n");
        assert!(said_of(&NoApprovedRegulation, &text).is_empty());
        assert_eq!(said_of(&NoApprovedRegulation, &format!("{school}{REGULATION}---\n")).len(), 1);
    }

    #[test]
    fn it_keeps_quiet_without_a_school_or_with_a_broken_document() {
        assert!(said_of(&NoApprovedRegulation, "//- people/zharova-ko.md\n---\nимя: Жарова К. О.\n---\n").is_empty());
        let broken = "//- school.md\n---\nназвание: Школа\n---\n//- documents/polozhenie.md\nПоложение\n";
        assert!(said_of(&NoApprovedRegulation, broken).is_empty());
    }
}
