//! `demo`: a fictional school to look at.

use std::path::Path;
use std::process::ExitCode;

use chrono::Local;

use super::{Console, Error, explain};
use crate::cli::{Common, Demo};
use crate::demo::{self, School, Size, Written};
use crate::diagnostic::words::{Count, Noun};
use crate::rule;

const RECORDS: Noun = Noun("запись", "записи", "записей");
const PAIRS: Noun = Noun("пара или группа", "пары и группы", "пар и групп");
const PEOPLE: Noun = Noun("человек", "человека", "человек");

/// Пишет выдуманную школу.
pub(super) fn run(args: &Demo, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let codes = args.with.iter().map(|code| known(code)).collect::<Result<Vec<_>, _>>()?;
    let today = common.today.unwrap_or_else(|| Local::now().date_naive());
    let school = School::new(Size::Pairs(args.pairs), args.seed, today);
    let school = school.with(&codes).map_err(|code| Error::NotSeeded { code: code.to_owned(), known: seeded() })?;
    let written = school.write_up();
    demo::write(&args.dir, &written.files)?;
    told(&written, &args.dir, common, console);
    Ok(ExitCode::SUCCESS)
}

/// The code as it is written in the manual, or that there is none.
fn known(code: &str) -> Result<&'static str, Error> {
    rule::explain(code).map(|manual| manual.code).ok_or_else(|| explain::unknown(code))
}

fn seeded() -> String {
    demo::codes().join(", ")
}

fn told(written: &Written, dir: &Path, common: &Common, console: &mut Console) {
    let Written { pairs, people, .. } = *written;
    console.note(&format!("Школа «Пример» записана: {}", dir.display()));
    let (records, pairs, people) = (Count(written.records(), RECORDS), Count(pairs, PAIRS), Count(people, PEOPLE));
    console.note(&format!("В ней {records}, {pairs}, {people}. Все люди выдуманы."));
    for (code, place) in &written.mistakes {
        console.note(&format!("Ошибка {code}: content/{place}"));
    }
    let today = common.today.map_or_else(String::new, |day| format!(" --today {day}"));
    console.note("Что попробовать:");
    for (command, purpose) in
        [("check", "найти ошибки"), ("build", "собрать раздел сайта"), ("serve", "смотреть, как он меняется")]
    {
        console.note(&format!("  nastavnik --root {}{today} {command}   – {purpose}", dir.display()));
    }
}
