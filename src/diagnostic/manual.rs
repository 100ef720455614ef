//! The page behind a code: what `explain` prints, and where a finding gets its code and source from.

use super::Level;

/// What a finding stops beside the exit code of `check`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocks {
    /// Nothing: it only decides the exit code of `check`.
    Nothing,
    /// Publishing, since records or references are broken.
    Integrity,
    /// Publishing, since personal data would become public.
    Privacy,
}

/// The manual page of one rule or one trouble of files.
#[derive(Debug, PartialEq, Eq)]
pub struct Manual {
    /// The code of domain.md, section 2 (`PAI-03`), or of a trouble of files (`FIL-01`).
    pub code: &'static str,
    /// The page itself: Markdown with the headings «Что находит», «Почему это важно», «Так нельзя», «Что сделать».
    pub text: &'static str,
    /// The levels that the rule may pick from, the usual one first.
    pub levels: &'static [Level],
    /// Where the model says so: a seed and place, or «по смыслу».
    pub source: &'static str,
    /// What a finding of this page stops.
    pub blocks: Blocks,
}

impl Manual {
    /// The page as Markdown, without the blank that a doc comment puts in front of each line.
    #[must_use]
    pub fn body(&self) -> String {
        self.text.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
    }

    /// The first sentence of «Что находит»: what the rule is about in one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let lines = self.text.lines().map(str::trim).skip_while(|line| line.is_empty() || line.starts_with('#'));
        let first: Vec<_> = lines.take_while(|line| !line.is_empty() && !line.starts_with('#')).collect();
        let text = first.join(" ");
        text.split_once(". ").map_or(text.clone(), |(sentence, _)| format!("{sentence}."))
    }
}

/// Keeps a doc comment as the [`Manual`] of a code.
macro_rules! manual {
    ($(#[doc = $line:literal])+ $vis:vis $name:ident = $code:literal, levels: [$($level:ident),+],
     blocks: $blocks:ident, source: $source:literal) => {
        $(#[doc = $line])+
        $vis const $name: $crate::diagnostic::Manual = $crate::diagnostic::Manual {
            code: $code,
            text: concat!($($line, "\n"),+),
            levels: &[$($crate::diagnostic::Level::$level),+],
            source: $source,
            blocks: $crate::diagnostic::Blocks::$blocks,
        };
    };
}
pub(crate) use manual;
