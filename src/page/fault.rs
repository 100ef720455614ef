//! What is wrong with a template, in our own words: the file, the line, the column, and what would do.
//!
//! Receives an error of the template engine, returns [`Fault`]s. The engine says several faults of one theme only as
//! drawn text, so that text is what is read here; none of its sentences reaches the user.

mod words;

use std::fmt;

use tera::ErrorKind;

use crate::diagnostic::words::nearest;
use words::Said;

/// One fault of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The template's file in the theme.
    pub(super) template: String,
    place: Option<Place>,
    said: Said,
    /// Names that would have done, those likely meant first.
    offered: Vec<String>,
}

/// A place in a template, as the engine drew it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    line: usize,
    column: usize,
    /// The line of the template.
    text: String,
    /// Blanks and carets under it.
    mark: String,
}

/// What the theme holds that a template may ask for.
#[derive(Default)]
pub(super) struct Known<'k> {
    templates: Vec<&'k str>,
    components: Vec<&'k str>,
}

impl<'k> Known<'k> {
    /// Of templates by their names and texts.
    pub(super) fn of(templates: &[(&'k str, &'k str)]) -> Self {
        let components = templates.iter().flat_map(|(_, text)| components(text)).collect();
        Known { templates: templates.iter().map(|(name, _)| *name).collect(), components }
    }
}

/// The components that a template declares. They are looked for in its text, for a theme that is wrong was never read
/// to its end.
fn components(text: &str) -> impl Iterator<Item = &str> {
    let tags = text.split("{%").skip(1).map(|tag| tag.trim_start_matches('-').trim_start());
    tags.filter_map(|tag| tag.strip_prefix("component ")?.split_once('(')).map(|(name, _)| name.trim())
}

/// The filters of the engine.
const FILTERS: &[&str] = &[
    "abs",
    "capitalize",
    "default",
    "escape",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
    "wordcount",
];
/// Its tests: what may stand behind `is`.
const TESTS: &[&str] = &[
    "array",
    "bool",
    "containing",
    "defined",
    "divisible_by",
    "ending_with",
    "even",
    "float",
    "integer",
    "iterable",
    "map",
    "none",
    "number",
    "odd",
    "starting_with",
    "string",
    "undefined",
];
/// Its functions.
const FUNCTIONS: &[&str] = &["range", "super", "throw"];

/// Everything that an error of the engine says; `template` is where it arose if it does not say so itself.
pub(super) fn read(error: &tera::Error, template: &str, known: &Known<'_>) -> Vec<Fault> {
    let drawn = format!("\n{error}");
    let faults: Vec<Fault> = drawn.split("\nerror: ").skip(1).filter_map(|report| reported(report, known)).collect();
    if faults.is_empty() { vec![structural(error.kind(), template, known)] } else { faults }
}

/// One report: what is wrong, where, the line, the carets under it.
fn reported(report: &str, known: &Known<'_>) -> Option<Fault> {
    let (message, behind) = report.split_once("\n").filter(|(_, behind)| behind.trim_start().starts_with("-->"))?;
    let mut lines = behind.lines();
    let mut locus = lines.next()?.trim_start().trim_start_matches("--> ").rsplitn(3, ':');
    let (column, line, template) = (locus.next()?.parse().ok()?, locus.next()?.parse().ok()?, locus.next()?);
    let mut beside = || lines.next().and_then(|line| line.split_once("| ")).map(|(_, text)| text.to_owned());
    beside();
    let (text, mark) = (beside().unwrap_or_default(), beside().unwrap_or_default());
    Some(Fault::new(template, Some(Place { line, column, text, mark }), words::said(message), known))
}

/// What concerns whole templates has no place in one.
fn structural(kind: &ErrorKind, template: &str, known: &Known<'_>) -> Fault {
    let (template, said) = match kind {
        ErrorKind::MissingParent { current, parent } => (current.as_str(), words::missing_template(parent)),
        ErrorKind::TemplateNotFound(name) => (template, words::missing_template(name)),
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => (tpl.as_str(), words::circle(chain)),
        ErrorKind::Msg(message) => (template, words::said(message)),
        _ => (template, words::unknown()),
    };
    Fault::new(template, None, said, known)
}

impl Fault {
    fn new(template: &str, place: Option<Place>, said: Said, known: &Known<'_>) -> Self {
        let names: Vec<&str> = match said.wanted {
            words::Wanted::Filter => FILTERS.to_vec(),
            words::Wanted::Test => TESTS.to_vec(),
            words::Wanted::Function => FUNCTIONS.to_vec(),
            words::Wanted::Component => known.components.clone(),
            words::Wanted::Template => known.templates.clone(),
            words::Wanted::Name | words::Wanted::Nothing => said.available.iter().map(String::as_str).collect(),
        };
        let near = nearest(&said.name, names.iter().copied());
        let all = names.iter().filter(|name| !near.contains(name) && said.wanted == words::Wanted::Name);
        let offered = near.iter().chain(all).map(|name| (*name).to_owned()).collect();
        Fault { template: template.to_owned(), place, said, offered }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "шаблон темы {}", self.template)?;
        if let Some(Place { line, column, .. }) = &self.place {
            write!(f, ", строка {line}, столбец {column}")?;
        }
        write!(f, ": {}", self.said.sentence)?;
        if let Some(Place { line, text, mark, .. }) = &self.place {
            let margin = " ".repeat(line.to_string().len());
            write!(f, "\n  {line} | {text}\n  {margin} | {mark}")?;
        }
        match (&self.offered[..], &self.said.wanted) {
            ([], _) => Ok(()),
            (names, words::Wanted::Name) => write!(f, "\n  есть: {}", names.join(", ")),
            (names, _) => write!(f, "\n  возможно, вы имели в виду: {}", names.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests;
