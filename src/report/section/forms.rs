//! Pairs and groups: what they are doing, by form, kind and interaction model.

use crate::figure::{PairFigures, States};
use crate::record::Kind;
use crate::report::{Block, Chart, Column, Desk, Drawing, Fact, Row, Section, Shape, Table};

/// The whole section.
pub(in crate::report) fn of(desk: &Desk<'_>) -> Section {
    let states = States::of(desk.model, desk.span);
    let note = "Пара, у которой названы две формы или два вида, стоит в обеих строках, поэтому строки не складываются.";
    let tables = [
        Block::Table(doing(desk, &states)),
        Block::Table(forms(desk)),
        Block::note(note),
        Block::Chart(people_by_form(desk)),
        Block::Table(kinds(desk)),
        Block::Table(models(desk)),
    ];
    let unread = desk.unread(&[Kind::Pair]).map(Block::note);
    Section::new("crews", "Пары и группы", tables.into_iter().chain(without_term(desk, &states)).chain(unread))
}

/// Pairs and groups by what they were doing on the last known day.
pub(in crate::report) fn doing(desk: &Desk<'_>, states: &States) -> Table {
    let columns = [
        Column::new("Состояние", Shape::Words, 75),
        Column::new("Пар", Shape::Count, 30),
        Column::new("Групп", Shape::Count, 30),
        Column::new("Всего", Shape::Count, 30),
    ];
    let row = |label: &str, counted: &PairFigures| {
        let tallies = [counted.pairs.clone(), counted.groups.clone(), counted.crews()];
        Row::figures(label, tallies.map(|tally| desk.figure_of(Kind::Pair, &tally)))
    };
    let day = desk.span.known_until().format("%d.%m.%Y");
    Table::new("pair-states", format!("Пары и группы на {day}"), columns).with([
        row("Впереди", &states.ahead),
        row("Идут", &states.at_work),
        row("Завершены", &states.finished),
        row("Прекращены", &states.stopped),
        row("Всего", &desk.of_span.all),
    ])
}

/// Pairs and groups that no span counts, where there are any.
pub(in crate::report) fn without_term(desk: &Desk<'_>, states: &States) -> Option<Block> {
    let fact = Fact::new("Пары и группы без срока", desk.figure(&states.without_term));
    let fact = fact.noted("срок не записан или не прочитан, поэтому ни в одном периоде их нет");
    (states.without_term.value() > 0).then(|| Block::Facts(vec![fact]))
}

/// Pairs and groups by form.
pub(in crate::report) fn forms(desk: &Desk<'_>) -> Table {
    let counted = &desk.of_span;
    let forms =
        desk.model.profile.forms.iter().filter_map(|form| Some((form.title(), counted.by_form.get(form.code())?)));
    table(desk, ("forms", "По формам наставничества", "Форма"), forms, ("Форма не указана", &counted.without_form))
}

/// Pairs and groups by kind.
pub(in crate::report) fn kinds(desk: &Desk<'_>) -> Table {
    let counted = &desk.of_span;
    let kinds = counted.by_kind.iter().map(|(kind, figures)| (desk.model.profile.kinds.title(kind), figures));
    table(desk, ("kinds", "По видам наставничества", "Вид"), kinds, ("Вид не указан", &counted.without_kind))
}

/// Pairs and groups by interaction model.
pub(in crate::report) fn models(desk: &Desk<'_>) -> Table {
    let counted = &desk.of_span;
    let models = counted.by_model.iter().map(|(model, figures)| (desk.model.profile.models.title(model), figures));
    table(
        desk,
        ("models", "По моделям взаимодействия", "Модель"),
        models,
        ("Модель не указана", &counted.without_model),
    )
}

/// Participants by form, as a picture.
pub(in crate::report) fn people_by_form(desk: &Desk<'_>) -> Chart {
    let counted = &desk.of_span;
    let columns = [Column::new("Форма", Shape::Words, 120), Column::new("Человек", Shape::Count, 45)];
    let forms =
        desk.model.profile.forms.iter().filter_map(|form| Some((form.title(), counted.by_form.get(form.code())?)));
    let rows = forms.map(|(title, figures)| Row::figures(title, [desk.figure(&figures.people)]));
    Chart {
        table: Table::new("people-by-form", "Участники по формам", columns).with(rows).or(NOBODY),
        about: "Наставники и наставляемые вместе. Кто участвует в нескольких формах, посчитан в каждой.".to_owned(),
        drawing: Drawing::Bars,
    }
}

const NOBODY: &str = "В это время не работала ни одна пара.";

fn table<'f>(
    desk: &Desk<'_>,
    (id, title, head): (&'static str, &str, &str),
    sorts: impl Iterator<Item = (&'f str, &'f PairFigures)>,
    unknown: (&'f str, &'f PairFigures),
) -> Table {
    let columns = [
        Column::new(head, Shape::Words, 77),
        Column::new("Пар", Shape::Count, 22),
        Column::new("Групп", Shape::Count, 22),
        Column::new("Человек", Shape::Count, 22),
        Column::new("Участий", Shape::Count, 22),
    ];
    let unknown = Some(unknown).filter(|(_, figures)| figures.crews().value() > 0);
    let rows = sorts.chain(unknown).map(|(title, figures)| {
        let tallies = [&figures.pairs, &figures.groups, &figures.people, &figures.times];
        Row::figures(title, tallies.map(|tally| desk.figure(tally)))
    });
    Table::new(id, title, columns).with(rows).or(NOBODY)
}
