//! PER-05.

use chrono::Months;

use super::category;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::{Person as PersonFields, School};
use crate::record::{Absent, Bad, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Новых педагогов, у которых не указан день приёма в школу, и тех, кто к началу работы пары здесь уже давно.
    ///
    /// Модель не говорит, сколько человек остаётся новым. О «давно» правило судит, только если школа назвала «срок
    /// новичка» в school.md.
    /// ## Почему это важно
    /// Новому педагогу помогают освоиться в этой школе. Тому, кто в ней не первый год, нужно что-то другое.
    /// ## Так нельзя
    /// категория: новый педагог – а в карточке нет строки «принят»
    /// ## Что сделать
    /// Впишите в карточку день приёма. Если человек в школе давно, выберите паре другую категорию.
    "PER-05" NewTeacherLongHere, levels: [Advice], source: "определения модели; роли программы, наставляемый"
}

impl Rule for NewTeacherLongHere {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let months = model.school().and_then(|school| school.entry.fields.new_teacher_months.known());
        for (person, pair) in category::mentees(model, "new") {
            match &person.hired {
                Absent(place) => {
                    findings
                        .advice(Location::Missing(*place), "у нового педагога не указано, когда он принят")
                        .also(pair.category.place(), "категория в записи пары")
                        .help(format!("добавьте в карточку строку {}", PersonFields::hired));
                }
                Known(hired, place) => {
                    let (Some(months), Some(term)) = (months, pair.term()) else { continue };
                    if hired.0 + Months::new(months.0) < term.start {
                        findings
                            .advice(*place, format!("новый педагог принят давно: {}", said(hired.0)))
                            .also(pair.term.place(), "начало работы с наставником")
                            .help(format!(
                                "выберите паре другую категорию; сколько длится начало, сказано в поле {}",
                                School::new_teacher_months
                            ));
                    }
                }
                Bad(_) => {}
            }
        }
    }
}
