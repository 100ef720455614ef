//! `review` in real repositories: what is compared, where it is written, and what it ends with.

use std::fs;

use crate::binary::{Folder, Ran};
use crate::repository::{alone, call, commit, git};

const SCHOOL: &str = "\
//- school.md
---
название: Школа № 12
профиль: педагоги
---
//- people/anna.md
---
имя: Рогожина Анна Петровна
кто: педагог
---
//- people/ivan.md
---
имя: Сосняк Иван Петрович
кто: педагог
---
//- people/oleg.md
---
имя: Камышин Олег Романович
кто: педагог
---
//- pairs/one.md
---
вид: традиционное
форма: педагог – педагог
наставник: anna
наставляемый: oleg
срок: 01.09.2026 – 31.05.2027
---
";

/// The pair of Anna and Oleg, kept in a repository.
pub(crate) fn school() -> Folder {
    Folder::of(SCHOOL).kept()
}

impl Folder {
    /// Runs the program, whose git sees no settings but the repository's own.
    pub(crate) fn run_alone(&self, arguments: &str) -> Ran {
        Ran::of(arguments, alone(&mut self.program(arguments)))
    }
}

#[test]
fn nothing_changed_nothing_told() {
    let school = school();
    school.run_alone("review").exit(0).says("и рабочая папка").says("По смыслу ничего не изменилось");
    school.run_alone("review HEAD..HEAD --fail-on notice").exit(0);
}

#[test]
fn a_mentor_who_is_replaced_is_told_in_words() {
    let school = school();
    school.edit("content/pairs/one.md", "наставник: anna", "наставник: ivan");
    school.run_alone("review").exit(0).says("Сосняк").says("content/pairs/one.md");
    school.run_alone("review --fail-on notice").exit(1);
    school.run_alone("review --fail-on never").exit(0);
    school.run_alone("review HEAD..HEAD").exit(0).says("По смыслу ничего не изменилось");
}

#[test]
fn every_format_is_written() {
    let school = school();
    school.edit("content/pairs/one.md", "наставник: anna", "наставник: ivan");
    for format in ["full", "concise", "markdown", "html", "json", "github", "gitlab", "comment"] {
        for audience in ["school", "public"] {
            let file = school.path("review.txt");
            school.run_alone(&format!("review --format {format} --audience {audience} -o review.txt")).exit(0);
            let said = fs::read_to_string(&file).expect("the review was written");
            assert!(!said.is_empty(), "{format}");
            assert!(audience == "school" || !said.contains("Рогожин"), "{format}: nobody is named outside\n{said}");
        }
    }
}

#[test]
fn what_is_staged_is_not_what_lies_on_the_disk() {
    let school = school();
    school.edit("content/pairs/one.md", "31.05.2027", "30.04.2027");
    call(&school.path(""), "add content");
    school.edit("content/pairs/one.md", "наставник: anna", "наставник: ivan");
    let staged = school.run_alone("review --staged").exit(0).says("то, что войдёт в следующий коммит");
    assert!(!staged.stdout.contains("Сосняк"), "{staged}");
    assert!(staged.stdout.contains("апреля"), "{staged}");
}

#[test]
fn a_record_that_no_longer_reads_fails_the_review() {
    let school = school();
    school.file("content/pairs/one.md", "просто текст\n");
    school.run_alone("review").exit(1).says("Что ломает").says("content/pairs/one.md");
}

#[test]
fn a_branch_tells_only_of_itself() {
    let school = school();
    let root = school.path("");
    call(&root, "checkout --quiet -b own");
    school.edit("content/pairs/one.md", "31.05.2027", "30.04.2027");
    commit(&root);
    call(&root, "checkout --quiet main");
    school.edit("content/pairs/one.md", "наставник: anna", "наставник: ivan");
    commit(&root);
    let own = school.run_alone("review main...own").exit(0);
    assert!(own.stdout.contains("апреля") && own.stdout.contains("всего 1 изменение"), "{own}");
    let ends = school.run_alone("review main..own --fail-on never").exit(0);
    assert!(ends.stdout.contains("всего 2 изменения"), "{ends}");
}

#[test]
fn two_runs_say_the_same() {
    let school = school();
    school.edit("content/pairs/one.md", "наставник: anna", "наставник: ivan");
    school.file("content/people/new.md", "---\nимя: Белкин Олег\nкто: педагог\n---\n");
    for format in ["full", "json"] {
        let run = |threads: &str| {
            let arguments = format!("review --format {format}");
            let mut program = school.program(&arguments);
            Ran::of(&arguments, alone(&mut program).env("RAYON_NUM_THREADS", threads)).stdout
        };
        assert_eq!(run("1"), run("4"), "{format}");
    }
}

#[test]
fn trouble_has_its_cure() {
    let bare = Folder::of(SCHOOL);
    bare.run_alone("review").exit(2).says("не под git").says("git init");
    let school = school();
    school.run_alone("review mian").exit(2).says("нет состояния «mian»").says("«main»").says("git branch --all");
    school.run_alone("review --format odt").exit(2).says("markdown");
    let mut without = school.program("review");
    Ran::of("review", without.env("PATH", school.path("content"))).exit(2).says("не найдена программа git");
    let outer = tempfile::tempdir().expect("a temporary folder");
    school.edit("content/pairs/one.md", "наставник: anna", "наставник: ivan");
    commit(&school.path(""));
    let from = format!("file://{}", school.path("").display());
    let cloned = git(outer.path(), &["clone", "--quiet", "--depth", "1", &from, "copy"]).status();
    assert!(cloned.is_ok_and(|status| status.success()));
    let mut program = school.program("review HEAD~1..HEAD");
    let said = Ran::of("review", alone(program.current_dir(outer.path().join("copy")))).exit(2);
    said.says("shallow").says("git fetch --unshallow").says("GIT_DEPTH: 0");
}
