//! Names of sheets: short, of signs that Excel allows, none twice.

use std::collections::BTreeSet;

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
    let mut taken: BTreeSet<String> = [COVER, DATA, "History"].map(str::to_lowercase).into();
    grids.iter().map(|grid| unlike(grid.title, &mut taken)).collect()
}

/// The title as a name that is not taken yet.
fn unlike(title: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String =
        clean(title).chars().map(|sign| if "[]:*?/\\'!\n".contains(sign) { ' ' } else { sign }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let named = |number: usize| {
        let tail = if number == 1 { String::new() } else { format!(" {number}") };
        shortened(&words, LONGEST - tail.len()) + &tail
    };
    let name = (1..).map(named).find(|name| taken.insert(name.to_lowercase()));
    name.expect("there are more numbers than sheets")
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
        let mut taken = BTreeSet::from([DATA.to_lowercase()]);
        let titles = [
            "Данные",
            "Участники",
            "участники",
            "Пары/группы: по формам [все]",
            &"я".repeat(40),
            "",
            "Мероприятия программ, которые исполнены не в срок",
        ];
        let names = titles.map(|title| unlike(title, &mut taken));
        assert_eq!(names[..4], ["Данные 2", "Участники", "участники 2", "Пары группы по формам все"]);
        assert_eq!((names[4].chars().count(), names[5].as_str()), (31, "Таблица"));
        assert_eq!(names[6], "Мероприятия программ, которые");
    }
}
