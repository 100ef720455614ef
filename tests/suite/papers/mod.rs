//! Papers: every one of them for the sample school and for a school that has written nothing, as their signers read them.

mod own;

use nastavnik::model::Model;
use nastavnik::paper::{self, Answer, Kind, PAPERS, Paper, Scope, Template};
use nastavnik::record::value::Requisites;
use nastavnik::report::{Block, Line, Signature, Signed, Table};
use proptest::prelude::*;

use crate::binary::sample_content;
use crate::school::School;

/// Whom a paper is made out for: `--pair 2026-07`, and so on.
type Asked<'a> = &'a [(&'a str, &'a str)];

fn scope<'m>(school: &'m School, asked: Asked<'_>) -> Scope<'m> {
    let model: &Model = &school.checked.model;
    let mut scope = Scope::of(model, &school.sources);
    for (option, typed) in asked {
        match *option {
            "pair" => scope.pair = Some(model.find_pair(typed).expect("the pair is there")),
            "person" => scope.person = Some(model.find_person(typed).expect("the person is there")),
            "program" => scope.program = Some(model.find_program(typed).expect("the programme is there")),
            "survey" => scope.survey = Some(model.find_survey(typed).expect("the survey is there")),
            "order" => scope.order = Some(Requisites::parse(typed).expect("the order has number and date")),
            other => panic!("no paper is asked for by {other}"),
        }
    }
    scope
}

fn templates(kind: &'static Kind) -> Vec<Template> {
    let read = |(name, text): &(&str, &str)| {
        Template::of(kind, text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:?}"))
    };
    kind.templates.iter().map(read).collect()
}

fn kind(name: &str) -> &'static Kind {
    paper::named(name).unwrap_or_else(|near| panic!("no paper {name}, but {near:?}"))
}

fn made(school: &School, name: &str, asked: Asked<'_>) -> Paper {
    let kind = kind(name);
    paper::make(kind, &templates(kind), &scope(school, asked))
}

/// A paper as text, with plain spaces: one line a paragraph, tables with bars.
fn text(paper: &Paper) -> String {
    let blocks = paper.document.sections.iter().flat_map(|section| &section.blocks);
    let lines: Vec<String> = blocks.flat_map(lines).collect();
    lines.join("\n").replace('\u{a0}', " ")
}

fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) => vec![text.clone()],
        Block::Text(line, stand) => vec![format!("[{stand:?}] {}", line.plain())],
        Block::Sides(left, right) => vec![format!("[{}] [{}]", left.plain(), right.plain())],
        Block::List(items) => items.iter().map(|item| format!("– {}", item.plain())).collect(),
        Block::Form(lines) => lines.iter().map(Line::plain).collect(),
        Block::Table(table) => rows(table),
        Block::Signatures(list) => list.iter().map(signature).collect(),
        Block::PageBreak => vec!["-----".to_owned()],
        Block::Remarks(remarks) => remarks.iter().map(|remark| format!("! {remark}")).collect(),
        Block::Facts(_) | Block::Chart(_) => panic!("no paper counts anything"),
    }
}

fn rows(table: &Table) -> Vec<String> {
    let heads = table.columns.iter().map(|column| format!("{}:{}", column.title, column.width));
    let rows = table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.read().plain()).collect::<Vec<_>>());
    std::iter::once(heads.collect()).chain(rows).map(|cells| format!("| {} |", cells.join(" | "))).collect()
}

fn signature(signature: &Signature) -> String {
    let mark = if signature.signed == Signed::WithDate { "~~" } else { "~" };
    format!("{mark} {} | {}", signature.post.plain(), signature.name.plain())
}

fn sample() -> School {
    School::on_disk(&sample_content())
}

/// Whom each paper of the sample is made out for: nobody, a grown-up, an outsider, a child, a pair, a group.
fn cases(kind: &Kind) -> Vec<Asked<'static>> {
    match kind.latin {
        "act" => vec![&[], &[("order", "№ 1-о от 01.09.2026")]],
        "pair-order" => vec![&[], &[("order", "№ 113-о от 10.09.2026")], &[("pair", "2026-05")]],
        "program" => vec![&[], &[("pair", "2026-07")], &[("program", "2025-01")]],
        "meeting-sheet" => vec![&[], &[("pair", "2026-01")], &[("pair", "2026-07")]],
        "thanks" => vec![&[], &[("person", "Клюквина Г. С.")], &[("person", "уч-05")], &[("person", "Дубравин О. Е.")]],
        name if name.starts_with("questionnaire") => vec![&[], &[("pair", "2026-07")], &[("survey", "2026-27")]],
        _ => vec![
            &[],
            &[("person", "Калинникова В. С.")],
            &[("person", "Дубравин О. Е.")],
            &[("person", "уч-01")],
            &[("pair", "2026-07")],
        ],
    }
}

macro_rules! golden {
    ($name:expr, $text:expr) => {
        insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!($name, $text);
        });
    };
}

#[test]
fn every_paper_of_the_sample() {
    let school = sample();
    for kind in PAPERS {
        let told = cases(kind).into_iter().map(|asked| {
            let options: Vec<String> = asked.iter().map(|(option, typed)| format!("--{option} {typed}")).collect();
            format!("===== {} {}\n{}\n", kind.name, options.join(" "), text(&made(&school, kind.latin, asked)))
        });
        golden!(kind.latin, told.collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn a_school_that_has_written_nothing_gets_forms_and_the_list_of_what_to_write() {
    let school = School::from_text("//- school.md\n---\nназвание: Школа № 12\n---\n");
    let told = PAPERS.iter().map(|kind| format!("===== {}\n{}\n", kind.name, text(&made(&school, kind.latin, &[]))));
    golden!("nothing-written", told.collect::<Vec<_>>().join("\n"));
}

#[test]
fn no_paper_shows_the_machine_behind_it() {
    let (sample, empty) = (sample(), School::from_text(""));
    for kind in PAPERS {
        let papers = cases(kind).into_iter().map(|asked| made(&sample, kind.latin, asked));
        for paper in papers.chain([made(&empty, kind.latin, &[])]) {
            let text = text(&paper);
            for sign in ["None", "Some(", "{", "}", "..", " ,", "()", "не прочит"] {
                assert!(!text.contains(sign), "{} says «{sign}»:\n{text}", kind.name);
            }
        }
    }
}

/// A school with one pair of which these lines are known; the mentee's card with these.
fn pair(pair: &str, mentee: &str) -> School {
    School::from_text(&format!(
        "//- school.md\n---\nназвание: Школа № 12\n---\n\
         //- people/osinina.md\n---\nимя: Осинина Вера Яковлевна\nкто: педагог\nдолжность: учитель химии\n---\n\
         //- people/vyazov.md\n---\nимя: Вязов Егор Ильич\nкто: обучающийся\nкласс: 11 А\n{mentee}---\n\
         //- pairs/p1.md\n---\nнаставник: osinina\nнаставляемые: vyazov\nсрок: 07.09.2026 – 28.05.2027\n{pair}---\n\
         //- programs/p1.md\n---\nпара: p1\n---\n"
    ))
}

#[test]
fn a_parent_signs_for_a_child_until_the_day_it_is_of_age() {
    let form = |birth: &str| text(&made(&pair("", birth), "consent-processing", &[("person", "vyazov")]));
    let parents = "[Title] законного представителя";
    assert!(form("дата рождения: 22.11.2008\n").contains(parents), "18 tomorrow");
    assert!(!form("дата рождения: 21.11.2008\n").contains(parents), "18 today");
    assert!(form("год рождения: 2008\n").contains(parents), "perhaps 17");
    assert!(form("").contains("дата рождения не записана, напечатана форма для законного представителя"));
}

#[test]
fn a_clause_that_falls_out_leaves_no_hole_in_the_numbers() {
    let numbers = |more: &str| {
        let text = text(&made(&pair(more, ""), "pair-order", &[("pair", "p1")]));
        let clauses = text.lines().filter_map(|line| line.strip_prefix("[Body] ")?.split_once(". ")?.0.parse().ok());
        clauses.collect::<Vec<usize>>()
    };
    assert_eq!(numbers(""), [1, 2, 3, 4, 5, 6]);
    assert_eq!(numbers("акт о выплате: № 5 от 01.09.2026\n"), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn every_blank_names_the_file_and_the_key_to_fill_in() {
    let paper = made(&pair("", ""), "program", &[("pair", "p1")]);
    let told: Vec<String> = paper.blanks.told();
    assert!(
        told.contains(&"не заполнено: задача – впишите в content/pairs/p1.md поле «задача»".to_owned()),
        "{told:?}"
    );
    let goals = "не заполнено: цели – впишите в content/programs/p1.md поле «цели»".to_owned();
    assert!(told.contains(&goals), "{told:?}");
    assert_eq!(told.iter().filter(|line| line.contains("задача")).count(), 1, "{told:?}");
}

#[test]
fn every_field_has_an_answer_of_its_shape() {
    let school = sample();
    for kind in PAPERS {
        let asked = scope(&school, &[("pair", "2026-07"), ("person", "уч-08"), ("survey", "2026-27")]);
        for field in kind.all_fields() {
            let answer = (field.read)(&asked);
            let fits = match field.shape {
                paper::Shape::Day => !matches!(answer, Answer::Words(_) | Answer::Term(_)),
                paper::Shape::Term => !matches!(answer, Answer::Words(_) | Answer::Day(_)),
                paper::Shape::Words | paper::Shape::Sign => !matches!(answer, Answer::Day(_) | Answer::Term(_)),
            };
            assert!(fits, "{}: {} is {answer:?}", kind.name, field.name);
        }
        for list in kind.lists {
            let paper::Rows::Known(rows) = (list.rows)(&asked) else { continue };
            assert!(rows.iter().all(|row| row.len() == list.fields.len()), "{}: {}", kind.name, list.name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_a_record_says_comes_out_once_and_unchanged(said in r#"[-{}|*~?<>!=#№:."\\&а-яё\n ]{0,40}"#) {
        let said = format!("ъ{said}ъ");
        let quoted = serde_json::to_string(&said).expect("a text is JSON");
        let school = pair(&format!("задача: {quoted}\n"), "");
        let task = school.checked.model.pairs().next().and_then(|pair| Some(pair.task.known()?.to_string()));
        if let Some(task) = task {
            let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let paper = one_line(&text(&made(&school, "program", &[("pair", "p1")])));
            prop_assert_eq!(paper.matches(&one_line(&task)).count(), 1, "{}", paper);
        }
    }
}
