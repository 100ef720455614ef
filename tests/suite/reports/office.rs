//! DOCX, XLSX and CSV as an office expects them, read back by other readers than their writers.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use calamine::{Data, Range, Reader, Xlsx};
use chrono::NaiveDate;
use nastavnik::check;
use nastavnik::demo::{School, Size};
use nastavnik::figure::Span;
use nastavnik::record::value::{Moment, Period};
use nastavnik::report::write::Format;
use nastavnik::report::write::folder::{OneTable, tables};
use nastavnik::report::{
    self, Audience, Block, Cell, Checked, Column, Desk, Drawing, REPORTS, Report, Row, Section, Shape, Stand, Table,
    Value,
};
use nastavnik::rule;
use nastavnik::source::{self, Disk, Memory, Sources, Tree};

use crate::binary::plain;

/// What every sheet and list of an internal report bears.
const MARK: &str = "Для служебного пользования";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of a test is a date")
}

/// Every report of the school in a tree, for the school year of a day.
fn made(tree: &Arc<dyn Tree>, today: NaiveDate) -> (Sources, Vec<Report>) {
    let sources = source::load(tree).expect("the tree can be read");
    let checked = check::all(&sources, today);
    let manuals: Vec<_> = rule::manuals().collect();
    let disclosure = checked.disclosure();
    let known =
        Checked { model: &checked.model, figures: &checked.figures, findings: &checked.findings, manuals: &manuals };
    let desk = Desk::new(&disclosure, known, report::school_year(today));
    let reports = REPORTS.iter().map(|kind| kind.make(&desk)).collect();
    (sources, reports)
}

fn sample() -> (Sources, Vec<Report>) {
    sample_on("2026-11-21")
}

/// The sample's reports for the school year of a day.
fn sample_on(today: &str) -> (Sources, Vec<Report>) {
    let tree: Arc<dyn Tree> = Arc::new(Disk::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("content")));
    made(&tree, day(today))
}

fn demo(seed: u64) -> (Sources, Vec<Report>) {
    let today = day("2026-11-21");
    let pairs = usize::try_from(1 + seed % 14).expect("a small number");
    let written = School::new(Size::Pairs(pairs), seed, today).write_up();
    let files = written.files.iter();
    let memory = files.fold(Memory::new(), |memory, (path, bytes)| {
        memory.file(path.strip_prefix("content/").unwrap_or(path), bytes.as_slice())
    });
    made(&(Arc::new(memory) as Arc<dyn Tree>), today)
}

/// The bytes of a report.
fn written(report: &Report, sources: &Sources, format: Format) -> Vec<u8> {
    format.write(report, sources).expect("every report can be written")
}

/// A table as its sheet must be: heads, and rows of cells with the keys of figures.
struct Expected {
    title: String,
    heads: Vec<String>,
    rows: Vec<Vec<Data>>,
    /// Is the cell a formula?
    formulas: Vec<Vec<Formula>>,
}

/// Which cells are formulas.
#[derive(Clone, Copy, PartialEq)]
enum Formula {
    /// Words, days, and what nobody knows.
    Never,
    /// Where the workbook has records to count from.
    OfRecords,
    /// Always: a share of the two cells before it.
    OfCells,
}

/// The sheets of a report that have rows, in order.
fn expected(report: &Report) -> Vec<Expected> {
    let mut sheets = Vec::new();
    for section in &report.sections {
        for block in &section.blocks {
            match block {
                Block::Table(table) => sheets.push(sheet(table)),
                Block::Chart(chart) => sheets.push(sheet(&chart.table)),
                Block::Facts(facts) => {
                    let columns =
                        [("Показатель", Shape::Words), ("Значение", Shape::Count), ("Примечание", Shape::Words)];
                    let columns = columns.map(|(title, shape)| Column::new(title, shape, 55));
                    let rows = facts.iter().map(|fact| {
                        let note = Cell::maybe(fact.note.clone());
                        Row::new([Cell::words(fact.label.clone()), fact.figure.clone().into(), note])
                    });
                    sheets.push(sheet(&Table::new("facts", section.title.clone(), columns).with(rows)));
                }
                _ => {}
            }
        }
    }
    sheets.retain(|sheet| !sheet.rows.is_empty());
    sheets
}

fn sheet(table: &Table) -> Expected {
    let widths: Vec<usize> = (0..table.columns.len()).map(|at| width(table, at)).collect();
    let sourced = table.rows.iter().any(|row| row.behind.is_some());
    let mut heads: Vec<String> =
        table.columns.iter().zip(&widths).flat_map(|(column, width)| heads(column, *width)).collect();
    heads.extend(sourced.then(|| "Запись".to_owned()));
    let filled = |cells: &mut Vec<Data>, width: usize| cells.resize(width, Data::Empty);
    let (mut rows, mut all) = (Vec::new(), Vec::new());
    for row in &table.rows {
        let (mut whole, mut formulas) = (Vec::new(), Vec::new());
        for (cell, width) in row.cells.iter().zip(&widths) {
            let mut cells = leaves(cell, *width);
            let counted = matches!(cell, Cell::Figure(figure) if !figure.is_gap());
            formulas.extend(cells.iter().enumerate().map(|(at, cell)| match (counted, cell, at) {
                (true, Data::Float(_), 2) => Formula::OfCells,
                (true, Data::Float(_), _) => Formula::OfRecords,
                _ => Formula::Never,
            }));
            filled(&mut cells, *width);
            formulas.resize(whole.len() + width, Formula::Never);
            whole.extend(cells);
        }
        rows.push(whole);
        all.push(formulas);
    }
    Expected { title: table.title.clone(), heads, rows, formulas: all }
}

fn width(table: &Table, at: usize) -> usize {
    let needs = table.rows.iter().map(|row| match &row.cells[at] {
        Cell::Figure(figure) => match figure.value {
            Value::Share(..) => 3,
            Value::Mean(_) => 2,
            _ => 1,
        },
        _ => 1,
    });
    let declared = match table.columns[at].shape {
        Shape::Share => 3,
        Shape::Mean | Shape::Term => 2,
        _ => 1,
    };
    needs.max().unwrap_or(1).max(declared)
}

fn heads(column: &Column, width: usize) -> Vec<String> {
    let parts: &[&str] = match (width, column.shape) {
        (3, _) => &[": сколько", ": из скольких", ": доля"],
        (2, Shape::Term) => &[": с", ": по"],
        (2, _) => &[": среднее", ": ответов"],
        _ => &[""],
    };
    parts.iter().map(|part| format!("{}{part}", column.title)).collect()
}

fn leaves(cell: &Cell, width: usize) -> Vec<Data> {
    let date = |day: &NaiveDate| Data::String(day.to_string());
    match cell {
        Cell::Empty => Vec::new(),
        Cell::Words(line) => vec![Data::String(line.plain())],
        Cell::Day(day) | Cell::Moment(Moment::Day(day) | Moment::Month(day)) => vec![date(day)],
        Cell::Moment(Moment::Year(year)) => vec![Data::Float(f64::from(*year))],
        Cell::Term(Period { start, end }) if width == 2 => vec![date(start), date(end)],
        Cell::Term(_) => vec![Data::String(cell.read().plain())],
        Cell::Figure(figure) => match &figure.value {
            Value::Count(number) => vec![Data::Float(*number as f64)],
            Value::Stated(number) => vec![Data::Float(f64::from(*number))],
            Value::Share(part, whole) => {
                let share = match part <= whole {
                    true => Data::Float(*part as f64 / *whole as f64),
                    false => Data::String(figure.words()),
                };
                vec![Data::Float(*part as f64), Data::Float(*whole as f64), share]
            }
            Value::Mean(mean) => {
                let sum: u32 = mean.marks().map(|(_, mark)| mark).sum();
                vec![Data::Float(f64::from(sum) / mean.count() as f64), Data::Float(mean.count() as f64)]
            }
            Value::Gap(gap) => vec![Data::String(gap.to_string())],
        },
    }
}

/// A cell as it was read, a day as the text that is expected.
fn read(cell: Option<&Data>) -> Data {
    match cell {
        None => Data::Empty,
        Some(Data::Int(number)) => Data::Float(*number as f64),
        Some(Data::DateTime(moment)) => {
            let moment = moment.as_datetime().expect("a day of a sheet is a day");
            Data::String(moment.date().to_string())
        }
        Some(other) => other.clone(),
    }
}

type Book = Xlsx<Cursor<Vec<u8>>>;

fn open(bytes: Vec<u8>) -> Book {
    Xlsx::new(Cursor::new(bytes)).expect("the workbook can be read")
}

/// What a formula gives, reckoned here from the sheet that it stands on and from the records.
fn evaluate(formula: &str, sheet: &Range<Data>, data: &Range<Data>) -> f64 {
    if let Some((part, whole)) = formula.split_once('/').filter(|(part, _)| !part.contains('(')) {
        return number(sheet, part) / number(sheet, whole);
    }
    let (name, rest) = formula.split_once('(').expect("a formula is a function of the records");
    let key = rest.rsplit(',').next().expect("it names a key").trim_end_matches(')').trim_matches('"');
    let rows: Vec<&[Data]> = data.rows().skip(3).filter(|row| row[0] == Data::String(key.to_owned())).collect();
    let numbers = || rows.iter().filter_map(|row| calamine::DataType::as_f64(&row[6])).sum::<f64>();
    match name {
        "COUNTIFS" => rows.len() as f64,
        "SUMIFS" => numbers(),
        "AVERAGEIFS" => numbers() / rows.len() as f64,
        other => panic!("nobody expects {other}"),
    }
}

fn number(sheet: &Range<Data>, address: &str) -> f64 {
    let letters = address.chars().take_while(char::is_ascii_alphabetic);
    let column = letters.fold(0, |column, letter| column * 26 + (letter as u32 - 'A' as u32) + 1) - 1;
    let row: u32 = address.trim_start_matches(|sign: char| sign.is_ascii_alphabetic()).parse().expect("an address");
    let cell = sheet.get_value((row - 1, column)).expect("the cell is there");
    calamine::DataType::as_f64(cell).expect("it is a number")
}

/// Do records stand behind its figures? What is for everybody leads to none.
fn has_records(report: &Report) -> bool {
    report.figures().iter().any(|(_, figure)| !figure.behind.is_empty() || (!figure.is_gap() && !figure.of.is_empty()))
}

/// Holds a workbook against its report: every cell, its type, and every formula with its result.
fn hold(report: &Report, sources: &Sources) {
    let mut book = open(written(report, sources, Format::Xlsx));
    let names = book.sheet_names();
    let sheets = expected(report);
    let counts = has_records(report);
    assert_eq!(names.len(), sheets.len() + 1 + usize::from(counts), "{}: {names:?}", report.name);
    assert_eq!((names[0].as_str(), names[names.len() - 1] == "Данные"), ("Отчёт", counts), "{}", report.name);
    let data = if counts { book.worksheet_range("Данные").expect("it is there") } else { Range::empty() };
    for (sheet, name) in sheets.iter().zip(&names[1..]) {
        let range = book.worksheet_range(name).expect("the sheet is there");
        let formulas = book.worksheet_formula(name).expect("the sheet is there");
        let at = |row: usize, column: usize| (u32::try_from(row).expect("few"), u32::try_from(column).expect("few"));
        assert_eq!(read(range.get_value((0, 0))), Data::String(sheet.title.clone()), "{}: {name}", report.name);
        for (column, head) in sheet.heads.iter().enumerate() {
            assert_eq!(read(range.get_value(at(2, column))), Data::String(head.clone()), "{}: {name}", report.name);
        }
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let place = format!("{}: {name}, row {row}, column {column}", report.name);
                assert_eq!(&read(range.get_value(at(row + 3, column))), cell, "{place}");
                let formula = formulas.get_value(at(row + 3, column)).filter(|formula| !formula.is_empty());
                let expected = sheet.formulas[row][column];
                let expected = expected == Formula::OfCells || (counts && expected == Formula::OfRecords);
                assert_eq!(formula.is_some(), expected, "{place}: {formula:?}");
                if let (Some(formula), Data::Float(stored)) = (formula, cell) {
                    assert_eq!(evaluate(formula, &range, &data).to_bits(), stored.to_bits(), "{place}: {formula}");
                }
            }
        }
    }
}

#[test]
fn every_workbook_says_what_its_report_says_and_counts_it_again() {
    let schools = std::iter::once(sample()).chain([3, 8, 13, 21, 34].map(demo));
    for (sources, reports) in schools {
        reports.iter().for_each(|report| hold(report, &sources));
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let (sources, reports) = sample();
    for report in &reports {
        for format in [Format::Docx, Format::Xlsx, Format::Csv] {
            let (one, two) = (written(report, &sources, format), written(report, &sources, format));
            assert!(one == two, "{} as {}", report.name, format.ending());
        }
    }
}

/// A file inside an office file.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an office file is an archive");
    let mut text = String::new();
    archive.by_name(name).unwrap_or_else(|_| panic!("{name} is there")).read_to_string(&mut text).expect("it is XML");
    text
}

/// How many files of an office file begin so.
fn parts(bytes: &[u8], start: &str) -> usize {
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an office file is an archive");
    archive.file_names().filter(|name| name.as_ref().is_ok_and(|name| name.starts_with(start))).count()
}

#[test]
fn every_sheet_filters_freezes_its_head_and_prints_on_a4() {
    let (sources, reports) = sample();
    for report in &reports {
        let bytes = written(report, &sources, Format::Xlsx);
        let (tables, book) =
            (expected(report).len() + usize::from(has_records(report)), part(&bytes, "xl/workbook.xml"));
        assert_eq!(book.matches("_xlnm.Print_Area").count(), tables + 1, "{}", report.name);
        assert_eq!(book.matches("_xlnm.Print_Titles").count(), tables, "{}", report.name);
        for number in 1..=tables + 1 {
            let sheet = part(&bytes, &format!("xl/worksheets/sheet{number}.xml"));
            assert!(sheet.contains("paperSize=\"9\"") && sheet.contains("fitToHeight=\"0\""), "{}", report.name);
            assert_eq!(sheet.contains(MARK), report.audience == Audience::Internal, "{}", report.name);
            if number > 1 {
                assert!(sheet.contains("<autoFilter") && sheet.contains("state=\"frozen\""), "{}", report.name);
                assert!(sheet.contains("<col min=\"1\""), "{}", report.name);
            }
        }
        assert!(parts(&bytes, "xl/charts/chart") <= charts(report), "{}", report.name);
    }
}

/// Reports and their tables that people would rather look at.
const PICTURES: [(&str, &str, Drawing); 8] = [
    ("статистика", "people-by-form", Drawing::Bars),
    ("статистика", "months", Drawing::Months),
    ("статистика", "measure-kinds", Drawing::PlanFact),
    ("показатели", "plan-fact", Drawing::Bars),
    ("дорожная-карта", "parts", Drawing::PlanFact),
    ("журнал-встреч", "months", Drawing::Months),
    ("мониторинг", "change", Drawing::Change { scale: (1, 10) }),
    ("пары", "states-chart", Drawing::Bars),
];

#[test]
fn pictures_stand_where_people_would_rather_look() {
    let (sources, reports) = sample_on("2026-08-31");
    for (name, id, drawing) in PICTURES {
        let report = reports.iter().find(|report| report.name == name).expect("there is such a report");
        let mut blocks = report.sections.iter().flat_map(|section| &section.blocks);
        let chart = blocks.find_map(|block| match block {
            Block::Chart(chart) if chart.table.id == id => Some(chart),
            _ => None,
        });
        let chart = chart.unwrap_or_else(|| panic!("{name} has no picture {id}"));
        assert_eq!(chart.drawing, drawing, "{name}, {id}");
        let page = plain(&written(report, &sources, Format::Html));
        for word in [
            format!("<title id=\"{id}-wide-title\">{}</title>", chart.table.title),
            // How it is read may follow.
            format!("<desc id=\"{id}-wide-about\">{}", chart.about),
            format!("role=\"img\" aria-labelledby=\"{id}-wide-title\""),
        ] {
            assert!(page.contains(&word), "{name}, {id}: {word}");
        }
        let book = written(report, &sources, Format::Xlsx);
        let native = (1..=parts(&book, "xl/charts/chart")).map(|at| part(&book, &format!("xl/charts/chart{at}.xml")));
        let own = native.filter(|text| text.contains(&format!("<a:t>{}</a:t>", chart.table.title))).count();
        assert_eq!(own, 1, "{name}, {id}: a chart of Excel's own");
        let document = part(&written(report, &sources, Format::Docx), "word/document.xml");
        // Its own table, or another that says the same.
        for row in &chart.table.rows {
            let label = row.cells.first().map(|cell| cell.read().plain()).unwrap_or_default();
            assert!(document.contains(&label), "{name}, {id}: «{label}» in the document");
        }
    }
}

fn charts(report: &Report) -> usize {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter(|block| matches!(block, Block::Chart(chart) if !chart.table.rows.is_empty())).count()
}

#[test]
fn every_document_is_a4_in_the_type_of_an_office_and_repeats_its_heads() {
    let (sources, reports) = sample();
    for report in &reports {
        let bytes = written(report, &sources, Format::Docx);
        let document = part(&bytes, "word/document.xml");
        let blocks: Vec<&Block> = report.sections.iter().flat_map(|section| &section.blocks).collect();
        let tables = blocks.iter().filter(|block| matches!(block, Block::Table(table) if !table.rows.is_empty()));
        let (tables, heads) = (tables.count(), document.matches("<w:tblHeader />").count());
        // The table of a picture is left out where another table says the same.
        assert!((tables..=tables + charts(report)).contains(&heads), "{}: {heads}", report.name);
        for late in ["</w:rPr><w:jc", "</w:rPr><w:keepNext", "<w:pPr><w:rPr /><w:", "<w:szCs w:val=\"24\" /><w:b />"] {
            assert!(!document.contains(late), "{}: {late}", report.name);
        }
        assert!(
            document.contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""),
            "{}",
            report.name
        );
        let sizes = document.matches("<w:pgSz w:w=\"11906\" w:h=\"16838\"").count()
            + document.matches("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"").count();
        assert_eq!(sizes, document.matches("<w:sectPr>").count(), "{}", report.name);
        let styles = part(&bytes, "word/styles.xml");
        for what in ["w:ascii=\"Times New Roman\"", "<w:sz w:val=\"28\" />", "<w:lang w:val=\"ru-RU\""] {
            assert!(styles.contains(what), "{}: {what}", report.name);
        }
        let header = part(&bytes, "word/header1.xml");
        assert!(header.contains("PAGE"), "{}", report.name);
        assert_eq!(header.contains(MARK), report.audience == Audience::Internal, "{}", report.name);
        let core = part(&bytes, "docProps/core.xml");
        assert!(core.contains("2026-11-21T00:00:00Z") && core.contains("<dc:title>"), "{}", report.name);
    }
}

/// A report whose words no office file should trip over.
fn hostile() -> Report {
    let today = day("2026-11-21");
    let words = ["=1+1", "@SUM(A1)", "+7 900", "-1", "'=2", "а\u{b}б\u{1}", "<&>\"", "две\nстроки", "a;b"];
    let row = |words: &str| Row::new([Cell::words(words), Cell::words("я".repeat(40_000))]);
    let columns = || [Column::new("=A1", Shape::Words, 80), Column::new("\u{7}б", Shape::Words, 80)];
    let table = |id, title: &str| Block::Table(Table::new(id, title, columns()).with(words.map(row)));
    let blocks = [
        table("one", "Данные"),
        table("two", "Отчёт: [всё]/?*\\"),
        table("three", "данные"),
        Block::Text("=1+1\u{c}".into(), Stand::Body),
    ];
    Report {
        name: "проба",
        title: "<Проба> & \u{2}".to_owned(),
        audience: Audience::Internal,
        span: Span { period: Period { start: today, end: today }, today },
        today,
        school: "Школа «№ 7» <&>".to_owned(),
        sections: vec![Section::new("all", "Всё", blocks)],
    }
}

#[test]
fn words_are_words_whatever_they_look_like() {
    let (sources, _) = sample();
    let report = hostile();
    let mut book = open(written(&report, &sources, Format::Xlsx));
    let sheet = book.worksheet_range("Данные 2").expect("another name is found for it");
    let column: Vec<String> = sheet.rows().skip(3).map(|row| row[0].to_string()).collect();
    let kept = ["=1+1", "@SUM(A1)", "+7 900", "-1", "'=2", "аб", "<&>\"", "две\nстроки", "a;b"];
    assert_eq!(column, kept);
    assert!(sheet.rows().skip(3).all(|row| row[1].to_string().ends_with("… (текст сокращён)")));
    assert!(
        book.worksheet_formula("Данные 2").expect("it is there").used_cells().all(|(_, _, formula)| formula.is_empty())
    );
    let document = part(&written(&report, &sources, Format::Docx), "word/document.xml");
    assert!(document.chars().all(|sign| !sign.is_control()) && document.contains("&lt;&amp;&gt;"));
    let list = String::from_utf8(written(&report, &sources, Format::Csv)).expect("it is UTF-8");
    for line in ["'=1+1;", "'@SUM(A1);", "'+7 900;", "'-1;", "аб;", "\"<&>\"\"\";", "\"две\nстроки\";", "\"a;b\";"]
    {
        assert!(list.contains(&format!("\r\n{line}")), "{line}");
    }
}

#[test]
fn a_list_opens_in_excel_by_a_double_click() {
    let (sources, reports) = sample();
    for report in &reports {
        let text = String::from_utf8(written(report, &sources, Format::Csv)).expect("it is UTF-8");
        let text = text.strip_prefix('\u{feff}').expect("Excel knows UTF-8 by its mark");
        assert_eq!(text.starts_with(MARK), report.audience == Audience::Internal, "{}", report.name);
        assert!(text.ends_with("\r\n"), "{}", report.name);
        for sheet in expected(report) {
            let head = sheet.heads.join(";");
            assert!(text.contains(&format!("\r\n{head}\r\n")), "{}: {head}", report.name);
        }
    }
}

#[test]
fn the_lists_of_a_report_are_its_tables_each_once() {
    let (sources, reports) = sample();
    for (kind, report) in REPORTS.iter().zip(&reports) {
        let whole = String::from_utf8(written(report, &sources, Format::Csv)).expect("it is UTF-8");
        let (mut rest, mut names) = (whole.as_str(), BTreeSet::new());
        for OneTable { title, file } in tables(*kind, report, &sources) {
            let own = String::from_utf8(file.bytes).expect("it is UTF-8");
            let own = own.strip_prefix('\u{feff}').expect("Excel knows UTF-8 by its mark");
            let own = own.strip_prefix(&format!("{MARK}\r\n")).unwrap_or(own);
            assert!(own.starts_with(&title), "{}: {title}", file.name);
            let at = rest.find(own).unwrap_or_else(|| panic!("{} is no part of the whole", file.name));
            rest = &rest[at + own.len()..];
            assert!(names.insert(file.name.clone()), "{} twice", file.name);
        }
        assert!(rest.is_empty() && !names.is_empty(), "{}: {rest}", report.name);
    }
}
