//! `check --site`: may the section that was built still be shown?

use std::path::Path;
use std::process::ExitCode;

use chrono::NaiveDate;

use crate::command::{Console, Error};
use crate::page::published;

/// Has a consent ended since the section was built?
pub(super) fn is_right(site: &Path, today: NaiveDate, console: &mut Console) -> Result<ExitCode, Error> {
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
