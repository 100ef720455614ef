//! «Соответствие модели»: which demands of the model the records meet, by the documents that make them.

use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Level, Manual};
use crate::figure::{Conformity as Found, Judged, share_in_words};
use crate::model::Permit;
use crate::profile::Reason;
use crate::report::section::register;
use crate::report::{Behind, Block, Cell, Column, Desk, Figure, Kind, Report, Row, Section, Shape, Table, Value};

const FINDINGS: Noun = Noun("находка", "находки", "находок");

/// The report.
pub(in crate::report) struct Conformity;

impl Kind for Conformity {
    fn name(&self) -> &'static str {
        "соответствие"
    }

    fn latin(&self) -> &'static str {
        "conformity"
    }

    fn about(&self) -> &'static str {
        "какие требования модели выполнены и что найдено, по источникам"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let found = Found::of(desk.manuals, desk.findings, &desk.model.profile);
        let summary = [Block::text(summary(&found)), Block::Table(by_document(desk, &found))];
        let elsewhere = elsewhere(desk).map(Block::note);
        let sections = vec![
            Section::new("sources", "По источникам", summary.into_iter().chain(elsewhere)),
            Section::new("findings", "Что найдено", [Block::Table(findings(desk, &found))]),
            Section::new("families", "По разделам правил", [Block::Table(by_family(desk, &found))]),
            Section::new("permits", "Разрешённые отступления", [Block::Table(permits(desk))]),
            Section::new("unasked", "О чём не спрашивается", [Block::Table(unasked(desk, &found))]),
        ];
        desk.report(self, "Соответствие записей целевой модели", sections)
    }
}

fn summary(found: &Found<'_>) -> String {
    let all = found.asked.len() + found.unasked.len();
    let asked = share_in_words(found.asked.len(), all);
    let kept = share_in_words(found.kept(), found.asked.len());
    format!(
        "Спрошено правил: {asked}. Из них без единой находки: {kept}. Находки – на день отчёта, период на них не влияет."
    )
}

/// Findings at files that are no records stand in no table.
fn elsewhere(desk: &Desk<'_>) -> Option<String> {
    let outside = desk.findings.iter().filter(|finding| behind(desk, finding).is_none()).count();
    let words =
        format!("В файлах, которые не записи, ещё {}: их показывает nastavnik check.", Count(outside, FINDINGS));
    (outside > 0).then_some(words)
}

fn by_document(desk: &Desk<'_>, found: &Found<'_>) -> Table {
    let mut groups: Vec<_> = found.by_document().into_iter().collect();
    groups.sort_by_key(|(_, rules)| std::cmp::Reverse(rules.len()));
    let rows = groups.iter().map(|(document, rules)| row(desk, &capital(document), rules));
    Table::new("documents", "По документам", columns("Источник")).with(rows)
}

fn by_family(desk: &Desk<'_>, found: &Found<'_>) -> Table {
    let rows = found.by_family().into_iter().map(|(family, rules)| row(desk, &titled(family), &rules));
    Table::new("by-family", "По разделам правил", columns("Раздел")).with(rows.collect::<Vec<_>>())
}

fn columns(first: &str) -> [Column; 5] {
    [
        Column::new(first, Shape::Words, 70),
        Column::new("Правил без находок", Shape::Words, 32),
        Column::new("Ошибок", Shape::Count, 19),
        Column::new("Предупреждений", Shape::Count, 26),
        Column::new("Советов", Shape::Count, 18),
    ]
}

fn row(desk: &Desk<'_>, title: &str, rules: &[&Judged<'_>]) -> Row {
    let kept = rules.iter().filter(|judged| judged.findings.is_empty()).count();
    let figures = [Level::Error, Level::Warning, Level::Advice]
        .map(|level| figure(desk, rules.iter().flat_map(|judged| judged.at(level))).into());
    let words = [Cell::words(title), Cell::words(share_in_words(kept, rules.len()))];
    Row::new(words.into_iter().chain(figures))
}

/// The findings that stand in records.
fn figure<'f>(desk: &Desk<'_>, findings: impl Iterator<Item = &'f Finding>) -> Figure {
    let behind: Vec<Behind> = findings.filter_map(|finding| behind(desk, finding)).collect();
    Figure { value: Value::Count(behind.len()), behind, of: Vec::new() }
}

fn behind(desk: &Desk<'_>, finding: &Finding) -> Option<Behind> {
    let behind = desk.index.find(finding.place()?)?;
    Some(Behind { words: format!("{}: {}", behind.words, finding.headline).into(), ..behind })
}

/// The rules that found something, the gravest first.
fn findings(desk: &Desk<'_>, found: &Found<'_>) -> Table {
    let columns = [
        Column::new("Код", Shape::Words, 18),
        Column::new("Требование", Shape::Words, 70),
        Column::new("Источник", Shape::Words, 40),
        Column::new("Степень", Shape::Words, 27),
        Column::new("Находок", Shape::Count, 20),
        Column::new("Первая из них", Shape::Words, 75),
    ];
    let mut rules: Vec<&Judged<'_>> = found.asked.iter().filter(|judged| !judged.findings.is_empty()).collect();
    let gravest = |judged: &Judged<'_>| judged.findings.iter().map(|finding| finding.level).max();
    rules.sort_by_key(|judged| (std::cmp::Reverse(gravest(judged)), judged.manual.code));
    let rows = rules.into_iter().map(|judged| {
        let first = judged.findings.first();
        let cells = [
            Cell::words(judged.manual.code),
            Cell::words(judged.manual.summary()),
            Cell::words(judged.manual.source),
            Cell::maybe(gravest(judged).map(|level| level.to_string())),
            figure(desk, judged.findings.iter().copied()).into(),
            Cell::maybe(first.map(|finding| finding.headline.clone())),
        ];
        let row = Row::new(cells);
        match first.and_then(|finding| desk.index.find(finding.place()?)) {
            Some(behind) => row.of(behind),
            None => row,
        }
    });
    Table::new("rules", "Правила с находками", columns)
        .with(rows)
        .or("Находок нет: всё, о чём спрашивает модель, записано.")
}

fn permits(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Правило", Shape::Words, 18),
        Column::new("Где", Shape::Words, 45),
        Column::new("До", Shape::Day, 24),
        Column::new("Почему", Shape::Words, 48),
        Column::new("Разрешил", Shape::Words, 30),
    ];
    let in_force = desk.model.permits().filter(Permit::is_in_force);
    let rows = in_force.map(|permit| {
        let fields = permit.fields;
        let words = [&fields.rule, &fields.subject, &fields.why, &fields.allowed_by];
        let [rule, subject, why, by] = words.map(|field| Cell::maybe(field.known().map(ToString::to_string)));
        let row = Row::new([rule, subject, register::day(fields.until.known()), why, by]);
        row.of(desk.index.behind(fields.place))
    });
    Table::new("in-force", "Действующие допуски", columns).with(rows).or("Ни от одного правила школа не отступает.")
}

fn unasked(desk: &Desk<'_>, found: &Found<'_>) -> Table {
    let columns = [
        Column::new("Код", Shape::Words, 18),
        Column::new("Правило", Shape::Words, 92),
        Column::new("Почему не спрашивается", Shape::Words, 55),
    ];
    let rows = found.unasked.iter().map(|manual| {
        Row::new([Cell::words(manual.code), Cell::words(manual.summary()), Cell::words(why(desk, manual))])
    });
    Table::new("not-asked", "Правила, о которых не спрашивается", columns).with(rows).or("Спрашивается обо всём.")
}

fn why(desk: &Desk<'_>, manual: &Manual) -> &'static str {
    match desk.model.profile.reason(manual.code) {
        Reason::Own(_) => "выключено школой в school.md",
        Reason::Set(_) => "выключено профилем школы",
        _ => "в профилях школы этого правила нет",
    }
}

/// «Этапы программы».
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What a family of rules is about.
fn titled(family: &str) -> String {
    let title = match family {
        "PER" => "Люди",
        "CUR" => "Куратор и школа",
        "FRM" => "Формы и модели",
        "KND" => "Виды",
        "PAI" => "Пары и группы",
        "CON" => "Согласия участвовать",
        "PRG" => "Программы",
        "MEE" => "Встречи",
        "STG" => "Этапы",
        "DOC" => "Документы",
        "BNK" => "Банк",
        "MON" => "Мониторинг",
        "REP" => "Отчёты",
        "INC" => "Поощрения",
        "WEB" => "Раздел сайта",
        "PUB" => "Публикация",
        "LAW" => "Право",
        "REF" => "Ссылки между записями",
        "FIL" => "Файлы",
        "PMT" => "Допуски",
        other => return other.to_owned(),
    };
    format!("{title} ({family})")
}
