//! `explain`: the manual page of a code.

use std::process::ExitCode;

use super::{Console, Error};
use crate::cli::Explain;
use crate::diagnostic::words::{and, nearest};
use crate::diagnostic::{Blocks, Manual};
use crate::rule;

/// Объясняет код находки.
pub(super) fn run(args: &Explain, console: &mut Console) -> Result<ExitCode, Error> {
    match &args.code {
        None => console.print(&contents())?,
        Some(code) => console.print(&page(rule::explain(code).ok_or_else(|| unknown(code))?))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Every code with what it is about.
fn contents() -> String {
    rule::manuals().map(|manual| format!("{}  {}\n", manual.code, manual.summary())).collect()
}

fn page(manual: &Manual) -> String {
    let text = manual.body();
    let blocks = match manual.blocks {
        Blocks::Nothing => "",
        Blocks::Integrity | Blocks::Privacy => "Ошибка с этим кодом останавливает сборку раздела.\n",
    };
    let levels = and(manual.levels);
    format!(
        "# {}\n\n{text}\n## Уровень и основание\nУровень: {levels}.\nОснование: {}.\n{blocks}",
        manual.code, manual.source
    )
}

/// That there is no such code, and which one was likely meant.
pub(super) fn unknown(code: &str) -> Error {
    let near = nearest(&code.to_uppercase(), rule::manuals().map(|manual| manual.code));
    let help = match near.first() {
        Some(near) => format!("возможно, вы имели в виду {near}; все коды: nastavnik explain"),
        None => "все коды показывает nastavnik explain".to_owned(),
    };
    Error::NoCode { code: code.to_owned(), help }
}
