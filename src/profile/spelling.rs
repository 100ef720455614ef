//! Words of the profile that records spell in another way: another dash, a capital letter, е for ё.
//!
//! Receives records and their profile, returns the words with their usual spelling. A word of the list stays that word:
//! «один на один» is not turned into «традиционное», since a school may have chosen it.

use super::Profile;
use super::form::Form;
use super::stage::Stage;
use super::vocabulary::{Vocabulary, key};
use crate::diagnostic::Place;
use crate::name::{fold, is_dash};
use crate::record::kind::{Document, Meeting, Pair, School};
use crate::record::value::{Text, Words};
use crate::record::{Field, Known, Records};

/// A word that is usually spelt in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// Where it stands.
    pub place: Place,
    /// How it is typed.
    pub typed: String,
    /// How it is usually spelt.
    pub usual: String,
}

/// Every word of a list of the profile whose spelling is not the usual one, in the order of the kinds.
#[must_use]
pub fn spellings(records: &Records, profile: &Profile) -> Vec<Spelling> {
    let mut list = List { profile, found: Vec::new() };
    records.schools.iter().for_each(|school| list.school(school));
    records.pairs.iter().for_each(|pair| list.pair(pair));
    records.meetings.iter().for_each(|meeting| list.meeting(meeting));
    records.documents.iter().for_each(|document| list.document(document));
    let waiting = records.people.iter().filter_map(|person| person.waiting.known());
    waiting.for_each(|waiting| list.text(&waiting.category, |word| title(&profile.categories, word)));
    let of_schools = records.stages.iter().filter_map(|stages| stages.stages.known()).flatten();
    of_schools.for_each(|stage| list.text(&stage.stage, |word| stage_title(&profile.stages, word)));
    let of_programs = records.programs.iter().filter_map(|program| program.stages.known()).flatten();
    of_programs.for_each(|stage| list.text(&stage.stage, |word| stage_title(&profile.stages, word)));
    list.found
}

struct List<'p> {
    profile: &'p Profile,
    found: Vec<Spelling>,
}

impl List<'_> {
    fn school(&mut self, school: &School) {
        let profile = self.profile;
        self.text(&school.teacher_form, |word| profile.form(word).map(|_| dashed(word)));
    }

    fn pair(&mut self, pair: &Pair) {
        let profile = self.profile;
        self.words(&pair.form, |word| profile.form(word).map(|form| form_word(form, word)));
        self.words(&pair.kind, |word| title(&profile.kinds, word));
        self.text(&pair.model, |word| title(&profile.models, word));
        self.text(&pair.category, |word| title(&profile.categories, word));
        self.text(&pair.mentor_type, |word| title(&profile.mentor_types, word));
    }

    fn meeting(&mut self, meeting: &Meeting) {
        let profile = self.profile;
        self.text(&meeting.kind, |word| title(&profile.meetings, word));
    }

    fn document(&mut self, document: &Document) {
        let profile = self.profile;
        self.text(&document.kind, |word| title(&profile.documents, word));
    }

    fn words(&mut self, field: &Field<Words>, usual: impl Fn(&str) -> Option<String>) {
        for word in field.known().into_iter().flat_map(|words| words.iter()) {
            self.word(&word.value, word.place, usual(&word.value));
        }
    }

    fn text(&mut self, field: &Field<Text>, usual: impl Fn(&str) -> Option<String>) {
        if let Known(text, place) = field {
            self.word(text, *place, usual(text));
        }
    }

    fn word(&mut self, typed: &str, place: Place, usual: Option<String>) {
        if let Some(usual) = usual.filter(|usual| usual != typed) {
            self.found.push(Spelling { place, typed: typed.to_owned(), usual });
        }
    }
}

/// The title that is the same word, however spelt.
fn title<T: PartialEq>(list: &Vocabulary<T>, word: &str) -> Option<String> {
    let typed = key(word);
    list.titles().find(|title| key(title) == typed).map(str::to_owned)
}

fn stage_title(stages: &[Stage], word: &str) -> Option<String> {
    let typed = fold(word);
    stages.iter().find(|stage| fold(&stage.title) == typed).map(|stage| stage.title.clone())
}

/// A word of a form as it is usually spelt: the form's own title, or the two sides with a dash between.
fn form_word(form: &Form, word: &str) -> String {
    let word = if key(form.title()) == key(word) { form.title() } else { word };
    dashed(word)
}

/// The two sides of a form with a dash between; anything else as it is.
fn dashed(word: &str) -> String {
    let sides: Vec<&str> = word.split(is_dash).map(str::trim).collect();
    if let [one, other] = sides[..] { format!("{one} – {other}") } else { word.to_owned() }
}
