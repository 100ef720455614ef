//! `history`: what became of a pair, a programme or a person, out of a real repository.

use serde_json::Value;

use crate::compared::school;
use crate::repository::{call, commit_on};

#[test]
fn a_pair_is_told_from_its_first_commit_through_its_names() {
    let school = school();
    let root = school.path("");
    school.edit("content/pairs/one.md", "31.05.2027", "30.04.2027");
    commit_on(&root, "2026-11-03");
    call(&root, "mv content/pairs/one.md content/pairs/two.md");
    commit_on(&root, "2026-11-04");
    school.edit("content/pairs/two.md", "наставник: anna", "наставник: ivan");
    commit_on(&root, "2026-11-05");
    school.edit("content/people/oleg.md", "педагог", "педагог\nпредметы: физика");
    commit_on(&root, "2026-11-06");
    let said = school.run_alone("history two").exit(0).says("Рассказ – для школы").says("начинается 1 ноября 2026");
    let days: Vec<&str> = said.stdout.lines().filter(|line| !line.starts_with(' ')).map(|line| &line[..10]).collect();
    assert_eq!(days.first(), Some(&"01.11.2026"), "{said}");
    assert!(days.contains(&"03.11.2026") && days.contains(&"05.11.2026"), "{said}");
    assert!(!days.contains(&"04.11.2026"), "another name of a file is no event: {said}");
    assert!(!days.contains(&"06.11.2026"), "the card of a mentee is not the pair's: {said}");
    assert!(said.stdout.contains("Сосняк"), "{said}");
}

#[test]
fn a_person_is_told_with_the_pairs() {
    let school = school();
    let root = school.path("");
    school.edit("content/people/ivan.md", "педагог", "педагог\nпредметы: физика");
    commit_on(&root, "2026-11-03");
    school.edit("content/pairs/one.md", "наставник: anna", "наставник: ivan");
    commit_on(&root, "2026-11-05");
    let said = school.run_alone("history Сосняк --format json").exit(0);
    let said: Value = serde_json::from_str(&said.stdout).expect("JSON is JSON");
    let days: Vec<&str> =
        said["events"].as_array().expect("a list").iter().filter_map(|event| event["day"].as_str()).collect();
    assert!(days.contains(&"2026-11-03") && days.contains(&"2026-11-05"), "{days:?}");
    let last = school.run_alone("history Сосняк --limit 1").exit(0).says("Раньше было ещё");
    assert!(last.stdout.starts_with("05.11.2026"), "{last}");
}

#[test]
fn a_pair_and_its_programme_may_have_one_name() {
    let school = school();
    school.file("content/programs/one.md", "---\nпара: one\nцели:\n  - цель: вести урок\n    срок: 30.11.2026\n---\n");
    commit_on(&school.path(""), "2026-11-03");
    let pair = school.run_alone("history one").exit(0);
    assert!(pair.stdout.contains("01.11.2026") && pair.stdout.contains("03.11.2026"), "{pair}");
    let program = school.run_alone("history programs/one").exit(0);
    assert!(program.stdout.contains("content/programs/one.md"), "{program}");
}

#[test]
fn the_day_of_an_event_stands_beside_that_of_its_commit() {
    let school = school();
    let root = school.path("");
    school.file("content/meetings/m.md", "---\nпара: one\nтип: рабочая\nдата: 20.10.2026\n---\n");
    commit_on(&root, "2026-11-03");
    school.edit("content/pairs/one.md", "срок:", "завершена: 05.11.2026\nсрок:");
    commit_on(&root, "2026-11-05");
    let said = school.run_alone("history one").exit(0);
    let meeting = said.stdout.lines().find(|line| line.contains("Записана встреча")).expect("it is told");
    assert!(
        meeting.starts_with("03.11.2026")
            && meeting.contains("(день события 20.10.2026, внесено 14 дней спустя; коммит"),
        "{said}"
    );
    let finished = said.stdout.lines().find(|line| line.starts_with("05.11.2026")).expect("it is told");
    assert!(!finished.contains("день события"), "{said}");
    let said = school.run_alone("history one --format json").exit(0);
    let said: Value = serde_json::from_str(&said.stdout).expect("JSON is JSON");
    let happened: Vec<&str> =
        said["events"].as_array().expect("a list").iter().filter_map(|event| event["happened"].as_str()).collect();
    assert_eq!(happened, ["2026-10-20", "2026-11-05"]);
}

#[test]
fn a_record_that_is_gone_is_asked_for_by_its_last_id() {
    let school = school();
    let root = school.path("");
    school.edit("content/pairs/one.md", "31.05.2027", "30.04.2027");
    commit_on(&root, "2026-11-03");
    call(&root, "mv content/pairs/one.md content/pairs/two.md");
    commit_on(&root, "2026-11-04");
    call(&root, "rm --quiet content/pairs/two.md content/people/oleg.md");
    commit_on(&root, "2026-11-05");
    let said = school.run_alone("history two").exit(0).says("Этой записи больше нет");
    let last = said.stdout.lines().last().expect("it is told");
    assert!(last.starts_with("05.11.2026") && last.contains("Удалена запись пары «Рогожина"), "{said}");
    assert!(said.stdout.starts_with("01.11.2026"), "{said}");
    school.run_alone("history Камышин").exit(0).says("Удалена карточка");
    school.run_alone("history one").exit(2);
    call(&root, "rm --quiet content/people/ivan.md");
    school.run_alone("history ivan").exit(0).says("Этой записи больше нет");
}

#[test]
fn who_is_meant_must_be_clear() {
    let school = school();
    school.run_alone("history Сосняг").exit(2).says("Сосняк");
    school.file("content/people/ivan-2.md", "---\nимя: Сосняк Илья Петрович\nкто: педагог\n---\n");
    school.run_alone("history Сосняк").exit(2).says("content/people/ivan-2.md").says("content/people/ivan.md");
}
