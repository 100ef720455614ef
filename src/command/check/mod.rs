//! `check`: what is wrong with the records.
//!
//! Receives the settings, returns the exit code. All findings are marked first; then `choose` takes what was asked for,
//! the exit code is decided, and only what is shown is cut short.

mod ahead;
mod changed;
mod choose;
mod draw;
mod fix;
mod replace;
mod site;
mod stats;
mod told;

use std::process::ExitCode;

use super::{Console, Error, SchoolFolder};
use crate::cli::{Check, Common};
use crate::diagnostic::marked;
use crate::diagnostic::render::{Outcome, Summary};
use choose::Choice;

pub(super) use told::told;

/// Проверяет записи и показывает, что не так.
pub(super) fn run(args: &Check, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    if let Some(site) = &args.site {
        return site::is_right(site, folder.today, console);
    }
    if let Some(days) = args.ahead {
        return ahead::run(args, days, &folder, console);
    }
    let choice = Choice::of(args)?;
    if args.diff {
        return fix::show(&folder, &choice, console);
    }
    if args.fix {
        fix::make(&folder, &choice, console)?;
    }
    let (sources, checked, before) = match &args.changed_since {
        Some(since) => changed::check(since, &folder, console).map(|(now, checked, old)| (now, checked, Some(old)))?,
        None => folder.check().map(|(sources, checked)| (sources, checked, None))?,
    };
    let mut findings = marked(&checked.findings, &sources);
    choice.keep_wanted(&mut findings);
    if let Some(before) = &before {
        before.keep_changed(&mut findings, &sources);
    }
    let permitted = checked.permitted.iter().filter(|permitted| choice.wants(&permitted.finding)).count();
    let summary = Summary { permitted, ..checked.summary.of(&findings) };
    let fails = findings.iter().any(|marked| marked.finding.level >= args.fail_on);
    let mendable = fix::mendable(&findings);
    let omitted = choose::cut(&mut findings, args.max_findings);
    let outcome = Outcome { findings, texts: &sources, today: folder.today, summary, omitted };
    let drawn = match args.stats {
        true => stats::drawn(args.format, &outcome)?,
        false => draw::drawn(args, &outcome, console.paint()),
    };
    console.print(&drawn)?;
    choice.notes(checked.findings.len(), &outcome).iter().for_each(|note| console.note(note));
    mendable.iter().for_each(|note| console.note(note));
    console.note(&told(summary));
    Ok(ExitCode::from(u8::from(fails)))
}
