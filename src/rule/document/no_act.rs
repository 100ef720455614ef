//! DOC-02.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::DocumentKind;
use crate::record::Kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, где среди документов нет приказа о внедрении модели наставничества.
    /// ## Почему это важно
    /// С этого акта начинается работа: он называет основания, сроки, ответственных и то, чего школа хочет достичь. Без
    /// него остальные приказы повисают в воздухе.
    /// ## Так нельзя
    /// В папке documents есть положение и приказы о закреплении, а записи вида «приказ о внедрении» нет.
    /// ## Что сделать
    /// Заведите запись с видом «приказ о внедрении» и впишите в неё основания, срок, ответственных и результаты.
    "DOC-02" NoAct, levels: [Error], source: "Положение, п. 1.6.1"
}

impl Rule for NoAct {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let is_unclear = || model.documents().any(|document| document.kind().is_none());
        if model.has_broken(Kind::Document) || is_unclear() || model.documents_of(DocumentKind::Act).next().is_some() {
            return;
        }
        findings
            .error(Location::Missing(school.head), "нет приказа о внедрении модели наставничества")
            .help("заведите в папке documents запись с видом «приказ о внедрении»");
    }
}
