//! JSON in the making: keys keep their order, and small things stand on one line.
//!
//! Every part is written as it comes, on a line of its own; what turns out to be short once it is closed is put on one line
//! then. So nothing is held but the text itself.

use serde::Serialize;

/// How many characters a line may have.
const WIDTH: usize = 200;
/// What has more bytes, breaks and indents counted, is longer than a line in any case.
const MOST: usize = 16 * WIDTH;

/// A text in the making.
#[derive(Default)]
pub(super) struct Draft {
    text: String,
    depth: usize,
}

impl Draft {
    /// A text, a number, nothing.
    pub(super) fn leaf(&mut self, value: impl Serialize) {
        self.text.push_str(&serde_json::to_string(&value).expect("texts and numbers always become JSON"));
    }

    /// Values in their order.
    pub(super) fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut draw: impl FnMut(&mut Self, T)) {
        self.within(['[', ']'], |list| {
            for item in items {
                list.begin_line();
                draw(list, item);
            }
        });
    }

    /// Values by their keys, in the order in which they are read.
    pub(super) fn map(&mut self, keys: impl FnOnce(&mut Self)) {
        self.within(['{', '}'], keys);
    }

    /// The key of the value that is written next.
    pub(super) fn key(&mut self, key: &'static str) -> &mut Self {
        self.begin_line();
        self.leaf(key);
        self.text.push_str(": ");
        self
    }

    /// The text, with a newline at its end.
    pub(super) fn finished(mut self) -> Vec<u8> {
        self.text.push('\n');
        self.text.into_bytes()
    }

    fn within(&mut self, [open, close]: [char; 2], inside: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        self.text.push(open);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        if self.text.len() > start + 1 {
            self.break_line();
        }
        self.text.push(close);
        self.shorten(start);
    }

    /// Begins the line of a part; no value ends with a bracket that opens.
    fn begin_line(&mut self) {
        if !self.text.ends_with(['[', '{']) {
            self.text.push(',');
        }
        self.break_line();
    }

    fn break_line(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", self.depth));
    }

    /// Puts what begins there on one line, if it is short enough.
    fn shorten(&mut self, start: usize) {
        if self.text.len() - start > MOST {
            return;
        }
        let line = in_a_line(&self.text[start..]);
        if line.chars().count() <= WIDTH.saturating_sub(2 * self.depth) {
            self.text.truncate(start);
            self.text.push_str(&line);
        }
    }
}

/// The parts of a list or a map, each on its line, on one line. No text in JSON holds a line break.
fn in_a_line(lines: &str) -> String {
    let mut line = String::with_capacity(lines.len());
    for part in lines.lines().map(str::trim_start) {
        if line.ends_with(',') {
            line.push(' ');
        }
        line.push_str(part);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(draft: &mut Draft) {
        draft.map(|map| {
            map.key("второе").leaf(2);
            map.key("а").leaf("б\",");
        });
    }

    #[test]
    fn small_things_stand_on_one_line_and_keys_keep_their_order() {
        let mut draft = Draft::default();
        small(&mut draft);
        assert_eq!(draft.finished(), "{\"второе\": 2, \"а\": \"б\\\",\"}\n".as_bytes());
    }

    #[test]
    fn large_things_have_a_line_for_each_of_their_parts() {
        let mut draft = Draft::default();
        draft.map(|map| {
            map.key("list").list(0..9, |list, _| small(list));
            map.key("none").list([(); 0], |_, ()| {});
        });
        let drawn = String::from_utf8(draft.finished()).expect("it is text");
        assert_eq!(drawn.lines().count(), 14, "{drawn}");
        assert!(
            drawn.contains("\n    {\"второе\": 2, \"а\": \"б\\\",\"},\n") && drawn.contains("\"none\": []"),
            "{drawn}"
        );
        let read: serde_json::Value = serde_json::from_str(&drawn).expect("it is JSON");
        assert_eq!(read["list"][8]["второе"], 2);
    }

    #[test]
    fn a_line_has_as_many_characters_as_it_may_and_no_more() {
        let drawn = |letters: usize| {
            let mut draft = Draft::default();
            draft.list([()], |list, ()| list.leaf("я".repeat(letters)));
            String::from_utf8(draft.finished()).expect("it is text").lines().count()
        };
        assert_eq!([drawn(WIDTH - 4), drawn(WIDTH - 3)], [1, 3]);
    }
}
