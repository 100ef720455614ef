//! What the commands that write files have in common: whom a word means, and what became of the file.

use std::path::Path;

use super::Error;
use super::handover::Written;
use crate::diagnostic::Texts;
use crate::diagnostic::words::or;
use crate::model::Why;
use crate::source::Sources;

/// That nothing, or not one thing, is meant.
pub(super) fn lost(typed: &str, why: Why, sources: &Sources) -> Error {
    let typed = typed.to_owned();
    match why {
        Why::Several { candidates } => {
            let paths = candidates.iter().map(|place| format!("  {}", sources.path(place.file)));
            Error::Unclear { typed, candidates: paths.collect::<Vec<_>>().join("\n") }
        }
        Why::Nothing { near } if !near.is_empty() => {
            let help = format!("возможно, вы имели в виду {}", or(near.iter().map(|word| format!("«{word}»"))));
            Error::NotFound { typed, help }
        }
        _ => Error::NotFound {
            typed,
            help: "назовите имя файла записи без .md, код или фамилию с инициалами".to_owned(),
        },
    }
}

/// That a file was written, or said the same already.
pub(super) fn told(written: Written, path: &Path) -> String {
    match written {
        Written::New => format!("Записан: {}", path.display()),
        Written::Same => format!("Ничего не изменилось: {}", path.display()),
    }
}
