//! Signs, words and bytes in any order, beneath the name of a record or of something like one.

use crate::dice::Dice;
use crate::ground::Ground;

/// What a file is put together from: signs that mean something to YAML, to Markdown, to the repair of what people type or
/// to the places of findings.
pub(super) const SIGNS: &[&str] = &[
    "---\n",
    "\n",
    "\r\n",
    "\r",
    ": ",
    ":",
    "- ",
    " ",
    "  ",
    "\t",
    "\u{a0}",
    "\u{feff}",
    "\u{202e}",
    "\u{200b}",
    "\0",
    "\u{1b}[31m",
    "\u{85}",
    "\u{2028}",
    "#",
    " # ",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    "|",
    ">",
    "|-\n",
    "? ",
    "! ",
    "!!str ",
    "&а ",
    "*а",
    "<<: ",
    "%",
    "@",
    "`",
    "```\n",
    "...\n",
    "—\n",
    "–",
    "№ ",
    "«",
    "»",
    "\\",
    "\\n",
    "\\x",
    "<b>",
    "&amp;",
    "[а](б)",
    "![а](images/б.png)",
    "https://а.рф/",
    "🙂",
    "👩‍🏫",
    "е\u{301}",
    "й",
    "и\u{306}",
    "ﬁ",
    "𝔸",
    "0",
    "1",
    "31.02.2026",
    "01.09",
    "05.09.2026",
    "октябрь 2026",
    "29.02.2028",
    "99999999999999999999",
    "-1",
    "да",
    "нет",
    "код: ",
    "имя: ",
    "кто: педагог",
    "наставник: ",
    "наставник:\n  ",
    "согласия:\n  - вид: ",
    "пара: ",
    "срок: ",
    "дата: ",
    "форма: ",
    "вид: ",
    "профиль: педагоги",
    "Иванов Иван",
    "И. И.",
    "=======\n",
    "<<<<<<< а\n",
    "## Новая цель\n",
];

/// A file of up to some hundred signs.
pub(super) fn file(ground: &Ground, school: usize, dice: &mut Dice) -> (String, Vec<u8>) {
    let mut bytes = Vec::new();
    if dice.happens(70) {
        bytes.extend_from_slice(b"---\n");
    }
    for _ in 0..dice.below(120) {
        match dice.below(12) {
            0 => bytes.push(dice.byte()),
            1 => bytes.extend_from_slice(word(ground, dice).as_bytes()),
            _ => bytes.extend_from_slice(dice.pick(SIGNS).as_bytes()),
        }
    }
    (path(ground, school, dice), bytes)
}

/// A word that stands in some record.
fn word(ground: &Ground, dice: &mut Dice) -> String {
    let (_, text) = dice.pick(&ground.sample);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.get(dice.below(words.len())).map_or_else(String::new, |word| (*word).to_owned())
}

/// The path of a file of the school, or one that is new to it.
pub(super) fn path(ground: &Ground, school: usize, dice: &mut Dice) -> String {
    const NEW: &[&str] = &[
        "model.yaml",
        "people/новый.md",
        "школа.md",
        "дорожная карта.md",
        "roadmap.md",
        "permits.md",
        "decisions.md",
        "awards.md",
        "meetings/2026/а/б.md",
        "pairs/новая.md",
        "programs/новая.md",
        "surveys/новый.md",
        "numbers/2026-27.md",
        "reports/2025-26.md",
        "stages/2026-27.md",
        "people/a\nb.md",
        "nowhere/а.md",
        "news/2026-09-01-а.md",
        "pages/а.md",
        "reviews/а.md",
        "library/а.md",
        "practices/а.md",
        "documents/а.md",
    ];
    let own: Vec<&String> = ground.schools[school].files.keys().filter(|path| path.ends_with(".md")).collect();
    if own.is_empty() || dice.happens(30) { (*dice.pick(NEW)).to_owned() } else { (*dice.pick(&own)).clone() }
}
