//! What is asked about: receives what was typed, returns the one record or page that it means.

use super::Pages;
use crate::command::Error;
use crate::diagnostic::Texts;
use crate::diagnostic::words::{nearest, or};
use crate::model::Model;
use crate::name::fold;
use crate::record::{Declared, Kind};
use crate::source::Sources;

/// A record with its kind.
pub(super) type Record<'m> = (Kind, &'m dyn Declared);

/// What is asked about.
pub(super) enum Asked<'m> {
    /// A record.
    Record(Record<'m>),
    /// A page that shows no record before all others.
    List(String),
}

/// The record or page that was meant.
///
/// # Errors
/// Where nothing is meant, or several records are.
pub(super) fn find<'m>(typed: &str, model: &'m Model, sources: &Sources, pages: &Pages) -> Result<Asked<'m>, Error> {
    let typed = typed.trim();
    let mut found = by_path(typed, model, sources);
    let page = page(typed, pages);
    if found.is_empty() {
        let shown = page.and_then(|(_, record)| *record);
        found.extend(model.records.all().into_iter().filter(|(_, record)| Some(record.head().file) == shown));
    }
    if let (true, Some((path, None))) = (found.is_empty(), page) {
        return Ok(Asked::List(path.clone()));
    }
    if found.is_empty() {
        found = model.meant_by(typed);
    }
    match found[..] {
        [record] => Ok(Asked::Record(record)),
        [] => Err(nothing(typed, model, sources, pages)),
        _ => Err(several(typed, &found, sources)),
    }
}

/// Records by the path of their file, or of a file that they name: a picture, a document's scan.
fn by_path<'m>(typed: &str, model: &'m Model, sources: &Sources) -> Vec<Record<'m>> {
    let wanted = fold(within_content(&typed.replace('\\', "/")));
    let is_file = |record: &Record<'_>| {
        let path = fold(within_content(sources.path(record.1.head().file)));
        path == wanted || path.strip_suffix(".md") == Some(&wanted)
    };
    let all = model.records.all();
    let own: Vec<Record<'m>> = all.iter().filter(|record| is_file(record)).copied().collect();
    if !own.is_empty() {
        return own;
    }
    all.into_iter().filter(|record| names_file(record.1, &wanted)).collect()
}

/// The part of a path after `content/`.
fn within_content(path: &str) -> &str {
    path.rsplit_once("content/").map_or(path, |(_, path)| path).trim_start_matches("./")
}

/// Does the record name this file as its own?
fn names_file(record: &dyn Declared, wanted: &str) -> bool {
    let mut names = false;
    record.each(&mut |info, field| {
        if matches!(info.english, "file" | "image" | "portrait" | "logo") {
            field.texts(&mut |path, _| names |= fold(within_content(path)) == wanted);
        }
    });
    names
}

/// The page at an address, however its beginning and its end are typed.
fn page<'p>(typed: &str, pages: &'p Pages) -> Option<&'p (String, Option<crate::diagnostic::FileId>)> {
    let path = pages.address.as_deref().and_then(|address| typed.strip_prefix(address)).unwrap_or(typed);
    let path = path.rsplit_once("nastavnichestvo/").map_or(path, |(_, path)| path);
    let path = path.split(['#', '?']).next().unwrap_or(path).trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    pages.paths.iter().find(|(known, _)| known == path || known.strip_suffix(".html") == Some(path))
}

fn several(typed: &str, found: &[Record<'_>], sources: &Sources) -> Error {
    let short = |record: &Record<'_>| {
        let path = within_content(sources.path(record.1.head().file));
        path.strip_suffix(".md").unwrap_or(path).to_owned()
    };
    let one = |record: &Record<'_>| format!("  {} – {}", short(record), record.0.meaning().to_lowercase());
    let candidates = found.iter().map(one).collect::<Vec<_>>().join("\n");
    let example = found.first().map(short).unwrap_or_default();
    Error::SeveralRecords { what: typed.to_owned(), candidates, example }
}

fn nothing(typed: &str, model: &Model, sources: &Sources, pages: &Pages) -> Error {
    let mut near = model.nearest_to(typed);
    if near.is_empty() {
        let files = model.records.all().into_iter().map(|(_, record)| within_content(sources.path(record.head().file)));
        let known = files.chain(pages.paths.iter().map(|(path, _)| path.as_str()));
        near = nearest(typed, known).into_iter().map(str::to_owned).collect();
    }
    let help = match near.is_empty() {
        true => "назовите человека, код, файл записи (people/ivanov) или страницу раздела (pairs.html)".to_owned(),
        false => format!("возможно, вы имели в виду {}", or(near.iter().map(|word| format!("«{word}»")))),
    };
    Error::NoRecord { what: typed.to_owned(), help }
}
