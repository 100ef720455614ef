//! Content read out of git: whatever git keeps is what the disk would hold.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use nastavnik::check;
use nastavnik::diagnostic::FileId;
use nastavnik::source::git::{Error, Head, Range, Repository};
use nastavnik::source::{self, Disk, Sources, Tree};

use crate::binary::Folder;
use crate::repository::{call, commit, commit_on, finish, git};
use crate::school::today;

const SCHOOL: &str = "\
//- people/Анна.md
---
имя: Петрова Анна Петровна
кто: педагог
---
//- people/ivan.md
---
имя: Иванов Иван Иванович
кто: педагог
---
";

fn school() -> Folder {
    Folder::of(SCHOOL).kept()
}

fn around(folder: &Path) -> Repository {
    Repository::around(folder).expect("there is a repository")
}

fn tree(tree: impl Tree + 'static) -> Arc<dyn Tree> {
    Arc::new(tree)
}

fn load(of: impl Tree + 'static) -> Sources {
    source::load(&tree(of)).expect("the tree can be listed")
}

fn head(repository: &Repository) -> Arc<dyn Tree> {
    let head = repository.commit("HEAD").expect("there is a commit");
    tree(repository.revision(&head).expect("it has content"))
}

/// What a tree holds, path by path, and what is wrong with it.
fn content(sources: &Sources) -> (Vec<(&str, Vec<u8>)>, Vec<String>) {
    let texts = sources.files.iter().map(|file| (file.path.as_str(), file.text.as_bytes().to_vec()));
    let bytes = |asset: &source::Asset| asset.read().expect("an asset can be read");
    let assets = sources.assets.iter().map(|asset| (asset.path.as_str(), bytes(asset)));
    let wrong = sources.findings().map(|finding| format!("{:?} {}", finding.location, finding.headline));
    (texts.chain(assets).collect(), wrong.collect())
}

/// A commit of everything, the index and the folder itself hold the same, and nothing of it is read twice.
#[track_caller]
fn same_as_the_disk(folder: &Path) {
    let repository = around(folder);
    let disk = load(Disk::new(folder.join("content")));
    assert_eq!(content(&source::load(&head(&repository)).expect("it can be listed")), content(&disk));
    assert_eq!(content(&load(repository.index(None).expect("there is an index"))), content(&disk));
    let working = tree(repository.working().expect("there is a folder"));
    let sides = source::sides(&head(&repository), &working).expect("both can be listed");
    assert_eq!(content(&sides.head), content(&disk));
    assert_eq!(content(&sides.base), content(&disk));
    let readable = sides.head.files.iter().filter(|file| file.readable);
    assert!(readable.into_iter().all(|file| sides.is_same(file.id)));
    assert!(sides.base.assets.iter().zip(&sides.head.assets).all(|(was, is)| was.repeats(is)));
}

#[test]
fn a_commit_of_the_sample_is_the_sample() {
    same_as_the_disk(&Folder::sample().kept().path(""));
}

#[test]
fn long_names_of_objects_are_names_too() {
    let school = Folder::of(SCHOOL);
    call(&school.path(""), "init --quiet --object-format=sha256");
    commit(&school.path(""));
    same_as_the_disk(&school.path(""));
}

#[cfg(unix)]
#[test]
fn a_commit_has_the_oddities_of_the_disk() {
    use std::os::unix::fs::symlink;
    let school = Folder::of(SCHOOL);
    school.file("content/people/.скрытый.md", "---\n---\n").file("content/записки.md/a.txt", "текст\n");
    school.file("content/people/большой.md", "я".repeat(700_000)).file("content/people/бит.md", [0xff, 0xfe, 0x00]);
    for (target, link) in
        [("ivan.md", "dva.md"), ("../../..", "вон.md"), ("/etc/hosts", "хост.md"), ("нет.md", "в-никуда.md")]
    {
        symlink(target, school.path(&format!("content/people/{link}"))).expect("a link can be made");
    }
    same_as_the_disk(&school.kept().path(""));
}

#[test]
fn what_changed_is_read_and_what_did_not_is_one_text() {
    let school = school();
    school.edit("content/people/ivan.md", "педагог", "выпускник");
    school.file("content/people/new.md", "---\nимя: Белкин Олег\nкто: педагог\n---\n");
    let repository = around(&school.path(""));
    let working = tree(repository.working().expect("there is a folder"));
    let sides = source::sides(&head(&repository), &working).expect("both can be listed");
    let same: Vec<bool> = (0..3).map(|file| sides.is_same(FileId(file))).collect();
    let paths: Vec<&str> = sides.head.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!((paths, same), (vec!["people/ivan.md", "people/new.md", "people/Анна.md"], vec![false, false, true]));
    let (base, head) = check::both(&sides, today());
    let of = |checked: &check::Checked| checked.model.records.people.iter().map(Arc::as_ptr).collect::<Vec<_>>();
    let shared = of(&base).into_iter().filter(|person| of(&head).contains(person)).count();
    assert_eq!(shared, 1, "what did not change is parsed once");
}

#[test]
fn a_file_that_git_was_told_to_overlook_is_read_from_the_disk() {
    let school = school();
    call(&school.path(""), "update-index --assume-unchanged content/people/ivan.md");
    school.edit("content/people/ivan.md", "педагог", "выпускник");
    let repository = around(&school.path(""));
    let working = tree(repository.working().expect("there is a folder"));
    let sides = source::sides(&head(&repository), &working).expect("both can be listed");
    assert!(!sides.is_same(FileId(0)) && sides.is_same(FileId(1)));
}

#[test]
fn the_index_is_neither_the_commit_nor_the_disk() {
    let school = school();
    let root = school.path("");
    school.edit("content/people/ivan.md", "педагог", "выпускник");
    call(&root, "add content");
    school.edit("content/people/ivan.md", "выпускник", "студент");
    school.file("content/people/announced.md", "---\nимя: Белкин Олег\n---\n");
    call(&root, "add --intent-to-add content/people/announced.md");
    let index = load(around(&root).index(None).expect("there is an index"));
    let texts: Vec<&str> = index.files.iter().map(|file| file.text.as_str()).collect();
    assert_eq!(texts.len(), 2, "what is only announced is not there");
    assert!(texts.iter().any(|text| text.contains("выпускник")));
}

#[test]
fn a_hook_has_an_index_of_its_own() {
    let school = school();
    let root = school.path("");
    let other = root.join(".git/next-index");
    fs::copy(root.join(".git/index"), &other).expect("there is an index");
    school.edit("content/people/ivan.md", "педагог", "выпускник");
    finish(git(&root, &["add", "content"]).env("GIT_INDEX_FILE", &other));
    let repository = around(&root);
    let says = |index: Option<&Path>, words: &str| {
        let index = load(repository.index(index).expect("there is an index"));
        index.files.iter().any(|file| file.text.contains(words))
    };
    assert!(says(Some(&other), "выпускник"));
    assert!(!says(None, "выпускник"));
}

#[test]
fn a_linked_work_tree_has_the_content_of_its_own_branch() {
    let school = school();
    let outer = tempfile::tempdir().expect("a temporary folder");
    let linked = outer.path().join("ветка");
    finish(&mut git(&school.path(""), &["worktree", "add", "--quiet", "-b", "own", &linked.display().to_string()]));
    same_as_the_disk(&linked);
}

#[test]
fn line_ends_that_git_turns_are_no_difference() {
    let school = school();
    let outer = tempfile::tempdir().expect("a temporary folder");
    let from = school.path("").display().to_string();
    finish(&mut git(outer.path(), &["clone", "--quiet", "--config", "core.autocrlf=true", &from, "copy"]));
    let copy = outer.path().join("copy");
    let text = fs::read_to_string(copy.join("content/people/ivan.md")).expect("it was checked out");
    assert!(text.contains("\r\n"));
    let repository = around(&copy);
    let working = tree(repository.working().expect("there is a folder"));
    let sides = source::sides(&head(&repository), &working).expect("both can be listed");
    assert!(sides.head.files.iter().all(|file| sides.is_same(file.id)));
}

#[test]
fn the_first_commit_of_a_record_has_a_day() {
    let school = school();
    let root = school.path("");
    school.file("content/meetings/2026-09-03.md", "---\nпара: one\n---\n");
    commit_on(&root, "2026-10-05");
    school.edit("content/meetings/2026-09-03.md", "one", "two");
    commit_on(&root, "2026-10-09");
    let repository = around(&root);
    let at = |name| repository.commit(name).expect("there is such a commit");
    let days = repository.days(&at("HEAD~2"), &at("HEAD")).expect("git can tell");
    let day = days.get("meetings/2026-09-03.md").map(ToString::to_string);
    assert_eq!((days.len(), day.as_deref()), (1, Some("2026-10-05")));
    let day = repository.day(&at("HEAD")).expect("git can tell");
    assert_eq!(day.map(|day| day.to_string()).as_deref(), Some("2026-10-09"));
}

/// Two branches that went on from one commit.
fn branches() -> Folder {
    let school = school();
    let root = school.path("");
    call(&root, "checkout --quiet -b own");
    school.edit("content/people/ivan.md", "педагог", "выпускник");
    commit(&root);
    call(&root, "checkout --quiet main");
    school.edit("content/people/Анна.md", "педагог", "выпускник");
    commit(&root);
    call(&root, "checkout --quiet own");
    school
}

#[test]
fn a_range_is_what_is_typed() {
    let school = branches();
    let repository = around(&school.path(""));
    let id = |name: &str| repository.commit(name).expect("there is such a commit").id().to_owned();
    let ends = |range: Result<Range, Error>| {
        let Range { base, head } = range.expect("both ends are there");
        let head = match head {
            Head::Commit(commit) => commit.id().to_owned(),
            other => format!("{other:?}"),
        };
        (base.id().to_owned(), head)
    };
    let parting = id("main~1");
    let working = || "Working".to_owned();
    assert_eq!(ends(repository.range(None)), (parting.clone(), working()));
    assert_eq!(ends(repository.range(Some("main"))), (parting.clone(), working()));
    assert_eq!(ends(repository.range(Some("main..own"))), (id("main"), id("own")));
    assert_eq!(ends(repository.range(Some("main...own"))), (parting.clone(), id("own")));
    assert_eq!(ends(repository.range(Some("main..."))), (parting, id("own")));
    assert_eq!(ends(repository.staged()), (id("own"), "Index".to_owned()));
}

#[track_caller]
fn said(error: Result<impl std::fmt::Debug, Error>) -> String {
    error.expect_err("that cannot be").to_string()
}

#[test]
fn what_has_no_common_past_is_compared_end_to_end() {
    let school = school();
    let root = school.path("");
    call(&root, "checkout --quiet --orphan other");
    school.edit("content/people/ivan.md", "педагог", "выпускник");
    commit(&root);
    let error = said(around(&root).range(Some("main...other")));
    assert!(error.contains("нет общего предка") && error.contains("nastavnik review main..other"), "{error}");
}

#[test]
fn a_history_that_did_not_begin_says_so() {
    let school = Folder::of(SCHOOL);
    call(&school.path(""), "init --quiet");
    let error = said(around(&school.path("")).range(None));
    assert!(error.contains("ещё нет ни одного сохранения"), "{error}");
}

#[test]
fn a_main_branch_must_be_there_or_be_named() {
    let school = school();
    call(&school.path(""), "branch --quiet --move main trunk");
    let repository = around(&school.path(""));
    assert!(said(repository.range(None)).contains("nastavnik review ВЕТКА"));
    assert!(repository.range(Some("trunk")).is_ok());
}

#[test]
fn a_merge_that_stopped_is_finished_first() {
    let school = branches();
    let root = school.path("");
    call(&root, "checkout --quiet main");
    school.edit("content/people/ivan.md", "педагог", "студент");
    commit(&root);
    let merged = git(&root, &["merge", "--quiet", "own"]).output().expect("git is there");
    assert!(!merged.status.success(), "both changed one line");
    let error = said(around(&root).index(None));
    assert!(error.contains("слияние не закончено: content/people/ivan.md"), "{error}");
}

#[test]
fn a_copy_without_files_names_the_cure() {
    let school = branches();
    let root = school.path("");
    call(&root, "config uploadpack.allowFilter true");
    let outer = tempfile::tempdir().expect("a temporary folder");
    call(outer.path(), &format!("clone --quiet --filter=blob:none --branch own file://{} copy", root.display()));
    let repository = around(&outer.path().join("copy"));
    let main = repository.commit("origin/main").expect("commits were copied");
    let error = said(repository.revision(&main));
    assert!(error.contains("git fetch --refetch --no-filter"), "{error}");
}
