//! Harmless traces of editors: read as they are, and remarked on once a run, not once a file.

use std::sync::Arc;

use super::{Source, trouble};
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Place};

const FILES: Noun = Noun("файл", "файла", "файлов");

/// At most one remark each on byte order marks and on CRLF line ends.
pub(super) fn remarks(files: &[Arc<Source>]) -> Vec<Finding> {
    let marks = first(files, |file| file.text.starts_with('\u{feff}').then_some(0..3));
    let crlf = first(files, |file| file.crlf.map(|at| at..at));
    let told = |found: Option<(Place, usize)>, what: &str| {
        found.map(|(place, count)| trouble::harmless(place, format!("{what}: {}", Count(count, FILES))))
    };
    [
        told(marks, "в начале файла стоит метка BOM, она не мешает"),
        told(crlf, "строки кончаются на CRLF, это не мешает"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn first(files: &[Arc<Source>], find: impl Fn(&Source) -> Option<std::ops::Range<usize>>) -> Option<(Place, usize)> {
    let mut found = files.iter().filter_map(|file| find(file).map(|range| Place::new(file.id, range)));
    let place = found.next()?;
    Some((place, 1 + found.count()))
}
