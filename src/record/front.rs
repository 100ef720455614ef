//! Splits a record's text into front matter and body.

use std::ops::Range;

/// Where the two parts of a record stand, in bytes of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Front {
    /// Between the two lines of dashes.
    pub yaml: Range<usize>,
    /// After the second.
    pub body: Range<usize>,
    /// Lines of dashes that are not three hyphens.
    pub odd_dashes: Vec<Range<usize>>,
    /// Is the second line of dashes there?
    pub closed: bool,
}

/// Finds the front matter; `None` where the text does not begin with a line of dashes.
///
/// Front matter that is never closed ends where its lines stop looking like fields.
pub(super) fn split(text: &str) -> Option<Front> {
    let mut lines = lines(text).skip_while(|line| text[line.clone()].trim_matches(BLANK).is_empty());
    let first = lines.next()?;
    let mut odd_dashes = Vec::new();
    dashes(text, &first, &mut odd_dashes)?;
    let start = first.end;
    let mut plausible_end = start;
    let mut plausible = true;
    for line in lines {
        if dashes(text, &line, &mut odd_dashes).is_some() {
            return Some(Front { yaml: start..line.start, body: line.end..text.len(), odd_dashes, closed: true });
        }
        plausible = plausible && looks_like_field(&text[line.clone()]);
        if plausible {
            plausible_end = line.end;
        }
    }
    Some(Front { yaml: start..plausible_end, body: plausible_end..text.len(), odd_dashes, closed: false })
}

/// A second front matter in the body: a line of dashes, keys, a line of dashes. Its first line, in bytes of `body`.
pub(super) fn second(body: &str, is_key: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    if !body.contains("---") {
        return None;
    }
    let all: Vec<_> = lines(body).collect();
    let bar = |line: &Range<usize>| body[line.clone()].trim() == "---";
    (0..all.len()).find_map(|at| {
        if !bar(&all[at]) {
            return None;
        }
        let mut keys = 0;
        for line in &all[at + 1..] {
            let text = &body[line.clone()];
            if bar(line) {
                return (keys > 0).then(|| all[at].start..all[at].start + 3);
            }
            match text.split_once(':') {
                Some((key, _)) if is_key(key) => keys += 1,
                _ if text.starts_with([' ', '-']) => {}
                _ => return None,
            }
        }
        None
    })
}

const BLANK: [char; 5] = ['\u{feff}', ' ', '\t', '\r', '\n'];

/// Byte ranges of all lines, each with its line end.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some(start..*at)
    })
}

/// Is the line made of dashes? One that is not three hyphens is noted.
fn dashes(text: &str, line: &Range<usize>, odd: &mut Vec<Range<usize>>) -> Option<()> {
    let whole = &text[line.clone()];
    let sign = whole.trim_matches(BLANK);
    let mut letters = sign.chars();
    let (first, count) = (letters.next()?, sign.chars().count());
    let is_long = matches!(first, '–' | '—' | '−' | '―');
    if sign != "---"
        && !(is_long && sign.chars().all(|letter| matches!(letter, '-' | '–' | '—' | '−' | '―')))
        && !(count > 3 && letters.all(|letter| letter == '-') && first == '-')
    {
        return None;
    }
    if sign != "---" {
        let start = line.start + whole.find(sign).unwrap_or(0);
        odd.push(start..start + sign.len());
    }
    Some(())
}

fn looks_like_field(line: &str) -> bool {
    let text = line.trim_end();
    if text.is_empty() {
        return false;
    }
    text.starts_with([' ', '\t', '-', '–', '•', '#'])
        || text.split_once(':').is_some_and(|(key, _)| key.chars().count() <= 40 && !key.contains(['.', '!', '?']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (&str, &str, bool) {
        let front = split(text).expect("the text begins with dashes");
        (&text[front.yaml], &text[front.body], front.closed)
    }

    #[test]
    fn front_matter_and_body_are_parted() {
        assert_eq!(parts("---\nимя: А\n---\nТекст\n"), ("имя: А\n", "Текст\n", true));
        assert_eq!(parts("\u{feff}---\r\nимя: А\r\n---\r\n"), ("имя: А\r\n", "", true));
    }

    #[test]
    fn a_long_dash_opens_and_closes_too() {
        let text = "—\nимя: А\n—\nТекст";
        assert_eq!(parts(text), ("имя: А\n", "Текст", true));
        assert_eq!(split(text).expect("opens").odd_dashes.len(), 2);
    }

    #[test]
    fn unclosed_front_matter_ends_with_its_fields() {
        assert_eq!(parts("---\nимя: А\nкласс: 7Б\n\nТекст. Ещё\n"), ("имя: А\nкласс: 7Б\n", "\nТекст. Ещё\n", false));
    }

    #[test]
    fn a_text_without_dashes_has_no_front_matter() {
        assert_eq!(split("имя: А\n"), None);
        assert_eq!(split("- имя: А\n"), None);
    }
}
