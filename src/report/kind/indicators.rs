//! «Показатели внедрения: план и факт»: what the school reached beside what it aimed at (domain.md 4.1).

use crate::figure::{Coverage, Gap, Indicator, Stayed, indicators, stayed};
use crate::model::SchoolYear;
use crate::record::value::{TargetName, day_in_words};
use crate::report::{
    Block, Cell, Chart, Column, Desk, Drawing, Fact, Figure, Kind, Report, Row, Section, Shape, Table,
};

/// The report.
pub(in crate::report) struct Indicators;

impl Kind for Indicators {
    fn name(&self) -> &'static str {
        "показатели"
    }

    fn latin(&self) -> &'static str {
        "indicators"
    }

    fn about(&self) -> &'static str {
        "показатели внедрения: план, факт, отклонение"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let stayed = Section::new(
            "staying",
            "Молодые специалисты, которые остались",
            [
                Block::Table(of_stayed(desk)),
                Block::note(
                    "Педагоги, которые были молодыми специалистами в день, когда впервые стали наставляемыми. Остался тот, кто \
                 к этому сроку не выбыл.",
                ),
            ],
        );
        desk.report(self, "Показатели внедрения: план и факт", vec![of(desk), stayed])
    }
}

/// The indicators with what must be known of them.
pub(in crate::report) fn of(desk: &Desk<'_>) -> Section {
    let coverage = Coverage::of(desk.model, &desk.of_span, desk.span);
    let all = indicators(desk.model, &desk.of_span, desk.span);
    let blocks = [Block::Table(table(desk, &all)), Block::Chart(chart(desk, &all))].into_iter();
    Section::new("aims", "План и факт", blocks.chain(unsure(desk, &coverage)).chain(notes(desk, &coverage)))
}

/// Plan, fact and by how much they differ.
pub(in crate::report) fn table(desk: &Desk<'_>, all: &[Indicator]) -> Table {
    let columns = [
        Column::new("Показатель", Shape::Words, 65),
        Column::new("План, %", Shape::Count, 25),
        Column::new("Факт", Shape::Share, 45),
        Column::new("Отклонение, п. п.", Shape::Words, 30),
    ];
    let rows = all.iter().map(|indicator| {
        let figures = plan_and_fact(desk, indicator).map(Cell::from);
        let deviation = Cell::maybe(indicator.deviation().map(points));
        Row::new([Cell::words(title(indicator.name))].into_iter().chain(figures).chain([deviation]))
    });
    Table::new("indicators", "Показатели внедрения", columns).with(rows)
}

/// Plan beside fact, as a picture.
pub(in crate::report) fn chart(desk: &Desk<'_>, all: &[Indicator]) -> Chart {
    let columns = [
        Column::new("Показатель", Shape::Words, 85),
        Column::new("План, %", Shape::Count, 30),
        Column::new("Факт", Shape::Share, 50),
    ];
    let rows = all.iter().map(|indicator| Row::figures(title(indicator.name), plan_and_fact(desk, indicator)));
    Chart {
        table: Table::new("plan-fact", "План и факт в процентах", columns).with(rows),
        about: "План и факт каждого показателя; чего нет, того нет и на рисунке.".to_owned(),
        drawing: Drawing::Bars,
    }
}

fn plan_and_fact(desk: &Desk<'_>, indicator: &Indicator) -> [Figure; 2] {
    let plan = match &indicator.plan {
        Some(plan) => desk.stated(plan.number, plan.place),
        None => Figure::gap(Gap::NoPlan),
    };
    [plan, desk.share(&indicator.fact)]
}

fn title(name: TargetName) -> &'static str {
    match name {
        TargetName::Mentees => "Обучающиеся 10–19 лет – наставляемые",
        TargetName::Mentors => "Обучающиеся 15–19 лет – наставники",
        TargetName::YoungSpecialists => "Молодые специалисты – наставляемые",
        TargetName::TeachersUnder35 => "Педагоги до 35 лет – участники",
        TargetName::Organisations => "Организации-партнёры, давшие наставников",
        TargetName::SatisfiedMentees => "Довольные наставляемые",
        TargetName::SatisfiedMentors => "Довольные наставники",
    }
}

/// «+4», «−7», «0».
fn points(deviation: i64) -> String {
    match deviation {
        0 => "0".to_owned(),
        above @ 1.. => format!("+{above}"),
        below => format!("−{}", below.unsigned_abs()),
    }
}

/// Participants whom an age or years of work leave open, where there are any.
pub(in crate::report) fn unsure(desk: &Desk<'_>, coverage: &Coverage) -> Option<Block> {
    let fact = Fact::new("Возраст или стаж точно не известен", desk.figure(&coverage.unsure));
    let fact = fact.noted("в группы по возрасту и стажу вошли только те, о ком это известно точно");
    (coverage.unsure.value() > 0).then(|| Block::Facts(vec![fact]))
}

fn notes(desk: &Desk<'_>, coverage: &Coverage) -> Vec<Block> {
    let year = SchoolYear::of(desk.span.period.end);
    let ages = format!(
        "Возраст и стаж посчитаны на {} года; целое и план – из чисел школы за {year} учебный год.",
        day_in_words(coverage.day)
    );
    let groups = "Педагоги – те, в чьей карточке стоит «педагог»; молодой специалист – педагог, чей стаж точно меньше срока, \
                  который назван в модели.";
    let satisfied = "Довольны те, у кого среднее последних ответов «после» не ниже двух третей шкалы (7 при шкале от 1 до \
                     10). Считаются опросы направления «показатели внедрения» этого учебного года; кто отвечал и как \
                     наставник, и как наставляемый, посчитан в обеих строках.";
    [ages.as_str(), groups, satisfied].map(Block::note).into()
}

fn of_stayed(desk: &Desk<'_>) -> Table {
    let columns = [Column::new("Срок", Shape::Words, 105), Column::new("Остались", Shape::Share, 60)];
    let after = |stayed: &Stayed| if stayed.years == 1 { "Через год" } else { "Через три года" };
    let rows = stayed(desk.model, desk.span).into_iter().map(|one| Row::figures(after(&one), [desk.share(&one.share)]));
    Table::new("stayed", "Закрепились в школе", columns).with(rows)
}
