//! The folder of all reports and the curator's desk.

use nastavnik::report::REPORTS;
use nastavnik::report::write::Format;

use super::TODAY;
use crate::binary::{Folder, plain};

#[test]
fn the_folder_holds_every_report_in_every_format_and_the_desk_leads_to_them() {
    let sample = Folder::sample();
    let all = format!("report --all --today {TODAY}");
    sample.run(&all).exit(0).says("Стол куратора: ");
    let desk = plain(read(&sample, "reports/index.html").as_bytes());
    for kind in REPORTS {
        for format in Format::ALL.into_iter().filter(|format| *format != Format::Csv) {
            let name = format!("{}.{}", kind.latin(), format.ending());
            assert!(sample.path(&format!("reports/{name}")).is_file(), "{name}");
            assert!(desk.contains(&format!("href=\"{name}\"")), "{name}");
        }
    }
    let written = sample.files("reports");
    let tables: Vec<&String> = written.keys().filter(|name| name.ends_with(".csv")).collect();
    for kind in REPORTS {
        let own = format!("{}-", kind.latin());
        assert!(tables.iter().any(|name| name.starts_with(&own)), "{own} has tables");
    }
    for name in tables {
        assert!(desk.contains(&format!("href=\"{name}\"")), "{name}");
        assert!(written[name].starts_with("\u{feff}".as_bytes()), "{name} says that it is UTF-8");
    }
    assert!(desk.contains("Для служебного пользования") && desk.contains("noindex"));
    let overdue = desk.split("<h2>На этой неделе").next().expect("a text has a beginning");
    assert!(overdue.contains("Сводный отчёт классного руководителя") && overdue.contains("15 дней"));
    sample.run(&all).exit(0).says("не изменилось");
}

#[test]
fn the_folder_never_lies_in_the_section_nor_among_records_and_no_edited_report_is_lost() {
    let sample = Folder::sample();
    for folder in ["site/reports", "content/reports", "themes/own", "."] {
        sample.run(&format!("report --all --today {TODAY} -o {folder}")).exit(2).says("не пишу сюда");
    }
    sample.run(&format!("report --all --today {TODAY}")).exit(0);
    sample.file("reports/pairs.html", "mine");
    sample.run("report --all --today 2026-11-22").exit(2).says("могут быть ваши правки");
    assert_eq!(read(&sample, "reports/pairs.html"), "mine");
    sample.run("report --all --today 2026-11-22 --force").exit(0).says("записано");
}

#[test]
fn the_tables_of_one_report_fill_a_folder() {
    let sample = Folder::sample();
    let asked = format!("report статистика --today {TODAY} --format csv -o tables/");
    sample.run(&asked).exit(0).says("Таблицы в папке").says("таблиц");
    let people = read(&sample, "tables/statistics-people.csv");
    assert!(people.lines().any(|line| line.starts_with("Наставники;")) && !people.contains("По видам"), "{people}");
    sample.run(&asked).exit(0).says("записано: 0");
    sample.file("tables/statistics-people.csv", "mine");
    sample.run(&asked).exit(2).says("могут быть ваши правки");
    sample.run(&format!("report статистика --today {TODAY} --format csv -o site/")).exit(2).says("не пишу сюда");
    let all = sample.run(&format!("report статистика --today {TODAY} --format csv")).exit(0).stdout;
    assert!(all.contains("Наставники;") && all.contains("По видам"), "on the screen they stand one below the other");
}

#[test]
fn the_journal_can_be_of_one_pair_and_never_prints_what_a_mentor_wrote_down() {
    let sample = Folder::sample();
    let one = sample.run(&format!("report журнал-встреч --pair 2026-03 --today {TODAY}")).exit(0).stdout;
    assert!(one.contains("Журнал встреч: пара 2026-03") && one.contains("Обратная связь"));
    let all = sample.run(&format!("report журнал-встреч --today {TODAY} --format json")).exit(0).stdout;
    assert!(!all.contains("Капитанскую дочку"), "the body of the first meeting");
}

fn read(folder: &Folder, path: &str) -> String {
    std::fs::read_to_string(folder.path(path)).expect("the file is there")
}
