//! Troubles with the text of a file: its encoding, its characters, its size.

use crate::diagnostic::{Finding, Location, Place, manual};
use crate::source::{MAX_RECORD, whole};

manual! {
    /// ## Что находит
    /// Файлы, которые записаны не в кодировке UTF-8 или испорчены.
    /// ## Почему это важно
    /// Сайт, git и редакторы других людей покажут вместо букв мусор. Запись прочитана, насколько это возможно.
    /// ## Так нельзя
    /// Файл сохранён в windows-1251 или в UTF-16, или часть букв в нём пропала.
    /// ## Что сделать
    /// Откройте файл в редакторе и сохраните заново, выбрав кодировку UTF-8.
    pub(crate) WRONG_ENCODING = "FIL-12", levels: [Error], blocks: Integrity, source: "формат записей: текст в UTF-8"
}

manual! {
    /// ## Что находит
    /// Управляющие и невидимые служебные символы внутри текста, чаще всего нулевые байты.
    /// ## Почему это важно
    /// Обычно это след сбоя при сохранении: часть текста могла пропасть.
    /// ## Так нельзя
    /// имя: Иванова<нулевой байт>Анна
    /// ## Что сделать
    /// Откройте файл, удалите лишнее и проверьте, что текст цел.
    pub(crate) CONTROL_CHARACTERS = "FIL-13", levels: [Error], blocks: Integrity, source: "формат записей: простой текст"
}

manual! {
    /// ## Что находит
    /// Записи больше одного мегабайта.
    /// ## Почему это важно
    /// Запись – это одна-две страницы текста; такой размер бывает, когда под её именем лежит другой файл.
    /// ## Так нельзя
    /// people/ivanova.md размером 50 МБ
    /// ## Что сделать
    /// Проверьте, что лежит в файле. Сканы и презентации кладите рядом, в files/, под их собственным именем.
    pub(crate) TOO_LARGE = "FIL-16", levels: [Error], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

manual! {
    /// ## Что находит
    /// Пустые файлы записей.
    /// ## Почему это важно
    /// Пустой файл – след прерванного сохранения или забытая заготовка; на него могут ссылаться другие записи.
    /// ## Так нельзя
    /// pairs/2026-07.md длиной 0 байт
    /// ## Что сделать
    /// Заполните запись или удалите файл.
    pub(crate) EMPTY = "FIL-17", levels: [Error], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

manual! {
    /// ## Что находит
    /// Метку BOM в начале файла и концы строк CRLF.
    /// ## Почему это важно
    /// Они не мешают: запись прочитана как обычно. Но в сравнении версий они выглядят как изменения.
    /// ## Так нельзя
    /// Часть файлов сохранена с CRLF, часть – без.
    /// ## Что сделать
    /// Ничего не обязательно. Можно выбрать в редакторе «UTF-8 без BOM» и концы строк LF.
    pub(crate) HARMLESS = "FIL-27", levels: [Advice], blocks: Nothing, source: "формат записей: BOM и CRLF допустимы"
}

/// The bytes are not UTF-8; `encoding` is what they were read as, `place` the first letter that shows it.
pub(in crate::source) fn wrong_encoding(path: &str, encoding: &str, place: Option<Place>) -> Finding {
    let location = place.map_or_else(|| whole(path), Location::Text);
    let mut finding = Finding::new(&WRONG_ENCODING, location, format!("файл записан в другой кодировке: {encoding}"));
    finding.help("сохраните файл заново в кодировке UTF-8");
    finding
}

/// `count` bytes of a text are no letters; `place` is the first of them.
pub(in crate::source) fn broken_bytes(place: Place, count: usize) -> Finding {
    let headline = if count == 1 {
        "на месте буквы нечитаемый байт".to_owned()
    } else {
        format!("на месте букв нечитаемые байты: {count}")
    };
    let mut finding = Finding::new(&WRONG_ENCODING, place, headline);
    finding.help("впишите пропавшие буквы и сохраните файл в кодировке UTF-8");
    finding
}

/// `count` control characters stand in a text; `place` is the first of them.
pub(in crate::source) fn control_characters(place: Place, count: usize) -> Finding {
    let headline = if count == 1 {
        "управляющий символ в тексте".to_owned()
    } else {
        format!("управляющие символы в тексте: {count}")
    };
    let mut finding = Finding::new(&CONTROL_CHARACTERS, place, headline);
    finding.help("удалите их и проверьте, что текст цел");
    finding
}

/// A record of `size` bytes, more than [`MAX_RECORD`].
pub(in crate::source) fn too_large(path: &str, size: u64) -> Finding {
    let megabytes = size.div_ceil(1 << 20);
    let mut finding = Finding::new(
        &TOO_LARGE,
        whole(path),
        format!("запись слишком велика: {megabytes} МБ, читаются до {} МБ", MAX_RECORD >> 20),
    );
    finding.help("проверьте, что лежит в файле; сканы кладите в files/ под их собственным именем");
    finding
}

/// A record of no bytes.
pub(in crate::source) fn empty(path: &str) -> Finding {
    let mut finding = Finding::new(&EMPTY, whole(path), "файл записи пуст");
    finding.help("заполните запись или удалите файл");
    finding
}

/// A byte order mark or CRLF; `headline` says which, and in how many files.
pub(in crate::source) fn harmless(place: Place, headline: String) -> Finding {
    let mut finding = Finding::new(&HARMLESS, place, headline);
    finding.help("можно ничего не менять");
    finding
}
