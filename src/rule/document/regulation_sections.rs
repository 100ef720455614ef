//! DOC-22.

use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::DocumentKind;
use crate::record::kind::Document;
use crate::record::{Absent, Bad, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Положение, разделы которого не перечислены, и положение без какого-то из девяти разделов модели.
    ///
    /// Раздел узнаёт по словам заголовка; какие слова считать, сказано в model.yaml, список «разделы положения».
    /// ## Почему это важно
    /// Девять разделов – это девять вопросов, на которые школа должна ответить. Перечень помогает увидеть пропущенный.
    /// ## Так нельзя
    /// разделы:
    ///   - Общие положения
    ///   - Цели и задачи
    /// ## Что сделать
    /// Выпишите заголовки разделов из положения столбиком. Если раздела и правда нет, внесите его при следующей правке.
    "DOC-22" RegulationSections, levels: [Advice], source: "Положение, п. 1.4"
}

impl Rule for RegulationSections {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let all = model.profile.sections.terms.len();
        for regulation in model.documents_of(DocumentKind::Regulation) {
            match &regulation.entry.fields.sections {
                Absent(_) => {
                    let place = Location::Missing(regulation.entry.fields.kind.place());
                    findings
                        .advice(place, "не перечислены разделы положения")
                        .help(format!("выпишите их заголовки столбиком в поле {}", Document::sections));
                }
                Known(sections, place) => {
                    let missing =
                        model.profile.sections.missing_from(sections.iter().map(|title| title.value.as_str()));
                    if !missing.is_empty() {
                        findings
                            .advice(*place, format!("в положении не видно разделов: {} из {all}", missing.len()))
                            .label(format!("нет: {}", and(missing)))
                            .help("сверьте перечень с положением; недостающее внесите при следующей правке");
                    }
                }
                Bad(_) => {}
            }
        }
    }
}
