//! REP-03: the numbers that an annual report names, beside those that were counted.

use super::certain::is_certain;
use super::{Figures, Tally, YearFigures, within};
use crate::diagnostic::{Finding, Findings, manual};
use crate::model::{AnnualReport, Model};
use crate::record::Known;
use crate::record::value::{Amount, FigureName};

manual! {
    /// ## Что находит
    /// Числа в отчёте куратора, которые не сходятся с записями: участники, пары, группы, программы, встречи.
    ///
    /// Человека, который участвует в двух парах, считает один раз. Молчит, пока в записях, из которых складывается число,
    /// что-то не прочитано: сначала исправьте это.
    /// ## Почему это важно
    /// Числа на сайте складываются из записей сами. Если в отчёте стоит другое, кто-то из двоих ошибся.
    /// ## Так нельзя
    /// показатели:
    ///   пар: 12
    /// (а в этом году работало десять)
    /// ## Что сделать
    /// Исправьте число в отчёте или допишите недостающие записи.
    pub(super) UNLIKE_THE_RECORDS = "REP-03", levels: [Error], blocks: Nothing, source: "по смыслу: число отчёта считается из записей"
}

/// Files every number of an annual report that differs from the counted one.
#[must_use]
pub fn check(model: &Model, figures: &Figures) -> Vec<Finding> {
    let mut list = Vec::new();
    let mut findings = Findings::new(&UNLIKE_THE_RECORDS, &mut list);
    for report in model.reports() {
        compare(&report, model, figures, &mut findings);
    }
    list
}

fn compare(report: &AnnualReport<'_>, model: &Model, figures: &Figures, findings: &mut Findings<'_>) {
    let (Some(year), Known(amounts, _)) = (report.school_year(), &report.figures) else { return };
    let uncounted = || year.period().map(|period| within(model, period)).unwrap_or_default();
    let counted = figures.years.get(&year).cloned().unwrap_or_else(uncounted);
    for Amount { name, number, place } in &amounts.0 {
        let own = value(*name, &counted).value();
        if own != *number as usize && is_certain(*name, year, model) {
            findings
                .error(*place, format!("в отчёте «{}: {number}», а по записям {own}", name.word()))
                .also(report.entry.fields.year.place(), "за этот учебный год")
                .help("исправьте число или допишите недостающие записи");
        }
    }
}

/// The counted number of that name: the only place that knows which one an annual report means.
#[must_use]
pub fn value(name: FigureName, counted: &YearFigures) -> &Tally {
    match name {
        FigureName::Mentors => &counted.mentors,
        FigureName::Mentees => &counted.mentees,
        FigureName::Participants => &counted.all.people,
        FigureName::Pairs => &counted.all.pairs,
        FigureName::Groups => &counted.all.groups,
        FigureName::Programs => &counted.programs,
        FigureName::FinishedPrograms => &counted.programs_finished,
        FigureName::Measures => &counted.measures,
        FigureName::MeasuresDone => &counted.measures_done,
        FigureName::Meetings => &counted.meetings,
        FigureName::Stopped => &counted.stopped,
    }
}
