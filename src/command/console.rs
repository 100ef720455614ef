//! Where a command speaks: data to stdout, progress and notes to stderr.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use super::Error;
use crate::cli::{Color, Common};
use crate::diagnostic::render::Paint;

/// The two ends of a terminal, and how much is said there.
#[derive(Clone, Copy)]
pub(super) struct Console {
    paint: Paint,
    quiet: bool,
    verbose: bool,
}

impl Console {
    /// The console as the command line wants it; `NO_COLOR` is obeyed.
    pub(super) fn new(common: &Common) -> Self {
        let coloured = match common.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                matches!(
                    anstream::AutoStream::choice(&io::stdout()),
                    anstream::ColorChoice::Always | anstream::ColorChoice::AlwaysAnsi
                ) && io::stdout().is_terminal()
            }
        };
        Console {
            paint: if coloured { Paint::Coloured } else { Paint::Plain },
            quiet: common.quiet,
            verbose: common.verbose,
        }
    }

    /// Coloured or plain?
    pub(super) fn paint(&self) -> Paint {
        self.paint
    }

    /// Data. A reader that went away early is no trouble.
    pub(super) fn print(&mut self, text: &str) -> Result<(), Error> {
        match io::stdout().lock().write_all(text.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// A note for the person at the keyboard.
    pub(super) fn note(&mut self, text: &str) {
        if !self.quiet {
            // A note that cannot be shown is no reason to fail.
            let _ = writeln!(io::stderr().lock(), "{text}");
        }
    }

    /// A note for those who asked for more.
    pub(super) fn detail(&mut self, text: &str) {
        if self.verbose {
            self.note(text);
        }
    }

    /// Says what kept the command from running.
    pub(super) fn fail(&mut self, error: &Error) -> ExitCode {
        // Where even this cannot be written, the exit code still says it.
        let _ = writeln!(io::stderr().lock(), "ошибка: {error}");
        ExitCode::from(2)
    }
}
