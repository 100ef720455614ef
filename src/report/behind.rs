//! The record behind a number: what it is called and where it stands.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::diagnostic::{FileId, Place};
use crate::model::{Meeting, Model, Pair};
use crate::profile::MentoringKind;
use crate::record::Kind;
use crate::record::value::{Date, Requisites, Text, day_in_words};

/// A record, or a part of one, that stands behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// Where it stands.
    pub place: Place,
    /// What kind of record it is, or is a part of.
    pub kind: Kind,
    /// The id of the record, shared by all numbers that it stands behind.
    pub id: Arc<str>,
    /// What it is called: «Ромашкова А. Д.», «пара 2026-07», «встреча 13 ноября 2026».
    pub words: Arc<str>,
    /// What it adds to a sum or an average, where that is not one.
    pub number: Option<u32>,
}

/// What every record is called, by its file; parts of records by their place.
#[derive(Debug, Default)]
pub struct Index {
    records: HashMap<FileId, (Kind, Arc<str>, Arc<str>)>,
    /// By where a part begins; parts do not overlap.
    parts: BTreeMap<Place, Arc<str>>,
}

impl Index {
    /// Goes once through all records.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut index = Index::default();
        model.records.each(&mut |kind, record| {
            let words = format!("{}: {}", kind.meaning().to_lowercase(), record.id());
            index.records.insert(record.head().file, (kind, record.id().into(), words.into()));
        });
        index.name_records(model);
        index.name_parts(model);
        index
    }

    /// What stands at a place: the part of a record that begins there or holds it, else the record.
    ///
    /// # Panics
    /// Where the place is in no record's file: figures count records only.
    #[must_use]
    pub fn behind(&self, place: Place) -> Behind {
        self.find(place).expect("what is counted stands in a record")
    }

    /// The same; nothing where the place is in a file that is no record.
    #[must_use]
    pub fn find(&self, place: Place) -> Option<Behind> {
        let (kind, id, words) = self.records.get(&place.file)?;
        let part = self.parts.range(..=Place { end: u32::MAX, ..place }).next_back();
        let part =
            part.filter(|(part, _)| part.file == place.file && part.start <= place.start && place.end <= part.end);
        let words = part.map_or(words, |(_, words)| words).clone();
        Some(Behind { place, kind: *kind, id: id.clone(), words, number: None })
    }

    fn call(&mut self, head: Place, words: String) {
        if let Some(record) = self.records.get_mut(&head.file) {
            record.2 = words.into();
        }
    }

    fn name_records(&mut self, model: &Model) {
        model.people().for_each(|person| self.call(person.head, person.short_name()));
        model.pairs().for_each(|pair| self.call(pair.head, pair_in_words(&pair)));
        for program in model.programs() {
            let whose = program.pair().map_or_else(|| program.id.clone(), |pair| of_pair(&pair));
            self.call(program.head, format!("программа {whose}"));
        }
        model.meetings().for_each(|meeting| self.call(meeting.head, meeting_in_words(&meeting)));
        let titled = |title: Option<&Text>| title.map(|title| format!("«{}»", title.0));
        for document in model.documents() {
            let number = document.number.known().zip(document.date.known()).map(|(number, date)| paper(number, date));
            if let Some(words) = number.or_else(|| titled(document.title.known())) {
                self.call(document.head, words);
            }
        }
        for survey in model.surveys() {
            titled(survey.title.known()).into_iter().for_each(|title| self.call(survey.head, format!("опрос {title}")));
        }
        for numbers in model.numbers() {
            let year = numbers.school_year().map_or_else(|| numbers.id.clone(), |year| year.to_string());
            self.call(numbers.head, format!("показатели школы за {year}"));
        }
        let records = &model.records;
        for article in [&records.news, &records.practices, &records.library, &records.pages].into_iter().flatten() {
            titled(article.title.known()).into_iter().for_each(|title| self.call(article.head, title));
        }
    }

    fn name_parts(&mut self, model: &Model) {
        for pair in model.pairs() {
            let named = pair.named_mentor().into_iter().chain(pair.named_mentees()).chain(pair.named_helpers());
            for (person, place) in named {
                self.parts.insert(place, format!("{}, {}", person.short_name(), pair_in_words(&pair)).into());
            }
        }
        for program in model.programs() {
            let measures = program.entry.fields.measures.known().into_iter().flatten();
            measures.for_each(|measure| self.part(measure.place, measure.what.known()));
        }
        for map in &model.records.roadmaps {
            let items = map.items.known().into_iter().flatten();
            items.for_each(|item| self.part(item.place, item.what.known()));
        }
        for entry in &model.records.decisions {
            let decisions = entry.decisions.known().into_iter().flatten();
            decisions.for_each(|decision| self.part(decision.place, decision.what.known()));
        }
        for award in model.awards() {
            let who = award.recipient().map(|person| format!("{}: ", person.short_name())).unwrap_or_default();
            let title = award.fields.title.known().map_or("награда", |title| title);
            self.parts.insert(award.fields.place, format!("{who}{title}").into());
        }
        for survey in model.surveys() {
            for response in survey.entry.fields.responses.known().into_iter().flatten() {
                let who = response.who.known().and_then(|who| model.person(who));
                let who = who.map_or_else(|| "участник".to_owned(), |person| person.short_name());
                self.parts.insert(response.place, format!("ответы: {who}").into());
            }
        }
    }

    fn part(&mut self, place: Place, words: Option<&Text>) {
        if let Some(words) = words {
            self.parts.insert(place, words.to_string().into());
        }
    }
}

fn paper(number: &str, date: &Date) -> String {
    let requisites = Requisites { number: number.to_owned(), date: date.0 };
    format!("документ № {} от {}", requisites.number.trim_start_matches(['№', ' ', '\u{a0}']), day_in_words(date.0))
}

/// «пара 2026-07», «группа 2026-03».
fn pair_in_words(pair: &Pair<'_>) -> String {
    let word = if pair.is_of_kind(MentoringKind::Group) { "группа" } else { "пара" };
    format!("{word} {}", pair.id)
}

/// «пары 2026-07».
fn of_pair(pair: &Pair<'_>) -> String {
    let word = if pair.is_of_kind(MentoringKind::Group) { "группы" } else { "пары" };
    format!("{word} {}", pair.id)
}

/// «встреча 13 ноября 2026, пара 2026-07».
fn meeting_in_words(meeting: &Meeting<'_>) -> String {
    let day = meeting.date.known().map(|date| day_in_words(date.0));
    let words = format!("встреча {}", day.unwrap_or_else(|| meeting.id.clone()));
    meeting.pair().map_or(words.clone(), |pair| format!("{words}, {}", pair_in_words(&pair)))
}
