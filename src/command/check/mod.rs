//! `check`: what is wrong with the records.
//!
//! Receives the settings, returns the exit code. All findings are marked first; then `choose` takes what was asked for,
//! the exit code is decided, and only what is shown is cut short.

mod changed;
mod choose;
mod draw;
mod fix;
mod replace;
mod site;

use std::process::ExitCode;

use super::{Console, Error, SchoolFolder};
use crate::cli::{Check, Common};
use crate::diagnostic::marked;
use crate::diagnostic::render::{Outcome, Summary};
use crate::diagnostic::words::{Count, Noun};
use choose::Choice;

const RECORDS: Noun = Noun("запись", "записи", "записей");
const RULES: Noun = Noun("правилу", "правилам", "правилам");
const ERRORS: Noun = Noun("ошибка", "ошибки", "ошибок");
const WARNINGS: Noun = Noun("предупреждение", "предупреждения", "предупреждений");
const ADVICE: Noun = Noun("совет", "совета", "советов");

/// Проверяет записи и показывает, что не так.
pub(super) fn run(args: &Check, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    if let Some(site) = &args.site {
        return site::is_right(site, folder.today, console);
    }
    let choice = Choice::of(args)?;
    if args.diff {
        return fix::show(&folder, &choice, console);
    }
    if args.fix {
        fix::make(&folder, &choice, console)?;
    }
    let (sources, checked) = folder.check()?;
    let mut findings = marked(&checked.findings, &sources);
    choice.keep_wanted(&mut findings);
    if let Some(since) = &args.changed_since {
        changed::keep_changed(&mut findings, since, (&folder, &sources), console)?;
    }
    let permitted = checked.permitted.iter().filter(|permitted| choice.wants(&permitted.finding)).count();
    let summary = Summary { permitted, ..checked.summary.of(&findings) };
    let fails = findings.iter().any(|marked| marked.finding.level >= args.fail_on);
    let mendable = fix::mendable(&findings);
    let omitted = choose::cut(&mut findings, args.max_findings);
    let outcome = Outcome { findings, texts: &sources, today: folder.today, summary, omitted };
    console.print(&draw::drawn(args, &outcome, console.paint()))?;
    choice.notes(checked.findings.len(), &outcome).iter().for_each(|note| console.note(note));
    mendable.iter().for_each(|note| console.note(note));
    console.note(&told(summary));
    Ok(ExitCode::from(u8::from(fails)))
}

/// What a check went through and found, in a sentence.
pub(super) fn told(summary: Summary) -> String {
    let (errors, warnings, advice) =
        (Count(summary.errors, ERRORS), Count(summary.warnings, WARNINGS), Count(summary.advice, ADVICE));
    let seen = Count(summary.records, RECORDS);
    let rules = Count(summary.rules, RULES);
    let permitted = match summary.permitted {
        0 => String::new(),
        permitted => format!(" По допускам скрыто: {permitted}."),
    };
    format!("Проверено: {seen} по {rules}. Найдено: {errors}, {warnings}, {advice}.{permitted}")
}
