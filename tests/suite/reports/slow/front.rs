//! Front matter read line by line: enough for the plain lines of the sample and of `demo`, and nothing of the product.
//!
//! Receives the text of a record, returns an [`Item`]: a value with the number of its line.

/// A value and the line on which it begins.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) line: usize,
    node: Node,
}

#[derive(Clone, Debug)]
enum Node {
    Text(String),
    List(Vec<Item>),
    Map(Vec<(String, Item)>),
}

/// A line without its indent.
#[derive(Clone, Copy)]
struct Line<'t> {
    indent: usize,
    text: &'t str,
    number: usize,
}

impl Item {
    /// The fields of a record; none where it has no front matter.
    pub(super) fn read(text: &str) -> Option<Item> {
        let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim_end()));
        lines.next().filter(|(_, line)| *line == "---")?;
        let lines: Vec<Line> = lines.take_while(|(_, line)| *line != "---").filter_map(line).collect();
        Some(block(&lines))
    }

    /// The value of a key that is not empty.
    pub(super) fn get(&self, key: &str) -> Option<&Item> {
        let Node::Map(fields) = &self.node else { return None };
        let (_, item) = fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(key))?;
        (!matches!(&item.node, Node::Text(text) if text.is_empty())).then_some(item)
    }

    /// The text of a key.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.node {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The parts of a block list.
    pub(super) fn parts(&self, key: &str) -> Vec<&Item> {
        match self.get(key).map(|item| &item.node) {
            Some(Node::List(items)) => items.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Words with commas or as a block list, each with its line.
    pub(super) fn words(&self, key: &str) -> Vec<(String, usize)> {
        let Some(item) = self.get(key) else { return Vec::new() };
        let words = |item: &Item| match &item.node {
            Node::Text(text) => text.split(',').map(|word| (word.trim().to_owned(), item.line)).collect(),
            _ => Vec::new(),
        };
        match &item.node {
            Node::List(items) => items.iter().flat_map(words).collect(),
            _ => words(item),
        }
    }

    /// The names of a block of named values, with their texts and lines.
    pub(super) fn named(&self, key: &str) -> Vec<(&str, &str, usize)> {
        let Some(Item { node: Node::Map(fields), .. }) = self.get(key) else { return Vec::new() };
        fields.iter().map(named).collect()
    }
}

fn named((name, item): &(String, Item)) -> (&str, &str, usize) {
    let text = if let Node::Text(text) = &item.node { text.as_str() } else { "" };
    (name, text, item.line)
}

fn line((number, text): (usize, &str)) -> Option<Line<'_>> {
    let bare = text.trim_start_matches(' ');
    (!bare.is_empty()).then_some(Line { indent: text.len() - bare.len(), text: bare, number })
}

/// The value that these lines of one block are: a list where the first begins with a dash.
fn block(lines: &[Line]) -> Item {
    let line = lines.first().map_or(0, |first| first.number);
    let node = match lines.first() {
        Some(first) if first.text.starts_with("- ") => Node::List(heads(lines).map(element).collect()),
        Some(_) => Node::Map(heads(lines).filter_map(field).collect()),
        None => Node::Text(String::new()),
    };
    Item { line, node }
}

/// Each line of the block's own indent with the lines below that are indented more.
fn heads<'b, 't>(lines: &'b [Line<'t>]) -> impl Iterator<Item = &'b [Line<'t>]> {
    let indent = lines[0].indent;
    let mut rest = lines;
    std::iter::from_fn(move || {
        let (_, below) = rest.split_first()?;
        let end = below.iter().position(|line| line.indent <= indent).map_or(rest.len(), |at| at + 1);
        let (head, tail) = rest.split_at(end);
        rest = tail;
        Some(head)
    })
}

/// What stands behind a dash: fields where a key does, else a text.
fn element(lines: &[Line]) -> Item {
    let (head, below) = lines.split_first().expect("a list element has a line");
    let first = Line { indent: head.indent + 2, text: &head.text[2..], number: head.number };
    if !first.text.contains(": ") && !first.text.ends_with(':') {
        return Item { line: head.number, node: Node::Text(first.text.to_owned()) };
    }
    let fields: Vec<Line> = std::iter::once(first).chain(below.iter().copied()).collect();
    block(&fields)
}

fn field(lines: &[Line]) -> Option<(String, Item)> {
    let (head, below) = lines.split_first()?;
    let (key, value) = head.text.split_once(':')?;
    let value = value.trim().to_owned();
    let item = if value.is_empty() && !below.is_empty() {
        block(below)
    } else {
        Item { line: head.number, node: Node::Text(value) }
    };
    Some((super::words::russian(key).to_owned(), item))
}
