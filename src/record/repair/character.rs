//! Kinds of characters that look like nothing: what YAML calls blank, and what only looks so.

/// Blank for YAML.
pub(super) fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t')
}

/// A space of a special width, mostly pasted from an office program; text for YAML.
pub(super) fn is_no_break(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// A character without width; text for YAML.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Blank for the eye of the writer.
pub(super) fn looks_blank(character: char) -> bool {
    is_blank(character) || is_no_break(character) || is_invisible(character)
}

/// Bytes at the start of the text that look blank.
pub(super) fn blank_len(text: &str) -> usize {
    text.len() - text.trim_start_matches(looks_blank).len()
}

/// Columns that such a start takes on the screen; a tab counts as two.
pub(super) fn width(blanks: &str) -> usize {
    let columns = |character| match character {
        '\t' => 2,
        other if is_invisible(other) => 0,
        _ => 1,
    };
    blanks.chars().map(columns).sum()
}

/// Whether nothing but a comment is here.
pub(super) fn is_empty_or_comment(text: &str) -> bool {
    let rest = text.trim_start_matches(is_blank);
    rest.is_empty() || (rest.starts_with('#') && (rest.len() < text.len()))
}
