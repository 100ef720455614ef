//! What `history` may be asked.

use clap::Args;

use super::AnswerFormat;

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
