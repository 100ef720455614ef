//! Troubles with names of files.

use crate::diagnostic::{Finding, Level, manual};
use crate::source::{shown, whole};

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

/// A name that is not UTF-8.
pub(in crate::source) fn unreadable_name(path: &str) -> Finding {
    let mut finding = Finding::new(&ODD_NAME, whole(path), "имя файла записано не в UTF-8").at(Level::Error);
    finding.help("переименуйте файл буквами и цифрами");
    finding
}

/// A name with a sign that some systems cannot keep; `sign` says which.
pub(in crate::source) fn odd_name(path: &str, sign: &str) -> Finding {
    let mut finding = Finding::new(&ODD_NAME, whole(path), format!("в имени файла есть {sign}"));
    finding.help("оставьте в имени буквы, цифры, дефис и точку");
    finding
}

/// Two paths that some systems take for one; the finding stands at the second.
pub(in crate::source) fn alike_names(first: &str, second: &str) -> Finding {
    let headline = format!("имя отличается от «{}» только видом букв", shown(first));
    let mut finding = Finding::new(&ALIKE_NAMES, whole(second), headline);
    finding.help("переименуйте один из файлов или удалите лишний");
    finding
}
