//! Tables of numbers that anybody may see: a fixed list, one dimension each, by school year.

use super::headcount::{Group, Headcount, Who};
use super::{Disclosure, PublicRoadmap, SchoolYear};
use crate::figure::{PairFigures, Tally, YearFigures};
use crate::profile::Profile;
use crate::record::value::month_in_words;

/// A table; without rows where showing it would tell of too few people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicTable {
    /// What it is about.
    pub topic: Topic,
    /// Its title.
    pub title: &'static str,
    /// What is counted how, in a sentence or two.
    pub about: &'static str,
    /// The headings of the words and of the numbers.
    pub heads: [&'static str; 2],
    /// Its rows.
    pub rows: Vec<PublicRow>,
}

/// What a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// People by school year.
    People,
    /// People of one year by form.
    Forms,
    /// Pairs and groups of one year by kind.
    Kinds,
    /// What is done of what was planned for one year.
    Done,
    /// Meetings of one year by month.
    Meetings,
}

/// A number with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicRow {
    /// The school year, where the table is about several.
    pub year: Option<SchoolYear>,
    /// What is counted: a word of the programme, in which nobody is named.
    pub label: String,
    /// How many.
    pub number: usize,
    /// Of how many, where something was planned.
    pub planned: Option<usize>,
}

impl PublicRow {
    fn new(label: impl Into<String>, number: usize) -> Self {
        PublicRow { year: None, label: label.into(), number, planned: None }
    }
}

impl Disclosure<'_> {
    /// The tables of a school year, and of all years those that are about several. Where they count people, no number is
    /// below the school's threshold and none that is can be worked out from others (design.md 9).
    #[must_use]
    pub fn tables(&self, year: SchoolYear) -> Vec<PublicTable> {
        let count = Headcount::of(self.years(), self.model().threshold());
        let figures = self.years().get(&year);
        let of_year = figures.into_iter().flat_map(|figures| {
            [forms(&count, year, figures, self.profile()), kinds(figures, self.profile()), meetings(figures)]
        });
        let mut tables: Vec<PublicTable> =
            [people(&count)].into_iter().chain(of_year).chain([self.done(year)]).collect();
        tables.retain(|table| !table.rows.is_empty() || table.topic == Topic::Forms);
        tables
    }

    /// How much is done of what was planned for a year.
    fn done(&self, year: SchoolYear) -> PublicTable {
        let figures = self.years().get(&year);
        let of_programs = figures.into_iter().flat_map(|figures| {
            let part = |label, done: &Tally, all: &Tally| (label, done.value(), all.value());
            [
                part("программы завершены", &figures.programs_finished, &figures.programs),
                part("мероприятия исполнены", &figures.measures_done, &figures.measures),
            ]
        });
        let maps = self.roadmaps();
        let map = maps.iter().find(|map| map.year() == Some(year)).map(PublicRoadmap::done);
        let items = map.map(|(done, all)| ("пункты дорожной карты исполнены", done, all));
        let planned = of_programs.chain(items).filter(|(_, _, planned)| *planned > 0);
        let rows =
            planned.map(|(label, done, planned)| PublicRow { planned: Some(planned), ..PublicRow::new(label, done) });
        PublicTable {
            topic: Topic::Done,
            title: "Сделано из запланированного",
            about: "Сколько программ, мероприятий и пунктов намечено на этот учебный год и сколько из них сделано.",
            heads: ["Что", "Сделано"],
            rows: rows.collect(),
        }
    }
}

fn people(count: &Headcount) -> PublicTable {
    let rows = count.years.iter().rev().flat_map(|(year, groups)| {
        let row = |group: &Group| PublicRow { year: Some(*year), ..PublicRow::new(crowd(&group.who), group.number()) };
        groups.iter().map(row).collect::<Vec<_>>()
    });
    PublicTable {
        topic: Topic::People,
        title: "Наставники и наставляемые по годам",
        about: "Сколько человек участвует в каждом учебном году. Каждый посчитан в году один раз, в скольких бы парах ни \
                работал.",
        heads: ["Кто", "Человек"],
        rows: rows.collect(),
    }
}

/// People of a role.
fn crowd(who: &Who) -> &'static str {
    match who {
        Who::Mentors => "наставники",
        Who::Mentees => "наставляемые",
        _ => "все участники",
    }
}

/// People by form in the order of the model, the joined ones last; no rows where forms would tell too much.
fn forms(count: &Headcount, year: SchoolYear, figures: &YearFigures, profile: &Profile) -> PublicTable {
    let groups = count.forms.get(&year);
    let number = |who: &Who| groups?.iter().find(|group| group.who == *who).map(Group::number);
    let told = profile.forms.iter().filter(|form| figures.by_form.contains_key(form.code()));
    let single = told.filter_map(|form| Some((form.title(), number(&Who::Form(form.code().to_owned()))?)));
    let joined = [("остальные формы вместе", Who::OtherForms), ("все формы вместе", Who::AnyForm)];
    let joined = joined.iter().filter_map(|(label, who)| Some((*label, number(who)?)));
    PublicTable {
        topic: Topic::Forms,
        title: "Участники по формам",
        about: "Наставники и наставляемые вместе. Кто участвует в нескольких формах, посчитан в каждой.",
        heads: ["Форма", "Человек"],
        rows: single.chain(joined).map(|(label, number)| PublicRow::new(label, number)).collect(),
    }
}

fn kinds(figures: &YearFigures, profile: &Profile) -> PublicTable {
    let crews = |pairs: &PairFigures| pairs.pairs.value() + pairs.groups.value();
    let kinds = profile.kinds.terms.iter();
    let rows = kinds.filter_map(|kind| Some(PublicRow::new(&*kind.title, crews(figures.by_kind.get(&kind.item)?))));
    PublicTable {
        topic: Topic::Kinds,
        title: "Пары и группы по видам",
        about: "Пара, у которой несколько видов, посчитана в каждом.",
        heads: ["Вид", "Пар и групп"],
        rows: rows.collect(),
    }
}

fn meetings(figures: &YearFigures) -> PublicTable {
    let months = figures.meetings_by_month.iter();
    PublicTable {
        topic: Topic::Meetings,
        title: "Встречи по месяцам",
        about: "Сколько раз пары и группы встретились в каждом месяце.",
        heads: ["Месяц", "Встреч"],
        rows: months.map(|(month, tally)| PublicRow::new(month_in_words(*month), tally.value())).collect(),
    }
}
