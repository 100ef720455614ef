//! «Мониторинг»: surveys before and after, the indicators, satisfaction, recommendations, decisions (domain.md 4.2).

use super::indicators;
use crate::figure::Answers;
use crate::record;
use crate::report::section::{decision, own_words, survey};
use crate::report::{Block, Cell, Column, Desk, Kind, Report, Row, Section, Shape, Table};

/// The report.
pub(in crate::report) struct Monitoring;

impl Kind for Monitoring {
    fn name(&self) -> &'static str {
        "мониторинг"
    }

    fn latin(&self) -> &'static str {
        "monitoring"
    }

    fn about(&self) -> &'static str {
        "опросы «до» и «после», показатели, удовлетворённость, рекомендации, решения"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let answers = survey::answers(desk);
        let sections = vec![
            measured(desk, &answers),
            changed(desk, &answers),
            Section::new("people", "Ответы участников", [Block::Table(survey::people(desk, &answers))]),
            Section {
                id: "targets", title: "Показатели внедрения".to_owned(), ..indicators::of(desk)
            },
            Section::new("satisfaction", "Удовлетворённость", survey::satisfaction(desk)),
            Section::new("advice", "Рекомендации", survey::recommendations(&answers)),
            Section::new("deciding", "Управленческие решения", decision::of(desk)),
            Section::new("handing-over", "Кому переданы результаты", handed_over(desk)),
        ];
        desk.report(self, "Мониторинг программ наставничества", sections)
    }
}

fn measured(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Section {
    let year = survey::year(desk);
    let note =
        format!("Опросы {year} учебного года; доли – от участников пар и групп этого года, каждый посчитан один раз.");
    let unread = desk.unread(&[record::Kind::Survey]).map(Block::note);
    let blocks = [Block::Table(survey::held(desk, answers)), Block::note(note), Block::Table(aims(desk, answers))];
    Section::new("measured", "Замеры", blocks.into_iter().chain(unread))
}

/// What happened to the answers of whole roles.
fn changed(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Section {
    let note = "Посчитаны только те, кто ответил на вопрос и до начала программы, и после неё. Кто отвечал и как наставник, \
                и как наставляемый, стоит в обеих строках.";
    let chart = survey::change(desk, answers).map(Block::Chart);
    let blocks = [Block::Table(survey::roles(desk, answers)), Block::note(note)];
    Section::new("changed", "Что изменилось", chart.into_iter().chain(blocks))
}

/// Which aims of monitoring the surveys cover.
fn aims(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Table {
    let columns = [
        Column::new("Цель мониторинга", Shape::Words, 85),
        Column::new("Опросы, которые её закрывают", Shape::Words, 80),
    ];
    let rows = desk.model.profile.aims.terms.iter().map(|aim| {
        let covers =
            |one: &&Answers<'_>| one.survey.aims.known().is_some_and(|words| words.iter().any(|word| aim.is_in(word)));
        let titles = answers.iter().filter(covers).filter_map(|one| one.survey.title.known());
        let titles: Vec<&str> = titles.map(|title| title.0.as_str()).collect();
        let covered = if titles.is_empty() { "ни один".to_owned() } else { titles.join("; ") };
        Row::new([Cell::words(&*aim.title), Cell::words(covered)])
    });
    Table::new("aims", "Цели мониторинга", columns).with(rows).or("Модель школы не называет целей мониторинга.")
}

/// Whom the results were given to and when.
fn handed_over(desk: &Desk<'_>) -> Vec<Block> {
    let school = desk.model.school();
    let centre = school.and_then(|school| school.entry.fields.methodical_centre.known().map(ToString::to_string));
    let centre = centre.unwrap_or_else(|| "не назван: впишите его в school.md, поле «методический центр»".to_owned());
    let report = own_words::record(desk);
    let sent = report.map(|report| {
        let fields = &report.entry.fields;
        decision::sent(fields.recipient.known(), fields.sent.known())
    });
    let sent = sent.filter(|sent| !sent.is_empty()).unwrap_or_else(|| "не записано".to_owned());
    vec![
        Block::text(format!("Методический центр: {centre}.")),
        Block::text(format!("Итоговый отчёт передан: {sent}.")),
        Block::note("Кому переданы отдельные решения, сказано в их таблице."),
    ]
}
