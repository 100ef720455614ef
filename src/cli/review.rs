//! What `review` may be asked.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use crate::review::Severity;
use crate::review::render::Format;

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
    #[arg(long, value_name = "ВИД", default_value = "full", hide_default_value = true, hide_possible_values = true, value_parser = format())]
    pub format: Format,
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

/// Words of the list only: trouble with another one names them all.
fn format() -> impl TypedValueParser<Value = Format> {
    let words = PossibleValuesParser::new(Format::ALL.map(Format::word));
    words.map(|word| Format::named(&word).expect("only words of the list pass"))
}
