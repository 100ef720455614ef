//! What the curator wrote in the annual report's record, by its headings; where nothing is written, lines to write on.

use super::survey;
use crate::model::AnnualReport;
use crate::report::{Block, Desk, Line, body};

/// The headings that reports print at a place of their own.
pub(in crate::report) const KNOWN: [&str; 7] =
    ["Сильные стороны", "Слабые стороны", "Возможности", "Угрозы", "Проблемы и причины", "Выводы", "Задачи"];

/// How many characters a ruled line has.
const RULED: u16 = 75;

/// The curator's record of the school year.
pub(in crate::report) fn record<'d>(desk: &Desk<'d>) -> Option<AnnualReport<'d>> {
    let year = survey::year(desk);
    desk.model.reports().filter(|report| report.school_year() == Some(year)).last()
}

/// What is written under a heading.
pub(in crate::report) fn under<'d>(desk: &Desk<'d>, heading: &str) -> Option<&'d str> {
    let body = &record(desk)?.entry.body;
    body.section(heading).map(|section| section.text).filter(|text| !text.is_empty())
}

/// Where a text of a heading is to be written: «reports/2026-27.md под заголовком „Выводы“».
pub(in crate::report) fn place(desk: &Desk<'_>, heading: &str) -> String {
    let year = survey::year(desk).word();
    let id = record(desk).map_or_else(|| year.to_string(), |report| report.entry.id.clone());
    format!("content/reports/{id}.md под заголовком «{heading}»")
}

/// The blocks of a heading; where nothing is written, ruled lines and where to write.
pub(in crate::report) fn blocks(desk: &Desk<'_>, heading: &str) -> Vec<Block> {
    match under(desk, heading) {
        Some(text) => body::blocks(text),
        None => {
            let hint = format!("Не заполнено: впишите в {}.", place(desk, heading));
            vec![Block::Form(vec![Line::blank(RULED), Line::blank(RULED)]), Block::note(hint)]
        }
    }
}

/// What no other part of a report prints, each with its heading.
pub(in crate::report) fn others(desk: &Desk<'_>) -> Vec<Block> {
    let Some(report) = record(desk) else { return Vec::new() };
    let body = &report.entry.body;
    let printed: Vec<_> = KNOWN.iter().filter_map(|known| body.section(known)).map(|part| part.place.range()).collect();
    let mut blocks = Vec::new();
    for part in body::parts(&body.text) {
        let at = body.place.range().start + part.start;
        if printed.iter().any(|range| range.contains(&at)) {
            continue;
        }
        blocks.extend(part.heading.map(|heading| Block::Heading(heading.to_owned())));
        blocks.extend(body::blocks(part.text));
    }
    blocks
}
