//! `serve`: the section in a browser, changed as soon as a record is saved.

use std::io;
use std::process::ExitCode;

use chrono::Local;

use super::{Console, Error, SchoolFolder};
use crate::cli::{Common, Serve};
use crate::diagnostic::words::{Count, Noun};
use crate::preview::{self, Door, News, School, ThemeFolder};

const ERRORS: Noun = Noun("ошибка", "ошибки", "ошибок");
const OTHERS: Noun = Noun("замечание", "замечания", "замечаний");

/// Показывает раздел в браузере и обновляет его при каждом сохранении.
pub(super) fn run(args: &Serve, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    let door = Door::open(args.bind, args.port).map_err(|error| closed(error, args.port))?;
    let url = door.url();
    console.note(&format!("Раздел показан здесь: {url}\nЗакончить: Ctrl-C."));
    if args.bind.is_some_and(|ip| !ip.is_loopback()) {
        console.note("Просмотр виден другим компьютерам. Находки и правка им не показываются.");
    }
    if args.open && opener::open(&url).is_err() {
        console.note("Браузер не открылся; откройте адрес сами.");
    }
    let mut told = *console;
    let school = school(&folder, args, common);
    let root = std::path::absolute(&folder.root).unwrap_or(folder.root);
    preview::serve(school, root, door, args.follow, move |news| told.note(&said(news))).map_err(Error::Serve)?;
    Ok(ExitCode::SUCCESS)
}

fn school(folder: &SchoolFolder, args: &Serve, common: &Common) -> School {
    let theme = match &args.theme {
        Some(theme) => ThemeFolder::Given(theme.clone()),
        None => ThemeFolder::Own(folder.own_theme()),
    };
    let asked = common.today;
    School {
        content: folder.content(),
        theme,
        day: Box::new(move || asked.unwrap_or_else(|| Local::now().date_naive())),
        rehearsal: folder.rehearsal,
    }
}

fn closed(error: io::Error, port: Option<u16>) -> Error {
    match (error.kind(), port) {
        (io::ErrorKind::AddrInUse, Some(port)) => Error::PortTaken(port),
        (io::ErrorKind::AddrInUse, None) => Error::NoPort,
        _ => Error::Port(error),
    }
}

fn said(news: News) -> String {
    match news {
        News::Changed { errors: 0, others: 0, .. } => "Показано. Находок нет.".to_owned(),
        News::Changed { errors, others, is_fresh: true } => {
            format!("Показано. Найдено: {}, {}.", Count(errors, ERRORS), Count(others, OTHERS))
        }
        News::Changed { errors, others, is_fresh: false } => format!(
            "Записи так не опубликовать, показано прежнее. Найдено: {}, {}.",
            Count(errors, ERRORS),
            Count(others, OTHERS)
        ),
        News::Trouble(words) => format!("ошибка: {words}"),
        News::Slow(reason) => format!("Изменения замечаются с задержкой до секунды: {reason}."),
    }
}
