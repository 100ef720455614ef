//! A history for people: an event a line.

use chrono::NaiveDate;

use super::Event;
use crate::diagnostic::words::{Count, Noun};
use crate::public::day_in_words;

const EVENTS: Noun = Noun("событие", "события", "событий");

/// All events, the first one first.
pub(super) fn full(events: &[Event]) -> String {
    events.iter().map(line).collect()
}

fn line(event: &Event) -> String {
    let day = event.day.format("%d.%m.%Y");
    let commit = event.commit.get(..7).unwrap_or(&event.commit);
    let at = event.spot.iter().map(|spot| format!(", {}:{}", spot.path, spot.line)).collect::<String>();
    format!("{day}  {} (коммит {commit}{at})\n", event.sentence)
}

/// What whoever reads a history must know of it.
pub(super) fn notes(begins: Option<NaiveDate>, is_shallow: bool, skipped: usize) -> Vec<String> {
    let skipped = (skipped > 0).then(|| format!("Раньше было ещё {}.", Count(skipped, EVENTS)));
    let begins = begins.map(|day| format!("История записей начинается {}.", day_in_words(day)));
    let cut = is_shallow.then(|| "Копия хранилища неполная: вся история придёт по git fetch --unshallow.".to_owned());
    skipped.into_iter().chain(begins).chain(cut).collect()
}
