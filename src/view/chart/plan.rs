//! A plan along its months: a row for each thing to do, with its term, its day, and what has come of it.

use chrono::NaiveDate;

use super::axis::Axis;
use super::drawing::{Drawing, LEADING, Label, Mark, SMALL};
use super::legend;
use super::text::Text;
use super::width::{self, Width};
use crate::public::{Moment, day_in_words};

/// Rows with their months, as of a day.
#[derive(Clone, Debug)]
pub(in crate::view) struct Plan {
    /// The first day that must be seen.
    pub first: NaiveDate,
    /// The last day that must be seen.
    pub last: NaiveDate,
    /// The day that the states are told for.
    pub today: NaiveDate,
    /// The rows under their headings.
    pub rows: Vec<Row>,
}

/// A row of a plan.
#[derive(Clone, Debug)]
pub(in crate::view) enum Row {
    /// A heading over the rows that follow.
    Heading(&'static str),
    /// Something that goes on from one day to another.
    Stretch(Text, NaiveDate, NaiveDate),
    /// Something to be done by a day.
    Step(Text, State),
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum State {
    /// Done on a day.
    Done(NaiveDate),
    /// To be done by then.
    Due(Moment),
    /// Should have been done by then.
    Overdue(Moment),
    /// No day is named.
    Open,
}

impl State {
    /// How far a step is on `today`. A step that is due this month, or today, is not late yet.
    pub(in crate::view) fn on(today: NaiveDate, due: Option<Moment>, done: Option<NaiveDate>) -> Self {
        match (done, due) {
            (Some(day), _) => State::Done(day),
            (None, Some(due)) if due.last() < today => State::Overdue(due),
            (None, Some(due)) => State::Due(due),
            (None, None) => State::Open,
        }
    }

    /// The days that it stands on.
    fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        match self {
            State::Done(day) => Some((day, day)),
            State::Due(due) | State::Overdue(due) => Some((due.first(), due.last())),
            State::Open => None,
        }
    }
}

/// Height of the months' names above the rows.
const HEAD: i32 = 54;
/// Space above and below the words of a row.
const PAD: i32 = 6;
/// The radius of a mark.
const RADIUS: i32 = 5;

impl Plan {
    /// The picture.
    pub(in crate::view) fn draw(&self, width: Width) -> Drawing {
        let all = width.units();
        let mut drawing = Drawing::new(all);
        let room = width.pick(260, all);
        let axis = Axis::new(self.earliest(), self.latest(), (width.pick(room + 20, 8), all - 8));
        let mut rows = Drawing::new(all);
        let mut y = HEAD;
        for row in &self.rows {
            y = row.draw(&mut rows, &axis, Column { y, room, beside: width == Width::Wide, today: self.today });
        }
        axis.draw_years(&mut drawing, 14);
        axis.draw(&mut drawing, 32, (HEAD - 14, y));
        self.mark_today(&mut drawing, &axis, y);
        drawing.marks.append(&mut rows.marks);
        drawing.height = y + LEADING + PAD;
        self.legend(&mut drawing);
        drawing
    }

    fn days(&self) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
        self.rows.iter().filter_map(|row| match row {
            Row::Step(_, state) => state.days(),
            Row::Heading(_) | Row::Stretch(..) => None,
        })
    }

    fn earliest(&self) -> NaiveDate {
        self.days().map(|(first, _)| first).fold(self.first, NaiveDate::min)
    }

    fn latest(&self) -> NaiveDate {
        self.days().map(|(_, last)| last).fold(self.last, NaiveDate::max)
    }

    /// The line of the day and its name below everything.
    fn mark_today(&self, drawing: &mut Drawing, axis: &Axis, bottom: i32) {
        if !axis.holds(self.today) {
            return;
        }
        let x = axis.x(self.today);
        drawing.put(Mark::Path { class: "today", d: format!("M{x} {}V{}", HEAD - 14, bottom + 4) });
        let words = day_in_words(self.today);
        let half = (width::of_text(&words, SMALL) + 1) / 2;
        let at = x.clamp(half, (drawing.width - half).max(half));
        drawing.put(Label::small(&words, (at, bottom + LEADING)).class("small middle"));
    }

    /// What the marks mean, those that are there.
    fn legend(&self, drawing: &mut Drawing) {
        let states: Vec<State> = self.rows.iter().filter_map(Row::state).collect();
        let kinds: [Told; 3] = [
            (|state| matches!(state, State::Done(_)), "исполнено"),
            (|state| matches!(state, State::Due(_)), "впереди"),
            (|state| matches!(state, State::Overdue(_)), "просрочено"),
        ];
        let entries = kinds.into_iter().filter_map(|(is, word)| {
            let state = states.iter().find(|state| is(state))?;
            Some((state.mark()?, RADIUS + 1, word))
        });
        legend::draw(drawing, entries);
    }
}

/// Which states a word of the legend tells.
type Told = (fn(&State) -> bool, &'static str);

/// Where a row is drawn.
#[derive(Clone, Copy)]
struct Column {
    /// Its upper side.
    y: i32,
    /// The room of its words.
    room: i32,
    /// Do marks stand beside the words, or below them?
    beside: bool,
    /// The day that the states are told for.
    today: NaiveDate,
}

impl Row {
    fn state(&self) -> Option<State> {
        match self {
            Row::Step(_, state) => Some(*state),
            Row::Heading(_) | Row::Stretch(..) => None,
        }
    }

    /// Is it a step without a day?
    pub(in crate::view) fn is_open(&self) -> bool {
        self.state() == Some(State::Open)
    }

    /// Draws the row and returns where the next one begins.
    fn draw(&self, drawing: &mut Drawing, axis: &Axis, column: Column) -> i32 {
        let text = match self {
            Row::Heading(words) => {
                drawing.put(Label::small(words, (0, column.y + 2 * PAD + SMALL)).class("small soft"));
                return column.y + 2 * PAD + LEADING;
            }
            Row::Stretch(text, ..) | Row::Step(text, _) => text,
        };
        let label = Label::wrapped(text, (0, column.y + PAD + 14), column.room);
        let words = column.y + PAD + label.height();
        let (middle, end) = if column.beside {
            (column.y + PAD + LEADING / 2, words + PAD)
        } else {
            (words + PAD + RADIUS, words + 2 * PAD + 2 * RADIUS + PAD)
        };
        drawing.put(label);
        drawing.put(Mark::Path { class: "grid", d: format!("M0 {end}H{}", drawing.width) });
        match self {
            Row::Stretch(_, from, to) => stretch(drawing, axis, middle, (*from, *to)),
            Row::Step(_, state) => state.draw(drawing, axis, middle, column.today),
            Row::Heading(_) => {}
        }
        end
    }
}

/// A bar from one day to another.
fn stretch(drawing: &mut Drawing, axis: &Axis, middle: i32, (from, to): (NaiveDate, NaiveDate)) {
    let (left, right) = (axis.x(from), axis.x(to));
    drawing.put(Mark::Bar { class: "stretch", x: left, y: middle - 3, width: (right - left).max(2), height: 6 });
}

impl State {
    fn draw(self, drawing: &mut Drawing, axis: &Axis, middle: i32, today: NaiveDate) {
        let Some((first, last)) = self.days() else { return };
        let until = if matches!(self, State::Overdue(_)) { today } else { last };
        let (left, right) = (axis.x(first), axis.x(until));
        if right > left {
            let class = if until == last { "span" } else { "late" };
            drawing.put(Mark::Path { class, d: format!("M{left} {middle}H{right}") });
        }
        drawing.marks.extend(self.mark().map(|mark| mark.moved(axis.x(last), middle)));
    }

    /// A disc where done, a ring where due, a diamond where late; drawn about 0.
    fn mark(self) -> Option<Mark> {
        Some(match self {
            State::Done(_) => Mark::Dot { class: "done", x: 0, y: 0, r: RADIUS },
            State::Due(_) => Mark::Dot { class: "due", x: 0, y: 0, r: RADIUS - 1 },
            State::Overdue(_) => {
                let side = RADIUS + 1;
                let d = format!("m-{side} 0l{side} -{side} {side} {side} -{side} {side}z");
                Mark::Path { class: "overdue", d }
            }
            State::Open => return None,
        })
    }
}
