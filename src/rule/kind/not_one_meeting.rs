//! KND-03.

use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Findings, Location};
use crate::model::{Meeting, Model, Pair, State};
use crate::profile::MentoringKind;
use crate::rule::shared::all_meetings_are_told;
use crate::rule::{Rule, rule};

const MEETING: Noun = Noun("встреча", "встречи", "встреч");

rule! {
    /// ## Что находит
    /// Скоростное наставничество, в котором встреч несколько или не было ни одной.
    /// ## Почему это важно
    /// Скоростное – это одна встреча; поэтому с такой пары не спрашивают программу. Если встреч больше, это уже другой вид, и правила у него другие.
    /// ## Так нельзя
    /// вид: скоростное, а записей о встречах две
    /// ## Что сделать
    /// Смените вид на тот, по которому пара работает на деле, или исправьте лишнюю запись. Если встреча прошла, заведите запись о ней.
    "KND-03" NotOneMeeting, levels: [Error], source: "Положение, п. 3.1.3"
}

impl Rule for NotOneMeeting {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let all_are_told = all_meetings_are_told(model);
        for pair in model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Speed)) {
            let held: Vec<Meeting<'_>> = pair.meetings().filter(is_held).collect();
            match held[..] {
                [first, second, ..] => several(first, second, held.len(), findings),
                [] if all_are_told && is_over_without_any(&pair) => none(&pair, findings),
                _ => {}
            }
        }
    }
}

fn is_held(meeting: &Meeting<'_>) -> bool {
    meeting.date.known().is_none_or(|date| date.0 <= meeting.model.today)
}

fn is_over_without_any(pair: &Pair<'_>) -> bool {
    pair.state() == Some(State::Finished) && pair.meetings().next().is_none()
}

fn several(first: Meeting<'_>, second: Meeting<'_>, count: usize, findings: &mut Findings<'_>) {
    findings
        .error(second.date.place(), format!("вид «скоростное», а проведено {}", Count(count, MEETING)))
        .also(first.date.place(), "первая встреча той же пары")
        .help("смените вид пары или исправьте лишнюю запись о встрече");
}

fn none(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    findings
        .error(Location::Missing(pair.head), "скоростное завершено, а записи о встрече нет")
        .also(pair.kind.place(), "скоростное – это ровно одна встреча")
        .help("заведите запись о встрече в папке meetings");
}
