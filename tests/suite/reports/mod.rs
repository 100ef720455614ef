//! Every report of the sample school, as JSON: each line of the registry in two school years. A new report only adds its
//! snapshots.

use nastavnik::report::REPORTS;

use crate::binary::Folder;

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
    for kind in REPORTS {
        let page = sample.run(&format!("report {} --today {TODAY}", kind.latin())).exit(0).stdout;
        assert!(page.contains("Для служебного пользования") && page.contains("noindex"), "{}", kind.name());
        assert!(page.contains("<details class=\"figure\"") && page.contains(".md:"), "{}", kind.name());
        assert!(!page.contains("NaN") && !page.contains("<script"), "{}", kind.name());
    }
}

#[test]
fn a_report_says_where_it_was_written_and_refuses_the_section() {
    let sample = Folder::sample();
    sample.run("report статистика -o reports/s.html").exit(0).says("Записан: ");
    sample.run("report статистика -o reports/s.html").exit(0).says("Ничего не изменилось");
    sample.run("report статистика -o site/s.html").exit(2).says("не пишу сюда");
    sample.run("report статистика -o reports/s.odt").exit(2).says(".html, .json");
    sample.run("report статисика").exit(2).says("возможно, вы имели в виду статистика");
    sample.run("report статистика --pair 2026-01").exit(2).says("не бывает об одном");
    sample.run("report статистика --period 2026/28").exit(2).says("не читается");
    sample.run("report").exit(0).says("статистика");
}
