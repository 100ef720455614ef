//! The search index: which stems stand on which pages, as a script file that needs no server.
//!
//! Receives of every page its title, its description and its view, returns text for `assets/search-index.js`. Stems
//! come from what views show, before typography; a view holds nothing that must not be seen. Values are read as the
//! page shows them: markup is taken off, and what has no Cyrillic letter (addresses, dates for machines) is no text.

use std::collections::BTreeMap;
use std::fmt::Write;

use rayon::prelude::*;
use rust_stemmers::{Algorithm, Stemmer};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{PublicText, Template};

/// A page that can be found.
pub struct Findable {
    /// What the visitor reads in the list of results.
    pub title: PublicText,
    /// Relative to the section's root.
    pub href: String,
    /// «Новости»: what kind of page it is.
    pub group: PublicText,
    /// A sentence or two about it.
    pub lead: PublicText,
    /// The page's view.
    pub content: Value,
}

/// Указатель поиска для `assets/search-index.js`. Страницы названы своими местами в `pages`.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct SearchIndex {
    /// Список видов страниц, готовый JSON.
    pub groups: String,
    /// Список разных описаний, готовый JSON.
    pub leads: String,
    /// Список из `[заголовок, адрес, вид, описание]`, готовый JSON.
    pub pages: String,
    /// `основа:места;…`; место – шаг от прежней страницы, умноженный на три, плюс вес, в системе счисления 36.
    pub stems: String,
}

impl Template for SearchIndex {
    const NAME: &'static str = "search-index.js";
}

/// Where a word stands: in the text, in the description, in the title.
type Weight = usize;
const TEXT: Weight = 0;
const LEAD: Weight = 1;
const TITLE: Weight = 2;
const WEIGHTS: usize = 3;
/// How many letters of a description the index keeps.
const LEAD_LENGTH: usize = 180;

impl SearchIndex {
    /// The index of these pages, in this order.
    #[must_use]
    pub fn of(pages: &[Findable]) -> Self {
        let (mut groups, mut leads) = (Texts::default(), Texts::default());
        let rows = pages.iter().map(|page| {
            let lead = shortened(page.lead.as_str());
            (page.title.as_str(), page.href.as_str(), groups.place(page.group.as_str()), leads.place(&lead))
        });
        let rows = json(&rows.collect::<Vec<_>>());
        let words: Vec<BTreeMap<String, Weight>> = pages.par_iter().map(words_of).collect();
        SearchIndex { groups: json(&groups.texts), leads: json(&leads.texts), pages: rows, stems: stems(&words) }
    }
}

/// Texts, each once.
#[derive(Default)]
struct Texts {
    texts: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Texts {
    fn place(&mut self, text: &str) -> usize {
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        self.places.insert(text.to_owned(), self.texts.len());
        self.texts.push(text.to_owned());
        self.texts.len() - 1
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("texts and numbers are JSON")
}

/// The text up to the last word that fits.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LEAD_LENGTH) else { return text.to_owned() };
    let end = text[..end].rfind(' ').unwrap_or(end);
    format!("{}…", text[..end].trim_end_matches([',', ';', ':', ' ']))
}

/// The words of a page, each with the best place where it stands.
fn words_of(page: &Findable) -> BTreeMap<String, Weight> {
    let mut words = BTreeMap::new();
    let mut add = |text: &str, weight: Weight| {
        for word in split(text) {
            let best = words.entry(word).or_insert(weight);
            *best = weight.max(*best);
        }
    };
    add(page.title.as_str(), TITLE);
    add(page.lead.as_str(), LEAD);
    texts(&page.content, &mut |text| add(text, TEXT));
    words
}

/// Every text of a view.
fn texts(value: &Value, read: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) if text.chars().any(is_cyrillic) => read(&bare(text)),
        Value::Array(items) => items.iter().for_each(|item| texts(item, read)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, read)),
        _ => {}
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё')
}

/// The text without markup.
fn bare(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.to_owned();
    }
    let mut bare = String::with_capacity(text.len());
    for (at, part) in text.split('<').enumerate() {
        let behind = if at == 0 { part } else { part.split_once('>').map_or(part, |(_, behind)| behind) };
        bare.push_str(behind);
        bare.push(' ');
    }
    ["&quot;", "&amp;", "&lt;", "&gt;"].iter().fold(bare, |text, entity| text.replace(entity, " "))
}

/// The words of a text as they are looked for: small letters, «е» for «ё», three letters or a number at least.
fn split(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.map(|word| word.to_lowercase().replace('ё', "е"));
    words.filter(|word| word.chars().count() > 2 || word.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The stems in the order of the alphabet, each with its pages.
fn stems(words: &[BTreeMap<String, Weight>]) -> String {
    let stemmer = Stemmer::create(Algorithm::Russian);
    let mut known: BTreeMap<&str, String> = BTreeMap::new();
    let mut pages: BTreeMap<String, Vec<(usize, Weight)>> = BTreeMap::new();
    for (page, words) in words.iter().enumerate() {
        for (word, weight) in words {
            let stem = known.entry(word).or_insert_with(|| stemmer.stem(word).into_owned());
            let places = match pages.get_mut(stem.as_str()) {
                Some(places) => places,
                None => pages.entry(stem.clone()).or_default(),
            };
            match places.last_mut().filter(|(last, _)| *last == page) {
                Some((_, best)) => *best = (*best).max(*weight),
                None => places.push((page, *weight)),
            }
        }
    }
    let mut text = String::new();
    for (stem, places) in pages {
        let mut before = 0;
        let steps = places.iter().map(|(page, weight)| {
            let step = page - std::mem::replace(&mut before, *page);
            base36(step * WEIGHTS + weight)
        });
        let steps = steps.collect::<Vec<_>>().join(",");
        write!(text, "{stem}:{steps};").expect("a text can be written to");
    }
    text
}

fn base36(number: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let rest = if number >= 36 { base36(number / 36) } else { String::new() };
    rest + char::from(DIGITS[number % 36]).encode_utf8(&mut [0; 4])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(title: &str, lead: &str, content: Value) -> Findable {
        Findable {
            title: PublicText::for_tests(title),
            href: "a.html".to_owned(),
            group: PublicText::own("Новости"),
            lead: PublicText::for_tests(lead),
            content,
        }
    }

    #[test]
    fn a_stem_knows_its_pages_and_the_best_place_on_each() {
        let first = page("Урок", "О ёлке", Value::Null);
        let second =
            page("Ёлка", "Об уроках", serde_json::json!({"body": "<p>уроки &quot;да&quot;</p>", "href": "abc.html"}));
        let index = SearchIndex::of(&[first, second]);
        assert_eq!(index.stems, "елк:1,5;урок:2,4;");
        assert_eq!(index.pages, r#"[["Урок","a.html",0,0],["Ёлка","a.html",0,1]]"#);
    }

    #[test]
    fn numbers_are_written_in_base_36() {
        assert_eq!([0, 35, 36, 1295, 1296].map(base36), ["0", "z", "10", "zz", "100"]);
    }

    #[test]
    fn a_long_description_ends_with_a_whole_word() {
        assert!(shortened(&"слово, ".repeat(40)).ends_with("слово…"));
    }
}
