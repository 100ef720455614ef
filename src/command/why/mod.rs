//! `why`: why a person, a pair, a document or a page is, or is not, seen by visitors.

mod asked;
mod json;
mod told;

use std::collections::HashMap;
use std::process::ExitCode;

use super::{Console, Error, SchoolFolder};
use crate::check::Checked;
use crate::cli::{AnswerFormat, Common, Why};
use crate::diagnostic::FileId;
use crate::page;
use crate::public::Disclosure;
use crate::source::Sources;
use crate::view::{Frame, Gallery, Site, section_address};
use asked::Asked;

/// Говорит, почему запись или страницу видят или не видят.
pub(super) fn run(args: &Why, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    let (sources, checked) = folder.check()?;
    let disclosure = checked.disclosure();
    let pages = Pages::of(&disclosure, folder.rehearsal);
    let typed = args.what.join(" ");
    let record = match asked::find(&typed, &checked.model, &sources, &pages)? {
        Asked::Record(record) => record,
        Asked::List(path) => return list(&path, args.format, console),
    };
    let answer = disclosure.why(&checked.findings, record);
    console.note(&warned(&checked));
    console.print(&match args.format {
        AnswerFormat::Full => told::answer(&answer, &sources, &pages),
        AnswerFormat::Json => json::answer(&answer, &sources, &pages, folder.today),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// A page that shows no record before all others.
fn list(path: &str, format: AnswerFormat, console: &mut Console) -> Result<ExitCode, Error> {
    console.print(&match format {
        AnswerFormat::Full => format!("{path}: видно. Это общая страница раздела, своей записи у неё нет.\n"),
        AnswerFormat::Json => json::list(path),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// What whoever reads the answer must know of it.
fn warned(checked: &Checked) -> String {
    let internal = "Ответ – для школы: в нём есть то, чего посетители не видят.";
    match checked.clearance() {
        Some(_) => internal.to_owned(),
        None => format!(
            "{internal} Сейчас раздел не собирается из-за ошибок (nastavnik check); сказано, что было бы видно."
        ),
    }
}

/// The pages of the section: their paths, and the record that each shows before all others.
struct Pages {
    paths: Vec<(String, Option<FileId>)>,
    of_record: HashMap<FileId, String>,
    /// The section's absolute address.
    address: Option<String>,
}

impl Pages {
    /// Plans the section; no page is drawn, so no picture is needed.
    fn of(disclosure: &Disclosure<'_>, rehearsal: bool) -> Self {
        let (gallery, address) = (Gallery::default(), section_address(disclosure));
        let site = Site { disclosure, gallery: &gallery, address: address.as_deref(), rehearsal };
        let frame = Frame::of(&site);
        let planned = page::plan(site, &frame).into_iter().map(|page| (page.path.clone(), page.record()));
        let paths: Vec<(String, Option<FileId>)> = planned.collect();
        let mut of_record = HashMap::new();
        for (path, record) in &paths {
            if let Some(file) = record {
                of_record.insert(*file, path.clone());
            }
        }
        Pages { paths, of_record, address }
    }
}

/// «content/people/a.md:12».
fn line(place: crate::diagnostic::Place, sources: &Sources) -> String {
    use crate::diagnostic::{Position, Texts};
    let at = Position::of(sources.text(place.file), place.start as usize);
    format!("{}:{}", sources.path(place.file), at.line)
}
