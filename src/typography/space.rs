//! No-break spaces: where the end of a line would part what is read together.

use super::dash::DASH;
use super::line::{Line, NO_BREAK, is_space};

/// Words that no line ends with.
const SHORT: [&str; 22] = [
    "а", "и", "о", "у", "в", "к", "с", "я", "во", "ко", "со", "об", "на", "по", "за", "из", "от", "до", "не", "ни",
    "но", "да",
];
/// Words that no line begins with.
const PARTICLES: [&str; 5] = ["же", "ли", "бы", "ж", "б"];
/// Short for a word before a number: «п. 1.6», «ст. 10».
const BEFORE_NUMBER: [&str; 12] = ["п.", "пп.", "ст.", "ч.", "гл.", "стр.", "рис.", "табл.", "д.", "кв.", "каб.", "т."];
/// Short for a word before a name: «г. Заречинск», «ул. Садовая».
const BEFORE_NAME: [&str; 10] = ["г.", "с.", "ул.", "пос.", "пер.", "пл.", "им.", "р.", "обл.", "гр."];

/// Makes the spaces of a line no-break ones where they must be.
pub(super) fn set(line: &mut Line<'_>) {
    for at in 1..line.signs.len().saturating_sub(1) {
        if line.signs[at] != ' ' || is_space(&line.signs[at - 1]) || is_space(&line.signs[at + 1]) {
            continue;
        }
        if holds(bare(line.word(at - 1)), bare(line.word(at + 1))) {
            line.put(at, NO_BREAK);
        }
    }
}

/// Must these neighbours stay on one line?
fn holds(before: &[char], after: &[char]) -> bool {
    let [.., last] = before else { return false };
    let [first, ..] = after else { return false };
    matches!(last, '№' | '§')
        || *after == [DASH]
        || is_one_of(before, &SHORT)
        || (is_one_of(without_marks(after), &PARTICLES) && last.is_alphabetic())
        || (is_number(before) && (is_unit(after) || is_class_letter(without_marks(after))))
        || (is_initials(before) && is_capital(*first))
        || (is_initials(without_marks(after)) && is_surname(before))
        || is_short_form(before, after)
}

/// «т. е.», «п. 1.6», «г. Заречинск».
fn is_short_form(before: &[char], after: &[char]) -> bool {
    let first = after[0];
    let follows = is_one_of(before, &["т."]) && after.get(1) == Some(&'.') && "едкпнчо".contains(first);
    follows
        || (first.is_ascii_digit() && is_one_of(before, &BEFORE_NUMBER))
        || (is_one_of(before, &BEFORE_NAME) && is_capital(first))
}

/// «12», «1,5», «8–9», «2026/27».
fn is_number(word: &[char]) -> bool {
    let [first, .., last] = word else { return word.first().is_some_and(char::is_ascii_digit) };
    let inside = |sign: &char| sign.is_ascii_digit() || ",./:-–".contains(*sign);
    first.is_ascii_digit() && last.is_ascii_digit() && word.iter().all(inside)
}

/// «лет», «мая», «%», but not «и» between two numbers.
fn is_unit(word: &[char]) -> bool {
    let first = word[0];
    (first.is_lowercase() && !is_one_of(word, &SHORT)) || "%₽°".contains(first)
}

/// The letter of a class: «10 А».
fn is_class_letter(word: &[char]) -> bool {
    matches!(word, ['А'..='Я'])
}

/// «А.», «А.П.»
fn is_initials(word: &[char]) -> bool {
    let pairs = word.chunks(2);
    !word.is_empty() && pairs.into_iter().all(|pair| matches!(pair, [letter, '.'] if letter.is_uppercase()))
}

fn is_surname(word: &[char]) -> bool {
    word.len() > 1 && word[0].is_uppercase() && word[1..].iter().all(|sign| sign.is_alphabetic() || *sign == '-')
}

/// The word without the brackets and quotes that open before it.
fn bare(word: &[char]) -> &[char] {
    let from = word.iter().position(|sign| !matches!(sign, '«' | '„' | '(' | '[' | '"')).unwrap_or(word.len());
    &word[from..]
}

/// The word without the marks behind it; a full stop stays, since it may belong to the word.
fn without_marks(word: &[char]) -> &[char] {
    let to = word.iter().rposition(|sign| !matches!(sign, '»' | '“' | ')' | ']' | ',' | ';' | ':' | '!' | '?'));
    &word[..to.map_or(0, |last| last + 1)]
}

fn is_one_of(word: &[char], words: &[&str]) -> bool {
    // Of the words asked for, those without a full stop have two letters at most.
    let may_be = word.len() < 3 || (word.len() < 6 && word.last() == Some(&'.'));
    may_be && words.iter().any(|known| known.chars().eq(word.iter().map(|sign| small(*sign))))
}

/// The small letter of a Russian one; other signs as they are.
fn small(sign: char) -> char {
    match sign {
        'А'..='Я' => char::from_u32(u32::from(sign) + 32).unwrap_or(sign),
        'Ё' => 'ё',
        other => other,
    }
}

fn is_capital(sign: char) -> bool {
    match sign {
        'а'..='я' | 'a'..='z' | '0'..='9' => false,
        other => other.is_uppercase(),
    }
}
