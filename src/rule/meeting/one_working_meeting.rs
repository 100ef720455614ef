//! MEE-04.

use super::chain::chains;
use crate::diagnostic::{Findings, Level, Location};
use crate::model::{Model, Pair, State};
use crate::profile::MeetingKind;
use crate::record::value::Period;
use crate::rule::shared::{is_over, said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, которые завершили работу или прошли половину срока, а рабочих встреч у них не больше одной.
    ///
    /// Встречи прежней пары, программу которой продолжает эта, тоже считаются.
    /// ## Почему это важно
    /// Программа – это череда встреч, следующих одна за другой: попробовали, разобрали, попробовали снова. Одна встреча её не заменит.
    /// ## Так нельзя
    /// срок: 01.09.2025 – 31.05.2026, а встреча с типом «рабочая» одна
    /// ## Что сделать
    /// Если встречи были, заведите о них записи. Если пара и правда встретилась один раз, назовите вид «скоростное».
    "MEE-04" OneWorkingMeeting, levels: [Warning, Advice], source: "этапы программы, этап 6"
}

impl Rule for OneWorkingMeeting {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for chain in chains(model) {
            let pair = chain.pair;
            let (Some(until_now), Some(count)) = (until_now(&pair), working_meetings(&pair)) else { continue };
            let held = match count {
                0 => "рабочих встреч не было",
                1 => "рабочая встреча одна",
                _ => continue,
            };
            let place = pair.finished.known().map_or(pair.term.place(), |_| pair.finished.place());
            let level = strictness::of_the_chain(&pair, Level::Warning);
            findings
                .file(level, Location::Missing(place), format!("{until_now}, а {held}"))
                .help("заведите записи о встречах в папке meetings");
        }
    }
}

/// How far the work has come, where that is far enough.
fn until_now(pair: &Pair<'_>) -> Option<String> {
    if is_over(pair) {
        return Some("работа завершена".to_owned());
    }
    let middle = pair.term().map(Period::middle).filter(|middle| pair.model.today > *middle)?;
    (pair.state() == Some(State::Active)).then(|| format!("середина срока {} прошла", said(middle)))
}

/// Its own, and those of the pairs before it that worked by the same programme; `None` where a type is not known.
fn working_meetings(pair: &Pair<'_>) -> Option<usize> {
    let mut count = 0;
    for pair in pair.lineage() {
        let kinds: Vec<MeetingKind> = pair.meetings().map(|meeting| meeting.kind()).collect::<Option<_>>()?;
        count += kinds.into_iter().filter(|kind| *kind == MeetingKind::Work).count();
        if pair.programs().next().is_some() {
            break;
        }
    }
    Some(count)
}
