//! MON-06.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, SchoolYear, Survey};
use crate::record::kind;
use crate::record::value::Track;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Прошлый учебный год, за который опросы есть только одного направления: об эффективности программ или о
    /// показателях внедрения.
    ///
    /// Год ещё идёт – правило ждёт.
    /// ## Почему это важно
    /// Мониторинг отвечает на два вопроса: что дала программа участникам и как модель приживается в школе.
    /// ## Так нельзя
    /// За год два опроса, и у обоих «направление: эффективность».
    /// ## Что сделать
    /// Впишите в опросы их направление. Если второго не было, проведите его в этом году.
    "MON-06" OneTrackOnly, levels: [Warning], source: "Положение, п. 9.3"
}

impl Rule for OneTrackOnly {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let last = SchoolYear(model.school_year().0 - 1);
        let Some(year) = model.ended_years().into_iter().find(|year| *year == last) else { return };
        let surveys: Vec<Survey<'_>> = model.surveys().filter(|survey| survey.school_year() == Some(year)).collect();
        let Some(first) = surveys.first() else { return };
        if model.has_broken(crate::record::Kind::Survey) || surveys.iter().any(|survey| survey.track.is_bad()) {
            return;
        }
        let is_there = |track| surveys.iter().any(|survey| survey.track.known() == Some(&track));
        let tracks = [Track::Effectiveness, Track::Indicators];
        let missing: Vec<&str> = tracks.into_iter().filter(|track| !is_there(*track)).map(Track::word).collect();
        if let Some(track) = missing.first() {
            let untold = surveys.iter().find(|survey| survey.track.is_absent());
            findings
                .warning(
                    Location::Missing(untold.unwrap_or(first).head),
                    format!("за {year} нет опроса о другом направлении: {track}"),
                )
                .help(format!("добавьте в опрос строку {} или проведите такой опрос в этом году", kind::Survey::track));
        }
    }
}
