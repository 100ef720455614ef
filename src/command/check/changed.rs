//! `check --changed-since`: what is wrong because of what changed.
//!
//! Both sides are checked, on the same day. A finding is told where its record changed, and where the other side did
//! not have it: then a change in another record brought it. So is one that became graver.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::check::{self, Checked};
use crate::command::{Console, Error, SchoolFolder};
use crate::diagnostic::{Fingerprint, Level, Marked, marked};
use crate::source::git::Repository;
use crate::source::{self, Sides, Source, Sources, Tree};

/// The other side: what was found there, and what says something else here.
pub(super) struct Before {
    /// How grave it was.
    known: HashMap<Fingerprint, Level>,
    /// The records that changed, by path.
    changed: HashSet<String>,
}

/// Reads and checks the school as it lies, and as it was at a commit: the one in which the name's history and this one
/// parted, so that what others did on their side meanwhile is nobody's change here.
pub(super) fn check(
    since: &str,
    folder: &SchoolFolder,
    console: &mut Console,
) -> Result<(Sources, Checked, Before), Error> {
    let repository = Repository::around(&folder.root)?;
    let since_commit = repository.commit(since)?;
    let parting = repository.parting(&since_commit, &repository.commit("HEAD")?)?;
    let since_commit = parting.unwrap_or(since_commit);
    let (old, now) = rayon::join(|| repository.revision(&since_commit), || repository.working());
    let (old, now) = (old?, now?);
    if old.is_empty() {
        console.note(&format!("В «{since}» записей ещё не было: новым считается всё."));
    }
    let (old, now): (Arc<dyn Tree>, Arc<dyn Tree>) = (Arc::new(old), Arc::new(now));
    let sides = source::sides(&old, &now)?;
    let (old, checked) = check::both(&sides, folder.today);
    let before = Before { known: known(&old, &sides.base), changed: changed(&sides) };
    Ok((sides.head, checked, before))
}

impl Before {
    /// Leaves the findings that what changed since then has brought.
    pub(super) fn keep_changed(&self, findings: &mut Vec<Marked<'_>>, sources: &Sources) {
        findings.retain(|Marked { finding, fingerprint }| {
            let is_known = self.known.get(fingerprint).is_some_and(|level| *level >= finding.level);
            !is_known || self.changed.contains(finding.location.path(sources))
        });
    }
}

/// What was found on the other side, and how grave it was.
fn known(old: &Checked, texts: &Sources) -> HashMap<Fingerprint, Level> {
    marked(&old.findings, texts).into_iter().map(|marked| (marked.fingerprint, marked.finding.level)).collect()
}

/// The paths of records that say something else than on the other side, or were not there. How their lines end is no
/// change: git may turn it on the way.
fn changed(sides: &Sides) -> HashSet<String> {
    let is_same = |old: &Arc<Source>, now: &Arc<Source>| {
        old.readable && now.readable && (Arc::ptr_eq(old, now) || old.text.lines().eq(now.text.lines()))
    };
    let is_changed = |now: &&Arc<Source>| !sides.base.file(now.id).is_some_and(|old| is_same(old, now));
    sides.head.files.iter().filter(is_changed).map(|file| file.shown.clone()).collect()
}
