//! What `check` may be asked.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::diagnostic::Level;

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

fn days(text: &str) -> Result<u16, String> {
    text.parse().ok().filter(|days| (1..=366).contains(days)).ok_or_else(|| "нужно число от 1 до 366".to_owned())
}

fn level(text: &str) -> Result<Level, String> {
    Level::named(text).ok_or_else(|| "нужно error, warning или advice".to_owned())
}
