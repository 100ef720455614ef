//! The records of a history, followed through all commits.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::Event;
use crate::command::Error;
use crate::command::review::alone;
use crate::record::Kind;
use crate::review::{self, Change, Severity};
use crate::source::git::{Moved, Repository, Step};
use crate::source::{Memory, Sources, Tree};

/// What happened to the records at these paths, the first event first. Records around them are those of `now`.
pub(super) fn events(
    repository: &Repository,
    mut past: Vec<Step>,
    paths: &BTreeSet<String>,
    now: &Sources,
) -> Result<Vec<Event>, Error> {
    let followed = follow(&mut past, paths);
    let kept = past.iter().flat_map(|step| &step.files).flat_map(|file| file.before.iter().chain(&file.after));
    let names: BTreeSet<&str> = kept.map(|kept| kept.object.as_str()).collect();
    let objects = repository.objects(&names.into_iter().collect::<Vec<_>>())?;
    let around = around(now, &followed);
    let mut standing = BTreeMap::new();
    let mut events = Vec::new();
    for step in past.iter().filter(|step| !step.files.is_empty()) {
        rename(&mut standing, step);
        let base = tree(&around, &standing, &objects);
        put(&mut standing, step);
        let head = tree(&around, &standing, &objects);
        let review = alone::compare(&base, &head, step.day)?;
        let told = review.changes.into_iter().filter(|change| change.severity > Severity::Style);
        events.extend(told.map(|change| event(change, step)));
    }
    Ok(events)
}

/// Leaves of each commit the files that are asked about, under the names that they had; returns all of those names.
fn follow(past: &mut [Step], paths: &BTreeSet<String>) -> BTreeSet<String> {
    let mut wanted = paths.clone();
    let mut followed = paths.clone();
    for step in past.iter_mut().rev() {
        step.files.retain(|Moved { before, after }| {
            // A file that a commit takes away has its last name before it.
            let last = after.as_ref().or(before.as_ref());
            last.is_some_and(|kept| wanted.contains(&kept.path))
        });
        // All names of a commit change at once: one file may take the name that another leaves.
        let renamed: Vec<(&str, &str)> = step.files.iter().filter_map(renamed).collect();
        wanted.retain(|path| !renamed.iter().any(|(_, after)| path == after));
        wanted.extend(renamed.iter().map(|(before, _)| (*before).to_owned()));
        followed.extend(renamed.iter().map(|(before, _)| (*before).to_owned()));
    }
    followed
}

/// Both names of a file that the commit gave another one.
fn renamed(Moved { before, after }: &Moved) -> Option<(&str, &str)> {
    let (before, after) = (before.as_ref()?, after.as_ref()?);
    (before.path != after.path).then_some((&before.path, &after.path))
}

/// The people and the settings of the school, as they are now.
fn around(now: &Sources, followed: &BTreeSet<String>) -> Memory {
    let is_around = |path: &str| matches!(Kind::of(path), Some(Kind::Person | Kind::School)) || path == "model.yaml";
    let files = now.files.iter().filter(|file| is_around(&file.path) && !followed.contains(&file.path));
    files.fold(Memory::new(), |tree, file| tree.file(&*file.path, file.text.as_bytes()))
}

/// Gives the files that the commit renames their new names, under which they are the same records.
fn rename(standing: &mut BTreeMap<String, String>, step: &Step) {
    let moved: Vec<(String, String)> = step
        .files
        .iter()
        .filter_map(renamed)
        .filter_map(|(before, after)| Some((after.to_owned(), standing.remove(before)?)))
        .collect();
    standing.extend(moved);
}

/// Path → object, after the commit.
fn put(standing: &mut BTreeMap<String, String>, step: &Step) {
    for Moved { before, after } in &step.files {
        before.iter().for_each(|kept| drop(standing.remove(&kept.path)));
        standing.extend(after.iter().map(|kept| (kept.path.clone(), kept.object.clone())));
    }
}

fn tree(around: &Memory, standing: &BTreeMap<String, String>, objects: &HashMap<String, Vec<u8>>) -> Arc<dyn Tree> {
    let bytes = |object: &String| objects.get(object).cloned().unwrap_or_default();
    let tree = standing.iter().fold(around.clone(), |tree, (path, object)| tree.file(path.as_str(), bytes(object)));
    Arc::new(tree)
}

fn event(change: Change, step: &Step) -> Event {
    Event {
        day: step.day,
        commit: step.commit.clone(),
        code: change.code,
        severity: change.severity,
        happened: change.day.filter(|day| *day <= step.day),
        sentence: review::in_words(&change.sentence),
        spot: change.head.or(change.base),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::git::Kept;

    fn moved(before: &str, after: &str) -> Moved {
        let kept = |path: &str| (!path.is_empty()).then(|| Kept { path: path.to_owned(), object: "1".to_owned() });
        Moved { before: kept(before), after: kept(after) }
    }

    fn step(files: &[(&str, &str)]) -> Step {
        let files = files.iter().map(|(before, after)| moved(before, after)).collect();
        Step { commit: "1f3a".to_owned(), day: chrono::NaiveDate::default(), files }
    }

    #[test]
    fn a_record_is_followed_through_its_names() {
        let mut past = [
            step(&[("", "a.md"), ("", "other.md")]),
            step(&[("a.md", "b.md"), ("other.md", "a.md")]),
            step(&[("b.md", "b.md"), ("a.md", "a.md")]),
        ];
        let names = follow(&mut past, &BTreeSet::from(["b.md".to_owned()]));
        let files: Vec<&[Moved]> = past.iter().map(|step| step.files.as_slice()).collect();
        assert_eq!(files, [&[moved("", "a.md")][..], &[moved("a.md", "b.md")], &[moved("b.md", "b.md")]]);
        assert_eq!(names.len(), 2);
    }
}
