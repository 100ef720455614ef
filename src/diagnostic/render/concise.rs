//! One finding a line: `content/people/a.md:15:11: ошибка[CON-03]: …`.

use crate::diagnostic::{Finding, Location, Position, Texts};

/// Draws each finding on a line of its own; the line makes sense by itself.
pub fn concise<'f>(findings: impl IntoIterator<Item = &'f Finding>, texts: &dyn Texts) -> String {
    findings.into_iter().map(|finding| line(finding, texts)).collect()
}

fn line(finding: &Finding, texts: &dyn Texts) -> String {
    let Finding { manual, level, headline, location, .. } = finding;
    format!("{}: {level}[{}]: {headline}\n", shown(location, texts), manual.code)
}

fn shown(location: &Location, texts: &dyn Texts) -> String {
    match location {
        Location::Text(place) | Location::Missing(place) => {
            let Position { line, column } = Position::of(texts.text(place.file), place.start as usize);
            format!("{}:{line}:{column}", texts.path(place.file))
        }
        Location::Path(path) => path.clone(),
        Location::Output { page, line, .. } => format!("{page}:{line}"),
    }
}
