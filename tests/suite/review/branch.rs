//! All commits as a branch of a real repository: the program says of it what is said of the same files in memory.

use serde_json::Value;

use super::commits::{COMMITS, Edit, golden, states};
use super::drawn::review;
use crate::binary::Folder;
use crate::repository::{call, commit_on};

/// The sample, and on it the commits, all of one day.
fn branch() -> Folder {
    let folder = Folder::sample().kept();
    call(&folder.path(""), "branch start");
    for (_, edits) in COMMITS {
        edits.iter().for_each(|edit| write(&folder, edit));
        commit_on(&folder.path(""), "2026-11-18");
    }
    folder
}

fn write(folder: &Folder, edit: &Edit) {
    let at = |path: &str| format!("content/{path}");
    match edit {
        Edit::Says(path, old, new) => folder.edit(&at(path), old, new),
        Edit::Comes(path, text) | Edit::Becomes(path, text) => folder.file(&at(path), text),
        Edit::Goes(path) => {
            std::fs::remove_file(folder.path(&at(path))).expect("the file is there");
            folder
        }
    };
}

#[test]
fn a_branch_in_git_is_told_as_the_same_files_in_memory() {
    let (folder, states) = (branch(), states());
    let told = folder.run_alone("review start..HEAD --format json").exit(1);
    let json: Value = serde_json::from_str(&told.stdout).expect("JSON");
    let text = |change: &Value, key: &str| change[key].as_str().unwrap_or_default().to_owned();
    let changes = json["changes"].as_array().expect("a list");
    let mut told: Vec<_> = changes.iter().map(|change| (text(change, "code"), text(change, "fingerprint"))).collect();
    let known = review(&states[0], states.last().expect("there are commits"));
    let mut known: Vec<_> =
        known.changes.iter().map(|change| (change.code.to_owned(), change.fingerprint.to_string())).collect();
    told.sort();
    known.sort();
    assert_eq!(told, known);
}

#[test]
fn the_whole_branch_is_one_document_for_the_school_and_one_for_everybody() {
    let folder = branch();
    let commits = call(&folder.path(""), "rev-parse start HEAD");
    for audience in ["school", "public"] {
        let run = format!("review start..HEAD --format markdown --fail-on never --audience {audience}");
        golden(&format!("whole-{audience}"), &nameless(&folder.run_alone(&run).exit(0).stdout, &commits));
    }
}

/// The same text, whatever git calls the commits.
fn nameless(text: &str, commits: &str) -> String {
    let shorter =
        |text: String, commit: &str| (7..=40).rev().fold(text, |text, length| text.replace(&commit[..length], "…"));
    commits.lines().fold(text.to_owned(), shorter)
}
