//! The search index: which stems stand on which pages, as a script file that needs no server.
//!
//! Receives of every page its title, its description and its words, returns text for `assets/search-index.js`.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use rust_stemmers::{Algorithm, Stemmer};
use schemars::JsonSchema;
use serde::Serialize;

use super::{PublicText, Template, Words};

/// A page that can be found.
#[derive(Clone, Debug)]
pub struct Findable {
    /// What the visitor reads in the list of results.
    pub title: PublicText,
    /// Relative to the section's root.
    pub href: String,
    /// «Новости»: what kind of page it is.
    pub group: PublicText,
    /// A sentence or two about it.
    pub lead: PublicText,
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
    pub fn of(pages: &[(&Findable, Words)]) -> Self {
        let (mut groups, mut leads) = (Texts::default(), Texts::default());
        let rows = pages.iter().map(|(page, _)| {
            let lead = shortened(page.lead.as_str());
            (page.title.as_str(), page.href.as_str(), groups.place(page.group.as_str()), leads.place(&lead))
        });
        let rows = json(&rows.collect::<Vec<_>>());
        SearchIndex { groups: json(&groups.texts), leads: json(&leads.texts), pages: rows, stems: stems(pages) }
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

/// Where a word stands: the place of a page, and the best place on it.
type Places = Vec<(usize, Weight)>;

/// The different words of all pages, each with its places in the order of the pages.
fn words(pages: &[(&Findable, Words)]) -> HashMap<String, Places> {
    let mut known: HashMap<String, Places> = HashMap::new();
    for (page, (findable, text)) in pages.iter().enumerate() {
        let mut add = |words: &Words, weight: Weight| {
            for word in words.iter() {
                match known.get_mut(word) {
                    Some(places) => add_place(places, page, weight),
                    None => _ = known.insert(word.to_owned(), vec![(page, weight)]),
                }
            }
        };
        add(text, TEXT);
        add(&Words::of_text(findable.lead.as_str()), LEAD);
        add(&Words::of_text(findable.title.as_str()), TITLE);
    }
    known
}

/// Adds a place behind all others, or betters the last one.
fn add_place(places: &mut Places, page: usize, weight: Weight) {
    match places.last_mut().filter(|(last, _)| *last == page) {
        Some((_, best)) => *best = weight.max(*best),
        None => places.push((page, weight)),
    }
}

/// The stems in the order of the alphabet, each with its pages.
fn stems(pages: &[(&Findable, Words)]) -> String {
    let stemmer = Stemmer::create(Algorithm::Russian);
    let mut stems: BTreeMap<String, Places> = BTreeMap::new();
    for (word, places) in words(pages) {
        stems.entry(stemmer.stem(&word).into_owned()).or_default().extend(places);
    }
    let mut text = String::new();
    for (stem, mut places) in stems {
        places.sort_unstable_by_key(|(page, weight)| (*page, WEIGHTS - weight));
        places.dedup_by_key(|(page, _)| *page);
        write_stem(&mut text, &stem, &places);
    }
    text
}

fn write_stem(text: &mut String, stem: &str, places: &[(usize, Weight)]) {
    let mut before = 0;
    let steps = places.iter().map(|(page, weight)| {
        let step = page - std::mem::replace(&mut before, *page);
        base36(step * WEIGHTS + weight)
    });
    let steps = steps.collect::<Vec<_>>().join(",");
    write!(text, "{stem}:{steps};").expect("a text can be written to");
}

fn base36(number: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let rest = if number >= 36 { base36(number / 36) } else { String::new() };
    rest + char::from(DIGITS[number % 36]).encode_utf8(&mut [0; 4])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(title: &str, lead: &str) -> Findable {
        Findable {
            title: PublicText::for_tests(title),
            href: "a.html".to_owned(),
            group: PublicText::own("Новости"),
            lead: PublicText::for_tests(lead),
        }
    }

    #[test]
    fn a_stem_knows_its_pages_and_the_best_place_on_each() {
        let (first, second) = (page("Урок", "О ёлке"), page("Ёлка", "Об уроках"));
        let index = SearchIndex::of(&[(&first, Words::default()), (&second, Words::of_text("уроки да"))]);
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
