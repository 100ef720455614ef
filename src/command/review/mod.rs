//! `review`: what a branch does to the programme.
//!
//! Receives the settings, returns the exit code. Both states are read and checked together, compared, and drawn for whoever
//! reads the review; the same command is git's own diff driver, and installs itself where reviewers work.

pub(super) mod alone;
mod compared;
mod driver;
mod install;
mod pages;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use chrono::Local;

use super::{Console, Error, SchoolFolder};
use crate::check;
use crate::cli::{Audience as Reader, Bar, Common, Review as Asked};
use crate::diagnostic::Level;
use crate::diagnostic::render::Paint;
use crate::page::Theme;
use crate::review::render::{self, Format, Look};
use crate::review::{self, Audience, FindingChange, FindingState, Review, Severity};
use compared::Compared;
use pages::Pages;

/// Рассказывает, что изменения делают с программой.
pub(super) fn run(args: &Asked, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    if !args.git_driver.is_empty() {
        return driver::run(&args.git_driver, common.today.unwrap_or_else(|| Local::now().date_naive()), console);
    }
    let folder = SchoolFolder::find(common)?;
    if let Some(what) = args.install {
        return install::run(what, &folder, console);
    }
    let compared = Compared::of(args, &folder)?;
    if args.format != Format::Full || args.output.is_some() {
        console.note(&compared.told());
    }
    let (base, head) = check::both(&compared.sources, folder.today);
    let pages = Pages::of(&base, &head, &Theme::load(folder.theme().as_deref())?);
    let sides = compared.sides(&base, &head, &pages);
    let review = review::compare(sides, compared.base.clone(), compared.head.clone());
    let reader = match args.audience {
        Reader::School => Audience::School,
        Reader::Public => Audience::Public(sides),
    };
    let paint = if args.output.is_some() { Paint::Plain } else { console.paint() };
    let look = Look { format: args.format, paint, limit: args.max_bytes };
    let drawn = render::draw(&review, reader, look)?;
    match &args.output {
        Some(path) => write(path, &drawn)?,
        None => console.print(&drawn)?,
    }
    let fails = fails(&review, args.fail_on);
    // The program ends here: to give both schools back record by record would only take time.
    std::mem::forget((compared, base, head, pages));
    Ok(ExitCode::from(u8::from(fails)))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|source| Error::Write { path: path.to_path_buf(), source })
}

/// Is there anything as bad as the bar, or worse?
fn fails(review: &Review, bar: Bar) -> bool {
    let Some(bar) = bar.severity() else { return false };
    let is_new = |finding: &&FindingChange| finding.state == FindingState::New;
    let findings = review.findings.iter().filter(is_new).map(severity);
    review.changes.iter().map(|change| change.severity).chain(findings).any(|severity| severity >= bar)
}

/// How bad a new finding is among changes.
fn severity(finding: &FindingChange) -> Severity {
    match finding.level {
        _ if finding.stops_build => Severity::Breaking,
        Level::Error => Severity::Important,
        Level::Warning => Severity::Notice,
        Level::Advice => Severity::Style,
    }
}
