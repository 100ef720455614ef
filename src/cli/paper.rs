//! What `paper` may be asked.

use std::path::PathBuf;

use clap::Args;

use super::report::format;
use crate::report::write::Format;

/// `paper`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Paper {
    /// Имя бумаги; без него – список бумаг
    #[arg(value_name = "ИМЯ", help_heading = "Что указать")]
    pub name: Option<String>,
    /// Для этой пары или группы: имя файла или код
    #[arg(long, value_name = "ПАРА")]
    pub pair: Option<String>,
    /// Для этого человека: фамилия с инициалами, имя файла или код
    #[arg(long, value_name = "ЧЕЛОВЕК")]
    pub person: Option<String>,
    /// По этой программе: имя файла или пара
    #[arg(long, value_name = "ПРОГРАММА", conflicts_with = "pair")]
    pub program: Option<String>,
    /// С вопросами этого опроса: имя файла
    #[arg(long, value_name = "ОПРОС")]
    pub survey: Option<String>,
    /// По этому приказу, например «№ 112-о от 01.09.2026»
    #[arg(long, value_name = "ПРИКАЗ")]
    pub order: Option<String>,
    /// Показать поля, которые можно вписать в шаблон этой бумаги
    #[arg(long, requires = "name")]
    pub fields: bool,
    /// Вид: html или docx; без этого – по имени файла, иначе html
    #[arg(long, value_name = "ВИД", value_parser = format)]
    pub format: Option<Format>,
    /// В какой файл записать; без этого бумага выводится на экран
    #[arg(short, long, value_name = "ФАЙЛ")]
    pub output: Option<PathBuf>,
    /// Заменить файл, даже если после прошлого раза его изменили
    #[arg(long)]
    pub force: bool,
    /// Папка темы, в которой лежит papers/ со своими шаблонами; без этого themes/own в папке школы
    #[arg(long, value_name = "ПАПКА")]
    pub theme: Option<PathBuf>,
}
