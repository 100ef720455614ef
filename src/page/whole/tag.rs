//! Tags and text written back, and what is read from them.

use std::collections::{BTreeMap, BTreeSet};

use html5gum::{StartTag, Token, Tokenizer};

/// A start tag that is being rewritten.
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) attributes: BTreeMap<String, String>,
    self_closing: bool,
}

/// Elements without an end.
const VOID: [&str; 8] = ["area", "br", "col", "hr", "img", "input", "source", "wbr"];

/// Names inside `<svg>` that have capital letters; the tokenizer knows none.
const MIXED: [&str; 22] = [
    "viewBox",
    "preserveAspectRatio",
    "textLength",
    "lengthAdjust",
    "markerWidth",
    "markerHeight",
    "markerUnits",
    "refX",
    "refY",
    "clipPath",
    "clipPathUnits",
    "linearGradient",
    "radialGradient",
    "gradientUnits",
    "gradientTransform",
    "patternUnits",
    "patternTransform",
    "maskUnits",
    "startOffset",
    "textPath",
    "foreignObject",
    "pathLength",
];

impl Tag {
    pub(super) fn of(tag: &StartTag<()>) -> Self {
        let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
        Tag { name: text(&tag.name), attributes: attributes.collect(), self_closing: tag.self_closing }
    }

    /// Writes the tag down.
    pub(super) fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(cased(&self.name));
        for (name, value) in &self.attributes {
            html.push(' ');
            html.push_str(cased(name));
            if !value.is_empty() || name == "alt" {
                html.push_str("=\"");
                html.push_str(&escaped(value).replace('"', "&quot;"));
                html.push('"');
            }
        }
        html.push_str(if self.self_closing && !VOID.contains(&self.name.as_str()) { "/>" } else { ">" });
    }
}

/// Writes an end tag down.
pub(super) fn write_end(name: &[u8], html: &mut String) {
    html.push_str("</");
    html.push_str(cased(&text(name)));
    html.push('>');
}

/// Text fit to stand between tags.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The value of an attribute.
pub(in crate::page) fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    tag.attributes.iter().find(|(own, _)| own.as_slice() == name.as_bytes()).map(|(_, value)| text(value))
}

/// Every class that a text uses.
pub(super) fn classes(html: &str) -> BTreeSet<String> {
    let tokens = Tokenizer::new(html).map(|Ok(token)| token);
    let classes = tokens.filter_map(|token| match token {
        Token::StartTag(tag) => attribute(&tag, "class"),
        _ => None,
    });
    classes.flat_map(|classes| classes.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
}

pub(super) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn cased(name: &str) -> &str {
    MIXED.iter().find(|mixed| mixed.eq_ignore_ascii_case(name)).copied().unwrap_or(name)
}
