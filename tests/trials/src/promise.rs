//! What holds whatever a file says: the check ends, soon; every place lies in its file between two characters; every
//! format draws what was found, one finding a line where it says so, and no sign that a terminal would obey.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use nastavnik::check;
use nastavnik::diagnostic::render::{self, Outcome, Paint, Summary};
use nastavnik::diagnostic::{Finding, Fingerprint, Level, Place, Texts, marked};
use nastavnik::source::{self, Sources, Tree};

use crate::case::Case;
use crate::ground::Ground;
use crate::run::last_panic;

/// The longest that one small school may keep a core busy.
pub const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 2 });

/// What a case came to.
#[derive(Debug, Default)]
pub struct Kept {
    /// What went wrong.
    pub trouble: Option<String>,
    /// The codes of what was found.
    pub codes: Vec<&'static str>,
    /// How long it took.
    pub took: Duration,
}

/// Checks the school of a case, on this thread alone.
#[must_use]
pub fn keep(ground: &Ground, case: &Case) -> Kept {
    let kept = once(ground, case);
    let slow = || (kept.took >= LIMIT).then(|| format!("it took {:?}", kept.took));
    Kept { trouble: kept.trouble.clone().or_else(slow), ..kept }
}

fn once(ground: &Ground, case: &Case) -> Kept {
    let started = busy();
    match catch_unwind(AssertUnwindSafe(|| judged(ground, case))) {
        Ok((codes, trouble)) => Kept { trouble, codes, took: busy() - started },
        Err(panic) => Kept { trouble: Some(said(panic.as_ref())), took: busy() - started, ..Kept::default() },
    }
}

/// How long this thread has kept a core busy; on a machine that others use too, the clock on the wall tells nothing.
fn busy() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("a thread does not work for less than no time")
}

/// What a panic says.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    format!("a panic at {}: {}", last_panic(), text.unwrap_or("without words"))
}

fn judged(ground: &Ground, case: &Case) -> (Vec<&'static str>, Option<String>) {
    let tree: Arc<dyn Tree> = Arc::new(ground.schools[case.school].with(&case.path, &case.bytes));
    let sources = source::load(&tree).expect("memory can be listed");
    let checked = check::all(&sources, case.today);
    let astray = checked.findings.iter().find_map(|finding| astray(finding, &sources));
    let codes = checked.findings.iter().map(|finding| finding.manual.code).collect();
    if astray.is_some() {
        return (codes, astray);
    }
    let about = |finding: &&Finding| is_about(finding, &case.path, &sources);
    let told: Vec<Finding> = checked.findings.iter().filter(about).cloned().collect();
    (codes, badly_drawn(&told, checked.summary, &sources, case))
}

/// A place outside its file or in the middle of a character.
fn astray(finding: &Finding, sources: &Sources) -> Option<String> {
    let others = finding.others.iter().map(|label| label.place);
    let wrong = finding.place().into_iter().chain(others).find(|&place| !stands(place, sources))?;
    Some(format!("{}: {} has a place that is none: {wrong:?}", finding.manual.code, finding.headline))
}

fn stands(place: Place, sources: &Sources) -> bool {
    let is_there = (place.file.0 as usize) < sources.files.len();
    is_there && place.start <= place.end && sources.text(place.file).get(place.range()).is_some()
}

/// Does it point into the file that is something else, or at no text at all? The rest of the school is as it ever was.
fn is_about(finding: &Finding, path: &str, sources: &Sources) -> bool {
    let others = finding.others.iter().map(|label| label.place);
    let mut places = finding.place().into_iter().chain(others);
    finding.place().is_none() || places.any(|place| sources.files[place.file.0 as usize].path == path)
}

/// What is wrong with a drawing of the findings.
fn badly_drawn(findings: &[Finding], summary: Summary, sources: &Sources, case: &Case) -> Option<String> {
    let findings = marked(findings, sources);
    let count = findings.len();
    let outcome = Outcome { findings, texts: sources, today: case.today, summary, omitted: 0 };
    let lines = render::concise(outcome.each(), sources);
    let plain = render::full(outcome.each(), sources, Paint::Plain);
    let notes = render::github(&outcome);
    let tests = render::junit(&outcome, Level::Error);
    let documents = [render::json(&outcome), render::sarif(&outcome, &[]), render::gitlab(&outcome)];
    let texts = [&lines, &plain, &notes, &tests];
    if let Some(sign) = texts.into_iter().find_map(|text| obeyed(text)) {
        return Some(format!("a terminal obeys {sign:?}"));
    }
    if lines.lines().count() != count || tests.matches("<testcase ").count() != count.max(1) {
        return Some(format!("{count} findings are told as another number"));
    }
    if let Some(line) = notes.lines().find(|line| !line.starts_with("::")) {
        return Some(format!("this is no command: {line}"));
    }
    let prints: BTreeSet<Fingerprint> = outcome.findings.iter().map(|marked| marked.fingerprint).collect();
    if prints.len() != count {
        return Some("two findings have one fingerprint".to_owned());
    }
    let errors = documents.iter().filter_map(|text| serde_json::from_str::<serde_json::Value>(text).err());
    errors.map(|error| format!("this is no JSON: {error}")).next()
}

/// A sign that moves the cursor or changes its colour.
fn obeyed(text: &str) -> Option<char> {
    text.chars().find(|sign| sign.is_control() && !matches!(sign, '\n' | '\t'))
}
