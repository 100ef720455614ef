//! BNK-07.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, SchoolYear, State};
use crate::record::{Kind, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Учебные годы, в которые пары работали, а чисел школы за год нет; и числа, посчитанные не в свой год.
    ///
    /// Смотрит на этот и прошлый учебный год.
    /// ## Почему это важно
    /// Доля участников – это участники среди всех. Без числа педагогов и учеников её не посчитать.
    /// ## Так нельзя
    /// Пары идут с сентября 2026 года, а файла numbers/2026-27.md нет.
    /// ## Что сделать
    /// Заведите в папке numbers файл за учебный год: сколько в школе педагогов, учеников, организаций-партнёров.
    "BNK-07" YearNotCounted, levels: [Warning], source: "Положение, п. 6.2.2"
}

impl Rule for YearNotCounted {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for numbers in model.numbers() {
            let (Some(year), Known(date, place)) = (numbers.school_year(), &numbers.date) else { continue };
            if SchoolYear::of(date.0) != year {
                findings
                    .warning(*place, format!("{} – это не {year} учебный год", said(date.0)))
                    .also(numbers.entry.fields.year.place(), "учебный год этих чисел")
                    .help("исправьте день или учебный год");
            }
        }
        let Some(school) = model.school() else { return };
        if model.has_broken(Kind::Numbers) || model.numbers().any(|numbers| numbers.school_year().is_none()) {
            return;
        }
        for year in years(model) {
            if !model.numbers().any(|numbers| numbers.school_year() == Some(year)) {
                findings
                    .warning(Location::Missing(school.head), format!("нет чисел школы за {year} учебный год"))
                    .help(format!("заведите файл numbers/{}.md: nastavnik fields numbers", year.word()));
            }
        }
    }
}

/// The last school year and this one, where pairs worked in them.
fn years(model: &Model) -> Vec<SchoolYear> {
    let now = model.school_year();
    let last = SchoolYear(now.0 - 1);
    let worked = model.pairs().any(|pair| pair.school_years().contains(&last));
    let works = model.pairs().any(|pair| pair.state() == Some(State::Active));
    worked.then_some(last).into_iter().chain(works.then_some(now)).collect()
}
