//! Front matter as a person would type it: one plain line a value, in the order
//! in which the lines are added.

use std::fmt::Display;

/// The lines of one record's front matter, then its body.
#[derive(Default)]
pub(super) struct Front(String);

impl Front {
    /// `key: value`.
    pub(super) fn line(&mut self, key: &str, value: impl Display) -> &mut Self {
        self.push("", key, &value.to_string())
    }

    /// `key: value` where there is a value.
    pub(super) fn maybe(&mut self, key: &str, value: Option<impl Display>) -> &mut Self {
        if let Some(value) = value {
            self.line(key, value);
        }
        self
    }

    /// A block list of phrases; no line at all for an empty one.
    pub(super) fn list(&mut self, key: &str, items: &[impl Display]) -> &mut Self {
        self.open_unless(key, items.is_empty());
        for item in items {
            self.0 += &format!("  - {}\n", plain(&item.to_string()));
        }
        self
    }

    /// A block of `code: phrase`.
    pub(super) fn map(&mut self, key: &str, pairs: &[(String, String)]) -> &mut Self {
        self.open_unless(key, pairs.is_empty());
        for (code, phrase) in pairs {
            self.push("  ", code, phrase);
        }
        self
    }

    /// A block list of sub-records; a field without a value is left out.
    pub(super) fn items(&mut self, key: &str, items: &[Vec<(&str, String)>]) -> &mut Self {
        self.open_unless(key, items.is_empty());
        for item in items {
            let mut sign = "  - ";
            for (key, value) in item.iter().filter(|(_, value)| !value.is_empty()) {
                self.push(sign, key, value);
                sign = "    ";
            }
        }
        self
    }

    /// `key:` and the lines of a sub-record below it.
    pub(super) fn nest(&mut self, key: &str, inner: &Self) -> &mut Self {
        self.open_unless(key, inner.0.is_empty());
        for line in inner.0.lines() {
            self.0 += &format!("  {line}\n");
        }
        self
    }

    /// The whole text of a record with a body.
    pub(super) fn body(&self, body: &str) -> String {
        format!("{}\n{}\n", self.close(), body.trim_end())
    }

    /// The whole text of a record without a body.
    pub(super) fn close(&self) -> String {
        format!("---\n{}---\n", self.0)
    }

    fn open_unless(&mut self, key: &str, empty: bool) {
        if !empty {
            self.0 += &format!("{key}:\n");
        }
    }

    fn push(&mut self, indent: &str, key: &str, value: &str) -> &mut Self {
        self.0 += &format!("{indent}{key}: {}\n", plain(value));
        self
    }
}

/// The value itself, which every YAML reader takes for the same plain text.
fn plain(value: &str) -> &str {
    debug_assert!(!value.contains(": ") && !value.contains(" #"), "not plain: {value}");
    debug_assert!(!value.starts_with(|sign| "-?:,[]{}#&*!|>'\"%@` ".contains(sign)), "not plain: {value}");
    value
}
