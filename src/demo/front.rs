//! Front matter as a person would type it: one plain line a value, in the order in which the fields are added.

use std::fmt::Display;

use chrono::NaiveDate;

use super::day::Day;

/// A record: its fields, then its body.
#[derive(Clone, Default)]
pub(super) struct Front {
    /// Each field's key with all its lines.
    fields: Vec<(String, String)>,
    /// The Markdown below.
    pub(super) body: String,
}

/// A field of an item and its value; an empty one is left out.
pub(super) type Item = Vec<(&'static str, String)>;

impl Front {
    /// `key: value`.
    pub(super) fn line(&mut self, key: &str, value: impl Display) -> &mut Self {
        self.push(key, one("", key, &value.to_string()))
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
        self.block(key, &items.iter().map(|item| format!("  - {}\n", plain(&item.to_string()))).collect::<String>())
    }

    /// A block of `code: phrase`.
    pub(super) fn map(&mut self, key: &str, pairs: &[(String, String)]) -> &mut Self {
        self.block(key, &pairs.iter().map(|(code, phrase)| one("  ", code, phrase)).collect::<String>())
    }

    /// A block list of sub-records.
    pub(super) fn items(&mut self, key: &str, items: &[Item]) -> &mut Self {
        self.block(key, &items.iter().map(|item| sub_record(item.as_slice())).collect::<String>())
    }

    /// `key:` and the lines of a sub-record below it.
    pub(super) fn nest(&mut self, key: &str, inner: &Self) -> &mut Self {
        let lines = inner.fields.iter().flat_map(|(_, text)| text.lines());
        self.block(key, &lines.map(|line| format!("  {line}\n")).collect::<String>())
    }

    /// The record with a body.
    pub(super) fn body(mut self, body: &str) -> Self {
        body.trim_end().clone_into(&mut self.body);
        self
    }

    /// The text of the file.
    pub(super) fn text(&self) -> String {
        let fields: String = self.fields.iter().map(|(_, text)| text.as_str()).collect();
        let body = if self.body.is_empty() { String::new() } else { format!("\n{}\n", self.body) };
        format!("---\n{fields}---\n{body}")
    }

    /// The day that stands in a field.
    pub(super) fn day(&self, key: &str) -> Option<Day> {
        let (_, text) = self.fields.iter().find(|(name, _)| name == key)?;
        let (_, value) = text.trim_end().split_once(": ")?;
        NaiveDate::parse_from_str(value, "%d.%m.%Y").ok().map(Day)
    }

    /// Puts another value in a field's place; a field that is not there comes after the field `after`.
    pub(super) fn put(&mut self, key: &str, after: &str, value: impl Display) {
        let text = one("", key, &value.to_string());
        if let Some((_, old)) = self.fields.iter_mut().find(|(name, _)| name == key) {
            *old = text;
            return;
        }
        let place = self.fields.iter().position(|(name, _)| name == after).map_or(self.fields.len(), |place| place + 1);
        self.fields.insert(place, (key.to_owned(), text));
    }

    /// Puts another value in the place of a field that is there.
    pub(super) fn set(&mut self, key: &str, value: impl Display) {
        self.put(key, key, value);
    }

    /// Takes a field out.
    pub(super) fn remove(&mut self, key: &str) {
        self.fields.retain(|(name, _)| name != key);
    }

    /// Writes the lines of a field anew.
    pub(super) fn rewrite(&mut self, key: &str, with: impl FnOnce(&str) -> String) {
        if let Some((_, text)) = self.fields.iter_mut().find(|(name, _)| name == key) {
            *text = with(text);
        }
    }

    /// Puts another value on the first line `inner:` inside a block.
    pub(super) fn set_within(&mut self, key: &str, inner: &str, value: impl Display) {
        self.rewrite(key, |text| {
            let (before, line, after) = cut(text, inner);
            let (sign, _) = line.split_once(inner).unwrap_or((line, ""));
            format!("{before}{}{after}", one(sign, inner, &value.to_string()))
        });
    }

    /// Takes the first line `inner:` out of a block; it is never the first line of an item.
    pub(super) fn remove_within(&mut self, key: &str, inner: &str) {
        self.rewrite(key, |text| {
            let (before, _, after) = cut(text, inner);
            format!("{before}{after}")
        });
    }

    fn block(&mut self, key: &str, lines: &str) -> &mut Self {
        if lines.is_empty() { self } else { self.push(key, format!("{key}:\n{lines}")) }
    }

    fn push(&mut self, key: &str, text: String) -> &mut Self {
        self.fields.push((key.to_owned(), text));
        self
    }
}

/// One line with a value, or with none.
fn one(indent: &str, key: &str, value: &str) -> String {
    if value.is_empty() { format!("{indent}{key}:\n") } else { format!("{indent}{key}: {}\n", plain(value)) }
}

fn sub_record(item: &[(&str, String)]) -> String {
    let written = item.iter().filter(|(_, value)| !value.is_empty()).enumerate();
    written.map(|(at, (key, value))| one(if at == 0 { "  - " } else { "    " }, key, value)).collect()
}

/// What stands before the first line of `inner:`, the line, and what stands after it.
fn cut<'a>(text: &'a str, inner: &str) -> (&'a str, &'a str, &'a str) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches([' ', '-']);
        if bare.strip_prefix(inner).is_some_and(|rest| rest.starts_with(':')) {
            return (&text[..start], line, &text[start + line.len()..]);
        }
        start += line.len();
    }
    (text, "", "")
}

/// The value itself, which every YAML reader takes for the same plain text.
fn plain(value: &str) -> &str {
    debug_assert!(!value.contains(": ") && !value.contains(" #"), "not plain: {value}");
    debug_assert!(!value.starts_with(|sign| "-?:,[]{}#&*!|>'\"%@` ".contains(sign)), "not plain: {value}");
    value
}

#[cfg(test)]
mod tests {
    use super::Front;

    #[test]
    fn fields_are_changed_in_their_place() {
        let mut front = Front::default();
        front.line("пара", "2026-01").items("цели", &[vec![("цель", "успеть".into()), ("срок", "май".into())]]);
        front.set_within("цели", "срок", "июнь");
        front.put("вид", "пара", "план");
        assert_eq!(front.text(), "---\nпара: 2026-01\nвид: план\nцели:\n  - цель: успеть\n    срок: июнь\n---\n");
        front.remove_within("цели", "срок");
        front.remove("вид");
        assert_eq!(front.text(), "---\nпара: 2026-01\nцели:\n  - цель: успеть\n---\n");
    }
}
