//! Which records a word means that somebody types to ask for one: an id, a person's name or office, a title.

use super::resolve::AddressBook;
use super::{Model, Pair, Person, Program, Survey, Why};
use crate::diagnostic::Place;
use crate::diagnostic::words::nearest;
use crate::name::{fold, skeleton};
use crate::record::value::Target;
use crate::record::{Declared, Kind};

impl Model {
    /// Every record that `typed` can mean, in the order of their kinds; people and pairs are found as references to them
    /// are, all others by id or title.
    #[must_use]
    pub fn meant_by(&self, typed: &str) -> Vec<(Kind, &dyn Declared)> {
        let book = AddressBook::new(&self.records);
        let people = book.candidates(Target::Person, typed).into_iter().map(|at| self.records.people[at].head);
        let pairs = book.candidates(Target::Pair, typed).into_iter().map(|at| self.records.pairs[at].head);
        let heads: Vec<_> = people.chain(pairs).collect();
        let word = (fold(typed), skeleton(typed));
        let mut found = Vec::new();
        self.records.each(&mut |kind, record| {
            let is_other = !matches!(kind, Kind::Person | Kind::Pair);
            if heads.contains(&record.head()) || (is_other && is_called(record, &word)) {
                found.push((kind, record));
            }
        });
        found
    }

    /// Up to three ids, names or titles that are likely meant by `typed`.
    #[must_use]
    pub fn nearest_to(&self, typed: &str) -> Vec<String> {
        let mut known: Vec<String> = self.people().map(|person| person.short_name()).collect();
        self.records.each(&mut |_, record| {
            known.push(record.id().to_owned());
            known.extend(title(record));
        });
        nearest(typed, known.iter().map(String::as_str)).into_iter().map(str::to_owned).collect()
    }
}

impl Model {
    /// The person that `typed` means, as a reference in a record would.
    ///
    /// # Errors
    /// Where nobody is meant, or several people are.
    pub fn find_person(&self, typed: &str) -> Result<Person<'_>, Why> {
        let at = self.one(typed, Kind::Person)?;
        self.people().find(|person| person.head == at).ok_or_else(|| self.nothing(typed))
    }

    /// The pair or group that `typed` means.
    ///
    /// # Errors
    /// Where none is meant, or several are.
    pub fn find_pair(&self, typed: &str) -> Result<Pair<'_>, Why> {
        let at = self.one(typed, Kind::Pair)?;
        self.pairs().find(|pair| pair.head == at).ok_or_else(|| self.nothing(typed))
    }

    /// The programme that `typed` means: by its own id, or by the pair that works by it.
    ///
    /// # Errors
    /// Where none is meant, or several are.
    pub fn find_program(&self, typed: &str) -> Result<Program<'_>, Why> {
        match self.one(typed, Kind::Program) {
            Ok(at) => self.programs().find(|program| program.head == at).ok_or_else(|| self.nothing(typed)),
            Err(Why::Several { candidates }) => Err(Why::Several { candidates }),
            Err(_) => self.find_pair(typed)?.program().ok_or_else(|| self.nothing(typed)),
        }
    }

    /// The survey that `typed` means.
    ///
    /// # Errors
    /// Where none is meant, or several are.
    pub fn find_survey(&self, typed: &str) -> Result<Survey<'_>, Why> {
        let at = self.one(typed, Kind::Survey)?;
        self.surveys().find(|survey| survey.head == at).ok_or_else(|| self.nothing(typed))
    }

    /// The head of the one record of a kind that `typed` means; of several with one id, the first.
    fn one(&self, typed: &str, wanted: Kind) -> Result<Place, Why> {
        let found: Vec<_> = self.meant_by(typed).into_iter().filter(|(kind, _)| *kind == wanted).collect();
        let Some(&(_, first)) = found.first() else { return Err(self.nothing(typed)) };
        match found.iter().all(|(_, record)| fold(record.id()) == fold(first.id())) {
            true => Ok(first.head()),
            false => Err(Why::Several { candidates: found.iter().map(|(_, record)| record.head()).collect() }),
        }
    }

    fn nothing(&self, typed: &str) -> Why {
        Why::Nothing { near: self.nearest_to(typed) }
    }
}

fn is_called(record: &dyn Declared, (folded, sound): &(String, String)) -> bool {
    let is_id = fold(record.id()) == *folded || (!sound.is_empty() && skeleton(record.id()) == *sound);
    is_id || title(record).is_some_and(|title| fold(&title) == *folded)
}

/// The title of a record that has one.
fn title(record: &dyn Declared) -> Option<String> {
    let mut title = None;
    record.each(&mut |info, field| {
        if info.english == "title" {
            field.texts(&mut |text, _| title = Some(text.to_owned()));
        }
    });
    title
}
