//! DOC-22.

use chrono::NaiveDate;

use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::{Document, Model};
use crate::profile::DocumentKind;
use crate::record::kind;
use crate::record::{Absent, Bad, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Положение, разделы которого не перечислены, и положение без какого-то из девяти разделов модели.
    ///
    /// Если положений несколько, смотрит на последнее. Раздел узнаёт по словам заголовка; какие слова считать, сказано в model.yaml, список «разделы положения».
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
        let newest = model.documents_of(DocumentKind::Regulation).max_by_key(newest_last);
        if let Some(regulation) = newest {
            match &regulation.entry.fields.sections {
                Absent(_) => {
                    let place = Location::Missing(regulation.entry.fields.kind.place());
                    findings
                        .advice(place, "не перечислены разделы положения")
                        .help(format!("выпишите их заголовки столбиком в поле {}", kind::Document::sections));
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

fn newest_last(regulation: &Document<'_>) -> Option<NaiveDate> {
    regulation.date.known().map(|date| date.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    #[test]
    fn a_regulation_whose_parts_are_not_named_is_told() {
        let school = "//- documents/polozhenie.md\n---\nназвание: Положение\nвид: положение\n---\n";
        assert_eq!(said_of(&RegulationSections, school), ["не перечислены разделы положения"]);
    }
}
