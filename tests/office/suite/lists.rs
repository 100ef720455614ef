//! Lists as the office opens them: what stands in a cell of a CSV comes back from it.

use std::fs;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use nastavnik::report::write::Format;
use nastavnik::report::{Block, Cell, Column, Row, Section, Shape, Table};

use crate::files::Files;
use crate::long::{Nothing, TODAY, trial};
use crate::soffice;

/// What programs of sheets would like to take for formulas, numbers and the end of a cell.
const DANGEROUS: [&str; 8] =
    ["=1+1", "+7 (999) 000-00-00", "-5", "@SUM(A1)", "а;б \"в\"", "две\nстроки", "Снегирёва Ё. Щ.", "1/2"];

const MONTHS: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

/// A list of words that look like something else, each beside a day.
fn dangerous() -> Vec<u8> {
    let row = |words: &&str| Row::new([Cell::words(*words), Cell::Day(TODAY)]);
    let columns = [Column::new("Слова", Shape::Words, 85), Column::new("День", Shape::Day, 80)];
    let table = Table::new("words", "Слова", columns).with(DANGEROUS.iter().map(row));
    let report = trial(vec![Section::new("one", "Слова", [Block::Table(table)])]);
    Format::Csv.write(&report, &Nothing).expect("a list is always written")
}

/// The cells of a list, quotes taken off.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut is_quoted) = (vec![vec![String::new()]], false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("there is always a row");
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().expect("there is always a cell").push('"');
            }
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            _ => row.last_mut().expect("there is always a cell").push(letter),
        }
    }
    rows
}

/// Is that what whoever opens the list sees in the cell?
fn is_same(cell: &str, seen: &Data) -> bool {
    let number = cell.replace(',', ".").parse::<f64>();
    match seen {
        Data::Empty => cell.is_empty(),
        Data::DateTime(moment) => moment.as_datetime().is_some_and(|moment| {
            let day = moment.date();
            let month = day.format("%-m").to_string().parse::<usize>().map_or("", |month| MONTHS[month - 1]);
            cell == day.format("%d.%m.%Y").to_string() || cell == day.format(&format!("{month} %Y")).to_string()
        }),
        Data::Float(seen) => number.is_ok_and(|number| (number - seen).abs() < 1e-9),
        Data::Int(seen) => number.is_ok_and(|number| (number - *seen as f64).abs() < 1e-9),
        Data::String(seen) => cell == seen.as_str(),
        _ => false,
    }
}

/// Where the office shows something else than the list holds.
fn differences(list: &Path, opened: &Path) -> Vec<String> {
    let text = fs::read_to_string(list).expect("the list was written");
    let mut book: Xlsx<_> = open_workbook(opened).expect("the office wrote a workbook");
    let sheet = book.worksheet_range_at(0).expect("it has a sheet").expect("the sheet can be read");
    let mut wrong = Vec::new();
    for (row, cells) in (0..).zip(cells(text.trim_start_matches('\u{feff}'))) {
        for (column, cell) in (0..).zip(cells) {
            let seen = sheet.get_value((row, column)).unwrap_or(&Data::Empty);
            if !is_same(&cell, seen) {
                wrong.push(format!("{}, {row}:{column}: {cell:?}, {seen:?}", list.display()));
            }
        }
    }
    wrong
}

#[test]
fn the_office_shows_what_a_list_holds() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lists");
    // What an earlier run has left would be looked at again; there may be nothing.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    Files::tables("статистика", &folder);
    Files::tables("реестр-наставляемых", &folder);
    fs::write(folder.join("dangerous.csv"), dangerous()).expect("the folder is there");
    let lists = soffice::files_of(&folder, "csv");
    assert!(lists.len() > 10, "{lists:?}");
    soffice::open_lists(&lists, &folder.join("opened"));
    let opened = |list: &Path| folder.join("opened").join(list.with_extension("xlsx").file_name().unwrap_or_default());
    let wrong: Vec<String> = lists.iter().flat_map(|list| differences(list, &opened(list))).collect();
    assert!(wrong.is_empty(), "{} cells:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}
