//! What can go wrong while publishing: receives a trouble of the machine with its place, returns the
//! Russian message that says what happened, where, and what to do. The system's own wording is never
//! shown, only its number.

use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "другой запуск nastavnik уже пишет сюда: «{}»; дождитесь, пока он закончит, и повторите",
        path.display()
    )]
    Locked { path: PathBuf },

    #[error(
        "«{}» занято не нами: здесь что-то есть, но нет нашего nastavnik.json; ничего не тронуто – \
         укажите другую папку или уберите отсюда чужие файлы",
        path.display()
    )]
    NotOurs { path: PathBuf },

    #[error(
        "«{}» занято не нами: здесь стоит что-то, чего nastavnik не делал; ничего не тронуто – укажите другой файл",
        path.display()
    )]
    NotOurFile { path: PathBuf },

    #[error("нельзя публиковать в «{}»: {reason}; укажите другую папку", path.display())]
    BadTarget { path: PathBuf, reason: &'static str },

    #[error("у страницы негодный адрес «{path}»: {reason}; переименуйте запись или файл")]
    BadPath { path: String, reason: &'static str },

    #[error(
        "два файла раздела займут одно место: «{first}» и «{second}» (Windows не различает заглавные и \
         строчные буквы); переименуйте один из них"
    )]
    Collision { first: String, second: String },

    #[error(
        "на диске не осталось места, не удалось {doing}: «{}»; освободите место и повторите",
        path.display()
    )]
    NoRoom { doing: &'static str, path: PathBuf },

    #[error(
        "нет прав, не удалось {doing}: «{}»; разрешите запись в эту папку и повторите",
        path.display()
    )]
    Denied { doing: &'static str, path: PathBuf },

    #[error(
        "новый раздел уже на месте, но его прежняя копия не удалена: «{}»; удалите её сами или повторите запуск",
        path.display()
    )]
    Leftover { path: PathBuf },

    #[error("не удалось {doing}: «{}»{}; проверьте диск и повторите", path.display(), number(cause))]
    Io { doing: &'static str, path: PathBuf, cause: io::Error },
}

/// For `map_err`: turns the system's error into ours. `doing` continues «не удалось …».
pub(super) fn trouble(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    use io::ErrorKind as Kind;
    move |cause| {
        let path = path.to_path_buf();
        match cause.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Error::NoRoom { doing, path },
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Error::Denied { doing, path },
            _ => Error::Io { doing, path, cause },
        }
    }
}

fn number(cause: &io::Error) -> String {
    cause.raw_os_error().map(|code| format!(" (ошибка системы № {code})")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(code: i32) -> String {
        trouble("записать файл", Path::new("site/.next/a.html"))(io::Error::from_raw_os_error(code)).to_string()
    }

    #[test]
    #[cfg(unix)]
    fn says_what_where_and_what_to_do_without_the_systems_words() {
        assert_eq!(
            message(28),
            "на диске не осталось места, не удалось записать файл: «site/.next/a.html»; освободите место и повторите"
        );
        assert_eq!(
            message(13),
            "нет прав, не удалось записать файл: «site/.next/a.html»; разрешите запись в эту папку и повторите"
        );
        assert_eq!(
            message(5),
            "не удалось записать файл: «site/.next/a.html» (ошибка системы № 5); проверьте диск и повторите"
        );
    }
}
