//! REP-02.

use crate::diagnostic::{Findings, Location};
use crate::model::{Document, Model, SchoolYear};
use crate::profile::DocumentKind;
use crate::record::Kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Прошлый учебный год, в котором пары работали, а итогового аналитического отчёта куратора за него нет.
    ///
    /// Годится запись в папке reports и документ с видом «отчёт», если год виден из его срока или названия.
    /// ## Почему это важно
    /// Отчёт – то, чем школа заканчивает год: что вышло, что нет и что делать дальше.
    /// ## Так нельзя
    /// В 2025/26 учебном году работали четыре пары, а отчёта за него нет ни в папке reports, ни среди документов.
    /// ## Что сделать
    /// Заведите в папке reports файл за этот год и напишите отчёт.
    "REP-02" NoAnnualReport, levels: [Error], source: "Положение, п. 6.2.2"
}

impl Rule for NoAnnualReport {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let last = SchoolYear(model.school_year().0 - 1);
        let Some(school) = model.school().filter(|_| model.ended_years().contains(&last)) else { return };
        if is_unclear(model) || model.reports().any(|report| report.school_year() == Some(last)) {
            return;
        }
        if !model.documents_of(DocumentKind::Report).any(|paper| is_on(&paper, last)) {
            findings
                .error(Location::Missing(school.head), format!("нет итогового отчёта за {last} учебный год"))
                .help(format!("заведите файл reports/{}.md: nastavnik fields reports", last.word()));
        }
    }
}

/// May a record that cannot be read be the report?
fn is_unclear(model: &Model) -> bool {
    let has_no_year = model.reports().any(|report| report.school_year().is_none());
    let has_no_kind = model.documents().any(|document| document.kind().is_none());
    has_no_year || has_no_kind || model.has_broken(Kind::Report) || model.has_broken(Kind::Document)
}

/// Does a paper report on that year, by its term or by its title?
fn is_on(paper: &Document<'_>, year: SchoolYear) -> bool {
    let term = paper.term.known().map(|term| SchoolYear::of(term.start));
    term == Some(year) || paper.title.known().and_then(|title| SchoolYear::parse(title)) == Some(year)
}
