//! `check --changed-since` in real repositories.

use std::fs;
use std::path::Path;

use crate::binary::{Folder, Ran};
use crate::repository::{call, commit};

const SCHOOL: &str = "\
//- people/Анна.md
---
имя: Петрова Анна Петровна
код: anna
кто: педагог
---
//- people/ivan.md
---
имя: Иванов Иван Иванович
кто: педагог
сверено: 31.02.2026
---
//- pairs/one.md
---
вид: традиционное
наставник: anna
наставляемый: ivan
---
";

/// A school whose first commit holds one wrong day.
fn kept() -> Folder {
    Folder::of(SCHOOL).kept()
}

/// What is told of the changes: `path code` of each finding.
fn told(school: &Folder, arguments: &str) -> Vec<String> {
    let said = school.run(&format!("check --format concise --changed-since {arguments}"));
    let line = |line: &str| {
        let path = line.split(':').next().expect("a path");
        let code = line.split(['[', ']']).nth(1).expect("a code");
        format!("{path} {code}")
    };
    assert!(!said.stderr.contains("ошибка:"), "{said}");
    said.stdout.lines().map(line).collect()
}

#[test]
fn nothing_changed_nothing_told() {
    let school = kept();
    school.run("check").exit(1);
    assert!(told(&school, "HEAD").is_empty());
    school.run("check --changed-since HEAD").exit(0).says("Есть и другие находки");
}

#[test]
fn a_changed_record_tells_all_of_its_findings_and_breaks_others() {
    let school = kept();
    school.edit("content/people/Анна.md", "код: anna", "код: anya");
    school.edit("content/people/ivan.md", "кто: педагог", "кто: педагог\nпредметы: физика");
    let told = told(&school, "HEAD");
    assert!(told.contains(&"content/people/ivan.md FIL-24".to_owned()), "an old finding of a changed record: {told:?}");
    assert!(told.contains(&"content/pairs/one.md PAI-01".to_owned()), "a record that the change broke: {told:?}");
    school.run("check --changed-since HEAD --select PAI-01").exit(1);
}

#[test]
fn a_record_that_went_breaks_what_named_it() {
    let school = kept();
    fs::remove_file(school.path("content/people/Анна.md")).expect("it was there");
    let told = told(&school, "HEAD");
    assert!(told.contains(&"content/pairs/one.md PAI-01".to_owned()), "{told:?}");
    assert!(!told.contains(&"content/people/ivan.md FIL-24".to_owned()), "{told:?}");
}

#[test]
fn a_new_record_needs_no_commit() {
    let school = kept();
    school.file("content/people/новый.md", "---\nимя: Белкин Олег\nкто: педагог\nсверено: 30.02.2026\n---\n");
    assert!(told(&school, "HEAD").contains(&"content/people/новый.md FIL-24".to_owned()));
}

#[test]
fn line_ends_are_no_change() {
    let school = kept();
    let text = fs::read_to_string(school.path("content/people/ivan.md")).expect("it is there");
    school.file("content/people/ivan.md", text.replace('\n', "\r\n"));
    assert!(!told(&school, "HEAD").contains(&"content/people/ivan.md FIL-24".to_owned()));
}

#[test]
fn a_finding_that_became_graver_is_told() {
    let school = kept();
    let head = "---\nназвание: Школа № 12\nпрофиль: педагоги\nэтапы: 7\nруководитель: Лазоревская К. Э.\n";
    school.file("content/school.md", format!("{head}---\n"));
    commit(&school.path(""));
    let codes = "HEAD --select PER";
    assert!(told(&school, codes).is_empty());
    school.file("content/school.md", format!("{head}уровни:\n  PER: ошибка\n---\n"));
    assert!(!told(&school, codes).is_empty(), "the people did not change, the level did");
}

#[test]
fn what_others_did_meanwhile_is_no_change_here() {
    let school = kept();
    let root = school.path("");
    call(&root, "checkout --quiet -b own");
    school.edit("content/people/Анна.md", "кто: педагог", "кто: педагог\nпредметы: физика");
    commit(&root);
    call(&root, "checkout --quiet main");
    school.edit("content/people/ivan.md", "31.02.2026", "28.02.2026");
    commit(&root);
    call(&root, "checkout --quiet own");
    assert!(!told(&school, "main").contains(&"content/people/ivan.md FIL-24".to_owned()));
}

#[test]
fn a_school_may_be_a_folder_of_the_repository_and_a_hook_may_call() {
    let outer = tempfile::tempdir().expect("a temporary folder");
    let root = outer.path().join("школа № 12");
    let school = Folder::of(SCHOOL);
    copy(&school.path(""), &root);
    call(outer.path(), "init --quiet");
    commit(outer.path());
    fs::remove_file(root.join("content/people/Анна.md")).expect("it was there");
    let arguments = "check --format concise --changed-since HEAD";
    let mut program = school.program(arguments);
    program.current_dir(&root).env("GIT_DIR", ".git").env("GIT_INDEX_FILE", ".git/index");
    let said = Ran::of(arguments, &mut program).exit(1);
    assert!(said.stdout.contains("content/pairs/one.md:") && !said.stdout.contains("ivan.md"), "{said}");
}

#[test]
fn before_the_first_record_everything_is_new() {
    let school = Folder::of("");
    school.file("заметка.txt", "пока пусто\n");
    call(&school.path(""), "init --quiet");
    commit(&school.path(""));
    school.file("content/people/a.md", "---\nимя: Белкин Олег\nкто: педагог\nсверено: 30.02.2026\n---\n");
    school.run("check --changed-since HEAD").exit(1).says("записей ещё не было").says("FIL-24");
}

#[test]
fn trouble_with_git_has_its_cure() {
    let school = Folder::of(SCHOOL);
    let arguments = "check --changed-since HEAD";
    school.run(arguments).exit(2).says("не под git").says("git init");
    let mut without = school.program(arguments);
    let without = without.env("PATH", school.path("content"));
    Ran::of(arguments, without).exit(2).says("не найдена программа git").says("установите git");
    let kept = kept();
    for name in ["mian", "-x", "HEAD~9", "main..HEAD", "HEAD:content"] {
        kept.run(&format!("check --changed-since={name}")).exit(2).says(&format!("нет состояния «{name}»"));
    }
}

#[test]
fn a_copy_of_a_part_of_the_history_says_so() {
    let school = kept();
    school.edit("content/people/ivan.md", "кто: педагог", "кто: педагог\nпредметы: физика");
    commit(&school.path(""));
    let outer = tempfile::tempdir().expect("a temporary folder");
    let from = school.path("").display().to_string();
    call(outer.path(), &format!("clone --quiet --depth 1 file://{from} copy"));
    let arguments = "check --changed-since HEAD~1";
    let mut program = school.program(arguments);
    let said = Ran::of(arguments, program.current_dir(outer.path().join("copy"))).exit(2);
    said.says("shallow").says("git fetch --unshallow").says("fetch-depth: 0");
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in crate::binary::files(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }
}
