//! «Статистика наставничества»: people, pairs, programmes, meetings and what was done besides (domain.md 4.1).

use crate::figure::Besides;
use crate::record;
use crate::report::section::{forms, people, work};
use crate::report::{Block, Desk, Kind, Report, Section};

/// The report.
pub(in crate::report) struct Statistics;

impl Kind for Statistics {
    fn name(&self) -> &'static str {
        "статистика"
    }

    fn latin(&self) -> &'static str {
        "statistics"
    }

    fn about(&self) -> &'static str {
        "сколько людей, пар и групп, программ, мероприятий и встреч"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let sections = vec![
            people::of(desk),
            forms::of(desk),
            work::programs_section(desk),
            work::meetings_section(desk),
            Section::new("stops", "Прекращённые пары и группы", [Block::Table(work::stopped(desk))]),
            besides(desk),
        ];
        desk.report(self, "Статистика наставничества", sections)
    }
}

fn besides(desk: &Desk<'_>) -> Section {
    let besides = Besides::of(desk.model, &desk.of_span, desk.span);
    let blocks = [Block::Table(work::training(desk, &besides)), Block::Table(work::besides(desk, &besides))];
    let kinds = [record::Kind::Awards, record::Kind::Document, record::Kind::News, record::Kind::Survey];
    let unread = desk.unread(&kinds).map(Block::note);
    Section::new("besides", "Обучение и всё остальное", blocks.into_iter().chain(unread))
}
