//! `check`: what is wrong with the records.

use std::path::Path;
use std::process::ExitCode;

use chrono::NaiveDate;

use super::{Console, Error, SchoolFolder};
use crate::check::Checked;
use crate::cli::{Check, Common, Format};
use crate::diagnostic::render;
use crate::diagnostic::words::{Count, Noun};
use crate::page::published;
use crate::source::Sources;

const RECORDS: Noun = Noun("запись", "записи", "записей");
const RULES: Noun = Noun("правилу", "правилам", "правилам");
const ERRORS: Noun = Noun("ошибка", "ошибки", "ошибок");
const WARNINGS: Noun = Noun("предупреждение", "предупреждения", "предупреждений");
const ADVICE: Noun = Noun("совет", "совета", "советов");

/// Проверяет записи и показывает, что не так.
pub(super) fn run(args: &Check, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    if let Some(site) = &args.site {
        return is_site_right(site, folder.today, console);
    }
    let (sources, checked) = folder.check()?;
    console.print(&drawn(args.format, &sources, &checked, folder.today, console))?;
    console.note(&told(&checked));
    Ok(ExitCode::from(u8::from(checked.reaches(args.fail_on))))
}

fn drawn(format: Format, sources: &Sources, checked: &Checked, today: NaiveDate, console: &Console) -> String {
    match format {
        Format::Full => render::full(&checked.findings, sources, console.paint()),
        Format::Concise => render::concise(&checked.findings, sources),
        Format::Json => render::json(&checked.findings, sources, checked.summary, &today.to_string()),
    }
}

/// What the check went through and found, in a sentence.
pub(super) fn told(checked: &Checked) -> String {
    let summary = checked.summary;
    let (errors, warnings, advice) =
        (Count(summary.errors, ERRORS), Count(summary.warnings, WARNINGS), Count(summary.advice, ADVICE));
    let seen = Count(summary.records, RECORDS);
    let rules = Count(summary.rules, RULES);
    format!("Проверено: {seen} по {rules}. Найдено: {errors}, {warnings}, {advice}.")
}

/// Has a consent ended since the section was built?
fn is_site_right(site: &Path, today: NaiveDate, console: &mut Console) -> Result<ExitCode, Error> {
    let notes = published(site).ok_or_else(|| Error::NoSite(site.to_path_buf()))?;
    match notes.valid_until {
        Some(until) if until < today.to_string() => {
            console.print(&format!(
                "Раздел был верен по {until}: с тех пор кончилось согласие. Соберите его заново: nastavnik build\n"
            ))?;
            Ok(ExitCode::from(1))
        }
        Some(until) => {
            console.note(&format!("Раздел верен по {until}."));
            Ok(ExitCode::SUCCESS)
        }
        None => {
            console.note("Раздел верен, пока не изменятся записи.");
            Ok(ExitCode::SUCCESS)
        }
    }
}
