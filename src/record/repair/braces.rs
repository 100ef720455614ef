//! A map in braces on one line whose values hold what braces do not bear: a comma, above all.
//! It is written out as lines.

use std::ops::Range;

use super::character::is_empty_or_comment;
use super::draft::Draft;
use super::key::{self, Form};
use super::{Mistake, flow, scalar};

/// A field in braces; places are bytes of the text given.
struct Field {
    key: Range<usize>,
    value: Range<usize>,
}

/// The fields, and what is wrong with them as such.
#[derive(Default)]
struct Fields {
    list: Vec<Field>,
    faults: Vec<(Mistake, Range<usize>)>,
}

/// Where the fields go: `lead` is replaced by `before`, each further field starts with `between`.
pub(super) struct Column {
    pub(super) lead: Range<usize>,
    pub(super) before: String,
    pub(super) between: String,
}

/// Writes the map at `range` (braces and a comment after them) as lines, where YAML would misread
/// it. Says whether it did.
pub(super) fn unfold(draft: &mut Draft<'_>, range: Range<usize>, column: &Column) -> bool {
    let text = &draft.front[range.clone()];
    let Some(end) = text.starts_with('{').then(|| flow::close(text)).flatten() else {
        return false;
    };
    let comment = text[end..].trim();
    let inside = range.start + 1..range.start + end - 1;
    let Some(fields) = Fields::read(draft.front, inside).filter(|f| f.need_lines(draft.front)) else {
        return false;
    };
    if !(comment.is_empty() || comment.starts_with('#')) {
        return false;
    }
    let tail = if comment.is_empty() { String::new() } else { format!("{}{comment}", column.between) };
    fields.write(draft, column, range.end, tail);
    true
}

/// Mends the items of a list in brackets, each in its place. Says whether there was anything.
pub(super) fn mend_items(draft: &mut Draft<'_>, range: Range<usize>) -> bool {
    let text = &draft.front[range.clone()];
    if !text.starts_with('[') {
        return false;
    }
    let Some(end) = flow::close(text).filter(|end| is_empty_or_comment(&text[*end..])) else { return false };
    let mut mended = false;
    for part in parts(draft.front, range.start + 1..range.start + end - 1) {
        let text = &draft.front[part.clone()];
        let pair = key::find(text).is_some_and(|key| key::is_item_name(&text[..key.end]));
        if !pair && !text.starts_with(['[', '{']) {
            mended |= scalar::mend(draft, part);
        }
    }
    mended
}

impl Fields {
    /// Splits at commas; a part without a key belongs to the value before it.
    fn read(front: &str, inside: Range<usize>) -> Option<Self> {
        let mut fields = Self::default();
        for part in parts(front, inside) {
            let text = &front[part.clone()];
            if text.is_empty() {
                continue;
            }
            match key::find(text) {
                Some(key) => {
                    if key.form == Form::Tight {
                        let colon = part.start + key.colon.start..part.start + key.colon.end;
                        fields.faults.push((Mistake::NoSpaceAfterColon, colon));
                    }
                    let value = part.start + key.value..part.end;
                    fields.list.push(Field { key: part.start..part.start + key.end, value });
                }
                None if text.starts_with(['"', '\'', '[', '{']) => return None,
                None => fields.join(front, &part)?,
            }
        }
        Some(fields)
    }

    fn join(&mut self, front: &str, part: &Range<usize>) -> Option<()> {
        let last = self.list.last_mut()?;
        let comma = front[..part.start].rfind(',')?;
        last.value.end = part.end;
        let known = self.faults.iter().any(|(mistake, _)| *mistake == Mistake::CommaInBraces);
        if !known {
            self.faults.push((Mistake::CommaInBraces, comma..comma + 1));
        }
        Some(())
    }

    fn need_lines(&self, front: &str) -> bool {
        let mut values = self.list.iter().map(|field| &front[field.value.clone()]);
        !self.faults.is_empty() || values.any(|value| scalar::flaw(value).is_some())
    }

    fn write(self, draft: &mut Draft<'_>, column: &Column, end: usize, tail: String) {
        for (mistake, place) in self.faults {
            draft.report(mistake, place);
        }
        let (mut from, mut text) = (column.lead.start, column.before.as_str());
        for Field { key, value } in self.list {
            draft.replace(from..key.start, text);
            let colon = if value.is_empty() { ":" } else { ": " };
            draft.replace(key.end..value.start, colon);
            from = value.end;
            scalar::mend(draft, value);
            text = &column.between;
        }
        draft.replace(from..end, tail);
    }
}

/// What stands between the commas, without blanks around; commas in brackets and quotes do not
/// count.
fn parts(front: &str, inside: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut depth, mut quote, mut start, mut previous) = (0usize, None, inside.start, ',');
    for (index, character) in front[inside.clone()].char_indices() {
        match character {
            _ if quote == Some(character) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' if matches!(previous, ',' | ':' | '[' | '{') => quote = Some(character),
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(trimmed(front, start..inside.start + index));
                start = inside.start + index + 1;
            }
            _ => {}
        }
        if character != ' ' {
            previous = character;
        }
    }
    parts.push(trimmed(front, start..inside.end));
    parts
}

fn trimmed(front: &str, range: Range<usize>) -> Range<usize> {
    let text = &front[range.clone()];
    let start = range.start + (text.len() - text.trim_start().len());
    start..start + text.trim().len()
}
