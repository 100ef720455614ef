//! How serious a finding is.

use std::fmt;

/// The three levels of domain.md, section 2, from mild to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Good practice, or a value that the model does not number.
    Advice,
    /// A norm of the model is likely missing.
    Warning,
    /// Contradicts a plain «must» or makes the record meaningless.
    Error,
}

impl Level {
    /// One level lower; advice stays advice. This is what «soft» means in domain.md 2.9.
    #[must_use]
    pub fn softer(self) -> Self {
        match self {
            Level::Error => Level::Warning,
            Level::Warning | Level::Advice => Level::Advice,
        }
    }

    /// The English word for machine-readable output.
    #[must_use]
    pub fn english(self) -> &'static str {
        match self {
            Level::Advice => "advice",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }

    /// The level that a school or a command line names, in Russian or English.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        match word {
            "совет" | "advice" => Some(Level::Advice),
            "предупреждение" | "warning" => Some(Level::Warning),
            "ошибка" | "error" => Some(Level::Error),
            _ => None,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::Advice => "совет",
            Level::Warning => "предупреждение",
            Level::Error => "ошибка",
        })
    }
}
