//! Mistakes of a record: the lines around the fields, and what was mended on reading.

use std::ops::Range;

use super::finding;
use crate::diagnostic::{FileId, Finding, Fix, Level, Place, manual};
use crate::record::repair::{Edit, Repair};

manual! {
    /// ## Что находит
    /// Записи без полей в начале файла.
    /// ## Почему это важно
    /// Без полей программа не знает, о ком или о чём запись: её нельзя ни проверить, ни показать.
    /// ## Так нельзя
    /// Файл сразу начинается с текста.
    /// ## Что сделать
    /// Поставьте в начало файла строку ---, под ней поля, под ними снова ---, затем текст.
    pub(crate) NO_FRONT_MATTER = "FIL-01", levels: [Error], blocks: Integrity, source: "формат записей: поля между строками ---"
}

manual! {
    /// ## Что находит
    /// Поля, после которых нет закрывающей строки ---.
    /// ## Почему это важно
    /// Непонятно, где кончаются поля и начинается текст. Прочитаны строки, похожие на поля.
    /// ## Так нельзя
    /// --- и поля под ней, а второй строки --- нет.
    /// ## Что сделать
    /// Поставьте строку --- после последнего поля.
    pub(crate) NOT_CLOSED = "FIL-02", levels: [Error], blocks: Integrity, source: "формат записей: поля между строками ---"
}

manual! {
    /// ## Что находит
    /// Две записи в одном файле.
    /// ## Почему это важно
    /// Прочитана только первая; вторая пропала бы молча.
    /// ## Так нельзя
    /// --- поля --- текст --- снова поля ---
    /// ## Что сделать
    /// Вынесите вторую запись в отдельный файл.
    pub(crate) TWO_RECORDS = "FIL-03", levels: [Error], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

manual! {
    /// ## Что находит
    /// Строки, которые понятны человеку, но не разметке YAML.
    /// ## Почему это важно
    /// Мы прочитали такую строку по смыслу, но другие программы споткнутся на ней или молча потеряют часть.
    /// ## Так нельзя
    /// тема: Урок в 7Б: что делать
    /// ## Что сделать
    /// Замените строку на ту, что показана в помощи.
    pub(crate) REPAIRED = "FIL-26", levels: [Error, Advice], blocks: Nothing, source: "формат записей: починка при чтении"
}

/// The file does not begin with a line of dashes.
pub(in crate::record) fn no_front_matter(file: FileId) -> Finding {
    let help = "поставьте в начало файла строку ---, под ней поля, под ними снова ---";
    finding(&NO_FRONT_MATTER, Place::new(file, 0..0), "в начале файла нет полей", help)
}

/// The second line of dashes is missing; `place` is where the fields seem to end.
pub(in crate::record) fn not_closed(place: Place) -> Finding {
    finding(&NOT_CLOSED, place, "поля не закрыты строкой ---", "поставьте строку --- после последнего поля")
}

/// Another record begins at `place`, in the body of the first.
pub(in crate::record) fn two_records(place: Place) -> Finding {
    finding(&TWO_RECORDS, place, "в файле вторая запись", "вынесите её в отдельный файл")
}

/// A line of dashes is not three hyphens; `shown` is what stands there.
pub(in crate::record) fn odd_dashes(place: Place, shown: &str) -> Finding {
    let mut finding = finding(&REPAIRED, place, format!("вместо --- стоит {shown}"), "поставьте три дефиса: ---");
    finding.mended_by(Fix::same(place, "---"));
    finding
}

/// The finding for one repair of the front matter that begins at byte `offset` of the file; `mended` are the lines that
/// mend it.
pub(in crate::record) fn repaired(file: FileId, offset: usize, repair: &Repair, mended: Option<&Edit>) -> Finding {
    let at = |range: &Range<usize>| Place::new(file, offset + range.start..offset + range.end);
    let corrected = repair.fix.as_ref().map(|edit| edit.text.trim_end());
    let level = if repair.mistake.is_harmless() { Level::Advice } else { Level::Error };
    let headline = repair.mistake.headline();
    let mut finding = finding(&REPAIRED, at(&repair.range), headline, repair.mistake.help(corrected)).at(level);
    finding.mended_by(mended.map(|edit| Fix::same(at(&edit.range), edit.text.clone())));
    finding
}
