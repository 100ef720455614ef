//! Findings as commands of a GitHub workflow: each becomes a note at its line of the change.
//!
//! GitHub shows ten notes of each level a step and keeps silent about the rest. So the gravest come first, all of them
//! reach the log of the step, and the very first note says how many are only there.

use super::Outcome;
use super::span::Span;
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Level, Texts};

/// How many notes of one level GitHub shows for a step.
const SHOWN: usize = 10;
/// The levels, the gravest first.
const LEVELS: [Level; 3] = [Level::Error, Level::Warning, Level::Advice];
const FINDINGS: Noun = Noun("находка", "находки", "находок");

/// Writes one command a line; nothing where nothing was found.
pub fn github(outcome: &Outcome<'_>) -> String {
    let of = |level| outcome.each().filter(move |finding| finding.level == level);
    let commands = LEVELS.into_iter().flat_map(of).map(|finding| command(finding, outcome.texts));
    notice(outcome).into_iter().chain(commands).collect()
}

/// What is told of findings that nobody will see at their lines. It is a note itself and takes the place of one.
fn notice(outcome: &Outcome<'_>) -> Option<String> {
    let over = |level, shown| outcome.each().filter(|finding| finding.level == level).count().saturating_sub(shown);
    let grave = over(Level::Error, SHOWN) + over(Level::Warning, SHOWN);
    let crowded = grave + outcome.omitted + over(Level::Advice, SHOWN) > 0;
    let hidden = grave + over(Level::Advice, if crowded { SHOWN - 1 } else { SHOWN });
    let cut = (outcome.omitted > 0).then(|| {
        format!("Ещё {} не вошло в отчёт: стоит ограничение --max-findings.", Count(outcome.omitted, FINDINGS))
    });
    let logged = (hidden > 0).then(|| {
        let total = Count(outcome.findings.len(), FINDINGS);
        format!(
            "Всего в отчёте {total}. GitHub показывает у строк не больше десяти каждого уровня, самые важные; \
             ещё {hidden} – только в журнале этого шага."
        )
    });
    let told: Vec<String> = logged.into_iter().chain(cut).collect();
    (!told.is_empty()).then(|| format!("::notice title=nastavnik::{}\n", data(&told.join(" "))))
}

fn command(finding: &Finding, texts: &dyn Texts) -> String {
    let span = Span::of(&finding.location, texts);
    let one_line = span.line == span.end_line;
    let numbers = [
        ("line", span.line),
        ("endLine", span.end_line),
        // GitHub refuses columns of a place that goes over several lines.
        ("col", span.column.filter(|_| one_line)),
        ("endColumn", span.end_column.filter(|_| one_line)),
    ];
    let numbers = numbers.into_iter().filter_map(|(name, number)| Some((name, number?.to_string())));
    let title = ("title", format!("{} {}", finding.level, finding.manual.code));
    let properties: Vec<_> = [("file", span.path.to_owned())].into_iter().chain(numbers).chain([title]).collect();
    github_command(word(finding.level), &properties, &message(finding, &span))
}

/// One command of a workflow: a word of GitHub's, properties with their values, and what is said.
pub(crate) fn github_command(word: &str, properties: &[(&str, String)], message: &str) -> String {
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    format!("::{word} {}::{}\n", properties.join(","), data(message))
}

/// The log of a step shows nothing but this, so it says the place too.
fn message(finding: &Finding, span: &Span<'_>) -> String {
    let help = finding.help.as_ref().map_or_else(String::new, |help| format!("\nЧто сделать: {help}"));
    format!("{}: {}{help}", span.shown(), finding.headline)
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "notice",
    }
}

/// A message as a workflow reads it: no line of it can begin another command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
