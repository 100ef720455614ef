//! Анкеты: what a mentor and a mentee are asked before and after a programme.

use super::template;
use crate::model::{Pair, Person};
use crate::paper::field::Rows;
use crate::paper::fields::{PAIR, PERSON, SCHOOL};
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::paper::{Answer, Field, List, Scope};
use crate::record::value::Scale;

/// The scale where no survey names one.
const SCALE: Scale = Scale { from: 1, to: 10 };

/// Анкета наставляемого «до».
pub(in crate::paper) const MENTEE_BEFORE: Kind = Kind {
    name: "анкета-наставляемого-до",
    latin: "questionnaire-mentee-before",
    about: "анкета наставляемого до начала программы",
    templates: &[template!("questionnaire-mentee-before")],
    sheets: |asked| sheets(asked, Pair::mentees),
    ..ANY
};

/// Анкета наставляемого «после».
pub(in crate::paper) const MENTEE_AFTER: Kind = Kind {
    name: "анкета-наставляемого-после",
    latin: "questionnaire-mentee-after",
    about: "анкета наставляемого после программы",
    templates: &[template!("questionnaire-mentee-after")],
    sheets: |asked| sheets(asked, Pair::mentees),
    ..ANY
};

/// Анкета наставника «до».
pub(in crate::paper) const MENTOR_BEFORE: Kind = Kind {
    name: "анкета-наставника-до",
    latin: "questionnaire-mentor-before",
    about: "анкета наставника до начала программы",
    templates: &[template!("questionnaire-mentor-before")],
    ..ANY
};

/// Анкета наставника «после».
pub(in crate::paper) const MENTOR_AFTER: Kind = Kind {
    name: "анкета-наставника-после",
    latin: "questionnaire-mentor-after",
    about: "анкета наставника после программы",
    templates: &[template!("questionnaire-mentor-after")],
    ..ANY
};

/// What every questionnaire has in common.
const ANY: Kind = Kind {
    name: "",
    latin: "",
    also: &[],
    about: "",
    takes: &[Ask::Person, Ask::Pair, Ask::Survey],
    templates: &[],
    fields: &[SCHOOL, PERSON, PAIR, FIELDS],
    lists: &[List {
        name: "вопросы",
        about: "вопросы опроса, если он назван",
        fields: &["№", "вопрос"],
        rows: questions,
    }],
    sheets: |asked| sheets(asked, |pair| pair.mentor().into_iter().collect()),
};

const FIELDS: &[Field] = &[
    Field::day_by_hand("дата ответа", "день, в который отвечают"),
    Field::sign("опрос", "вопросы взяты из записи опроса", |scope| {
        Answer::holds(scope.survey.is_some())
    }),
    Field::words("наименьшая оценка", "начало шкалы", |scope| {
        Answer::words(scale(scope).from.to_string())
    }),
    Field::words("наибольшая оценка", "конец шкалы", |scope| {
        Answer::words(scale(scope).to.to_string())
    }),
    Field::words("шкала", "все оценки по порядку, чтобы обвести одну", |scope| {
        let Scale { from, to } = scale(scope);
        // A scale of more marks does not fit on a line.
        let marks = (from..=to).take(20).map(|mark| mark.to_string());
        Answer::words(marks.collect::<Vec<_>>().join("\u{2003}"))
    }),
];

/// A sheet for the person, for everybody of that role in the pair, or for nobody in particular.
fn sheets<'m>(asked: &Scope<'m>, role: fn(&Pair<'m>) -> Vec<Person<'m>>) -> Vec<Sheet<'m>> {
    match (asked.person, asked.pair) {
        (None, Some(pair)) => role(&pair).into_iter().map(|person| Sheet::own(asked.for_person(person))).collect(),
        _ => vec![Sheet::own(asked.clone())],
    }
}

fn scale(scope: &Scope<'_>) -> Scale {
    scope.survey.and_then(|survey| survey.scale.known().copied()).unwrap_or(SCALE)
}

fn questions(scope: &Scope<'_>) -> Rows {
    let questions = scope.survey.and_then(|survey| survey.entry.fields.questions.known());
    let questions = questions.into_iter().flat_map(|questions| questions.iter());
    let row = |(at, question): (usize, &crate::record::value::NamedText)| {
        vec![Answer::words(at.to_string()), Answer::words(&*question.text)]
    };
    Rows::Known((1..).zip(questions).map(row).collect())
}
