//! STG-02.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::steps::{Day, Step, of_program, of_school};
use crate::diagnostic::{Findings, Place};
use crate::model::Model;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Этапы, которые закрыты раньше, чем начаты, и этапы, которые начаты раньше предыдущего по списку.
    ///
    /// Смотрит и этапы школы за год, и этапы отдельной программы. Этап, к которому возвращались, правило не трогает.
    /// ## Почему это важно
    /// Этапы идут один за другим: каждый опирается на то, что сделано в прошлом. Если даты идут назад, чаще всего дело в опечатке.
    /// ## Так нельзя
    /// первый этап начат 25.09.2026, второй – 01.09.2026
    /// ## Что сделать
    /// Проверьте обе даты; чаще всего неверен год или месяц.
    "STG-02" DatesGoBack, levels: [Warning], source: "по смыслу"
}

impl Rule for DatesGoBack {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        model.stages().for_each(|stages| judge(of_school(&stages), findings));
        model.programs().for_each(|program| judge(of_program(&program), findings));
    }
}

fn judge(steps: Vec<Step>, findings: &mut Findings<'_>) {
    for step in &steps {
        let (Some((begun, from)), Some((closed, place))) = (step.begun, step.closed) else { continue };
        if closed < begun {
            findings
                .warning(place, format!("этап закрыт {} – раньше, чем начат", said(closed)))
                .also(from, "начат здесь")
                .help("исправьте одну из дат");
        }
    }
    for two in in_order(steps).windows(2) {
        let [(_, before, there), (_, after, place)] = [two[0], two[1]];
        if after < before {
            findings
                .warning(place, format!("этап начат {} – раньше предыдущего", said(after)))
                .also(there, format!("предыдущий этап начат {}", said(before)))
                .help("исправьте одну из дат");
        }
    }
}

/// Number, day and place of the beginnings by the school's list, without the stages that come twice.
fn in_order(steps: Vec<Step>) -> Vec<(usize, NaiveDate, Place)> {
    let mut begun: BTreeMap<usize, Vec<Option<Day>>> = BTreeMap::new();
    for step in steps {
        let Some(number) = step.number else { continue };
        begun.entry(number).or_default().push(step.begun);
    }
    let once = begun.into_iter().filter(|(_, days)| days.len() == 1);
    once.filter_map(|(number, days)| days[0].map(|(day, place)| (number, day, place))).collect()
}
