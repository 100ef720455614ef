//! Where reviewers work: `git diff` through the driver, the hook before a commit, the recipes of forges.

use std::fs;
use std::path::Path;
use std::process::Command;

use granit_parser::{Event, Parser};

use crate::binary::{Folder, Ran};
use crate::compared::school;
use crate::repository::{call, commit, git};

/// The school with the driver installed.
fn with_driver() -> Folder {
    let school = school();
    school.run_alone("review --install").exit(0).says("Записан").says("git diff --no-ext-diff");
    commit(&school.path(""));
    school
}

#[track_caller]
fn diff(folder: &Path, words: &str) -> String {
    call(folder, &format!("--no-pager diff {words}"))
}

/// Is the last day told, and not only shown in a line that changed?
fn tells_of_april(said: &str) -> bool {
    said.lines().any(|line| !line.starts_with('+') && (line.contains("30.04.2027") || line.contains("30 апреля 2027")))
}

#[test]
fn git_diff_tells_of_records_in_words() {
    let school = with_driver();
    let root = school.path("");
    school.edit("content/pairs/one.md", "31.05.2027", "30.04.2027");
    school.file("content/people/new.md", "---\nимя: Белкин Олег Романович\nкто: педагог\n---\n");
    fs::remove_file(school.path("content/people/ivan.md")).expect("it was there");
    call(&root, "add --all");
    let said = diff(&root, "HEAD");
    for words in ["content/pairs/one.md", "2027", "content/people/new.md", "Белкин", "content/people/ivan.md", "Сосняк"]
    {
        assert!(said.contains(words), "«{words}» is not said:\n{said}");
    }
    assert!(said.contains("+имя: Белкин Олег Романович"), "a new record is shown whole:\n{said}");
    assert!(!said.contains("-срок:"), "no lines where words tell it all:\n{said}");
    assert!(diff(&root, "--no-ext-diff HEAD").contains("+срок: 01.09.2026 – 30.04.2027"));
}

#[test]
fn a_record_that_was_renamed_shows_both_paths() {
    let school = with_driver();
    let root = school.path("");
    call(&root, "mv content/pairs/one.md content/pairs/two.md");
    school.edit("content/pairs/two.md", "31.05.2027", "30.04.2027");
    call(&root, "add --all");
    let said = diff(&root, "-M HEAD");
    assert!(said.contains("content/pairs/one.md → content/pairs/two.md"), "{said}");
    assert!(tells_of_april(&said) && !said.contains("Удалена") && !said.contains("@@"), "{said}");
}

#[test]
fn what_words_cannot_tell_is_shown_in_lines() {
    let school = with_driver();
    let root = school.path("");
    school.file("content/people/anna.md", "просто текст\n");
    let said = diff(&root, "");
    assert!(said.contains("-имя: Рогожина Анна Петровна") && said.contains("+просто текст"), "{said}");
    let text = fs::read_to_string(school.path("content/pairs/one.md")).expect("it is there");
    school.file("content/pairs/one.md", text + "\nНовый абзац.\n");
    assert!(diff(&root, "content/pairs").contains("+Новый абзац."));
}

#[test]
fn the_driver_works_below_the_top_and_while_a_merge_waits() {
    let school = with_driver();
    let root = school.path("");
    school.edit("content/pairs/one.md", "31.05.2027", "30.04.2027");
    assert!(tells_of_april(&diff(&school.path("content/pairs"), "")));
    call(&root, "checkout --quiet -b own");
    commit(&root);
    call(&root, "checkout --quiet main");
    school.edit("content/pairs/one.md", "31.05.2027", "31.03.2027");
    commit(&root);
    let merged = git(&root, &["merge", "--quiet", "own"]).output().expect("git is there");
    assert!(!merged.status.success(), "both changed one line");
    assert!(!diff(&root, "").is_empty());
    assert!(diff(&root, "HEAD").contains("content/pairs/one.md"));
}

#[test]
fn installing_twice_changes_nothing() {
    let school = with_driver();
    let root = school.path("");
    let before = fs::read(school.path(".gitattributes")).expect("it was written");
    school.run_alone("review --install driver").exit(0).says("Уже есть");
    assert_eq!(fs::read(school.path(".gitattributes")).expect("it is there"), before);
    assert_eq!(call(&root, "config --get-all diff.nastavnik.command").lines().count(), 1);
    school.file(".gitattributes", "*.pdf binary");
    school.run_alone("review --install").exit(0);
    let attributes = fs::read_to_string(school.path(".gitattributes")).expect("it is there");
    assert!(attributes.starts_with("*.pdf binary\ncontent/**/*.md"), "{attributes}");
}

/// A commit of everything, with the hooks that there are.
fn committed(folder: &Path, words: &[&str]) -> Ran {
    call(folder, "add --all");
    Ran::of("git commit", &mut git(folder, &[&["commit", "--quiet", "--message=Правка"], words].concat()))
}

#[test]
fn a_commit_that_breaks_something_is_stopped() {
    let school = school();
    let root = school.path("");
    school.run_alone("review --install hook").exit(0).says("pre-commit");
    school.file("README.txt", "не запись\n");
    committed(&root, &[]).exit(0);
    school.edit("content/pairs/one.md", "31.05.2027", "30.04.2027");
    committed(&root, &[]).exit(0);
    school.file("content/pairs/one.md", "просто текст\n");
    committed(&root, &[]).exit(1).says("content/pairs/one.md");
    committed(&root, &["--no-verify"]).exit(0);
}

#[test]
fn a_commit_of_one_file_is_judged_by_that_file() {
    let school = school();
    let root = school.path("");
    school.run_alone("review --install hook").exit(0);
    school.file("content/pairs/one.md", "просто текст\n");
    school.edit("content/people/ivan.md", "педагог", "педагог\nпредметы: физика");
    let only =
        |path: &str| Ran::of("git commit", &mut git(&root, &["commit", "--quiet", "--message=Правка", "--", path]));
    only("content/people/ivan.md").exit(0);
    only("content/pairs/one.md").exit(1);
}

#[test]
fn the_first_commit_has_nothing_to_be_compared_with() {
    let school = Folder::of("//- people/a.md\n---\nимя: [\n---\n");
    call(&school.path(""), "init --quiet");
    school.run_alone("review --install hook").exit(0);
    committed(&school.path(""), &[]).exit(0);
}

#[test]
fn the_hook_of_somebody_else_is_left_alone() {
    let school = school();
    school.file(".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n");
    school.run_alone("review --install hook").exit(2).says("добавьте в неё строку").says("review --staged");
    let hook = fs::read_to_string(school.path(".git/hooks/pre-commit")).expect("it is there");
    assert_eq!(hook, "#!/bin/sh\nexit 0\n");
}

#[test]
fn the_hook_is_a_shell_script() {
    let school = school();
    school.run_alone("review --install hook").exit(0);
    let checked = Command::new("sh").arg("-n").arg(school.path(".git/hooks/pre-commit")).status();
    assert!(checked.is_ok_and(|status| status.success()));
}

const RECIPES: [(&str, &str); 3] = [
    ("github", ".github/workflows/nastavnik.yml"),
    ("gitlab", ".gitlab-ci.yml"),
    ("forgejo", ".forgejo/workflows/nastavnik.yml"),
];

#[test]
fn recipes_are_yaml_and_call_what_there_is() {
    let school = school();
    for (forge, path) in RECIPES {
        school.run_alone(&format!("review --install {forge}")).exit(0).says(path);
        let recipe = fs::read_to_string(school.path(path)).expect("it was written");
        let events: Vec<Event> =
            Parser::new_from_str(&recipe).map(|event| event.expect("a recipe is YAML").0).collect();
        assert!(events.len() > 50, "{forge}");
        for call in recipe.lines().filter_map(|line| line.split_once("nastavnik review \"$RANGE\" ")) {
            let call = call.1.split(" -o ").next().expect("a call has a beginning");
            let arguments = format!("review HEAD..HEAD {}", call.replace("\"$AUDIENCE\"", "public"));
            school.run_alone(&arguments).exit(0);
        }
        school.run_alone(&format!("review --install {forge}")).exit(0).says("Уже есть");
        school.file(path, "чужое: да\n");
        school.run_alone(&format!("review --install {forge}")).exit(2).says("перенесите");
    }
}
