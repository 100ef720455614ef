//! The address of a file inside the site: receives a relative path with `/`, refuses what would leave the
//! folder or what a Windows server cannot hold.

use super::error::Error;
use super::{MANIFEST, MARKER};

/// Names that Windows keeps for devices, whatever follows the first dot.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Passes addresses such as `news/2026-09.html`.
pub(super) fn check(path: &str) -> Result<(), Error> {
    match fault(path) {
        None => Ok(()),
        Some(reason) => Err(Error::BadPath { path: path.to_owned(), reason }),
    }
}

/// The folder an address lies in; empty for the site's own root.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn fault(path: &str) -> Option<&'static str> {
    if [MANIFEST, MARKER].iter().any(|own| path.to_lowercase() == *own) {
        return Some("это имя занято самой программой");
    }
    path.split('/').find_map(segment_fault)
}

fn segment_fault(segment: &str) -> Option<&'static str> {
    if segment.is_empty() {
        return Some("пустое имя или лишняя косая черта");
    }
    if segment == ".." || segment == "." {
        return Some("он выводит за пределы раздела");
    }
    if segment.ends_with(['.', ' ']) {
        return Some("точка или пробел в конце имени");
    }
    if segment.chars().any(|sign| sign.is_control() || r#"\<>:"|?*"#.contains(sign)) {
        return Some("в именах файлов нельзя \\ < > : \" | ? * и невидимые знаки");
    }
    is_device(segment).then_some("такое имя Windows держит за собой")
}

fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment).trim_end().to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    DEVICES.contains(&stem.as_str()) || port.is_some_and(|digit| matches!(digit.as_bytes(), [b'1'..=b'9']))
}

#[cfg(test)]
mod tests {
    use std::path::{Component, Path};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn passes_ordinary_addresses() {
        for path in
            ["index.html", "news/2026-09.html", ".nojekyll", "документы/приказ 1.pdf", "con-03.html", "com.html"]
        {
            assert!(check(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn refuses_what_leaves_the_folder_or_cannot_be_held() {
        let bad = [
            "",
            "/a",
            "a/",
            "a//b",
            "..",
            "../a",
            "a/../b",
            "./a",
            "a\\b",
            "c:/a",
            "a?b",
            "a\nb",
            "a.",
            "a /b",
            "con",
            "AUX.html",
            "x/Com1.txt",
            "nastavnik.json",
            "Nastavnik.JSON",
            ".nastavnik-unfinished",
        ];
        for path in bad {
            assert!(check(path).is_err(), "{path:?}");
        }
    }

    proptest! {
        #[test]
        fn what_passes_stays_inside(path in r"[a./\\ :\PC]{0,12}") {
            if check(&path).is_ok() {
                prop_assert!(Path::new(&path).components().all(|part| matches!(part, Component::Normal(_))));
                prop_assert_eq!(Path::new(&path).components().count(), path.split('/').count());
            }
        }
    }
}
