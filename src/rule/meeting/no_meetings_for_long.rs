//! MEE-15.

use chrono::{Days, NaiveDate};

use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair};
use crate::rule::shared::{all_meetings_are_told, is_longer_than_a_meeting, said};
use crate::rule::{Rule, rule};

const DAYS: Noun = Noun("день", "дня", "дней");

rule! {
    /// ## Что находит
    /// Действующие пары, которые давно не встречались: дольше, чем школа назвала в поле «порог встреч».
    ///
    /// Говорит только тогда, когда порог назван в school.md: в документах такого числа нет. О ситуационном и скоростном наставничестве молчит.
    /// ## Почему это важно
    /// Пара редко распадается громко: встречи просто становятся реже. Если заметить это вовремя, работу ещё можно наладить.
    /// ## Так нельзя
    /// порог встреч: 30, последняя встреча 14.09.2026, а на дворе ноябрь
    /// ## Что сделать
    /// Спросите пару, что мешает. Если встречи были, заведите о них записи; если работа остановилась, впишите «прекращена» и «причина».
    "MEE-15" NoMeetingsForLong, levels: [Advice], source: "по смыслу; число дней назначает школа"
}

impl Rule for NoMeetingsForLong {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let gap = model.school().and_then(|school| Some((school.meeting_gap.known()?.0, school.meeting_gap.place())));
        let Some((days, setting)) = gap.filter(|_| all_meetings_are_told(model)) else { return };
        for pair in model.pairs().filter(is_longer_than_a_meeting).filter(Pair::meets_regularly) {
            let Some((since, location)) = silent_since(&pair) else { continue };
            if since + Days::new(u64::from(days)) >= model.today {
                continue;
            }
            let headline = format!("пара {} не встречалась с {}", pair.id, said(since));
            findings
                .advice(location, headline)
                .also(setting, format!("школа ждёт встречи не реже {}", every(days)))
                .help("запишите встречи, которые прошли, или узнайте у пары, что мешает");
        }
    }
}

fn every(days: u32) -> String {
    format!("одного раза в {}", Count(days as usize, DAYS))
}

/// The day of the last meeting, or of the start of the term, and where that stands.
fn silent_since(pair: &Pair<'_>) -> Option<(NaiveDate, Location)> {
    let (day, place) = pair.silent_since()?;
    Some((day, place.map_or(Location::Missing(pair.term.place()), Location::Text)))
}
