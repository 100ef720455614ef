//! A record that is no longer there: receives what was typed, returns its last path and the school as it stood when the
//! record was last in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::meant;
use crate::check;
use crate::command::{Error, SchoolFolder};
use crate::record::Kind;
use crate::source::git::{Kept, Repository, Step};
use crate::source::{self, Memory, Sources, Tree};

/// A record that went, as it was at last.
struct Gone<'p> {
    kept: &'p Kept,
    /// The commit that took it away; nothing where only the working folder lacks it.
    by: Option<&'p str>,
}

/// The last path of what is meant, and the school before the commit that took it away; nothing where it never was.
pub(super) fn school(
    typed: &str,
    folder: &SchoolFolder,
    repository: &Repository,
    past: &[Step],
    now: &Sources,
) -> Result<Option<(String, Sources)>, Error> {
    let gone = gone(past, now);
    let names: Vec<&str> = gone.values().map(|gone| gone.kept.object.as_str()).collect();
    let objects = repository.objects(&names)?;
    let texts = gone.iter().filter_map(|(path, gone)| Some((*path, objects.get(&gone.kept.object)?.as_slice())));
    let tree: Arc<dyn Tree> = Arc::new(texts.fold(Memory::new(), |tree, (path, text)| tree.file(path, text)));
    let sources = source::load(&tree)?;
    let checked = check::all(&sources, folder.today);
    let Some(path) = meant::path(typed, &checked.model, &sources)? else { return Ok(None) };
    let by = gone.get(path.as_str()).and_then(|gone| gone.by);
    let last = by.map_or_else(|| "HEAD".to_owned(), |commit| format!("{commit}^"));
    let tree: Arc<dyn Tree> = Arc::new(repository.revision(&repository.commit(&last)?)?);
    Ok(Some((path, source::load(&tree)?)))
}

/// The records that were there and are not, by their last paths.
fn gone<'p>(past: &'p [Step], now: &Sources) -> BTreeMap<&'p str, Gone<'p>> {
    let mut last = BTreeMap::new();
    for step in past {
        // All names of a commit change at once: one file may take the name that another leaves.
        for kept in step.files.iter().filter_map(|file| file.before.as_ref()) {
            last.remove(kept.path.as_str());
        }
        for file in &step.files {
            let by = file.after.is_none().then_some(step.commit.as_str());
            if let Some(kept) = file.after.as_ref().or(file.before.as_ref()) {
                last.insert(kept.path.as_str(), Gone { kept, by });
            }
        }
    }
    for file in &now.files {
        last.remove(&*file.path);
    }
    last.retain(|path, _| matches!(Kind::of(path), Some(Kind::Pair | Kind::Program | Kind::Person)));
    last
}
