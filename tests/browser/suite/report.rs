//! The curator's desk, every report and papers of each sort, as a curator opens them: they are held to what the pages of the
//! section are held to.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::accessible;
use crate::narrow;
use crate::paper::Sheets;
use crate::section::{move_in, nastavnik};
use crate::server;
use crate::tab::{Key, Tab};

/// The papers that are looked at: for a pair, for a minor and for nobody yet.
const PAPERS: [&[&str]; 4] = [
    &["приказ-о-закреплении", "--pair", "2026-07"],
    &["согласие-на-обработку", "--person", "uch-01"],
    &["программа", "--pair", "2026-01"],
    &["анкета-наставника-после"],
];

/// The tables that are wider than the room they have.
const SCROLLING: &str =
    "[...document.querySelectorAll('.table')].filter(table => table.scrollWidth > table.clientWidth)
    .map(table => `${table.textContent.trim().slice(0, 40)}: ${table.scrollWidth} in ${table.clientWidth}`)";

static FOLDER: LazyLock<PathBuf> = LazyLock::new(made);

/// The folder with all that was made of the sample.
fn made() -> PathBuf {
    let school = Path::new(env!("CARGO_TARGET_TMPDIR")).join("desk");
    move_in(&school, server::base());
    nastavnik(&school, &["report", "--all", "-o", "reports"]);
    for (number, paper) in (1..).zip(PAPERS) {
        let file = format!("reports/paper-{number}.html");
        nastavnik(&school, &[&["paper"], paper, &["-o", &file]].concat());
    }
    school.join("reports")
}

/// The pages of the folder.
fn pages() -> Vec<PathBuf> {
    let files = fs::read_dir(&*FOLDER).expect("the folder was made").filter_map(Result::ok).map(|file| file.path());
    let mut pages: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "html")).collect();
    pages.sort();
    assert!(pages.len() > 20, "only {pages:?} were made");
    pages
}

fn is_paper(page: &Path) -> bool {
    page.file_name().is_some_and(|name| name.to_string_lossy().starts_with("paper-"))
}

/// Looks at every page and fails with everything that was found.
#[track_caller]
fn hold(mut look: impl FnMut(&mut Tab, &Path) -> Vec<String>) {
    let mut tab = Tab::new();
    let mut complaints = Vec::new();
    for page in pages() {
        tab.open(&format!("file://{}", page.display()));
        let name = page.file_name().unwrap_or_default().display().to_string();
        complaints.extend(look(&mut tab, &page).into_iter().map(|what| format!("{name}: {what}")));
    }
    assert!(complaints.is_empty(), "\n{}\n{} complaints", complaints.join("\n"), complaints.len());
}

#[test]
fn no_violation_in_light_and_in_dark_and_with_records_open() {
    hold(|tab, _| {
        accessible::bring_axe(tab);
        tab.media("", "light");
        let mut complaints = accessible::violations(tab, "light");
        tab.media("", "dark");
        complaints.extend(accessible::violations(tab, "dark"));
        if tab.value("(figure => figure ? (figure.open = true) : false)(document.querySelector('.figure'))") == true {
            complaints.extend(accessible::violations(tab, "records open"));
        }
        complaints
    });
}

#[test]
fn nothing_scrolls_sideways_on_a_phone_and_no_text_is_cut_off() {
    hold(|tab, _| [390, 900].into_iter().flat_map(|width| narrow::cut(tab, width)).collect());
}

#[test]
fn no_table_scrolls_on_a_desk() {
    hold(|tab, _| {
        tab.resize(1280, 800);
        let scrolling = tab.value(SCROLLING);
        let scrolling = scrolling.as_array().expect("a list was made");
        scrolling.iter().map(|told| told.as_str().unwrap_or_default().to_owned()).collect()
    });
}

#[test]
fn every_page_prints_on_upright_or_lying_a4() {
    hold(|tab, page| {
        let name = format!("desk-{}", page.file_name().unwrap_or_default().display());
        let sheets = Sheets::print(tab, &name);
        let mark = sheets.text.contains("Для служебного пользования");
        // The report for everybody has no mark, nor has a paper.
        let public = is_paper(page) || page.ends_with("results.html");
        let mut complaints = Vec::new();
        if !sheets.are_a4 {
            complaints.push("the first sheet is not A4".to_owned());
        }
        if mark == public {
            complaints.push(format!("printed with a mark: {mark}"));
        }
        complaints
    });
}

#[test]
fn the_keyboard_opens_the_records_behind_a_figure() {
    let mut tab = Tab::new();
    tab.open(&format!("file://{}", FOLDER.join("statistics.html").display()));
    for _ in 0..60 {
        tab.press(Key::Tab);
        if tab.value("document.activeElement.matches('.figure > summary')") == true {
            break;
        }
    }
    tab.press(Key::Enter);
    tab.until("document.activeElement.parentElement.open");
    let list = tab.value("document.activeElement.nextElementSibling.textContent");
    assert!(list.as_str().is_some_and(|list| list.contains("content/people/")), "{list}");
    let covered = "(() => { const list = document.activeElement.nextElementSibling.getBoundingClientRect(), \
                   row = document.activeElement.closest('tr').getBoundingClientRect(); \
                   return list.left < row.right && list.top < row.bottom })()";
    assert_eq!(tab.value(covered), false, "the list lies over its table");
    tab.press(Key::Enter);
    tab.until("!document.activeElement.parentElement.open");
}

#[test]
fn every_page_is_valid() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut validate = Command::new(here.join("node_modules/.bin/html-validate"));
    validate.arg("--config").arg(here.join("html-validate.cjs")).args(["--max-warnings", "0"]).args(pages());
    let ran = validate.output().expect("html-validate is there: npm ci --prefix tests/browser");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stdout));
}
