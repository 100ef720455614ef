//! A report with a table that goes over several pages.

use chrono::NaiveDate;
use nastavnik::figure::Span;
use nastavnik::record::value::Period;
use nastavnik::report::write::Format;
use nastavnik::report::{Audience, Block, Cell, Column, Report, Row, Section, Shape, Signature, Signed, Stand, Table};

/// What heads the first column.
pub(crate) const HEAD: &str = "Наставник";

/// The day of the reports here.
pub(crate) const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar");

/// So many columns beside the first do not fit on a sheet that stands.
const WIDE: usize = 6;

/// Texts of no records.
pub(crate) struct Nothing;

impl nastavnik::diagnostic::Texts for Nothing {
    fn path(&self, _file: nastavnik::diagnostic::FileId) -> &str {
        ""
    }

    fn text(&self, _file: nastavnik::diagnostic::FileId) -> &str {
        ""
    }
}

/// A report of these sections, on the day on which tests look at the sample.
pub(crate) fn trial(sections: Vec<Section>) -> Report {
    Report {
        name: "проба",
        title: "Проба".to_owned(),
        audience: Audience::Internal,
        span: Span { period: Period { start: TODAY, end: TODAY }, today: TODAY },
        today: TODAY,
        school: "Школа № 7".to_owned(),
        sections,
    }
}

/// The bytes of the document.
pub(crate) fn document() -> Vec<u8> {
    let columns = || [Column::new(HEAD, Shape::Words, 85), Column::new("Наставляемый", Shape::Words, 80)];
    let row =
        |number: usize| Row::new([Cell::words(format!("Первый {number}")), Cell::words(format!("Второй {number}"))]);
    let table = Table::new("pairs", "Пары", columns()).with((1..=120).map(row));
    let wide = (0..WIDE).map(|_| Column::new("Профессиональное", Shape::Words, 34));
    let wide = std::iter::once(Column::new(HEAD, Shape::Words, 34)).chain(wide);
    let row = |number: usize| Row::new((0..=WIDE).map(move |_| Cell::words(format!("Второй {number}"))));
    let wide = Table::new("wide", "Пары ещё раз", wide).with((1..=60).map(row));
    let signature =
        Signature { post: "Куратор".into(), name: "Л. В. Озёрская".into(), signed: Signed::WithDate };
    let text = "Слово за словом, чтобы строка дошла до правого края листа и началась ещё одна строка.";
    let report = trial(vec![
        Section::new("one", "Стоя", [Block::Text(text.into(), Stand::Left), Block::Table(table)]),
        Section::new("two", "Лёжа", [Block::Table(wide)]),
        Section::new("three", "Снова стоя", [Block::text(text), Block::Signatures(vec![signature])]),
    ]);
    Format::Docx.write(&report, &Nothing).expect("every report can be written")
}
