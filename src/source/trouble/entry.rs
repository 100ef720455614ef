//! Troubles with things that look like files and cannot be read as one.

use std::io;

use crate::diagnostic::{Finding, manual};
use crate::source::whole;

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
    /// Файлы и папки, которые не удаётся прочитать.
    /// ## Почему это важно
    /// Записи есть, но проверить и показать их нельзя.
    /// ## Так нельзя
    /// people/ivanova.md без права на чтение
    /// ## Что сделать
    /// Проверьте права доступа и не открыт ли файл в другой программе.
    pub(crate) UNREADABLE = "FIL-34", levels: [Error], blocks: Integrity, source: "формат записей: записи лежат в папке школы"
}

/// A folder whose name ends like a record's.
pub(in crate::source) fn folder_named_as_record(path: &str) -> Finding {
    let mut finding = Finding::new(&FOLDER_NAMED_AS_RECORD, whole(path), "папка названа как запись");
    finding.help("переименуйте папку: имя записи на .md носит только файл");
    finding
}

/// A link that does not lead to a file of the tree; `target` is what it says.
pub(in crate::source) fn link(path: &str, target: &str) -> Finding {
    let mut finding = Finding::new(&LINK, whole(path), format!("ссылка «{target}» не ведёт к файлу в папке школы"));
    finding.help("положите сам файл вместо ссылки на него");
    finding
}

/// A pipe, device or socket.
pub(in crate::source) fn special(path: &str) -> Finding {
    let mut finding = Finding::new(&SPECIAL, whole(path), "это канал или устройство, а не файл");
    finding.help("удалите его и создайте обычный файл");
    finding
}

/// A file that cannot be read; `error` is the system's.
pub(in crate::source) fn unreadable(path: &str, error: &io::Error) -> Finding {
    closed(path, error.kind())
}

/// A file or folder that the system does not let us read, for `reason`.
pub(in crate::source) fn closed(path: &str, reason: io::ErrorKind) -> Finding {
    let why = match reason {
        io::ErrorKind::PermissionDenied => "нет права на чтение",
        io::ErrorKind::NotFound => "файл исчез во время чтения",
        _ => "система не даёт его прочитать",
    };
    let mut finding = Finding::new(&UNREADABLE, whole(path), format!("файл не прочитан: {why}"));
    finding.help("проверьте права доступа и не занят ли файл другой программой");
    finding
}
