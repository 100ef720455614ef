//! LibreOffice without a window, one visit at a time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Formulas of a workbook are counted anew when it is opened; without this the office shows the results that it finds.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// Opens every file and writes it in another format into a folder. A second office with the same settings would go away
/// without a word, so every visit has a profile of its own.
pub(crate) fn convert(format: &str, files: &[PathBuf], to: &Path) {
    visit(&format!("profile-{format}"), &["--convert-to", format], files, to);
}

/// Opens lists as an office with Russian settings does: semicolons between cells, UTF-8, numbers and days as in Russia.
pub(crate) fn open_lists(files: &[PathBuf], to: &Path) {
    let filter = "--infilter=CSV:59,34,76,1,,1049,false,true";
    visit("profile-lists", &[filter, "--convert-to", "xlsx"], files, to);
}

/// The files of a folder that end so.
pub(crate) fn files_of(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the files were written");
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|own| own == ending)).collect();
    paths.sort();
    paths
}

fn visit(profile: &str, asked: &[&str], files: &[PathBuf], to: &Path) {
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(profile);
    // There may be none yet.
    let _ = fs::remove_dir_all(&profile);
    fs::create_dir_all(profile.join("user")).expect("the folder can be made");
    fs::write(profile.join("user/registrymodifications.xcu"), SETTINGS).expect("the folder is there");
    let mut office = Command::new("timeout");
    office.args(["300", "soffice", "--headless", "--norestore"]);
    office.arg(format!("-env:UserInstallation=file://{}", profile.display()));
    office.args(asked).arg("--outdir").arg(to).args(files).env("SAL_USE_VCLPLUGIN", "svp");
    let ran = office.output().expect("soffice is there: .ci/run installs it");
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && !said.contains("Error"), "{said}");
}
