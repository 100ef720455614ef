//! `check --changed-since`: what is wrong because of what changed.
//!
//! Both sides are checked, on the same day. A finding is told where its record changed, and where the other side did
//! not have it: then a change in another record brought it. So is one that became graver.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::check;
use crate::command::{Console, Error, SchoolFolder};
use crate::diagnostic::{Fingerprint, Level, Marked, marked};
use crate::source::git::Repository;
use crate::source::{self, Source, Sources, Tree};

/// Leaves the findings that what changed since a commit has brought. The commit is the one in which the name's history
/// and this one parted, so that what others did on their side meanwhile is nobody's change here.
pub(super) fn keep_changed(
    findings: &mut Vec<Marked<'_>>,
    since: &str,
    (folder, sources): (&SchoolFolder, &Sources),
    console: &mut Console,
) -> Result<(), Error> {
    let repository = Repository::around(&folder.root)?;
    let since_commit = repository.commit(since)?;
    let parting = repository.parting(&since_commit, &repository.commit("HEAD")?)?;
    let revision = repository.revision(&parting.unwrap_or(since_commit))?;
    if revision.is_empty() {
        console.note(&format!("В «{since}» записей ещё не было: новым считается всё."));
    }
    let tree: Arc<dyn Tree> = Arc::new(revision);
    let old = source::load(&tree)?;
    let known = known(&old, folder);
    let changed = changed(sources, &old);
    findings.retain(|Marked { finding, fingerprint }| {
        let is_known = known.get(fingerprint).is_some_and(|level| *level >= finding.level);
        !is_known || changed.contains(finding.location.path(sources))
    });
    Ok(())
}

/// What was found on the other side, and how grave it was.
fn known(old: &Sources, folder: &SchoolFolder) -> HashMap<Fingerprint, Level> {
    let checked = check::all(old, folder.today);
    marked(&checked.findings, old).into_iter().map(|marked| (marked.fingerprint, marked.finding.level)).collect()
}

/// The paths of records that say something else than on the other side, or were not there. How their lines end is no
/// change: git may turn it on the way.
fn changed<'s>(sources: &'s Sources, old: &Sources) -> HashSet<&'s str> {
    let old: HashMap<&str, &Source> = old.files.iter().map(|file| (file.path.as_str(), file.as_ref())).collect();
    let same = |one: &Source, other: &Source| one.readable && other.readable && one.text.lines().eq(other.text.lines());
    let changed = sources.files.iter().filter(|file| !old.get(file.path.as_str()).is_some_and(|old| same(file, old)));
    changed.map(|file| file.shown.as_str()).collect()
}
