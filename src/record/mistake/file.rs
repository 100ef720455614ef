//! Mistakes of a record: which file holds which record, and whose code is taken.

use super::finding;
use crate::diagnostic::words::{Count, Noun, or};
use crate::diagnostic::{Finding, Level, Location, Place, manual};

manual! {
    /// ## Что находит
    /// Файлы, которые не относятся ни к одному виду записей.
    /// ## Почему это важно
    /// Такой файл не прочитан, хотя похож на запись.
    /// ## Так нельзя
    /// content/Новая папка/петров.md или content/people/петров.txt
    /// ## Что сделать
    /// Переложите файл в папку своего вида: people, pairs, programs, meetings, documents, news и другие.
    /// Имя записи кончается на .md.
    pub(crate) UNCLAIMED = "FIL-23", levels: [Error], blocks: Integrity, source: "формат записей: папка называет вид записи"
}

manual! {
    /// ## Что находит
    /// Две записи одного вида с одним кодом.
    /// ## Почему это важно
    /// Ссылка на такой код ведёт к двум разным записям.
    /// ## Так нельзя
    /// код: уч-07 в двух файлах
    /// ## Что сделать
    /// Дайте одной из записей другой код или имя файла.
    pub(crate) SAME_ID = "FIL-07", levels: [Error], blocks: Integrity, source: "формат записей: имена и адреса"
}

manual! {
    /// ## Что находит
    /// Вторую запись там, где нужна одна, и отсутствие записи о школе.
    /// ## Почему это важно
    /// Название, профиль и куратор школы берутся из одной записи school.md.
    /// ## Так нельзя
    /// school.md и школа.md рядом
    /// ## Что сделать
    /// Оставьте одну запись school.md.
    pub(crate) ONE_SCHOOL = "FIL-35", levels: [Error], blocks: Integrity, source: "формат записей: school.md"
}

manual! {
    /// ## Что находит
    /// Файлы, в которых замечаний больше сотни.
    /// ## Почему это важно
    /// Столько ошибок не бывает в записи, набранной человеком: обычно под её именем лежит другой файл.
    /// ## Так нельзя
    /// people/ivanova.md, в который попала выгрузка из другой программы
    /// ## Что сделать
    /// Проверьте, что лежит в файле. Если это запись, исправьте первые места и запустите проверку снова.
    pub(crate) MANY_MISTAKES = "FIL-39", levels: [Error, Warning, Advice], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

/// A text among records whose ending keeps it from being one; `path` as the curator knows it.
pub(in crate::record) fn misnamed(path: String) -> Finding {
    let help = "сохраните запись с именем на .md; другие файлы кладите в files/ или images/";
    finding(&UNCLAIMED, Location::Path(path), "файл лежит среди записей, но его имя не кончается на .md", help)
}

/// A record that lies in no folder of records; `path` as the curator knows it, `kinds` are the folders there are.
pub(in crate::record) fn unclaimed(path: String, kinds: &[&str]) -> Finding {
    let help = format!("переложите файл в папку его вида: {}", or(kinds.iter().copied()));
    finding(&UNCLAIMED, Location::Path(path), "файл не относится ни к одному виду записей", help)
}

/// The code is taken already, by the record at `first`.
pub(in crate::record) fn same_id(place: Place, id: &str, first: Place) -> Finding {
    let mut finding =
        finding(&SAME_ID, place, format!("код «{id}» уже занят"), "дайте записи другой код или имя файла");
    finding.also(first, "первая запись с этим кодом");
    finding
}

/// A second record of the school.
pub(in crate::record) fn second_school(place: Place) -> Finding {
    finding(&ONE_SCHOOL, place, "вторая запись о школе", "оставьте одну запись school.md")
}

/// There is no record of the school.
pub(in crate::record) fn no_school() -> Finding {
    let help = "создайте content/school.md; поля показывает команда nastavnik fields school";
    finding(&ONE_SCHOOL, Location::Path("content/school.md".into()), "нет записи о школе", help)
}

/// Stands for the `count` findings of a file that are not told; `level` is the gravest of them.
pub(in crate::record) fn many_mistakes(location: Location, count: usize, level: Level) -> Finding {
    let headline = format!("дальше в этом файле ещё {}", Count(count, Noun("замечание", "замечания", "замечаний")));
    finding(
        &MANY_MISTAKES,
        location,
        headline,
        "проверьте, что лежит в файле, исправьте первые места и проверьте снова",
    )
    .at(level)
}
