//! Персонализированная программа, to be signed.

use super::template;
use crate::model::Person;
use crate::name::PersonName;
use crate::paper::answer::day_in_digits;
use crate::paper::field::Rows;
use crate::paper::fields::{PAIR, SCHOOL};
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::paper::scope::initials_first;
use crate::paper::{Answer, Field, List, Scope};
use crate::record::Field as Stated;
use crate::record::declare::Def;
use crate::record::kind::{Change, Goal, Measure, Program as Card};
use crate::record::value::Named;

/// Персонализированная программа.
pub(in crate::paper) const PROGRAM: Kind = Kind {
    name: "программа",
    latin: "program",
    also: &["персонализированная-программа"],
    about: "персонализированная программа пары или группы",
    takes: &[Ask::Program, Ask::Pair],
    templates: &[template!("program")],
    fields: &[SCHOOL, PAIR, FIELDS],
    lists: LISTS,
    sheets: |asked| {
        let note = "в программе названы затруднения: она для школы и участников, не для сайта";
        vec![Sheet::own(asked.clone()).noted(note)]
    },
};

const FIELDS: &[Field] = &[
    Field::words(
        "вид документа",
        "карта, программа, план, маршрутный лист",
        |scope| scope.of_program(Card::format, |format| Answer::words(&**format)),
    ),
    Field::day("согласовано", "когда программу согласовал куратор", |scope| {
        scope.of_program(Card::approved, |date| Answer::Day(date.0))
    }),
    Field::day_by_hand("дата утверждения", "когда программу утвердил руководитель"),
    Field::by_hand("подпись", "место для подписи"),
    Field::words("диагностика", "как выявлены потребности", |scope| {
        scope.of_program(Card::diagnostics, |text| Answer::words(&**text))
    }),
    Field::words("ресурсы", "ресурсы наставляемого", |scope| {
        scope.of_program(Card::resources, |text| Answer::words(&**text))
    }),
];

const LISTS: &[List] = &[
    List {
        name: "затруднения",
        about: "затруднения наставляемого",
        fields: &["затруднение"],
        rows: |scope| named(scope, Card::difficulties),
    },
    List {
        name: "сильные стороны",
        about: "сильные стороны наставляемого",
        fields: &["сильная сторона"],
        rows: |scope| named(scope, Card::strengths),
    },
    List {
        name: "цели",
        about: "цели программы",
        fields: &["№", "цель", "срок цели", "рубеж"],
        rows: |scope| of_parts(scope, Card::goals, goal_row),
    },
    List {
        name: "мероприятия",
        about: "мероприятия программы",
        fields: &["№", "мероприятие", "срок мероприятия", "планируемый результат", "результат", "оценка"],
        rows: |scope| of_parts(scope, Card::measures, measure_row),
    },
    List {
        name: "ожидаемые",
        about: "ожидаемые результаты",
        fields: &["ожидаемый результат"],
        rows: |scope| {
            of_list(scope, Card::expected, |texts| texts.iter().map(|text| vec![Answer::words(&*text.value)]).collect())
        },
    },
    List {
        name: "изменения",
        about: "изменения программы",
        fields: &["дата изменения", "что изменено", "почему"],
        rows: |scope| match of_parts(scope, Card::changes, |_, change| change_row(change)) {
            Rows::Missing(_) => Rows::Known(Vec::new()),
            rows => rows,
        },
    },
    List {
        name: "наставляемые", about: "кто подписывает программу", fields: &["наставляемый кратко"], rows: mentees
    },
];

fn of_list<T, V>(scope: &Scope<'_>, def: Def<Card, T, V>, rows: impl FnOnce(&T) -> Vec<Vec<Answer>>) -> Rows {
    let mut known = Vec::new();
    let answer = scope.of_program(def, |list| {
        known = rows(list);
        Answer::Nothing
    });
    match answer {
        Answer::Missing(help) => Rows::Missing(help),
        _ => Rows::Known(known),
    }
}

fn of_parts<T, V>(
    scope: &Scope<'_>,
    def: Def<Card, Vec<crate::record::Spanned<T>>, V>,
    row: fn(usize, &T) -> Vec<Answer>,
) -> Rows {
    of_list(scope, def, |parts| (1..).zip(parts).map(|(at, part)| row(at, &part.value)).collect())
}

fn named<V>(scope: &Scope<'_>, def: Def<Card, Named, V>) -> Rows {
    of_list(scope, def, |named| named.iter().map(|text| vec![Answer::words(text.words())]).collect())
}

fn goal_row(number: usize, goal: &Goal) -> Vec<Answer> {
    vec![
        Answer::words(number.to_string()),
        text(&goal.goal),
        goal.span.known().map_or(Answer::Nothing, |span| Answer::words(span.in_words())),
        text(&goal.milestone),
    ]
}

fn measure_row(number: usize, measure: &Measure) -> Vec<Answer> {
    let done = measure.done.known().map(|date| format!("исполнено {}", day_in_digits(date.0)));
    let result = measure.result.known().map(ToString::to_string);
    let outcome: Vec<String> = result.into_iter().chain(done).collect();
    vec![
        Answer::words(number.to_string()),
        text(&measure.what),
        measure.due.known().map_or(Answer::Nothing, |due| Answer::moment(*due)),
        Answer::Hand,
        Answer::words(outcome.join("; ")),
        Answer::Hand,
    ]
}

fn change_row(change: &Change) -> Vec<Answer> {
    let date = change.date.known().map_or(Answer::Nothing, |date| Answer::Day(date.0));
    vec![date, text(&change.what), text(&change.why)]
}

fn text(field: &Stated<crate::record::value::Text>) -> Answer {
    Answer::maybe(field.known().map(ToString::to_string))
}

fn mentees(scope: &Scope<'_>) -> Rows {
    let short = |person: &Person<'_>| {
        Answer::maybe(person.name.known().map(|name: &crate::record::value::Name| {
            let name: &PersonName = name;
            initials_first(name)
        }))
    };
    let mentees = scope.pair().map(|pair| pair.mentees()).unwrap_or_default();
    Rows::Known(mentees.iter().map(|person| vec![short(person)]).collect())
}
