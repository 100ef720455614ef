//! What every kind of report receives.

use super::{Audience, Behind, Figure, Index, Kind, Report, Section, Value};
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Manual, Place};
use crate::figure::{Figures, Gap, Mean, Share, Span, Tally, Whole, YearFigures, within};
use crate::model::{Model, Pair, Person, Program};
use crate::public::Disclosure;
use crate::record;

const RECORDS: Noun = Noun("запись", "записи", "записей");

/// Everything that a report is made of.
#[derive(Debug)]
pub struct Desk<'d> {
    /// The school's programme.
    pub model: &'d Model,
    /// Its numbers by school year, and its surveys.
    pub figures: &'d Figures,
    /// The time that is asked about.
    pub span: Span,
    /// The numbers of that time.
    pub of_span: YearFigures,
    /// What was found in the records.
    pub findings: &'d [Finding],
    /// The page of every rule.
    pub manuals: &'d [&'static Manual],
    /// What others may see.
    pub disclosure: &'d Disclosure<'d>,
    /// What every record is called.
    pub index: Index,
    /// The one that is asked about, where a report can be about one.
    pub subject: Option<Subject>,
}

/// One pair, person or programme, by its place among the records of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A pair or group.
    Pair(usize),
    /// A person.
    Person(usize),
    /// A programme.
    Program(usize),
}

impl<'d> Desk<'d> {
    /// The desk for a span of time: counts what is counted of it.
    #[must_use]
    pub fn new(disclosure: &'d Disclosure<'d>, checked: Checked<'d>, span: Span) -> Self {
        let Checked { model, figures, findings, manuals } = checked;
        let (of_span, index) = (within(model, span.period), Index::of(model));
        Desk { model, figures, span, of_span, findings, manuals, disclosure, index, subject: None }
    }

    /// The same desk, asked about one.
    #[must_use]
    pub fn about(self, subject: Option<Subject>) -> Self {
        Desk { subject, ..self }
    }

    /// A report of that kind.
    #[must_use]
    pub fn report(&self, kind: &dyn Kind, title: impl Into<String>, sections: Vec<Section>) -> Report {
        let audience: Audience = kind.audience();
        let (name, title, today) = (kind.name(), title.into(), self.model.today);
        Report { name, title, audience, span: self.span, today, school: self.school(), sections }
    }

    /// The school's full name; what stands there where it is not known.
    #[must_use]
    pub fn school(&self) -> String {
        let name = self.model.school().and_then(|school| school.entry.fields.name.known());
        name.map_or_else(|| "Школа (название не записано)".to_owned(), ToString::to_string)
    }

    /// A number of records.
    #[must_use]
    pub fn figure(&self, tally: &Tally) -> Figure {
        Figure { value: Value::Count(tally.value()), behind: self.behind(tally), of: Vec::new() }
    }

    /// A number of records of a kind: where there are none of that kind at all, that is said instead of a zero.
    #[must_use]
    pub fn figure_of(&self, kind: record::Kind, tally: &Tally) -> Figure {
        match tally.value() == 0 && !self.has(kind) {
            true => Figure::gap(Gap::no(kind)),
            false => self.figure(tally),
        }
    }

    /// A number that the school wrote down, with the place where it did.
    #[must_use]
    pub fn stated(&self, number: u32, place: Place) -> Figure {
        let behind = Behind { number: Some(number), ..self.index.behind(place) };
        Figure { value: Value::Stated(number), behind: vec![behind], of: Vec::new() }
    }

    /// A share.
    #[must_use]
    pub fn share(&self, share: &Share) -> Figure {
        let value = match share.ratio() {
            Ok((part, whole)) => Value::Share(part, whole),
            Err(gap) => Value::Gap(gap),
        };
        let of = match &share.whole {
            Whole::Counted(whole) => self.behind(whole),
            Whole::Stated { number, place } => vec![Behind { number: Some(*number), ..self.index.behind(*place) }],
            Whole::Gap(_) => Vec::new(),
        };
        Figure { value, behind: self.behind(&share.part), of }
    }

    /// An average; where nobody answered, that is said.
    #[must_use]
    pub fn mean(&self, mean: &Mean) -> Figure {
        if mean.count() == 0 {
            return Figure::gap(Gap::NotMeasured);
        }
        let marks = mean.marks().map(|(place, mark)| Behind { number: Some(mark), ..self.index.behind(place) });
        Figure { behind: marks.collect(), value: Value::Mean(mean.clone()), of: Vec::new() }
    }

    /// That records of these kinds could not be read and so are not counted; nothing where all were read.
    #[must_use]
    pub fn unread(&self, kinds: &[record::Kind]) -> Option<String> {
        let broken = self.model.records.broken.iter().filter(|broken| kinds.contains(&broken.kind)).count();
        let words = format!("Не прочитано: {}. Исправьте их: nastavnik check.", Count(broken, RECORDS));
        (broken > 0).then_some(words)
    }

    /// Is there a record of that kind?
    #[must_use]
    pub fn has(&self, kind: record::Kind) -> bool {
        let mut found = false;
        self.model.records.each(&mut |other, _| found |= other == kind);
        found
    }

    /// The person that is asked about.
    #[must_use]
    pub fn person(&self) -> Option<Person<'d>> {
        let Some(Subject::Person(at)) = self.subject else { return None };
        self.model.people().nth(at)
    }

    /// The pair or group that is asked about.
    #[must_use]
    pub fn pair(&self) -> Option<Pair<'d>> {
        let Some(Subject::Pair(at)) = self.subject else { return None };
        self.model.pairs().nth(at)
    }

    /// The programme that is asked about.
    #[must_use]
    pub fn program(&self) -> Option<Program<'d>> {
        let Some(Subject::Program(at)) = self.subject else { return None };
        self.model.programs().nth(at)
    }

    fn behind(&self, tally: &Tally) -> Vec<Behind> {
        tally.records().map(|place| self.index.behind(place)).collect()
    }
}

/// What a check of the school gave.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'d> {
    /// The school's programme.
    pub model: &'d Model,
    /// Its numbers.
    pub figures: &'d Figures,
    /// What was found.
    pub findings: &'d [Finding],
    /// The page of every rule.
    pub manuals: &'d [&'static Manual],
}
