//! Some forty commits to the sample school, each one kind of change, and what the review says of each and of all.

use std::collections::BTreeSet;

use nastavnik::review::{Review, Teller, tellers};

use super::drawn::{lines, review};
use crate::binary::{Files, files, sample_content};

/// What one commit does.
pub(super) enum Edit {
    /// A file says this in the place of that.
    Says(&'static str, &'static str, &'static str),
    /// A file comes.
    Comes(&'static str, &'static str),
    /// A file goes.
    Goes(&'static str),
    /// A file is another.
    Becomes(&'static str, &'static str),
}

use Edit::{Becomes, Comes, Goes, Says};

/// Each commit: its name and its edits, made to what the commits before it left.
pub(super) const COMMITS: &[(&str, &[Edit])] = &[
    (
        "another mentor in the same record",
        &[Says("pairs/2026-03.md", "наставник: Дубравин О. Е.", "наставник: Брусникин П. А.")],
    ),
    ("somebody leaves a group, somebody joins it", &[Says("pairs/2026-07.md", "  - уч-09", "  - уч-10")]),
    (
        "a pair is stopped",
        &[Says(
            "pairs/2026-05.md",
            "план встреч:",
            "прекращена: 16.11.2026\nпричина: наставница вышла на сессию\nплан встреч:",
        )],
    ),
    (
        "a pair that was stopped goes on",
        &[Says("pairs/2026-05.md", "прекращена: 16.11.2026\nпричина: наставница вышла на сессию\n", "")],
    ),
    (
        "a pair is finished before its term",
        &[Says("pairs/2026-03.md", "план встреч:", "завершена: 17.11.2026\nплан встреч:")],
    ),
    (
        "a term is prolonged",
        &[Says("pairs/2026-04.md", "срок: 14.09.2026 – 28.05.2027", "срок: 14.09.2026 – 30.06.2027")],
    ),
    (
        "a term begins later",
        &[Says("pairs/2026-05.md", "срок: 14.09.2026 – 28.05.2027", "срок: 21.09.2026 – 28.05.2027")],
    ),
    ("another order", &[Says("pairs/2026-07.md", "приказ: № 113-о от 10.09.2026", "приказ: № 150-о от 16.11.2026")]),
    (
        "a task in other words",
        &[Says(
            "pairs/2026-04.md",
            "уверенно провести первый год классного руководства на новом месте",
            "уверенно провести первый год классного руководства и поход с классом",
        )],
    ),
    (
        "another form and other topics",
        &[
            Says("pairs/2026-04.md", "форма: педагог - педагог", "форма: руководитель – педагог"),
            Says("pairs/2026-04.md", "темы: школьные традиции, электронный журнал", "темы: школьные традиции, походы"),
        ],
    ),
    (
        "somebody asks for another mentor",
        &[Says(
            "pairs/2026-04.md",
            "план встреч:",
            "обращения:\n  - вид: замена наставника\n    дата: 12.11.2026\nплан встреч:",
        )],
    ),
    (
        "it is decided",
        &[Says(
            "pairs/2026-04.md",
            "    дата: 12.11.2026\n",
            "    дата: 12.11.2026\n    решение: отказано\n    решено: 17.11.2026\n",
        )],
    ),
    (
        "a pair is opened",
        &[Comes(
            "pairs/2026-08.md",
            "---\nнаставник: Лукошкин Д. И.\nнаставляемые: Самоварова Н. Ф.\nформа: учитель – учитель\nвид: один на один\nзапрос: хочу вести электронные карты уроков\nзадача: сделать шесть уроков с электронной картой\nнаправления: информационные технологии\nсрок: 23.11.2026 – 28.05.2027\n---\n",
        )],
    ),
    (
        "a pair continues another",
        &[Comes(
            "pairs/2026-09.md",
            "---\nнаставник: Рябинкина У. К.\nнаставляемые: уч-06\nвместо: 2026-03\nформа: выпускник – ученик\nвид: виртуальное\nзапрос: хочу на инженерный профиль, но ни разу не делал чертёж сам от начала до конца\nзадача: спроектировать и изготовить корпус для школьной метеостанции\nнаправления: профориентация, инженерный проект\nприказ: № 113-о от 10.09.2026\nсрок: 23.11.2026 – 28.05.2027\n---\n",
        )],
    ),
    ("it no longer continues it", &[Says("pairs/2026-09.md", "вместо: 2026-03\n", "")]),
    ("the page of a pair moves", &[Says("pairs/2026-04.md", "план встреч:", "адрес: pervyy-god\nплан встреч:")]),
    ("a pair with meetings is removed", &[Goes("pairs/2026-06.md")]),
    (
        "a programme is opened",
        &[Comes(
            "programs/2026-08.md",
            "---\nпара: 2026-08\nвид документа: карта\nзатруднения:\n  карта: не знает, с чего начать\nцели:\n  - цель: сделать первую карту\n    срок: декабрь 2026\nмероприятия:\n  - что: Урок с картой\n    срок: декабрь 2026\n---\n",
        )],
    ),
    ("a programme is removed", &[Goes("programs/2026-07.md")]),
    (
        "a goal comes",
        &[Says(
            "programs/2026-02.md",
            "мероприятия:\n",
            "  - цель: разобрать одну повесть с классом\n    срок: февраль 2027\nмероприятия:\n",
        )],
    ),
    (
        "a goal has another term and is said otherwise",
        &[Says(
            "programs/2026-02.md",
            "  - цель: выдерживать паузу после вопроса и дожидаться ответа класса\n    срок: 02.11.2026 – 25.12.2026\n",
            "  - цель: выдерживать паузу после вопроса и всегда дожидаться ответа класса\n    срок: 02.11.2026 – 29.01.2027\n",
        )],
    ),
    (
        "a measure is carried out",
        &[Says(
            "programs/2026-04.md",
            "    срок: 06.11.2026\n    исполнено:\n",
            "    срок: 06.11.2026\n    исполнено: 17.11.2026\n",
        )],
    ),
    (
        "a measure is not carried out after all",
        &[Says("programs/2026-04.md", "    исполнено: 17.11.2026\n", "    исполнено:\n")],
    ),
    ("a measure is put off", &[Says("programs/2026-04.md", "    срок: 06.11.2026\n", "    срок: 30.11.2026\n")]),
    (
        "a measure comes, another goes, a result is written",
        &[
            Says(
                "programs/2026-02.md",
                "  - что: Участие в городском конкурсе «Педагогический дебют»\n    срок: апрель 2027\n    исполнено:\n    результат:\n    для: показ\n    вид: конкурс\n",
                "  - что: Литературный вечер для шестых классов\n    срок: март 2027\n",
            ),
            Says("programs/2026-02.md", "заполнен по двум урокам", "заполнен по трём урокам"),
        ],
    ),
    (
        "a change of the programme is entered",
        &[Says(
            "programs/2026-02.md",
            "ожидаемые результаты:\n",
            "изменения:\n  - дата: 17.11.2026\n    что: конкурс заменён вечером\n    почему: перенос конкурса на осень\nожидаемые результаты:\n",
        )],
    ),
    (
        "a programme is approved",
        &[Says("programs/2026-08.md", "вид документа: карта\n", "вид документа: карта\nсогласовано: 18.11.2026\n")],
    ),
    (
        "a stage of a programme begins",
        &[Says("programs/2026-08.md", "цели:\n", "этапы:\n  - этап: Знакомство\n    начат: 17.11.2026\nцели:\n")],
    ),
    (
        "difficulties and expected results",
        &[
            Says("programs/2026-02.md", "  показ: волнуется, когда на уроке сидят взрослые\n", ""),
            Says(
                "programs/2026-02.md",
                "  - проведён один открытый урок литературы\n",
                "  - проведён один открытый урок литературы\n  - прочитана одна повесть\n",
            ),
        ],
    ),
    (
        "the words below a programme, and the report of the mentor",
        &[
            Says("programs/2026-04.md", "Путаюсь, что и кому сдавать", "Уже не путаюсь, что и кому сдавать"),
            Says("programs/2026-01.md", "ожидаемые результаты:", "отчёт наставника: 26.10.2026\nожидаемые результаты:"),
        ],
    ),
    (
        "a meeting is written down",
        &[Comes(
            "meetings/2026-27/2026-05-05-himiya.md",
            "---\nпара: 2026-05\nтип: рабочая\nдата: 16.11.2026\nтема: Химия или биология\n---\n\nРешали.\n",
        )],
    ),
    (
        "a meeting is planned",
        &[Comes("meetings/2026-27/2026-05-06-plan.md", "---\nпара: 2026-05\nтип: рабочая\nдата: 28.11.2026\n---\n")],
    ),
    (
        "a meeting is written down long after",
        &[Comes(
            "meetings/2026-27/2026-04-00-davno.md",
            "---\nпара: 2026-04\nтип: рабочая\nдата: 01.10.2026\nтема: Журнал\n---\n",
        )],
    ),
    (
        "a planned meeting moves, a held one was on another day",
        &[
            Says("meetings/2026-27/2026-05-06-plan.md", "дата: 28.11.2026", "дата: 05.12.2026"),
            Says("meetings/2026-27/2026-05-05-himiya.md", "дата: 16.11.2026", "дата: 14.11.2026"),
        ],
    ),
    ("a meeting of another pair", &[Says("meetings/2026-27/2026-04-00-davno.md", "пара: 2026-04", "пара: 2026-05")]),
    (
        "another type of a meeting",
        &[Says("meetings/2026-27/2026-05-05-himiya.md", "тип: рабочая", "тип: промежуточная")],
    ),
    ("notes of a meeting", &[Says("meetings/2026-27/2026-05-05-himiya.md", "Решали.", "Решали задачи на растворы.")]),
    ("a meeting is removed", &[Goes("meetings/2026-27/2026-04-00-davno.md")]),
    ("a record can no longer be read", &[Says("news/2026-11-16-masterskaya.md", "---\n", "--\n")]),
    ("it can be read again", &[Says("news/2026-11-16-masterskaya.md", "--\n", "---\n")]),
    (
        "a record is called otherwise",
        &[
            Goes("meetings/2026-27/2026-05-05-himiya.md"),
            Comes(
                "meetings/2026-27/2026-05-05-rastvory.md",
                "---\nпара: 2026-05\nтип: промежуточная\nдата: 14.11.2026\nтема: Химия или биология\n---\n\nРешали задачи на растворы.\n",
            ),
        ],
    ),
    (
        "a record is called otherwise and was on another day",
        &[
            Goes("meetings/2026-27/2026-05-05-rastvory.md"),
            Comes(
                "meetings/2026-27/2026-05-05-himiya-ili-biologiya.md",
                "---\nпара: 2026-05\nтип: промежуточная\nдата: 13.11.2026\nтема: Химия или биология\n---\n\nРешали задачи на растворы.\n",
            ),
        ],
    ),
    (
        "a pair is called otherwise and has another mentor",
        &[
            Goes("pairs/2026-08.md"),
            Comes(
                "pairs/2026-10.md",
                "---\nнаставник: Брусникин П. А.\nнаставляемые: Самоварова Н. Ф.\nформа: учитель – учитель\nвид: один на один\nзапрос: хочу вести электронные карты уроков\nзадача: сделать шесть уроков с электронной картой\nнаправления: информационные технологии\nсрок: 23.11.2026 – 28.05.2027\n---\n",
            ),
            Says("programs/2026-08.md", "пара: 2026-08", "пара: 2026-10"),
        ],
    ),
    (
        "a meeting goes, another of the same pair comes",
        &[
            Goes("meetings/2026-27/2026-05-05-himiya-ili-biologiya.md"),
            Comes(
                "meetings/2026-27/2026-05-05-itog.md",
                "---\nпара: 2026-05\nтип: рабочая\nдата: 17.11.2026\nтема: Проценты\n---\n\nРешали.\n",
            ),
        ],
    ),
    (
        "a field of no teller of its own",
        &[Says("pairs/2026-04.md", "план встреч: по необходимости", "план встреч: по просьбе")],
    ),
    (
        "the same in other words",
        &[
            Says("pairs/2026-07.md", "форма: ученик — ученик\n", "форма: ученик – ученик\n"),
            Says("pairs/2026-07.md", "срок: 14.09.2026 – 28.05.2027\n", "срок: с 14 сентября 2026 по 28.05.2027\n"),
            Says(
                "pairs/2026-07.md",
                "темы: школьный проект, выступление с докладом",
                "темы: выступление с докладом, школьный проект",
            ),
        ],
    ),
    (
        "a record that no teller speaks of comes",
        &[Comes("numbers/2027-28.md", "---\nучебный год: 2027/28\nна дату: 18.11.2026\nпедагогов: 40\n---\n")],
    ),
    ("it goes", &[Goes("numbers/2027-28.md")]),
    ("a file that is no record", &[Comes("files/anketa-2.txt", "Анкета\n"), Goes("files/anketa.txt")]),
    (
        "the scan of an order is another, the scan of another order goes",
        &[Becomes("files/prikaz-113-o.pdf", "другой скан"), Goes("files/prikaz-112-o.pdf")],
    ),
    (
        "a portrait comes",
        &[
            Comes("images/klyukvina-gs.jpg", "портрет"),
            Says(
                "people/klyukvina-gs.md",
                "сверено: 26.08.2026\n",
                "сверено: 26.08.2026\nпортрет: images/klyukvina-gs.jpg\n",
            ),
        ],
    ),
];

/// The subjects of which every change must be told by some commit; those of others have tests of their own.
const FAMILIES: &[&str] = &["pair.", "program.", "meeting.", "record.", "field.", "style.", "asset."];

fn commit(files: &Files, edits: &[Edit]) -> Files {
    let mut files = files.clone();
    for edit in edits {
        match edit {
            Says(path, old, new) => {
                let text = String::from_utf8(files[*path].clone()).expect("records are text");
                assert!(text.contains(old), "{path} does not say «{old}»");
                files.insert((*path).to_owned(), text.replacen(old, new, 1).into_bytes());
            }
            Comes(path, text) => {
                assert!(files.insert((*path).to_owned(), text.as_bytes().to_vec()).is_none(), "{path} is there");
            }
            Becomes(path, text) => {
                assert!(files.insert((*path).to_owned(), text.as_bytes().to_vec()).is_some(), "{path} is not there");
            }
            Goes(path) => assert!(files.remove(*path).is_some(), "{path} is not there"),
        }
    }
    files
}

/// The sample, and the sample after each commit.
pub(super) fn states() -> Vec<Files> {
    let mut states = vec![files(&sample_content())];
    for (_, edits) in COMMITS {
        states.push(commit(states.last().expect("the first is the sample"), edits));
    }
    states
}

/// Holds a text against the one that was read and found right.
pub(super) fn golden(name: &str, told: &str) {
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, told);
    });
}

#[test]
fn every_commit_is_told_in_words() {
    use rayon::prelude::*;
    let states = states();
    let told: Vec<Review> = states.par_windows(2).map(|two| review(&two[0], &two[1])).collect();
    let codes: BTreeSet<&str> = told.iter().flat_map(|review| &review.changes).map(|change| change.code).collect();
    let ours = |code: &&str| FAMILIES.iter().any(|family| code.starts_with(family));
    let untold: Vec<&str> = tellers().map(Teller::code).filter(ours).filter(|code| !codes.contains(code)).collect();
    let sections = COMMITS.iter().zip(&told).map(|((name, _), told)| format!("# {name}\n\n{}\n", lines(told)));
    golden("commits", &sections.collect::<String>());
    assert!(untold.is_empty(), "no commit is told by {untold:?}");
}

#[test]
fn all_commits_at_once_are_told_worst_first() {
    let states = states();
    let all = review(&states[0], states.last().expect("there are commits"));
    assert!(all.changes.is_sorted_by(|one, other| one.severity >= other.severity));
    assert_eq!(all.sums.changes(), all.changes.len());
    let prints: BTreeSet<_> = all.changes.iter().map(|change| change.fingerprint).collect();
    assert_eq!(prints.len(), all.changes.len());
    golden("all", &lines(&all));
}

#[test]
fn a_school_held_against_itself_differs_in_nothing() {
    for state in states().iter().step_by(10) {
        assert_eq!(lines(&review(state, state)), "");
    }
}

#[test]
fn what_comes_one_way_goes_the_other() {
    let states = states();
    let (base, head) = (&states[0], states.last().expect("there are commits"));
    let count = |from: &Files, to: &Files, code: &str| {
        review(from, to).changes.iter().filter(|change| change.code == code).count()
    };
    for (there, back) in [("pair.opened", "pair.removed"), ("program.opened", "program.removed")] {
        assert_eq!(count(base, head, there), count(head, base, back), "{there}");
        assert_eq!(count(base, head, back), count(head, base, there), "{back}");
    }
}
