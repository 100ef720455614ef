//! What `demo` may be asked.

use std::path::PathBuf;

use clap::Args;

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

fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| "нужно целое число, например 7".to_owned())
}
