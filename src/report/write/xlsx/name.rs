//! Names of sheets: short, of signs that Excel allows, none twice.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::write::grid::Grid;
use crate::report::write::plain::clean;

/// The sheet that people read first.
pub(super) const COVER: &str = "Отчёт";
/// The sheet with the records.
pub(super) const DATA: &str = "Данные";
/// As long as a name may be.
const LONGEST: usize = 31;

/// A name for the sheet of each table.
pub(super) fn all(grids: &[Grid<'_>]) -> Vec<String> {
    let mut names = Names { taken: [COVER, DATA, "History"].map(str::to_lowercase).into(), last: BTreeMap::new() };
    grids.iter().map(|grid| names.unlike(grid.title)).collect()
}

/// The names that are given.
struct Names<'t> {
    /// All of them, in lower case.
    taken: BTreeSet<String>,
    /// The number that a title got last.
    last: BTreeMap<&'t str, usize>,
}

impl<'t> Names<'t> {
    /// The title as a name that is not taken yet.
    fn unlike(&mut self, title: &'t str) -> String {
        let plain: String =
            clean(title).chars().map(|sign| if "[]:*?/\\'!\n".contains(sign) { ' ' } else { sign }).collect();
        let words: Vec<&str> = plain.split_whitespace().collect();
        let last = self.last.entry(title).or_default();
        loop {
            *last += 1;
            let tail = if *last == 1 { String::new() } else { format!(" {last}") };
            let name = shortened(&words, LONGEST - tail.len()) + &tail;
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
        }
    }
}

/// As many whole words as fit; a first word that is too long is cut.
fn shortened(words: &[&str], room: usize) -> String {
    let length = |text: &str| text.encode_utf16().count();
    let mut name = String::new();
    for word in words {
        let longer = if name.is_empty() { (*word).to_owned() } else { format!("{name} {word}") };
        if length(&longer) > room {
            break;
        }
        name = longer;
    }
    match (name.is_empty(), words.first()) {
        (false, _) => name,
        (true, Some(word)) => word.chars().filter(|sign| sign.len_utf16() == 1).take(room).collect(),
        (true, None) => "Таблица".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_none_is_twice() {
        let mut given = Names { taken: [DATA.to_lowercase()].into(), last: BTreeMap::new() };
        let long = "я".repeat(40);
        let titles = [
            "Данные",
            "Участники",
            "участники",
            "Участники",
            "Пары/группы: по формам [все]",
            long.as_str(),
            "",
            "Мероприятия программ, которые исполнены не в срок",
        ];
        let names = titles.map(|title| given.unlike(title));
        assert_eq!(names[..3], ["Данные 2", "Участники", "участники 2"]);
        assert_eq!(names[3..5], ["Участники 3", "Пары группы по формам все"]);
        assert_eq!((names[5].chars().count(), names[6].as_str()), (31, "Таблица"));
        assert_eq!(names[7], "Мероприятия программ, которые");
    }
}
