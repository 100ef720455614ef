//! What `report` may be asked.

use std::path::PathBuf;

use clap::Args;

use crate::report::write::Format;

/// `report`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Report {
    /// Имя отчёта; без него – список отчётов
    #[arg(value_name = "ИМЯ", help_heading = "Что указать")]
    pub name: Option<String>,
    /// Все отчёты сразу, во всех видах: папка со «столом куратора» index.html
    #[arg(long, help_heading = "Что указать", conflicts_with_all = ["name", "pair", "person", "program", "format"])]
    pub all: bool,
    /// За какое время: 2026/27, 2026 или 01.09.2026..31.12.2026; без этого – этот учебный год
    #[arg(long, value_name = "ПЕРИОД")]
    pub period: Option<String>,
    /// Только об этой паре или группе: имя файла или код
    #[arg(long, value_name = "ПАРА", conflicts_with_all = ["person", "program"])]
    pub pair: Option<String>,
    /// Только об этом человеке: фамилия с инициалами, имя файла или код
    #[arg(long, value_name = "ЧЕЛОВЕК", conflicts_with = "program")]
    pub person: Option<String>,
    /// Только об этой программе: имя файла или пара
    #[arg(long, value_name = "ПРОГРАММА")]
    pub program: Option<String>,
    /// Вид: html, docx, xlsx, csv, json; без этого – по имени файла, иначе html
    #[arg(long, value_name = "ВИД", value_parser = format)]
    pub format: Option<Format>,
    /// В какой файл записать (с --all – в какую папку, иначе reports; с --format csv можно назвать и папку: каждая таблица
    /// станет в ней отдельным файлом); без этого отчёт выводится на экран
    #[arg(short, long, value_name = "ФАЙЛ")]
    pub output: Option<PathBuf>,
    /// Заменить файл, даже если после прошлого раза его изменили
    #[arg(long)]
    pub force: bool,
}

/// A format of reports and papers.
pub(super) fn format(text: &str) -> Result<Format, String> {
    let known = || Format::ALL.map(Format::ending).join(", ");
    Format::named(text).ok_or_else(|| format!("есть виды: {}", known()))
}
