//! What can be typed: clap types only.

mod check;
mod demo;
mod history;
mod paper;
mod report;
mod review;

use std::net::IpAddr;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub use check::{Check, Format};
pub use demo::Demo;
pub use history::History;
pub use paper::Paper;
pub use report::Report;
pub use review::{Audience, Bar, Install, Review};

/// How help is laid out, in Russian.
const HELP: &str = "{about}\n\nКак вызвать: {usage}\n\n{all-args}";

/// Ведёт школьные записи о наставничестве: проверяет их и собирает раздел сайта.
#[derive(Debug, Parser)]
#[command(name = "nastavnik", version, help_template = HELP, override_usage = "nastavnik КОМАНДА [НАСТРОЙКИ]", disable_help_subcommand = true, disable_help_flag = true, disable_version_flag = true, subcommand_help_heading = "Команды", next_help_heading = "Настройки")]
pub struct Cli {
    /// What is the same for every command.
    #[command(flatten)]
    pub common: Common,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What is the same for every command.
#[derive(Args, Debug)]
pub struct Common {
    /// Папка школы, в которой лежит content/; без этого ищется отсюда вверх
    #[arg(long, global = true, value_name = "ПАПКА")]
    pub root: Option<PathBuf>,
    /// День, на который смотреть, например 2026-11-21; без этого сегодня
    #[arg(long, global = true, value_name = "ДАТА", env = "NASTAVNIK_TODAY", hide_env = true, value_parser = date)]
    pub today: Option<NaiveDate>,
    /// Цвет: auto, always, never
    #[arg(
        long,
        global = true,
        value_name = "КОГДА",
        default_value = "auto",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub color: Color,
    /// Молчать обо всём, кроме находок и ошибок
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Рассказывать подробнее
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Показать эту справку
    #[arg(short, long, global = true, action = clap::ArgAction::Help)]
    pub help: Option<bool>,
    /// Показать версию
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    pub version: Option<bool>,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Проверяет записи и показывает, что не так
    #[command(help_template = HELP, override_usage = "nastavnik check [НАСТРОЙКИ]")]
    Check(Check),
    /// Собирает раздел сайта
    #[command(help_template = HELP, override_usage = "nastavnik build [НАСТРОЙКИ]")]
    Build(Build),
    /// Показывает раздел в браузере и обновляет его при каждом сохранении
    #[command(visible_alias = "watch", help_template = HELP, override_usage = "nastavnik serve [НАСТРОЙКИ]")]
    Serve(Serve),
    /// Объясняет код находки: nastavnik explain CON-03
    #[command(help_template = HELP, override_usage = "nastavnik explain [КОД]")]
    Explain(Explain),
    /// Говорит, почему человека, пару, документ или страницу видят посетители или не видят: nastavnik why "Сосняк И. П."
    #[command(help_template = HELP, override_usage = "nastavnik why ЧТО [НАСТРОЙКИ]")]
    Why(Why),
    /// Показывает, какие правила действуют в школе, на каком уровне и почему
    #[command(help_template = HELP, override_usage = "nastavnik rules [НАСТРОЙКИ]")]
    Rules(Rules),
    /// Показывает поля записи: nastavnik fields person; с --views – что получает шаблон темы
    #[command(help_template = HELP, override_usage = "nastavnik fields [ВИД | --schema ВИД | --views [ШАБЛОН]]")]
    Fields(Fields),
    /// Рассказывает, что изменения делают с программой, сначала худшее: nastavnik review main...HEAD
    #[command(help_template = HELP, override_usage = "nastavnik review [ДИАПАЗОН] [НАСТРОЙКИ]")]
    Review(Review),
    /// Рассказывает по истории git, что было с парой, программой или человеком: nastavnik history 2026-03
    #[command(help_template = HELP, override_usage = "nastavnik history ЧТО [НАСТРОЙКИ]")]
    History(History),
    /// Считает отчёт из записей: nastavnik report статистика; без имени – список отчётов
    #[command(help_template = HELP, override_usage = "nastavnik report [ИМЯ] [НАСТРОЙКИ]")]
    Report(Report),
    /// Печатает приказ, согласие, программу, анкету: nastavnik paper лист-встреч --pair 2026-07; без имени – список
    #[command(help_template = HELP, override_usage = "nastavnik paper [ИМЯ] [НАСТРОЙКИ]")]
    Paper(Paper),
    /// Пишет выдуманную школу, чтобы посмотреть, как всё устроено: nastavnik demo proba
    #[command(help_template = HELP, override_usage = "nastavnik demo ПАПКА [НАСТРОЙКИ]")]
    Demo(Demo),
}

/// In which form the section is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// A folder for the web server.
    Folder,
    /// One page that needs nothing beside it.
    Page,
    /// A piece of HTML to paste into a page of another site.
    Fragment,
}

/// `build`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Build {
    /// Вид раздела: folder – папка, page – одна страница, fragment – кусок HTML для вставки в страницу сайта
    #[arg(long, value_name = "ВИД", default_value = "folder", hide_default_value = true, hide_possible_values = true)]
    pub form: Form,
    /// Куда собрать; без этого site/nastavnichestvo в папке школы, для страницы и куска – файл рядом
    #[arg(long, value_name = "ПУТЬ")]
    pub output: Option<PathBuf>,
    /// Папка темы: её файлы заменяют встроенные; без этого themes/own в папке школы, если она есть
    #[arg(long, value_name = "ПАПКА")]
    pub theme: Option<PathBuf>,
}

/// `serve`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Serve {
    /// Порт; без этого первый свободный от 8017
    #[arg(long, value_name = "ПОРТ")]
    pub port: Option<u16>,
    /// Показать и другим компьютерам: адрес этого, например 192.168.0.5 или 0.0.0.0; находки им не видны
    #[arg(long, value_name = "АДРЕС", value_parser = address)]
    pub bind: Option<IpAddr>,
    /// Сразу открыть браузер
    #[arg(long)]
    pub open: bool,
    /// Переходить к странице записи, которую изменили
    #[arg(long)]
    pub follow: bool,
    /// Папка темы: её файлы заменяют встроенные; без этого themes/own в папке школы, если она есть
    #[arg(long, value_name = "ПАПКА")]
    pub theme: Option<PathBuf>,
}

/// `explain`.
#[derive(Args, Debug)]
pub struct Explain {
    /// Код находки; без него – список всех кодов
    #[arg(value_name = "КОД", help_heading = "Что указать")]
    pub code: Option<String>,
}

/// `why`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Why {
    /// Фамилия с инициалами, код, имя файла записи или адрес страницы раздела
    #[arg(value_name = "ЧТО", help_heading = "Что указать", required = true)]
    pub what: Vec<String>,
    /// Вид ответа: full, json
    #[arg(long, value_name = "ВИД", default_value = "full", hide_default_value = true, hide_possible_values = true)]
    pub format: AnswerFormat,
}

/// `rules`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Rules {
    /// Вид списка: full, json
    #[arg(long, value_name = "ВИД", default_value = "full", hide_default_value = true, hide_possible_values = true)]
    pub format: AnswerFormat,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AnswerFormat {
    /// In sentences, for people.
    Full,
    /// For programs.
    Json,
}

/// `fields`.
#[derive(Args, Debug)]
pub struct Fields {
    /// Вид записи: имя папки или файла, например people или school; без него – все виды
    #[arg(value_name = "ВИД", help_heading = "Что указать")]
    pub kind: Option<String>,
    /// Вид записи (или model – файл model.yaml), поля которого вывести как JSON Schema для редакторов и программ
    #[arg(long, value_name = "ВИД", help_heading = "Что указать", conflicts_with_all = ["kind", "views"])]
    pub schema: Option<String>,
    /// Вместо записи – что получает шаблон темы, например pair.html; без него – все шаблоны
    #[arg(long, value_name = "ШАБЛОН", help_heading = "Что указать", conflicts_with = "kind")]
    pub views: Option<Option<String>>,
}

fn date(text: &str) -> Result<NaiveDate, String> {
    let spelt = ["%Y-%m-%d", "%d.%m.%Y"].iter().find_map(|format| NaiveDate::parse_from_str(text, format).ok());
    spelt.ok_or_else(|| "нужна дата, например 2026-11-21".to_owned())
}

fn address(text: &str) -> Result<IpAddr, String> {
    text.parse().map_err(|_| "нужен адрес из чисел, например 192.168.0.5".to_owned())
}
