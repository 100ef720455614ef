//! «SWOT-анализ»: what the curator judged, beside the facts to judge from (domain.md 4.2).

use crate::record;
use crate::report::section::{survey, swot, work};
use crate::report::{Block, Desk, Kind, Report, Section};

/// The report.
pub(in crate::report) struct Swot;

impl Kind for Swot {
    fn name(&self) -> &'static str {
        "swot-анализ"
    }

    fn latin(&self) -> &'static str {
        "swot"
    }

    fn about(&self) -> &'static str {
        "сильные и слабые стороны, возможности и угрозы; из чего исходить"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let mut blocks = swot::facts(desk, &survey::answers(desk));
        blocks.insert(0, Block::note("Оценок здесь нет: только то, что сказано в записях. Судит куратор."));
        blocks.extend([Block::Table(swot::hindered(desk)), Block::Table(work::stopped(desk))]);
        blocks.extend(desk.unread(&[record::Kind::Survey, record::Kind::Meeting]).map(Block::note));
        let sections = vec![
            Section::new("boxes", "Выводы куратора", swot::boxes(desk)),
            Section::new("facts", "Из чего исходить", blocks),
        ];
        desk.report(self, "SWOT-анализ наставничества", sections)
    }
}
