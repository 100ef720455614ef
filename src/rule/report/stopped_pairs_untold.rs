//! REP-04.

use crate::diagnostic::{Findings, Location};
use crate::model::{AnnualReport, Model, Pair, SchoolYear};
use crate::record::{Known, kind};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Отчёты за учебный год, где не названы пары, прекращённые в нём раньше срока.
    /// ## Почему это важно
    /// По прекращённым парам видно больше всего: кому не хватило времени, кого неудачно подобрали. Отчёт об одних удачах
    /// никого ничему не научит.
    /// ## Так нельзя
    /// Пара 2025-03 прекращена 12.02.2026, а в отчёте за 2025/26 её нет.
    /// ## Что сделать
    /// Впишите пару в поле «прекращённые пары» отчёта и скажите в нём, почему так вышло.
    "REP-04" StoppedPairsUntold, levels: [Warning], source: "по смыслу: отчёт говорит обо всех парах"
}

impl Rule for StoppedPairsUntold {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for report in model.reports() {
            let Some(year) = report.school_year().filter(|_| is_readable(&report)) else { continue };
            let told = report.stopped_pairs();
            for pair in model.pairs().filter(|pair| stopped_in(pair, year) && !told.contains(pair)) {
                let field = &report.entry.fields.stopped_pairs;
                let location = if field.is_absent() { Location::Missing(report.head) } else { field.place().into() };
                findings
                    .warning(location, format!("в отчёте не названа прекращённая пара {}", pair.id))
                    .also(pair.entry.fields.stopped.place(), "прекращена в этом учебном году")
                    .help(format!("допишите её в поле {}", kind::AnnualReport::stopped_pairs));
            }
        }
    }
}

/// Does every pair of its list lead to one?
fn is_readable(report: &AnnualReport<'_>) -> bool {
    let field = &report.stopped_pairs;
    let told = field.known().into_iter().flat_map(|pairs| pairs.iter());
    !field.is_bad() && told.into_iter().all(|reference| report.model.pair(reference).is_some())
}

fn stopped_in(pair: &Pair<'_>, year: SchoolYear) -> bool {
    let Known(day, _) = &pair.stopped else { return false };
    day.0 <= pair.model.today && SchoolYear::of(day.0) == year
}
