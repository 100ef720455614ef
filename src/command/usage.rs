//! A command line that cannot be understood, told in Russian.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Help and version go to stdout; everything else says what was typed and what would do.
pub(super) fn explain(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        print!("{}", error.render());
        return ExitCode::SUCCESS;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        eprint!("{}", error.render());
        return ExitCode::from(2);
    }
    eprintln!("ошибка: {}", told(error));
    eprintln!("  помощь: {}", help(error));
    ExitCode::from(2)
}

fn told(error: &clap::Error) -> String {
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => format!("нет команды «{}»", text(error, ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => format!("лишнее или неизвестное слово: {argument}"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            format!("после {argument} нужно значение")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("{argument}: значение «{value}» не подходит"),
        ErrorKind::MissingRequiredArgument => format!("не хватает: {argument}"),
        ErrorKind::MissingSubcommand => "не сказано, что делать".to_owned(),
        ErrorKind::ArgumentConflict => format!("{argument} нельзя указать вместе с другим или дважды"),
        _ => "командная строка не читается".to_owned(),
    }
}

fn help(error: &clap::Error) -> String {
    let offers = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
        ContextKind::ValidValue,
    ];
    match offers.into_iter().map(|kind| text(error, kind)).find(|offer| !offer.is_empty()) {
        Some(offer) => format!("возможно, вы имели в виду {offer}"),
        None => "все команды и настройки показывает nastavnik --help".to_owned(),
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
