//! Receives the front matter, gives its lines: indent, text without trailing blanks, places.

use super::character::{blank_len, is_blank, width};

/// One line of the front matter; places are bytes from its start.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    pub(super) start: usize,
    /// Everything that looks blank before the text.
    pub(super) indent: &'t str,
    /// Columns of the indent.
    pub(super) width: usize,
    pub(super) text: &'t str,
    /// `\r\n` where the line ends so, else `\n`.
    pub(super) newline: &'static str,
}

impl<'t> Line<'t> {
    /// All lines, in order. A carriage return alone ends a line too, as in YAML.
    pub(super) fn all(front: &'t str) -> Vec<Self> {
        let mut lines = Vec::new();
        let mut start = 0;
        while start < front.len() {
            let end = start + length(&front[start..]);
            lines.push(Self::read(start, &front[start..end]));
            start = end;
        }
        lines
    }

    fn read(start: usize, raw: &'t str) -> Self {
        let newline = if raw.contains('\r') { "\r\n" } else { "\n" };
        let raw = raw.trim_end_matches(['\n', '\r']).trim_end_matches(is_blank);
        let (indent, text) = raw.split_at(blank_len(raw));
        Self { start, indent, width: width(indent), text, newline }
    }

    /// First byte of the text.
    pub(super) fn body(&self) -> usize {
        self.start + self.indent.len()
    }

    /// Past the last byte of the text.
    pub(super) fn end(&self) -> usize {
        self.body() + self.text.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn is_comment(&self) -> bool {
        self.text.starts_with('#')
    }

    /// The indent holds spaces only.
    pub(super) fn is_straight(&self) -> bool {
        self.indent.bytes().all(|byte| byte == b' ')
    }
}

/// Bytes of the first line with its end.
fn length(text: &str) -> usize {
    let Some(end) = text.find(['\n', '\r']) else { return text.len() };
    end + if text[end..].starts_with("\r\n") { 2 } else { 1 }
}
