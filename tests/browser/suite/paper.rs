//! Printed: A4 sheets with text that can be read and copied, and with every cell of every table.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::section::Section;
use crate::tab::{Tab, text};

/// The heading and the cells, as they will stand on paper, without what is only read aloud.
const CELLS: &str = r"(() => {
    const shown = node => node.parentElement.checkVisibility() && node.parentElement.getBoundingClientRect().width > 1;
    const words = cell => {
        const nodes = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), found = [];
        while (nodes.nextNode()) if (shown(nodes.currentNode)) found.push(nodes.currentNode.data);
        return found.join('');
    };
    return [...document.querySelectorAll('h1, main th, main td')].map(words).filter(text => text.trim());
})()";

#[test]
fn every_page_prints_on_a4_with_whole_tables() {
    let section = Section::get();
    section.hold(|tab, page| {
        tab.open(&section.address(page));
        let sheets = Sheets::print(tab, page);
        tab.media("print", "light");
        let cells = tab.value(CELLS);
        let printed = letters(&sheets.text);
        let cells = cells.as_array().into_iter().flatten().map(text);
        let mut complaints: Vec<String> = cells
            .filter(|cell| !printed.contains(&letters(cell)))
            .map(|cell| format!("on paper there is no «{cell}»"))
            .collect();
        if !sheets.are_a4 {
            complaints.push("the sheets are not A4".to_owned());
        }
        complaints
    });
}

#[test]
fn the_form_to_fill_in_is_one_sheet() {
    let mut tab = Tab::new();
    tab.open(&Section::get().address("join/form.html"));
    let sheets = Sheets::print(&tab, "form to fill in");
    assert_eq!(sheets.count, 1, "{}", sheets.text);
    assert!(letters(&sheets.text).contains("подпись"), "{}", sheets.text);
}

/// A page as it comes out of the printer.
pub(crate) struct Sheets {
    /// How many there are.
    pub(crate) count: usize,
    /// Whether all are upright A4.
    pub(crate) are_a4: bool,
    /// What is printed on them, in the order of printing.
    pub(crate) text: String,
}

impl Sheets {
    /// Prints the page that a tab shows; `page` is its path, which names the file.
    pub(crate) fn print(tab: &Tab, page: &str) -> Self {
        let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
        let printed = STANDARD.decode(text(&tab.call("Page.printToPDF", a4)["data"])).expect("it is base64");
        let path = scratch(page);
        fs::write(&path, printed).expect("the scratch folder can be written");
        let about = run("pdfinfo", &path, &[]);
        let fact = |name: &str| about.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
        let count = fact("Pages:").parse().expect("pdfinfo counts the pages");
        let text = run("pdftotext", &path, &["-raw"]);
        Sheets { count, are_a4: fact("Page size:").contains("(A4)"), text }
    }
}

fn scratch(page: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("paper");
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder.join(page.replace('/', "-")).with_extension("pdf")
}

/// What a program of poppler-utils says of a file.
fn run(program: &str, path: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(program);
    command.args(arguments).arg(path);
    if program == "pdftotext" {
        command.arg("-");
    }
    let ran = command.output().unwrap_or_else(|_| panic!("there is no {program}: poppler-utils brings it"));
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

/// The letters and digits alone: lines break, and hyphens come and go.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
