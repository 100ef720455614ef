//! Whom a sheet of a paper is made out for, and the ways to what the records say of them.

use super::Answer;
use crate::diagnostic::Texts;
use crate::model::{Model, Pair, Person, Program, School, Survey};
use crate::name::PersonName;
use crate::record::declare::Def;
use crate::record::value::Requisites;
use crate::record::{Absent, Bad, Entry, Field, Known};

/// Whom and what a sheet is about; what is asked for, or what follows from it.
#[derive(Clone)]
pub struct Scope<'m> {
    /// The school's programme.
    pub model: &'m Model,
    /// The files that records stand in.
    pub texts: &'m dyn Texts,
    /// The pair or group.
    pub pair: Option<Pair<'m>>,
    /// The person.
    pub person: Option<Person<'m>>,
    /// The programme.
    pub program: Option<Program<'m>>,
    /// The survey whose questions are printed.
    pub survey: Option<Survey<'m>>,
    /// Number and date of the order.
    pub order: Option<Requisites>,
}

impl<'m> Scope<'m> {
    /// Nobody in particular: a paper with blanks.
    #[must_use]
    pub fn of(model: &'m Model, texts: &'m dyn Texts) -> Self {
        Scope { model, texts, pair: None, person: None, program: None, survey: None, order: None }
    }

    /// The same, about a person.
    #[must_use]
    pub(super) fn for_person(&self, person: Person<'m>) -> Self {
        Scope { person: Some(person), ..self.clone() }
    }

    /// The school's record.
    pub(super) fn school(&self) -> Option<School<'m>> {
        self.model.school()
    }

    /// The pair; that of the programme where none is named.
    pub(super) fn pair(&self) -> Option<Pair<'m>> {
        self.pair.or_else(|| self.program?.pair())
    }

    /// The programme; that of the pair where none is named.
    pub(super) fn program(&self) -> Option<Program<'m>> {
        self.program.or_else(|| self.pair?.program())
    }

    /// What a field of a record says, or in which file and under which key it can be written.
    pub(super) fn said<R, T, V>(
        &self,
        record: &Entry<R>,
        def: Def<R, T, V>,
        show: impl FnOnce(&T) -> Answer,
    ) -> Answer {
        self.shown((def.get)(&record.fields), record.file(), &def.to_string(), show)
    }

    /// The same of a part of a record that stands in `file`.
    pub(super) fn shown<T>(
        &self,
        field: &Field<T>,
        file: crate::diagnostic::FileId,
        key: &str,
        show: impl FnOnce(&T) -> Answer,
    ) -> Answer {
        match field {
            Known(value, _) => show(value),
            Absent(_) => Answer::Missing(format!("впишите в {} поле {key}", self.texts.path(file))),
            Bad(_) => Answer::Missing(format!("исправьте в {} поле {key}", self.texts.path(file))),
        }
    }

    /// What a field of the school's record says.
    pub(super) fn of_school<T, V>(
        &self,
        def: Def<crate::record::kind::School, T, V>,
        show: impl FnOnce(&T) -> Answer,
    ) -> Answer {
        match self.school() {
            Some(school) => self.said(school.entry, def, show),
            None => Answer::Missing(format!("впишите в content/school.md поле {def}")),
        }
    }

    /// What a field of the pair's record says.
    pub(super) fn of_pair<T, V>(
        &self,
        def: Def<crate::record::kind::Pair, T, V>,
        show: impl FnOnce(&T) -> Answer,
    ) -> Answer {
        self.pair().map_or_else(no_pair, |pair| self.said(pair.entry, def, show))
    }

    /// What a field of the person's record says.
    pub(super) fn of_person<T, V>(
        &self,
        def: Def<crate::record::kind::Person, T, V>,
        show: impl FnOnce(&T) -> Answer,
    ) -> Answer {
        self.person.map_or_else(nobody, |person| self.said(person.entry, def, show))
    }

    /// What a field of the programme's record says.
    pub(super) fn of_program<T, V>(
        &self,
        def: Def<crate::record::kind::Program, T, V>,
        show: impl FnOnce(&T) -> Answer,
    ) -> Answer {
        match (self.program(), self.pair()) {
            (Some(program), _) => self.said(program.entry, def, show),
            (None, Some(pair)) => Answer::Missing(format!("запишите программу пары {}", pair.id)),
            (None, None) => Answer::Missing("назовите программу: --program КОД".to_owned()),
        }
    }
}

/// That no pair is named.
pub(super) fn no_pair() -> Answer {
    Answer::Missing("назовите пару: --pair КОД".to_owned())
}

/// That nobody is named.
pub(super) fn nobody() -> Answer {
    Answer::Missing("назовите человека: --person ИМЯ".to_owned())
}

/// «Л. В. Озёрская», kept on one line.
pub(super) fn initials_first(name: &PersonName) -> String {
    let short = name.short();
    match short.split_once('\u{a0}') {
        Some((surname, initials)) => format!("{initials}\u{a0}{surname}"),
        None => short,
    }
}
