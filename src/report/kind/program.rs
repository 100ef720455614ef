//! «Персонализированные программы»: of one pair, or of all that worked in a span of time.

use crate::report::section::program;
use crate::report::{Block, Desk, Kind, Report, Section, Subject};

/// The report.
pub(in crate::report) struct Programs;

impl Kind for Programs {
    fn name(&self) -> &'static str {
        "программа"
    }

    fn latin(&self) -> &'static str {
        "program"
    }

    fn about(&self) -> &'static str {
        "персонализированные программы: с чем пришли, цели, мероприятия план–факт"
    }

    fn takes(&self, subject: Subject) -> bool {
        matches!(subject, Subject::Pair(_) | Subject::Program(_))
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let programs = program::programs(desk);
        let sections: Vec<Section> = match programs.is_empty() {
            true => vec![Section::new("nothing", "Программы", [Block::note("За это время программ в записях нет.")])],
            false => program::of(desk, &programs),
        };
        desk.report(self, "Персонализированные программы", sections)
    }
}
