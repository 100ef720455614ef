//! Every report of the sample school, as JSON: each line of the registry in two school years. A new report only adds its
//! snapshots.

mod counting;
mod curator;
mod folder;
mod identities;
mod office;
mod slow;
mod stir;
mod threshold;
mod told;

use std::collections::BTreeSet;

use nastavnik::demo::{School as Demo, Size};
use nastavnik::figure::within;
use nastavnik::report::{Audience, REPORTS};
use nastavnik::source::Memory;

use crate::binary::{Folder, sample_content};
use crate::school::{School, today};

/// The day that the sample's README commands look at.
const TODAY: &str = "2026-11-21";

#[test]
fn every_report_of_the_sample() {
    let sample = Folder::sample();
    for kind in REPORTS {
        for period in ["2025/26", "2026/27"] {
            let asked = format!("report {} --period {period} --format json --today {TODAY}", kind.name());
            let said = sample.run(&asked).exit(0).stdout;
            insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{}-{}", kind.latin(), period.replace('/', "-")), said);
            });
        }
    }
}

#[test]
fn every_report_is_a_page_that_unfolds_to_its_records() {
    let sample = Folder::sample();
    for kind in REPORTS.iter().filter(|kind| kind.audience() == Audience::Internal) {
        let page = sample.run(&format!("report {} --today {TODAY}", kind.latin())).exit(0).stdout;
        assert!(page.contains("Для служебного пользования") && page.contains("noindex"), "{}", kind.name());
        assert!(page.contains("<details class=\"figure\"") && page.contains(".md:"), "{}", kind.name());
        assert!(!page.contains("NaN") && !page.contains("<script"), "{}", kind.name());
    }
}

#[test]
fn what_is_for_everybody_leads_to_no_record() {
    let sample = Folder::sample();
    for kind in REPORTS.iter().filter(|kind| kind.audience() == Audience::Public) {
        let page = sample.run(&format!("report {} --today {TODAY}", kind.latin())).exit(0).stdout;
        assert!(
            !page.contains("служебного") && !page.contains("<details") && !page.contains(".md:"),
            "{}",
            kind.name()
        );
    }
}

#[test]
fn no_two_things_of_a_page_share_an_address() {
    let sample = Folder::sample();
    for kind in REPORTS {
        let page = sample.run(&format!("report {} --today {TODAY}", kind.latin())).exit(0).stdout;
        let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let different: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), different.len(), "{}: {ids:?}", kind.name());
    }
}

/// A made-up school of so many pairs.
fn demo(pairs: usize, seed: u64) -> School {
    let files = Demo::new(Size::Pairs(pairs), seed, today()).write_up().files;
    let memory =
        files.iter().fold(Memory::new(), |memory, (place, bytes)| memory.file(place.as_str(), bytes.as_slice()));
    School::from_tree(memory)
}

#[test]
fn a_year_counted_alone_is_the_year_counted_with_all_others() {
    let schools = [School::on_disk(&sample_content()), demo(1, 3), demo(9, 4), demo(40, 5)];
    for model in schools.iter().map(|school| &school.checked.model) {
        let years = nastavnik::figure::count(model).years;
        assert!(!years.is_empty(), "there is something to count");
        for (year, counted) in years {
            let period = year.period().expect("a year of the calendar");
            assert_eq!(within(model, period), counted, "{year}");
        }
    }
}

#[test]
fn papers_of_a_theme_are_no_part_of_the_section() {
    let sample = Folder::sample();
    sample.file("themes/own/papers/act.txt", "ПРИКАЗ").file("themes/own/assets/note.txt", "остаётся");
    sample.run("build").exit(0);
    let site = sample.site();
    assert!(
        site.contains_key("assets/note.txt") && !site.keys().any(|path| path.contains("act.txt")),
        "{:?}",
        site.keys()
    );
}

#[test]
fn a_report_says_where_it_was_written_and_refuses_the_section() {
    let sample = Folder::sample();
    sample.run("report статистика -o reports/s.html").exit(0).says("Записан: ");
    sample.run("report статистика -o reports/s.html").exit(0).says("Ничего не изменилось");
    sample.run("report статистика -o site/s.html").exit(2).says("не пишу сюда");
    sample.run("report статистика -o reports/s.odt").exit(2).says(".html, .docx, .xlsx, .csv, .json");
    sample.run("report статистика --format docx").exit(2).says("на экран не выводится");
    sample.run("report статистика -o reports/s.docx").exit(0).says("Записан: ");
    sample.run("report статистика -o reports/s.docx").exit(0).says("Ничего не изменилось");
    sample.run("report статисика").exit(2).says("возможно, вы имели в виду статистика");
    sample.run("report статистика --pair 2026-01").exit(2).says("не бывает об одном");
    sample.run("report статистика --period 2026/28").exit(2).says("не читается");
    sample.run("report").exit(0).says("статистика");
}
