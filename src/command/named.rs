//! Who is named by the section that stands, so that `build` can say who appears and who disappears.
//!
//! The list lies beside the section, never in it, and holds nothing that the section did not show.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::words::{Count, Noun, and};

const PEOPLE: Noun = Noun("человек", "человека", "человек");
/// How many names a sentence tells one by one.
const MOST: usize = 12;

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
        let sentence = |what: &str, names: &[String]| (!names.is_empty()).then(|| format!("{what}: {}", listed(names)));
        [sentence("Впервые показаны", &self.appeared), sentence("Больше не показаны", &self.gone)]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// The names, and how many more there are: «…, Белкин О. Р. и ещё 12 человек.»
fn listed(names: &[String]) -> String {
    let (told, rest) = names.split_at(names.len().min(MOST));
    let rest = (!rest.is_empty()).then(|| format!("ещё {}", Count(rest.len(), PEOPLE)));
    let listed = and(told.iter().chain(&rest));
    // An initial has its full stop already.
    if listed.ends_with('.') { listed } else { listed + "." }
}

/// Keeps the list for the next build. Losing it costs only the comparison, so trouble is not reported.
pub(super) fn keep(target: &Path, named: &[String]) {
    let _ = fs::write(list(target), named.join("\n"));
}

fn list(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.named"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_tells_a_dozen_names_and_counts_the_rest() {
        let names: Vec<String> = (1..=15).map(|number| format!("Белкин {number}")).collect();
        let change = Change { appeared: names[..1].to_vec(), gone: names };
        let told = change.told();
        assert_eq!(told[0], "Впервые показаны: Белкин 1.");
        assert!(told[1].ends_with("Белкин 12 и ещё 3 человека."), "{}", told[1]);
    }

    #[test]
    fn an_initial_ends_the_sentence() {
        assert_eq!(listed(&["Белкин О. Р.".to_owned()]), "Белкин О. Р.");
    }
}
