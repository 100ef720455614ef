//! What comes out of the printer.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files::Files;
use crate::long;

/// A millimetre in points.
const MM: f64 = 72.0 / 25.4;

/// What a program says of a file.
fn run(program: &str, arguments: &[&str], file: &Path) -> String {
    let mut command = Command::new(program);
    command.args(arguments).arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    let ran = command.output().unwrap_or_else(|_| panic!("{program} is there: .ci/run installs it"));
    assert!(ran.status.success(), "{program} {}: {}", file.display(), String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

fn prints() -> Vec<PathBuf> {
    let files = Files::get();
    ["docx", "xlsx"].iter().flat_map(|ending| files.written(ending)).map(|file| files.printed(&file)).collect()
}

/// The pages of a print as plain text.
fn pages(print: &Path) -> Vec<String> {
    let text = run("pdftotext", &["-layout"], print);
    text.split('\u{c}').filter(|page| !page.trim().is_empty()).map(str::to_owned).collect()
}

/// The words of the pages that stand upright: how far left and right each reaches, in points.
fn words(print: &Path) -> Vec<(f64, f64)> {
    let number = |line: &str, name: &str| -> Option<f64> {
        line.split_once(&format!("{name}=\""))?.1.split_once('"')?.0.parse().ok()
    };
    let (mut upright, mut words) = (true, Vec::new());
    for line in run("pdftotext", &["-bbox"], print).lines() {
        if line.contains("<page ") {
            upright = number(line, "width") < number(line, "height");
        } else if upright && let Some(reach) = number(line, "xMin").zip(number(line, "xMax")) {
            words.push(reach);
        }
    }
    words
}

#[test]
fn every_file_is_printed_on_a4_in_the_type_of_an_office() {
    for print in prints() {
        let about = run("pdfinfo", &[], &print);
        let size = about.lines().find(|line| line.starts_with("Page size:")).unwrap_or_default();
        assert!(size.contains("(A4)"), "{}: {size}", print.display());
        let fonts = run("pdffonts", &[], &print);
        for font in fonts.lines().skip(2).filter_map(|line| line.split_whitespace().next()) {
            assert!(font.contains("LiberationSerif") || font.contains("TimesNewRoman"), "{}: {font}", print.display());
        }
    }
}

#[test]
fn a_document_has_the_margins_of_an_office() {
    let files = Files::get();
    for file in files.written("docx") {
        let words = words(&files.printed(&file));
        if words.is_empty() {
            continue;
        }
        let left = words.iter().map(|(left, _)| *left).fold(f64::MAX, f64::min);
        let right = words.iter().map(|(_, right)| *right).fold(0.0, f64::max);
        assert!((left / MM - 30.0).abs() < 1.5, "{}: {} mm on the left", file.display(), left / MM);
        assert!(right / MM < 195.6, "{}: {} mm from the left", file.display(), right / MM);
    }
}

#[test]
fn the_head_of_a_long_table_is_on_every_page_of_it() {
    let file =
        Files::get().written("docx").into_iter().find(|file| file.ends_with("long.docx")).expect("it was written");
    let print = Files::get().printed(&file);
    let pages = pages(&print);
    assert!(pages.len() > 5, "only {} pages", pages.len());
    let sizes = run("pdfinfo", &["-l", "99"], &print);
    let lying = sizes.lines().filter(|line| line.contains("841.89 x 595")).count();
    assert!(lying > 1 && lying < pages.len(), "{lying} of {} pages lie on their side", pages.len());
    for (number, page) in (1..).zip(&pages).filter(|(_, page)| page.contains("Второй ")) {
        assert!(page.contains(long::HEAD), "page {number}:\n{page}");
    }
    for (number, page) in (1..).zip(&pages) {
        assert!(page.contains("Для служебного пользования"), "page {number}:\n{page}");
        assert!(page.lines().take(4).any(|line| line.trim() == number.to_string()), "page {number}:\n{page}");
    }
    let last = pages.last().expect("there are some");
    assert!(last.contains("Озёрская") && last.contains("подпись") && last.contains("Слово за словом"), "{last}");
}

/// The pictures stay in `target/tmp/pictures`, to be looked at.
#[test]
fn every_page_is_drawn_and_none_is_empty() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    // What an earlier run has left would be counted again; there may be nothing.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let mut written = 0;
    for print in prints() {
        let picture = folder.join(print.file_name().unwrap_or_default());
        let drawn = Command::new("pdftoppm").args(["-r", "60", "-png"]).arg(&print).arg(picture).status();
        assert!(drawn.is_ok_and(|status| status.success()), "{}", print.display());
        let sheets =
            run("pdfinfo", &[], &print).lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok());
        assert_eq!(sheets, Some(pages(&print).len()), "{}: a page without a word", print.display());
        written += pages(&print).len();
    }
    assert_eq!(std::fs::read_dir(&folder).expect("it was made").count(), written, "a picture for every page");
}
