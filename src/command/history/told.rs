//! A history for people: an event a line.

use chrono::NaiveDate;

use super::Event;
use crate::diagnostic::words::{Count, Noun};
use crate::public::day_in_words;
use crate::review::bits::apart;

const EVENTS: Noun = Noun("событие", "события", "событий");

/// All events, the first one first.
pub(super) fn full(events: &[Event]) -> String {
    events.iter().map(line).collect()
}

fn line(event: &Event) -> String {
    let day = event.day.format("%d.%m.%Y");
    let commit = event.commit.get(..7).unwrap_or(&event.commit);
    let happened = event.happened.and_then(|happened| late(happened, event.day)).unwrap_or_default();
    let at = event.spot.iter().map(|spot| format!(", {}:{}", spot.path, spot.line)).collect::<String>();
    format!("{day}  {} ({happened}коммит {commit}{at})\n", event.sentence)
}

/// «день события 22.10.2026, внесено 14 дней спустя; »; nothing of what was written down on its day.
fn late(happened: NaiveDate, written: NaiveDate) -> Option<String> {
    let after = apart(happened, written)?;
    Some(format!("день события {}, внесено {after} спустя; ", happened.format("%d.%m.%Y")))
}

/// What whoever reads a history must know of it.
pub(super) fn notes(begins: Option<NaiveDate>, is_shallow: bool, skipped: usize) -> Vec<String> {
    let skipped = (skipped > 0).then(|| format!("Раньше было ещё {}.", Count(skipped, EVENTS)));
    let begins = begins.map(|day| format!("История записей начинается {}.", day_in_words(day)));
    let cut = is_shallow.then(|| "Копия хранилища неполная: вся история придёт по git fetch --unshallow.".to_owned());
    skipped.into_iter().chain(begins).chain(cut).collect()
}
