//! Telephone numbers as Russians write them.
//!
//! Receives a text and its words, returns the places of numbers: `+7 (900) 000-00-00`, `8-900-000-00-00`,
//! `89000000000`, `(84365) 2-10-10`, foreign ones behind `+`; behind «тел.» or «телефон» also local ones of
//! five to seven digits. Dates, sums, СНИЛС and ИНН are none.

use std::ops::Range;
use std::sync::LazyLock;

use super::word::{Word, key};

/// A number and the digits that identify it, without the country.
pub(super) struct Phone {
    pub(super) range: Range<usize>,
    pub(super) digits: String,
}

/// The telephone numbers of a text, in order.
pub(super) fn phones(text: &str, words: &[Word]) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let taken = phones.last().is_some_and(|phone| word.start < phone.range.end);
        if taken || word.letters > 0 || !text.as_bytes()[word.start].is_ascii_digit() {
            continue;
        }
        phones.extend(phone(text, words, place));
    }
    phones
}

fn phone(text: &str, words: &[Word], place: usize) -> Option<Phone> {
    let start = words[place].start;
    let groups = groups(text, start);
    let lead = Lead { sign: sign_before(text, start), named: is_named(text, words, place) };
    let count = (1..=groups.len()).rev().find(|count| lead.allows(&groups[..*count]))?;
    let digits: String = groups[..count].iter().map(|group| group.digits).collect();
    let start = start - usize::from(lead.sign != Sign::None);
    Some(Phone { range: start..groups[count - 1].end, digits: without_country(digits) })
}

/// The digits of a number as typed in a record, for comparison with [`Phone::digits`].
pub(super) fn digits(typed: &str) -> String {
    without_country(typed.chars().filter(char::is_ascii_digit).collect())
}

fn without_country(digits: String) -> String {
    if digits.len() == 11 && digits.starts_with(['7', '8']) { digits[1..].to_owned() } else { digits }
}

/// Digits in a row, and what parts them from the row before.
struct Group<'a> {
    digits: &'a str,
    end: usize,
    hyphen: bool,
}

/// Rows of digits from `start` on, with nothing between them but what parts groups of a number.
fn groups(text: &str, start: usize) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut at = start;
    let mut hyphen = false;
    while groups.len() < 8 {
        let rest = &text[at..];
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        if length == 0 {
            break;
        }
        at += length;
        groups.push(Group { digits: &rest[..length], end: at, hyphen });
        let parting: &str = &text[at..];
        let signs = parting.chars().take_while(|sign| is_parting(*sign)).take(4);
        let (width, count) = signs.fold((0, 0), |(width, count), sign| (width + sign.len_utf8(), count + 1));
        if count == 0 || count > 3 {
            break;
        }
        hyphen = !parting[..width].chars().all(char::is_whitespace);
        at += width;
    }
    groups
}

fn is_parting(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' | '(' | ')' | '.') || crate::name::is_dash(sign)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    None,
    Plus,
    Bracket,
}

fn sign_before(text: &str, start: usize) -> Sign {
    match text.as_bytes()[..start].last() {
        Some(b'+') => Sign::Plus,
        Some(b'(') => Sign::Bracket,
        _ => Sign::None,
    }
}

/// What stands before the digits.
struct Lead {
    sign: Sign,
    named: bool,
}

impl Lead {
    fn allows(&self, groups: &[Group<'_>]) -> bool {
        let total: usize = groups.iter().map(|group| group.digits.len()).sum();
        match total {
            5..=7 => self.named,
            10 => is_area(groups[0].digits) && (self.named || self.sign == Sign::Bracket || is_mobile(groups)),
            11 if self.sign == Sign::Plus => true,
            11 => is_national(groups),
            12..=14 => self.sign == Sign::Plus,
            _ => false,
        }
    }
}

/// «8 900 000-00-00», «89000000000», «8900 000 00 00»: not «843-345-678 90».
fn is_national(groups: &[Group<'_>]) -> bool {
    let first = groups[0].digits;
    if !first.starts_with(['7', '8']) {
        return false;
    }
    let (area, local) = match (first.len(), groups) {
        (1, [_, area, local @ ..]) => (area.digits, local),
        (4.., [_, local @ ..]) => (&first[1..], local),
        _ => return false,
    };
    let even = local.windows(2).all(|pair| pair[0].digits.len() > 1 || pair[1].hyphen);
    area.len() >= 3 && is_area(area) && even && local.last().is_none_or(|last| last.digits.len() > 1)
}

fn is_area(digits: &str) -> bool {
    digits.starts_with(['3', '4', '8', '9'])
}

/// «900 000-00-00».
fn is_mobile(groups: &[Group<'_>]) -> bool {
    let lengths: Vec<usize> = groups.iter().map(|group| group.digits.len()).collect();
    groups[0].digits.starts_with('9') && lengths == [3, 3, 2, 2] && groups[3].hyphen
}

/// Keys of the words behind which a telephone follows.
static NAMES: LazyLock<[u64; 7]> =
    LazyLock::new(|| ["тел", "телефон", "телефона", "телефону", "телефоном", "телефоне", "телефоны"].map(key));

/// Whether one of the two words before says that a telephone follows.
fn is_named(text: &str, words: &[Word], place: usize) -> bool {
    let near = &words[place.saturating_sub(2)..place];
    near.iter()
        .any(|word| word.letters >= 3 && is_close(text, word.end, words[place].start) && NAMES.contains(&word.key))
}

/// On one line, in one sentence.
fn is_close(text: &str, from: usize, to: usize) -> bool {
    let between = &text[from..to];
    between.len() < 40 && !between.contains(['\n', '!', '?', ';'])
}
