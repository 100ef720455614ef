//! What keeps a command from running: always with the place, always with what to do.

use std::path::PathBuf;

/// Trouble with the machine or the call; the exit code is 2.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error(
        "не найдена папка школы: ни здесь, ни выше нет content/\n  помощь: перейдите в папку школы или укажите её: --root ПАПКА"
    )]
    NoSchool,
    #[error("нет папки {0}\n  помощь: проверьте путь после --root")]
    NoRoot(PathBuf),
    #[error(transparent)]
    Source(#[from] crate::source::Error),
    #[error(transparent)]
    Git(#[from] crate::source::git::Error),
    #[error(transparent)]
    Review(#[from] crate::review::Trouble),
    #[error("в {path} уже есть своя проверка перед коммитом\n  помощь: добавьте в неё строку: {line}")]
    ForeignHook { path: PathBuf, line: String },
    #[error(
        "файл {0} уже есть, и он не такой, каким его пишет эта программа\n  помощь: уберите его или перенесите в него нужное сами"
    )]
    Standing(PathBuf),
    #[error(transparent)]
    Page(#[from] crate::page::Error),
    #[error("в папке {0} нет собранного раздела\n  помощь: соберите его: nastavnik build")]
    NoSite(PathBuf),
    #[error("нет кода {code}\n  помощь: {help}")]
    NoCode { code: String, help: String },
    #[error("нет записей вида «{kind}»\n  помощь: есть {known}")]
    NoKind { kind: String, known: String },
    #[error("нет ни записи, ни страницы «{what}»\n  помощь: {help}")]
    NoRecord { what: String, help: String },
    #[error("«{what}» – это не одна запись:\n{candidates}\n  помощь: назовите одну, например: nastavnik why {example}")]
    SeveralRecords { what: String, candidates: String, example: String },
    #[error("нет шаблона {template}\n  помощь: {help}")]
    NoTemplate { template: String, help: String },
    #[error("порт {0} занят\n  помощь: назовите другой после --port или не называйте никакого: возьмётся свободный")]
    PortTaken(u16),
    #[error("все порты от 8017 до 8117 заняты\n  помощь: назовите свободный: --port 9000")]
    NoPort,
    #[error(
        "не удаётся открыть порт: {0}\n  помощь: проверьте адрес после --bind: он должен быть адресом этого компьютера"
    )]
    Port(std::io::Error),
    #[error("просмотр прервался: {0}")]
    Serve(std::io::Error),
    #[error(transparent)]
    Demo(#[from] crate::demo::Error),
    #[error(
        "ошибку с кодом {code} выдуманная школа делать не умеет\n  помощь: о ней расскажет nastavnik explain {code}; можно попросить {known}"
    )]
    NotSeeded { code: String, known: String },
    #[error("нет отчёта «{name}»\n  помощь: {help}")]
    NoReport { name: String, help: String },
    #[error("нет бумаги «{name}»\n  помощь: {help}")]
    NoPaper { name: String, help: String },
    #[error("бумаге «{paper}» настройка {asked} не нужна\n  помощь: для неё называют {takes}")]
    NotForThat { paper: &'static str, asked: &'static str, takes: String },
    #[error("в шаблоне есть ошибки:\n{0}")]
    BadTemplate(String),
    #[error("шаблон {0} сохранён не в UTF-8\n  помощь: сохраните его ещё раз, выбрав кодировку UTF-8")]
    NotUtf8(PathBuf),
    #[error("не удаётся прочитать {path}: {source}")]
    Read { path: PathBuf, source: std::io::Error },
    #[error("приказ не читается: «{0}»\n  помощь: назовите номер и дату: --order \"№ 112-о от 01.09.2026\"")]
    NoOrder(String),
    #[error("{0} на экран не выводится\n  помощь: назовите файл: -o ИМЯ.{0}")]
    NoOutput(&'static str),
    #[error(transparent)]
    Period(#[from] crate::report::PeriodMistake),
    #[error("отчёт «{report}» не бывает об одном: {asked}\n  помощь: спросите его без этой настройки или другой отчёт")]
    NotAboutOne { report: &'static str, asked: &'static str },
    #[error("не найдено: «{typed}»\n  помощь: {help}")]
    NotFound { typed: String, help: String },
    #[error("«{typed}» – это не одна запись:\n{candidates}\n  помощь: назовите одну из них, можно именем файла")]
    Unclear { typed: String, candidates: String },
    #[error("вид файла {0} неизвестен\n  помощь: назовите файл с одним из окончаний: {1}")]
    NoFormat(PathBuf, String),
    #[error(transparent)]
    Report(#[from] crate::report::write::Error),
    #[error("не пишу сюда: {path}\n  {why}\n  помощь: назовите другое место, например {example}")]
    NotThere { path: PathBuf, why: String, example: String },
    #[error(
        "файл {0} не такой, каким его оставил nastavnik: в нём могут быть ваши правки\n  помощь: назовите другой файл или, если он не нужен, добавьте --force"
    )]
    Edited(PathBuf),
    #[error("не удаётся записать {path}: {source}")]
    Write { path: PathBuf, source: std::io::Error },
    #[error("вместе с {flag} вид отчёта может быть только {known}\n  помощь: назовите один из них после --format")]
    NotThatFormat { flag: &'static str, known: &'static str },
    #[error("не удаётся писать в вывод: {0}")]
    Output(#[from] std::io::Error),
}
