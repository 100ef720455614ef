//! The address of a pair whose file is named after somebody: a word that names nobody.
//!
//! Receives what was found and the texts, returns one fix for each pair whose file name would be an address with a
//! withheld surname (PUB-02). The word is drawn by the whole text of the record, which only the school has, so that it
//! tells nothing of the pair; the same record gets the same word.

use std::collections::BTreeSet;

use crate::check::Checked;
use crate::diagnostic::{Edit, FileId, Finding, Fix, Place};
use crate::model::Model;
use crate::record::Kind;
use crate::source::{Source, Sources};

/// Words of a walk outside, as addresses spell them. None is part of a usual surname.
const WORDS: &[&str] = &[
    "opushka",
    "polyana",
    "ruchey",
    "rodnik",
    "tropinka",
    "proseka",
    "zaliv",
    "bereg",
    "ostrov",
    "mayak",
    "pristan",
    "parus",
    "volna",
    "rosa",
    "raduga",
    "zarya",
    "rassvet",
    "poldnik",
    "vecher",
    "iney",
    "snegopad",
    "ottepel",
    "kapel",
    "listopad",
    "urozhay",
    "lug",
    "pole",
    "sad",
    "oranzhereya",
    "alleya",
    "most",
    "doroga",
    "perekrestok",
    "stanciya",
    "vokzal",
    "peron",
    "kompas",
    "karta",
    "atlas",
    "globus",
    "teleskop",
    "orbita",
    "kometa",
    "zenit",
    "gorizont",
    "step",
    "dolina",
    "ushchelye",
    "vershina",
    "pereval",
    "prival",
    "palatka",
    "koster",
    "fonar",
    "okno",
    "krylco",
    "kalitka",
    "skameyka",
    "biblioteka",
    "zakladka",
    "tetrad",
    "chernovik",
    "abzac",
    "stroka",
];

/// The lines that are lacking.
pub(super) fn fixes<'f>(found: impl Iterator<Item = &'f Finding>, checked: &Checked, sources: &Sources) -> Vec<Fix> {
    let mut taken = taken(&checked.model);
    let mut fixes = Vec::new();
    for finding in found.filter(|finding| finding.manual.code == "PUB-02") {
        let Some(place) = finding.place() else { continue };
        let Some(source) = sources.file(place.file) else { continue };
        if !lacks_address(&checked.model, place.file) {
            continue;
        }
        let word = word(source, &taken);
        fixes.extend(line(source, &word));
        taken.insert(word);
    }
    fixes
}

/// The addresses and file names that pairs have already.
fn taken(model: &Model) -> BTreeSet<String> {
    let pairs = model.records.pairs.iter();
    pairs
        .flat_map(|pair| [Some(pair.id.clone()), pair.fields.address.known().map(ToString::to_string)])
        .flatten()
        .collect()
}

fn lacks_address(model: &Model, file: FileId) -> bool {
    model.records.pairs.iter().any(|pair| pair.head.file == file && pair.fields.address.is_absent())
}

/// A word that no other pair has; with a number behind it once all are taken.
fn word(source: &Source, taken: &BTreeSet<String>) -> String {
    let start = usize::from(blake3::hash(source.text.as_bytes()).as_bytes()[0]);
    let turned = |round: usize| (0..WORDS.len()).map(move |at| (round, WORDS[(start + at) % WORDS.len()]));
    let spelt = |(round, word): (usize, &str)| if round == 1 { word.to_owned() } else { format!("{word}-{round}") };
    let mut words = (1..).flat_map(turned).map(spelt);
    words.find(|word| !taken.contains(word)).expect("numbers do not end")
}

/// The line at the end of the fields, with the line break that the file has.
fn line(source: &Source, word: &str) -> Option<Fix> {
    debug_assert_eq!(Kind::of(&source.path), Some(Kind::Pair));
    let text = &source.text;
    let end = fields_end(text)?;
    let line_break = if text[..end].ends_with("\r\n") { "\r\n" } else { "\n" };
    let place = Place::new(source.id, end..end);
    Some(Fix::adding("адрес", vec![Edit::new(place, format!("адрес: {word}{line_break}"))]))
}

/// Where the line begins that closes the fields.
fn fields_end(text: &str) -> Option<usize> {
    let mut start = 0;
    let mut opened = false;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "---" {
            if opened {
                return Some(start);
            }
            opened = true;
        }
        start += line.len();
    }
    None
}
