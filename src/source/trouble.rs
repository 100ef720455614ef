//! Troubles of files as files: their manual pages and the findings that cite them.

use std::io;

use super::{MAX_RECORD, shown, whole};
use crate::diagnostic::{Finding, Location, Manual, Place, manual};

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
    /// Папки, названные как запись.
    /// ## Почему это важно
    /// Папка с именем на .md не может быть записью, а похожа на неё.
    /// ## Так нельзя
    /// people/ivanova.md/
    /// ## Что сделать
    /// Переименуйте папку.
    pub(crate) FOLDER_NAMED_AS_RECORD = "FIL-18", levels: [Error], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

manual! {
    /// ## Что находит
    /// Ссылки файловой системы, которые ведут из папки школы, в папку, по кругу или в никуда.
    /// ## Почему это важно
    /// На другом компьютере такой ссылки не будет, а с нею и записи; чужой файл мог бы попасть на сайт.
    /// ## Так нельзя
    /// people/ivanova.md → файл с рабочего стола
    /// ## Что сделать
    /// Положите сам файл вместо ссылки на него.
    pub(crate) LINK = "FIL-19", levels: [Error], blocks: Integrity, source: "формат записей: записи лежат в папке школы"
}

manual! {
    /// ## Что находит
    /// Каналы, устройства и сокеты среди записей.
    /// ## Почему это важно
    /// Их нельзя прочитать как текст; чтение могло бы не кончиться никогда.
    /// ## Так нельзя
    /// people/ivanova.md, созданный как именованный канал
    /// ## Что сделать
    /// Удалите его и создайте обычный файл.
    pub(crate) SPECIAL = "FIL-20", levels: [Error], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

manual! {
    /// ## Что находит
    /// Имена файлов со знаками, которые понимают не все системы.
    /// ## Почему это важно
    /// Windows не сохранит такой файл, а адрес страницы сломается. Буквы, цифры, дефис и точка подходят всем.
    /// ## Так нельзя
    /// news/«День знаний»: как это было?.md
    /// ## Что сделать
    /// Переименуйте файл, например: news/den-znanij.md
    pub(crate) ODD_NAME = "FIL-21", levels: [Advice, Error], blocks: Integrity, source: "формат записей: имена файлов"
}

manual! {
    /// ## Что находит
    /// Файлы, имена которых различаются только регистром букв или способом записи «й» и «ё».
    /// ## Почему это важно
    /// В Windows и на macOS один такой файл заменит другой, и запись пропадёт.
    /// ## Так нельзя
    /// people/Petrov.md и people/petrov.md
    /// ## Что сделать
    /// Переименуйте один из файлов или удалите лишний.
    pub(crate) ALIKE_NAMES = "FIL-22", levels: [Error], blocks: Integrity, source: "формат записей: имена файлов"
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

manual! {
    /// ## Что находит
    /// Файлы и папки, которые не удаётся прочитать.
    /// ## Почему это важно
    /// Записи есть, но проверить и показать их нельзя.
    /// ## Так нельзя
    /// people/ivanova.md без права на чтение
    /// ## Что сделать
    /// Проверьте права доступа и не открыт ли файл в другой программе.
    pub(crate) UNREADABLE = "FIL-34", levels: [Error], blocks: Integrity, source: "формат записей: записи лежат в папке школы"
}

/// The pages of this file.
pub(crate) const MANUALS: &[&Manual] = &[
    &WRONG_ENCODING,
    &CONTROL_CHARACTERS,
    &TOO_LARGE,
    &EMPTY,
    &FOLDER_NAMED_AS_RECORD,
    &LINK,
    &SPECIAL,
    &ODD_NAME,
    &ALIKE_NAMES,
    &HARMLESS,
    &UNREADABLE,
];

pub(super) fn wrong_encoding(path: &str, encoding: &str, place: Option<Place>) -> Finding {
    let location = place.map_or_else(|| whole(path), Location::Text);
    let mut finding = Finding::new(&WRONG_ENCODING, location, format!("файл записан в другой кодировке: {encoding}"));
    finding.help("сохраните файл заново в кодировке UTF-8");
    finding
}

pub(super) fn broken_bytes(place: Place, count: usize) -> Finding {
    let headline = if count == 1 {
        "на месте буквы нечитаемый байт".to_owned()
    } else {
        format!("на месте букв нечитаемые байты: {count}")
    };
    let mut finding = Finding::new(&WRONG_ENCODING, place, headline);
    finding.help("впишите пропавшие буквы и сохраните файл в кодировке UTF-8");
    finding
}

pub(super) fn control_characters(place: Place, count: usize) -> Finding {
    let headline = if count == 1 {
        "управляющий символ в тексте".to_owned()
    } else {
        format!("управляющие символы в тексте: {count}")
    };
    let mut finding = Finding::new(&CONTROL_CHARACTERS, place, headline);
    finding.help("удалите их и проверьте, что текст цел");
    finding
}

pub(super) fn too_large(path: &str, size: u64) -> Finding {
    let megabytes = size.div_ceil(1 << 20);
    let mut finding = Finding::new(
        &TOO_LARGE,
        whole(path),
        format!("запись слишком велика: {megabytes} МБ, читаются до {} МБ", MAX_RECORD >> 20),
    );
    finding.help("проверьте, что лежит в файле; сканы кладите в files/ под их собственным именем");
    finding
}

pub(super) fn empty(path: &str) -> Finding {
    let mut finding = Finding::new(&EMPTY, whole(path), "файл записи пуст");
    finding.help("заполните запись или удалите файл");
    finding
}

pub(super) fn folder_named_as_record(path: &str) -> Finding {
    let mut finding = Finding::new(&FOLDER_NAMED_AS_RECORD, whole(path), "папка названа как запись");
    finding.help("переименуйте папку: имя записи на .md носит только файл");
    finding
}

pub(super) fn link(path: &str, target: &str) -> Finding {
    let mut finding = Finding::new(&LINK, whole(path), format!("ссылка «{target}» не ведёт к файлу в папке школы"));
    finding.help("положите сам файл вместо ссылки на него");
    finding
}

pub(super) fn special(path: &str) -> Finding {
    let mut finding = Finding::new(&SPECIAL, whole(path), "это канал или устройство, а не файл");
    finding.help("удалите его и создайте обычный файл");
    finding
}

pub(super) fn unreadable_name(path: &str) -> Finding {
    let mut finding =
        Finding::new(&ODD_NAME, whole(path), "имя файла записано не в UTF-8").at(crate::diagnostic::Level::Error);
    finding.help("переименуйте файл буквами и цифрами");
    finding
}

pub(super) fn odd_name(path: &str, sign: &str) -> Finding {
    let mut finding = Finding::new(&ODD_NAME, whole(path), format!("в имени файла есть {sign}"));
    finding.help("оставьте в имени буквы, цифры, дефис и точку");
    finding
}

pub(super) fn alike_names(first: &str, second: &str) -> Finding {
    let headline = format!("имя отличается от «{}» только видом букв", shown(first));
    let mut finding = Finding::new(&ALIKE_NAMES, whole(second), headline);
    finding.help("переименуйте один из файлов или удалите лишний");
    finding
}

pub(super) fn harmless(place: Place, headline: String) -> Finding {
    let mut finding = Finding::new(&HARMLESS, place, headline);
    finding.help("можно ничего не менять");
    finding
}

pub(super) fn unreadable(path: &str, error: &io::Error) -> Finding {
    closed(path, error.kind())
}

pub(super) fn closed(path: &str, reason: io::ErrorKind) -> Finding {
    let why = match reason {
        io::ErrorKind::PermissionDenied => "нет права на чтение",
        io::ErrorKind::NotFound => "файл исчез во время чтения",
        _ => "система не даёт его прочитать",
    };
    let mut finding = Finding::new(&UNREADABLE, whole(path), format!("файл не прочитан: {why}"));
    finding.help("проверьте права доступа и не занят ли файл другой программой");
    finding
}
