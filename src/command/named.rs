//! Who is named by the section that stands, so that `build` can say who appears and who disappears.
//!
//! The list lies beside the section, never in it, and holds nothing that the section did not show.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::words::and;

/// Who appeared in a section and who disappeared from it.
pub(super) struct Change {
    appeared: Vec<String>,
    gone: Vec<String>,
}

impl Change {
    /// Compares with the list that the last build left; nothing where there is none.
    pub(super) fn since_last_build(target: &Path, named: &[String]) -> Option<Self> {
        let before = fs::read_to_string(list(target)).ok()?;
        let before: Vec<&str> = before.lines().collect();
        let appeared = named.iter().filter(|name| !before.contains(&name.as_str())).cloned().collect();
        let gone = before.iter().filter(|name| !named.iter().any(|now| now == *name)).map(|name| (*name).to_owned());
        Some(Change { appeared, gone: gone.collect() })
    }

    /// What changed, in sentences; none where nothing did.
    pub(super) fn told(&self) -> Vec<String> {
        let sentence = |what: &str, names: &[String]| (!names.is_empty()).then(|| format!("{what}: {}.", and(names)));
        [sentence("Впервые показаны", &self.appeared), sentence("Больше не показаны", &self.gone)]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// Keeps the list for the next build. Losing it costs only the comparison, so trouble is not reported.
pub(super) fn keep(target: &Path, named: &[String]) {
    let _ = fs::write(list(target), named.join("\n"));
}

fn list(target: &Path) -> PathBuf {
    target.with_file_name(".named")
}
