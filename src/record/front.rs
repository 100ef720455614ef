//! Splits a record's text into front matter and body.

use std::ops::Range;

use memchr::memchr2;

/// Where the two parts of a record stand, in bytes of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Front {
    /// Between the two lines of dashes.
    pub yaml: Range<usize>,
    /// After the second.
    pub body: Range<usize>,
    /// Lines of dashes that are not three hyphens, and three points where they close.
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
        if dashes(text, &line, &mut odd_dashes).or_else(|| dots(text, &line, &mut odd_dashes)).is_some() {
            return Some(Front { yaml: start..line.start, body: line.end..text.len(), odd_dashes, closed: true });
        }
        plausible = plausible && looks_like_field(&text[line.clone()]);
        if plausible {
            plausible_end = line.end;
        }
    }
    Some(Front { yaml: start..plausible_end, body: plausible_end..text.len(), odd_dashes, closed: false })
}

/// The line that two versions left behind when they could not be merged.
pub(super) fn conflict(text: &str) -> Option<Range<usize>> {
    memchr2(b'<', b'>', text.as_bytes())?;
    ["<<<<<<< ", ">>>>>>> "].into_iter().find_map(|mark| {
        let mut marks = text.match_indices(mark);
        let (at, _) = marks.find(|(at, _)| text[..*at].is_empty() || text[..*at].ends_with('\n'))?;
        Some(at..at + 7)
    })
}

/// Where a second front matter begins in the body, in bytes of `body`: keys between two lines of dashes; or several
/// keys after one such line up to the end, or from the start up to one.
pub(super) fn second(body: &str, is_key: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    if !body.contains("---") {
        return None;
    }
    std::iter::once(0..0).chain(bars(body)).find_map(|bar| {
        let (keys, closed) = keys(body, bar.end, &is_key)?;
        let needed = if closed && !bar.is_empty() { 1 } else { 2 };
        let is_record = keys >= needed && (closed || !bar.is_empty());
        let first = lines(body).next().filter(|_| bar.is_empty()).unwrap_or(bar);
        is_record.then(|| first.start..first.start + body[first.clone()].trim_end().len())
    })
}

/// The lines of dashes in a body, those in fenced code aside.
fn bars(body: &str) -> impl Iterator<Item = Range<usize>> {
    let mut fenced = false;
    lines(body).filter(move |line| {
        let text = &body[line.clone()];
        fenced ^= text.starts_with("```") || text.starts_with("~~~");
        !fenced && is_bar(text)
    })
}

fn is_bar(line: &str) -> bool {
    line.trim() == "---"
}

/// How many keys stand from byte `start` up to a line of dashes or the end, and was it the dashes? `None` where
/// something else stands between.
fn keys(body: &str, start: usize, is_key: impl Fn(&str) -> bool) -> Option<(usize, bool)> {
    let mut keys = 0;
    for line in body[start..].lines() {
        match line.split_once(':') {
            _ if is_bar(line) => return Some((keys, true)),
            Some((key, _)) if is_key(key) => keys += 1,
            _ if line.starts_with([' ', '-']) => {}
            _ => return None,
        }
    }
    Some((keys, false))
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

/// Three points end a YAML document too.
fn dots(text: &str, line: &Range<usize>, odd: &mut Vec<Range<usize>>) -> Option<()> {
    let sign = text[line.clone()].trim_end();
    (sign == "...").then(|| odd.push(line.start..line.start + 3))
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
    fn three_points_close_too() {
        assert_eq!(parts("---\nимя: А\n...\nТекст"), ("имя: А\n", "Текст", true));
    }

    #[test]
    fn a_second_front_matter_is_seen() {
        let starts = |body| second(body, |key| matches!(key, "имя" | "кто")).map(|range| &body[range]);
        assert_eq!(starts("Текст.\n---\nимя: А\n---\n"), Some("---"));
        assert_eq!(starts("---\nимя: А\nкто: Б\n"), Some("---"));
        assert_eq!(starts("имя: А\nкто: Б\n---\n"), Some("имя: А"));
        for body in ["", "Текст.\n\n---\n\nЕщё.\n", "имя: А\n---\n", "имя: А\nкто: Б\n", "```\n---\nимя: А\n---\n```\n"]
        {
            assert_eq!(starts(body), None, "{body}");
        }
    }

    #[test]
    fn a_text_without_dashes_has_no_front_matter() {
        assert_eq!(split("имя: А\n"), None);
        assert_eq!(split("- имя: А\n"), None);
    }
}
