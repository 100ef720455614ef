//! What can be typed: clap types only.

mod paper;
mod report;

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diagnostic::Level;
use crate::review::Severity;
pub use paper::Paper;
pub use report::Report;

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

/// `check`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Check {
    /// Вид отчёта: full, concise – для людей; json, sarif, github, gitlab, junit – для программ
    #[arg(long, value_name = "ВИД", default_value = "full", hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
    /// С какого уровня код выхода 1: error, warning, advice
    #[arg(long, value_name = "УРОВЕНЬ", default_value = "error", hide_default_value = true, value_parser = level)]
    pub fail_on: Level,
    /// Только эти находки: коды или семейства через запятую, например CON,PAI-03
    #[arg(long, value_name = "КОДЫ", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Все находки, кроме этих: коды или семейства через запятую
    #[arg(long, value_name = "КОДЫ", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// Только то, что принесли изменения после этого состояния git, например main или HEAD~1
    #[arg(long, value_name = "СОСТОЯНИЕ")]
    pub changed_since: Option<String>,
    /// Показать не больше стольких находок, сначала самые важные; на код выхода не влияет
    #[arg(long, value_name = "ЧИСЛО")]
    pub max_findings: Option<usize>,
    /// Исправить в файлах то, что можно исправить только одним способом, и показать остальное
    #[arg(long, conflicts_with = "site")]
    pub fix: bool,
    /// Показать, что исправит --fix, и ничего не менять; код выхода 1, если есть что
    #[arg(long, conflicts_with = "site")]
    pub diff: bool,
    /// Что станет не так в ближайшие дни, если ничего не делать: на сколько дней смотреть вперёд, от 1 до 366
    #[arg(long, value_name = "ДНЕЙ", value_parser = days, conflicts_with_all = ["stats", "max_findings", "site", "changed_since", "fix", "diff"])]
    pub ahead: Option<u16>,
    /// Сколько находок по каждому правилу и в каждой записи, сначала худшее
    #[arg(long, conflicts_with_all = ["max_findings", "site", "diff"])]
    pub stats: bool,
    /// Проверить вместо записей, верен ли ещё собранный раздел в этой папке
    #[arg(long, value_name = "ПАПКА")]
    pub site: Option<PathBuf>,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With snippets, for people.
    Full,
    /// One a line.
    Concise,
    /// For programs of one's own.
    Json,
    /// For code scanning and editors.
    Sarif,
    /// For the notes of a GitHub workflow.
    Github,
    /// For GitLab's report on code quality.
    Gitlab,
    /// For whatever reads reports of tests.
    Junit,
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

/// `review`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Review {
    /// Что с чем сравнить: main – от общего предка с веткой main до рабочей папки, main...HEAD – до коммита, A..B – два
    /// состояния как есть; без этого – с главной веткой
    #[arg(value_name = "ДИАПАЗОН", help_heading = "Что указать")]
    pub range: Option<String>,
    /// Сравнить последний коммит с тем, что войдёт в следующий
    #[arg(long, conflicts_with = "range")]
    pub staged: bool,
    /// Вид: full, concise, markdown, html – для людей; json, github, gitlab, comment – для программ
    #[arg(long, value_name = "ВИД", default_value = "full", hide_default_value = true, hide_possible_values = true)]
    pub format: ReviewFormat,
    /// С чего код выхода 1: breaking – что-то ломается, important, notice; never – никогда
    #[arg(
        long,
        value_name = "УРОВЕНЬ",
        default_value = "breaking",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub fail_on: Bar,
    /// Для кого: school – для своих, public – для всех: без того, чего не видят посетители сайта
    #[arg(long, value_name = "КТО", default_value = "school", hide_default_value = true, hide_possible_values = true)]
    pub audience: Audience,
    /// Уместить в столько байтов: что не поместилось, сосчитано в конце
    #[arg(long, value_name = "ЧИСЛО")]
    pub max_bytes: Option<usize>,
    /// В какой файл записать; без этого рецензия выводится на экран
    #[arg(short, long, value_name = "ФАЙЛ")]
    pub output: Option<PathBuf>,
    /// Установить вместо рецензии: driver – слова в git diff, hook – проверку перед коммитом, github, gitlab, forgejo –
    /// рецензию и публикацию на сервере; без значения driver
    #[arg(long, value_name = "ЧТО", num_args = 0..=1, default_missing_value = "driver", hide_possible_values = true, conflicts_with_all = ["range", "staged", "output"])]
    pub install: Option<Install>,
    /// What git hands to a diff driver.
    #[arg(long, hide = true, num_args = 1.., allow_hyphen_values = true, conflicts_with_all = ["range", "staged", "install"])]
    pub git_driver: Vec<OsString>,
}

/// How a review is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReviewFormat {
    /// For a terminal.
    Full,
    /// A line for each change.
    Concise,
    /// For the comment of a forge.
    Markdown,
    /// A page that needs nothing beside it.
    Html,
    /// For programs of one's own.
    Json,
    /// For the notes of a GitHub workflow.
    Github,
    /// For GitLab's report on code quality.
    Gitlab,
    /// The comment in the JSON that forges take it in.
    Comment,
}

/// From which change on `review` exits with 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Bar {
    /// Something breaks.
    Breaking,
    /// Something is worth a decision.
    Important,
    /// Something is good to know.
    Notice,
    /// Never.
    Never,
}

impl Bar {
    /// The least bad change that counts; nothing where none does.
    #[must_use]
    pub fn severity(self) -> Option<Severity> {
        match self {
            Bar::Breaking => Some(Severity::Breaking),
            Bar::Important => Some(Severity::Important),
            Bar::Notice => Some(Severity::Notice),
            Bar::Never => None,
        }
    }
}

/// Who reads a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    /// The school.
    School,
    /// Everybody.
    Public,
}

/// What `review` installs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Install {
    /// Git's diff driver.
    Driver,
    /// A hook before each commit.
    Hook,
    /// A workflow of GitHub.
    Github,
    /// A pipeline of GitLab.
    Gitlab,
    /// A workflow of Gitea and Forgejo.
    Forgejo,
}

/// `history`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct History {
    /// Пара, программа или человек: фамилия с инициалами, код или имя файла записи
    #[arg(value_name = "ЧТО", help_heading = "Что указать", required = true)]
    pub what: Vec<String>,
    /// Вид рассказа: full, json
    #[arg(long, value_name = "ВИД", default_value = "full", hide_default_value = true, hide_possible_values = true)]
    pub format: AnswerFormat,
    /// Показать не больше стольких событий, последние
    #[arg(long, value_name = "ЧИСЛО")]
    pub limit: Option<usize>,
}

/// `demo`.
#[derive(Args, Debug)]
#[command(next_help_heading = "Настройки команды")]
pub struct Demo {
    /// Новая или пустая папка, в которой появится школа
    #[arg(value_name = "ПАПКА", help_heading = "Что указать")]
    pub dir: PathBuf,
    /// Сколько пар и групп: от 1 до 5000
    #[arg(long, value_name = "ЧИСЛО", default_value_t = 12, hide_default_value = true, value_parser = pairs)]
    pub pairs: usize,
    /// Любое число: от него зависят имена и события; то же число – та же школа
    #[arg(long, value_name = "ЧИСЛО", default_value_t = 1, hide_default_value = true, value_parser = seed)]
    pub seed: u64,
    /// Коды находок через запятую: для каждого в одной записи будет ошибка
    #[arg(long, value_name = "КОДЫ", value_delimiter = ',')]
    pub with: Vec<String>,
}

fn pairs(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|pairs| (1..=5000).contains(pairs)).ok_or_else(|| "нужно число от 1 до 5000".to_owned())
}

fn days(text: &str) -> Result<u16, String> {
    text.parse().ok().filter(|days| (1..=366).contains(days)).ok_or_else(|| "нужно число от 1 до 366".to_owned())
}

fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| "нужно целое число, например 7".to_owned())
}

fn date(text: &str) -> Result<NaiveDate, String> {
    let spelt = ["%Y-%m-%d", "%d.%m.%Y"].iter().find_map(|format| NaiveDate::parse_from_str(text, format).ok());
    spelt.ok_or_else(|| "нужна дата, например 2026-11-21".to_owned())
}

fn address(text: &str) -> Result<IpAddr, String> {
    text.parse().map_err(|_| "нужен адрес из чисел, например 192.168.0.5".to_owned())
}

fn level(text: &str) -> Result<Level, String> {
    Level::named(text).ok_or_else(|| "нужно error, warning или advice".to_owned())
}
