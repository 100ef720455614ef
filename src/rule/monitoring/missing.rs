//! One voice for MON-01 and MON-02: somebody was not measured, or in a whole school year nobody was.

use std::collections::BTreeMap;

use super::asked::{self, Participant};
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Findings, Level, Location};
use crate::model::{Model, SchoolYear};

const PEOPLE: Noun = Noun("участника", "участников", "участников");

/// Those who lack a measurement, by the school year in which it belongs; each with how grave that is.
#[derive(Default)]
pub(super) struct Missing<'m>(BTreeMap<SchoolYear, Vec<(Participant<'m>, Level)>>);

impl<'m> Missing<'m> {
    /// Notes somebody, unless nobody of that side was asked in the year: MON-05 says that.
    pub(super) fn note(&mut self, participant: Participant<'m>, year: SchoolYear, level: Level) {
        self.0.entry(year).or_default().push((participant, level));
    }

    /// Files one finding a person, or one a year in which there is no such answer at all.
    pub(super) fn file(self, phase: &str, model: &Model, findings: &mut Findings<'_>) {
        let unasked = asked::unasked(model);
        for (year, people) in self.0 {
            if !has_answers(model, year, phase) {
                nobody(year, &people, phase, findings);
                continue;
            }
            for (participant, level) in people.iter().filter(|(one, _)| !unasked.contains(&(year, one.side))) {
                let name = participant.person.short_name();
                findings
                    .file(*level, participant.place, format!("нет замера «{phase}»: {name}"))
                    .label("участник этой пары")
                    .help(format!("внесите ответы участника в опрос, поле «{phase}»"));
            }
        }
    }
}

/// Did anybody answer in that year?
fn has_answers(model: &Model, year: SchoolYear, phase: &str) -> bool {
    model.measurements().any(|measurement| {
        let response = &measurement.response.value;
        let answers = if phase == "до" { response.before.known() } else { response.after.known() };
        answers.is_some() && measurement.school_year() == Some(year)
    })
}

fn nobody(year: SchoolYear, people: &[(Participant<'_>, Level)], phase: &str, findings: &mut Findings<'_>) {
    let Some(level) = people.iter().map(|(_, level)| *level).max() else { return };
    let count = Count(people.len(), PEOPLE);
    findings
        .file(level, Location::Missing(people[0].0.pair.head), format!("за {year} нет ни одного замера «{phase}»"))
        .label(format!("нет у {count}; первая пара – эта"))
        .help("заведите в папке surveys опрос и внесите ответы: nastavnik fields surveys");
}
