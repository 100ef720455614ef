//! `check --ahead`: what will become wrong in the next days if nothing happens.

use std::process::ExitCode;

use chrono::Days;

use super::choose::Choice;
use super::told::amounts;
use crate::check::{self, Ahead, Foreseen};
use crate::cli::{Check, Format};
use crate::command::{Console, Error, SchoolFolder};
use crate::diagnostic::Marked;
use crate::diagnostic::render::{ComingDay, Forecast};

/// Shows what appears on each of the next `days` days.
pub(super) fn run(args: &Check, days: u16, folder: &SchoolFolder, console: &mut Console) -> Result<ExitCode, Error> {
    let drawn = drawing(args.format)?;
    let choice = Choice::of(args)?;
    let sources = folder.read()?;
    let coming = check::ahead(&sources, folder.today, days.into());
    let forecast = Forecast {
        days: coming.iter().map(|day| wanted(day, &choice)).filter(|day| day.each().next().is_some()).collect(),
        texts: &sources,
        today: folder.today,
        until: folder.today + Days::new(days.into()),
    };
    console.print(&drawn(&forecast, console))?;
    console.note(&told(&forecast));
    let fails = forecast.days.iter().flat_map(ComingDay::each).any(|finding| finding.level >= args.fail_on);
    Ok(ExitCode::from(u8::from(fails)))
}

type Drawing = fn(&Forecast<'_>, &Console) -> String;

fn drawing(format: Format) -> Result<Drawing, Error> {
    match format {
        Format::Full => Ok(|forecast, console| forecast.full(console.paint())),
        Format::Concise => Ok(|forecast, _| forecast.concise()),
        Format::Json => Ok(|forecast, _| forecast.json()),
        Format::Sarif | Format::Github | Format::Gitlab | Format::Junit => {
            Err(Error::NotThatFormat { flag: "--ahead", known: "full, concise и json" })
        }
    }
}

/// Of one day what was asked for.
fn wanted<'o>(day: &'o Ahead, choice: &Choice) -> ComingDay<'o> {
    let of = |list: &'o [Foreseen]| {
        let wanted = list.iter().filter(|foreseen| choice.wants(&foreseen.finding));
        wanted.map(|Foreseen { finding, fingerprint }| Marked { finding, fingerprint: *fingerprint }).collect()
    };
    ComingDay { day: day.day, findings: of(&day.findings), closing: of(&day.closing) }
}

fn told(forecast: &Forecast<'_>) -> String {
    let findings = amounts(forecast.days.iter().flat_map(ComingDay::each));
    let until = forecast.until.format("%d.%m.%Y");
    format!(
        "По {until} включительно, если ничего не делать, появится: {findings}. Сегодняшние находки здесь не названы."
    )
}
