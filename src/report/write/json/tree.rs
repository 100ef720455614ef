//! JSON whose keys keep their order, and whose small things stand on one line.

use serde_json::Value;

/// How long a line may be.
const WIDTH: usize = 200;

/// A value.
pub(super) enum Tree {
    /// A text, a number, nothing.
    Leaf(Value),
    /// Values in their order.
    List(Vec<Tree>),
    /// Values by their keys, in the order in which they are read.
    Map(Vec<(&'static str, Tree)>),
}

impl Tree {
    /// The text, with a newline at its end.
    pub(super) fn drawn(&self) -> String {
        let mut text = String::new();
        self.draw(0, &mut text);
        text.push('\n');
        text
    }

    fn draw(&self, depth: usize, text: &mut String) {
        let mut line = String::new();
        if self.fits(WIDTH.saturating_sub(2 * depth), &mut line) {
            text.push_str(&line);
            return;
        }
        let (open, close) = self.brackets();
        text.push(open);
        for (at, (key, part)) in self.parts().iter().enumerate() {
            text.push_str(if at == 0 { "\n" } else { ",\n" });
            text.push_str(&"  ".repeat(depth + 1));
            text.push_str(key);
            part.draw(depth + 1, text);
        }
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
        text.push(close);
    }

    /// Writes all of it on one line; no, where it would be longer than that many characters. A leaf always fits.
    fn fits(&self, room: usize, line: &mut String) -> bool {
        if let Tree::Leaf(value) = self {
            line.push_str(&value.to_string());
            return true;
        }
        let (open, close) = self.brackets();
        line.push(open);
        for (at, (key, part)) in self.parts().iter().enumerate() {
            line.push_str(if at == 0 { "" } else { ", " });
            line.push_str(key);
            if !part.fits(room, line) || line.chars().count() > room {
                return false;
            }
        }
        line.push(close);
        line.chars().count() <= room
    }

    /// What it is made of, each with its key as it is written.
    fn parts(&self) -> Vec<(String, &Tree)> {
        match self {
            Tree::Leaf(_) => Vec::new(),
            Tree::List(list) => list.iter().map(|part| (String::new(), part)).collect(),
            Tree::Map(map) => map.iter().map(|(key, part)| (format!("{}: ", Value::from(*key)), part)).collect(),
        }
    }

    fn brackets(&self) -> (char, char) {
        if matches!(self, Tree::Map(_)) { ('{', '}') } else { ('[', ']') }
    }
}

impl<T: Into<Value>> From<T> for Tree {
    fn from(value: T) -> Self {
        Tree::Leaf(value.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_things_stand_on_one_line_and_keys_keep_their_order() {
        let small = || Tree::Map(vec![("второе", 2.into()), ("а", "б\"".into())]);
        assert_eq!(small().drawn(), "{\"второе\": 2, \"а\": \"б\\\"\"}\n");
        let large =
            Tree::Map(vec![("list", Tree::List((0..9).map(|_| small()).collect())), ("none", Tree::List(vec![]))]);
        let drawn = large.drawn();
        assert_eq!(drawn.lines().count(), 14, "{drawn}");
        assert!(
            drawn.contains("\n    {\"второе\": 2, \"а\": \"б\\\"\"},\n") && drawn.contains("\"none\": []"),
            "{drawn}"
        );
        let read: Value = serde_json::from_str(&drawn).expect("it is JSON");
        assert_eq!(read["list"][8]["второе"], 2);
    }
}
