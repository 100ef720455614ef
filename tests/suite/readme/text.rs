//! What a README holds: its blocks, its tables, the names that stand between backticks.

use std::fs;
use std::path::{Path, PathBuf};

/// The project's root.
pub(super) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the project, read whole.
pub(super) fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A fenced block.
pub(super) struct Block<'t> {
    /// The last words before it.
    pub(super) above: &'t str,
    /// The word after the opening fence.
    pub(super) language: &'t str,
    /// Its lines, each with its line feed.
    pub(super) text: String,
}

/// The fenced blocks of a text, in order.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut above = "";
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let inside = lines.by_ref().take_while(|line| *line != "```");
            blocks.push(Block { above, language, text: inside.map(|line| format!("{line}\n")).collect() });
        } else if !line.is_empty() {
            above = line;
        }
    }
    blocks
}

/// The records of a README: path and text of every block below a line that ends with its path in `content/`.
pub(super) fn records(text: &str) -> Vec<(String, String)> {
    let record = |block: Block<'_>| {
        let path = codes(block.above).pop().filter(|path| path.starts_with("content/"))?;
        block.above.ends_with('`').then(|| (path.to_owned(), block.text))
    };
    blocks(text).into_iter().filter_map(record).collect()
}

/// The first cells of the rows below the header that begins with `first`.
pub(super) fn first_column<'t>(text: &'t str, first: &str) -> Vec<&'t str> {
    let header = format!("| {first} |");
    let table = text.lines().skip_while(|line| !line.starts_with(&header)).skip(2);
    let rows: Vec<&str> = table.map_while(|line| line.strip_prefix("| ")?.split(" | ").next()).collect();
    assert!(!rows.is_empty(), "there is no table «{first}»");
    rows
}

/// What stands between backticks outside fenced blocks.
pub(super) fn codes(text: &str) -> Vec<&str> {
    let is_fence = |line: &&str| line.starts_with("```");
    let mut inside = false;
    let outside = text.lines().filter(|line| {
        inside ^= is_fence(line);
        !inside && !is_fence(line)
    });
    outside.flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}
