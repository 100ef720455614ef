//! The road map of a stretch of time: what was planned, what was done.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Share, Span, Tally};
use crate::model::{Model, Progress, Roadmap};
use crate::name::fold;
use crate::record::Spanned;
use crate::record::kind::RoadmapItem;
use crate::record::value::Moment;

/// The items of the road maps of a span.
#[derive(Clone, Debug)]
pub struct RoadmapFigures<'m> {
    /// The road maps of its school years.
    pub maps: Vec<Roadmap<'m>>,
    /// Their items, in the order of the records.
    pub steps: Vec<Step<'m>>,
    /// Those that are done, of those that are due by today.
    pub done: Share,
    /// Those that are not done though their day has passed.
    pub overdue: Tally,
    /// Those that there is time for.
    pub ahead: Tally,
    /// Those of which it is not known until when, or when they were done.
    pub unknown: Tally,
    /// By stage where any item names one, else by the month in which they are due.
    pub parts: Vec<(Part, Share)>,
}

/// An item of a road map.
#[derive(Clone, Copy, Debug)]
pub struct Step<'m> {
    /// The item.
    pub item: &'m Spanned<RoadmapItem>,
    /// What came of it by today.
    pub outcome: Outcome,
}

/// What came of an item by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done by its day.
    InTime,
    /// Done so many days later.
    Late(i64),
    /// Done, and it was not said until when.
    Done,
    /// Not done so many days after.
    Overdue(i64),
    /// There is time.
    Ahead,
    /// It is not said until when, or when it was done cannot be read.
    Unknown,
}

/// A part of a road map.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A stage, as it is first written.
    Stage(String),
    /// The month in which items are due, by its first day.
    Month(NaiveDate),
    /// Neither is said.
    Rest,
}

impl<'m> RoadmapFigures<'m> {
    /// Counts the road maps of the school years that a span touches.
    #[must_use]
    pub fn of(model: &'m Model, span: Span) -> Self {
        let is_of = |map: &Roadmap<'_>| map.year().is_some_and(|year| span.school_years().any(|known| known == year));
        let mut maps: Vec<Roadmap<'m>> = model.roadmaps().filter(is_of).collect();
        maps.sort_by_key(|map| (map.year(), map.index));
        let items = maps.iter().flat_map(|map| map.entry.fields.items.known().into_iter().flatten());
        let steps: Vec<Step<'m>> = items.map(|item| Step::of(item, model.today)).collect();
        let that_are = |is: &dyn Fn(&Step<'_>) -> bool| -> Tally {
            steps.iter().filter(|step| is(step)).map(|step| step.item.place).collect()
        };
        let due = that_are(&|step| step.item.due.known().is_some_and(|due| due.last() <= model.today));
        let done = that_are(&|step| step.outcome.is_done() && due.has(step.item.place));
        RoadmapFigures {
            done: Share::of(done, due, "срок ни одного пункта ещё не наступил"),
            overdue: that_are(&|step| matches!(step.outcome, Outcome::Overdue(_))),
            ahead: that_are(&|step| step.outcome == Outcome::Ahead),
            unknown: that_are(&|step| step.outcome == Outcome::Unknown),
            parts: parts(&steps),
            maps,
            steps,
        }
    }
}

impl<'m> Step<'m> {
    fn of(item: &'m Spanned<RoadmapItem>, today: NaiveDate) -> Self {
        let last = item.due.known().map(|due| due.last());
        let outcome = match Progress::of(&item.due, &item.done, today) {
            Progress::Done => match (item.done.known(), last) {
                (Some(done), Some(last)) if done.0 > last => Outcome::Late((done.0 - last).num_days()),
                (_, Some(_)) => Outcome::InTime,
                _ => Outcome::Done,
            },
            Progress::Overdue => Outcome::Overdue(last.map_or(0, |last| (today - last).num_days())),
            Progress::Ahead => Outcome::Ahead,
            Progress::Unknown => Outcome::Unknown,
        };
        Step { item, outcome }
    }
}

impl Outcome {
    /// Is it done?
    #[must_use]
    pub fn is_done(self) -> bool {
        matches!(self, Outcome::InTime | Outcome::Late(_) | Outcome::Done)
    }
}

/// Stages in the order in which they are first named; months by the calendar; the rest last.
fn parts(steps: &[Step<'_>]) -> Vec<(Part, Share)> {
    let by_stage = steps.iter().any(|step| step.item.stage.known().is_some());
    let mut order: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut parts: BTreeMap<(usize, Part), (Tally, Tally)> = BTreeMap::new();
    for step in steps {
        let key = if by_stage { stage(step, &mut order) } else { month(step) };
        let (all, done) = parts.entry(key).or_default();
        all.add(step.item.place);
        if step.outcome.is_done() {
            done.add(step.item.place);
        }
    }
    parts.into_iter().map(|((_, part), (all, done))| (part, Share::of(done, all, "пунктов нет"))).collect()
}

fn stage(step: &Step<'_>, order: &mut BTreeMap<String, (usize, String)>) -> (usize, Part) {
    let Some(word) = step.item.stage.known() else { return (usize::MAX, Part::Rest) };
    let known = order.len();
    let (at, first) = order.entry(fold(word)).or_insert_with(|| (known, word.to_string()));
    (*at, Part::Stage(first.clone()))
}

fn month(step: &Step<'_>) -> (usize, Part) {
    use chrono::Datelike;
    match step.item.due.known() {
        Some(Moment::Year(_)) | None => (usize::MAX, Part::Rest),
        Some(due) => (0, Part::Month(due.last().with_day(1).unwrap_or(due.last()))),
    }
}
