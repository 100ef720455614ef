//! Лист встреч: the meetings that are recorded, and lines for those to come. What a meeting's notes say is never printed.

use super::template;
use crate::model::Meeting;
use crate::paper::field::Rows;
use crate::paper::fields::{PAIR, SCHOOL};
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::paper::{Answer, List, Scope};
use crate::record::kind::Feedback;

/// Лист встреч.
pub(in crate::paper) const MEETING_SHEET: Kind = Kind {
    name: "лист-встреч",
    latin: "meeting-sheet",
    also: &["журнал-встреч-пары"],
    about: "лист встреч пары или группы",
    takes: &[Ask::Pair],
    templates: &[template!("meeting-sheet")],
    fields: &[SCHOOL, PAIR],
    lists: &[
        List {
            name: "встречи", about: "встречи, которые уже записаны", fields: ROW, rows: meetings
        },
        List {
            name: "пустые", about: "строки для следующих встреч", fields: ROW, rows: |_| Rows::Hand
        },
    ],
    sheets: |asked| {
        let note = "в листе отзывы наставляемых: он для школы и участников, не для сайта";
        vec![Sheet::own(asked.clone()).noted(note)]
    },
};

const ROW: &[&str] = &["№", "дата", "тип", "тема", "задание", "отзыв", "подписи"];

fn meetings(scope: &Scope<'_>) -> Rows {
    let held = scope.pair().into_iter().flat_map(|pair| pair.meetings().filter(|meeting| !meeting.is_ahead()));
    Rows::Known((1..).zip(held).map(|(at, meeting)| row(at, &meeting)).collect())
}

fn row(number: usize, meeting: &Meeting<'_>) -> Vec<Answer> {
    let text = |field: &crate::record::Field<crate::record::value::Text>| field.known().map(ToString::to_string);
    let about: Vec<String> = [text(&meeting.topic), text(&meeting.reason)].into_iter().flatten().collect();
    let feedback = meeting.feedback.known().into_iter().flatten().filter_map(|feedback| told(feedback));
    vec![
        Answer::words(number.to_string()),
        meeting.date.known().map_or(Answer::Nothing, |date| Answer::Day(date.0)),
        Answer::maybe(text(&meeting.entry.fields.kind)),
        Answer::words(about.join("; ")),
        Answer::maybe(text(&meeting.homework)),
        Answer::words(feedback.collect::<Vec<_>>().join("; ")),
        Answer::Hand,
    ]
}

/// «польза 8: понял, с чего начинать».
fn told(feedback: &Feedback) -> Option<String> {
    let useful = feedback.usefulness.known().map(|number| format!("польза {}", number.0));
    let valuable = feedback.valuable.known().map(ToString::to_string);
    let words: Vec<String> = useful.into_iter().chain(valuable).collect();
    (!words.is_empty()).then(|| words.join(": "))
}
