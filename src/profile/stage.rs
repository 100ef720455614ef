//! A stage of the model: one line of the list that the school chose.

use crate::name::fold;

/// A stage of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its name.
    pub title: String,
    /// What it ends with.
    pub result: String,
}

impl Stage {
    /// Does the word mean this stage? «Подготовительный этап» is «подготовительный».
    #[must_use]
    pub fn is(&self, word: &str) -> bool {
        let word = fold(word);
        fold(&self.title) == word.strip_suffix(" этап").unwrap_or(&word)
    }
}
