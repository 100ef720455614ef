//! The numbers of one programme.

use super::{Share, Tally};
use crate::model::{Program, Progress};

/// What one programme has planned and done, seen on the model's day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgramFigures {
    /// Its goals.
    pub goals: Tally,
    /// Its measures.
    pub measures: Tally,
    /// Those that are done.
    pub done: Tally,
    /// Those that are overdue.
    pub overdue: Tally,
}

impl ProgramFigures {
    /// The numbers of a programme.
    #[must_use]
    pub fn of(program: &Program<'_>) -> Self {
        let mut figures = ProgramFigures::default();
        let fields = &program.entry.fields;
        fields.goals.known().into_iter().flatten().for_each(|goal| figures.goals.add(goal.place));
        for measure in fields.measures.known().into_iter().flatten() {
            figures.measures.add(measure.place);
            match measure.progress_on(program.model.today) {
                Progress::Done => figures.done.add(measure.place),
                Progress::Overdue => figures.overdue.add(measure.place),
                Progress::Ahead | Progress::Unknown => {}
            }
        }
        figures
    }

    /// What part of its measures is done.
    #[must_use]
    pub fn measures_done(&self) -> Share {
        Share::of(self.done.clone(), self.measures.clone(), "мероприятий в программе нет")
    }
}
