//! A finding as a person reads it: headline, snippet, reason, help.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Heading, Origin, Renderer, Snippet};

use crate::diagnostic::{Finding, Level, Location, Place, Texts};

/// Is the text for a terminal with colours, or plain?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// With terminal colours.
    Coloured,
    /// Letters only.
    Plain,
}

/// The width at which a long line of a record is cut in a snippet.
const WIDTH: usize = 120;

/// Draws the findings one below the other, an empty line between.
pub fn full<'f>(findings: impl IntoIterator<Item = &'f Finding>, texts: &dyn Texts, paint: Paint) -> String {
    let renderer = match paint {
        Paint::Coloured => Renderer::styled(),
        Paint::Plain => Renderer::plain(),
    }
    .term_width(WIDTH);
    let mut drawn = String::new();
    for finding in findings {
        drawn.push_str(&renderer.render(&[group(finding, texts)]));
        drawn.push_str("\n\n");
    }
    drawn
}

fn group<'f>(finding: &'f Finding, texts: &'f dyn Texts) -> Group<'f> {
    let title = heading(finding.level).primary_title(&finding.headline).id(finding.manual.code);
    let group = match &finding.location {
        Location::Text(_) | Location::Missing(_) => snippets(finding, texts)
            .into_iter()
            .fold(title.elements(Vec::<Snippet<'_, Annotation<'_>>>::new()), Group::element),
        Location::Path(path) => title.element(Origin::path(path.as_str())),
        Location::Output { page, line, excerpt } => title.element(
            Snippet::source(excerpt.as_str())
                .path(page.as_str())
                .line_start(*line)
                .annotation(AnnotationKind::Primary.span(0..excerpt.len())),
        ),
    };
    let group = group.element(Heading::NOTE.with_name("основание").message(finding.manual.source));
    let help = finding.help.as_deref().map(|help| Heading::HELP.with_name("помощь").message(help));
    let fix = finding.fix.as_ref().map(|_| Heading::HELP.with_name("исправит").message("nastavnik check --fix"));
    help.into_iter().chain(fix).fold(group, Group::element)
}

fn heading(level: Level) -> Heading<'static> {
    match level {
        Level::Error => Heading::ERROR.with_name("ошибка"),
        Level::Warning => Heading::WARNING.with_name("предупреждение"),
        Level::Advice => Heading::INFO.with_name("совет"),
    }
}

/// One snippet a file, the file of the primary place first.
fn snippets<'f>(finding: &'f Finding, texts: &'f dyn Texts) -> Vec<Snippet<'f, Annotation<'f>>> {
    let Some(primary) = finding.place() else { return Vec::new() };
    let mut files = vec![primary.file];
    files.extend(finding.others.iter().map(|label| label.place.file));
    let mut seen = Vec::new();
    files.retain(|file| {
        !seen.contains(file) && {
            seen.push(*file);
            true
        }
    });
    files
        .into_iter()
        .map(|file| {
            let text = texts.text(file);
            let main = (primary.file == file).then(|| mark(AnnotationKind::Primary, primary, text, &finding.label));
            let others = finding.others.iter().filter(|label| label.place.file == file);
            let others =
                others.map(|label| AnnotationKind::Context.span(visible(label.place, text)).label(label.text.as_str()));
            Snippet::source(text).path(texts.path(file)).annotations(main.into_iter().chain(others))
        })
        .collect()
}

fn mark<'f>(kind: AnnotationKind, place: Place, text: &str, label: &'f Option<String>) -> Annotation<'f> {
    let annotation = kind.span(visible(place, text));
    match label {
        Some(label) => annotation.label(label.as_str()),
        None => annotation,
    }
}

/// The place as the drawing library can take it: inside the text, on character boundaries, one line at most
/// (a value over many lines is marked at its first), at least one character where there is one.
fn visible(place: Place, text: &str) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(place.start as usize);
    let line_end = text[start..].find(['\r', '\n']).map_or(text.len(), |length| start + length);
    let end = text.floor_char_boundary(place.end as usize).clamp(start, line_end);
    let next = text[start..].chars().next().map_or(start, |letter| start + letter.len_utf8());
    start..end.max(next.min(line_end))
}
