//! Files of the content folder that are no records, in the model.

use unicode_normalization::UnicodeNormalization;

use super::Model;

impl Model {
    /// Paths from `content/` of the files that are no records, sorted.
    #[must_use]
    pub fn files(&self) -> &[String] {
        &self.records.files
    }

    /// Is there such a file? Letters of one part and of two («й» as the Mac writes it) are the same.
    #[must_use]
    pub fn has_file(&self, path: &str) -> bool {
        let exact = |file: &String| file.as_str().cmp(path);
        self.files().binary_search_by(exact).is_ok() || self.files().iter().any(|file| file.nfc().eq(path.nfc()))
    }
}
