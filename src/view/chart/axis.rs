//! Months from left to right.

use chrono::{Datelike, Months, NaiveDate};

use super::drawing::{Drawing, Label, Mark, SMALL};
use super::width;

/// The short names of months.
const NAMES: [&str; 12] = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/// The least space between two names.
const BETWEEN: i32 = 4;

/// Whole months laid out between two sides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    /// The first day of the first month.
    start: NaiveDate,
    /// How many months.
    months: u32,
    left: i32,
    right: i32,
}

impl Axis {
    /// The months of both days and those between them.
    pub(super) fn new(first: NaiveDate, last: NaiveDate, (left, right): (i32, i32)) -> Self {
        let start = first.with_day(1).unwrap_or(first);
        let months = (last.year() - start.year()) * 12 + last.month0().cast_signed() - start.month0().cast_signed() + 1;
        Axis { start, months: u32::try_from(months).unwrap_or(1).max(1), left, right }
    }

    fn end(&self) -> NaiveDate {
        self.start + Months::new(self.months)
    }

    /// Is the day on the axis?
    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        (self.start..self.end()).contains(&day)
    }

    /// Where a day stands; one outside stands at the nearer side.
    pub(super) fn x(&self, day: NaiveDate) -> i32 {
        let all = (self.end() - self.start).num_days().max(1);
        let passed = (day - self.start).num_days().clamp(0, all);
        let units = i64::from(self.right - self.left) * passed / all;
        self.left + i32::try_from(units).unwrap_or(0)
    }

    /// The first days of the months.
    fn firsts(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let start = self.start;
        (0..self.months).map(move |month| start + Months::new(month))
    }

    /// Names of months at `y`, the year below its first month, thin lines from `top` to `bottom`.
    pub(super) fn draw(&self, drawing: &mut Drawing, y: i32, (top, bottom): (i32, i32)) {
        let ends = self.firsts().map(|day| self.x(day)).chain([self.right]);
        let d = ends.map(|x| format!("M{x} {top}V{bottom}")).collect();
        drawing.put(Mark::Path { class: "grid", d });
        let step = self.step();
        for (at, day) in self.firsts().enumerate() {
            if at % step == 0 {
                drawing.put(Label::small(NAMES[day.month0() as usize], (self.x(day), y)).class("small soft"));
            }
        }
    }

    /// The years at `y`, each at its first month.
    pub(super) fn draw_years(&self, drawing: &mut Drawing, y: i32) {
        let mut free = i32::MIN;
        for day in self.firsts().filter(|day| day.month() == 1 || *day == self.start) {
            let label = Label::small(&day.year().to_string(), (self.x(day), y)).class("small soft");
            let area = label.area();
            if area.left >= free && area.right <= self.right {
                free = area.right + BETWEEN;
                drawing.put(label);
            }
        }
    }

    /// Every month is named, or every second and so on, as the room allows.
    fn step(&self) -> usize {
        let widest = NAMES.iter().map(|name| width::of_text(name, SMALL)).max().unwrap_or(0);
        let month = (self.right - self.left) / i32::try_from(self.months).unwrap_or(i32::MAX).max(1);
        let fits = |step: &i32| month * step >= widest + BETWEEN;
        let step = (1..=12).find(fits).unwrap_or(12);
        usize::try_from(step).unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar")
    }

    #[test]
    fn days_stand_between_the_sides() {
        let axis = Axis::new(ymd(2026, 9, 1), ymd(2027, 8, 31), (0, 365));
        assert_eq!([axis.x(ymd(2026, 9, 1)), axis.x(ymd(2026, 10, 1)), axis.x(ymd(2028, 1, 1))], [0, 30, 365]);
        assert!(axis.holds(ymd(2027, 8, 31)) && !axis.holds(ymd(2027, 9, 1)));
    }

    #[test]
    fn names_keep_apart_in_little_room() {
        let mut drawing = Drawing::new(120);
        Axis::new(ymd(2026, 9, 1), ymd(2027, 8, 31), (0, 120)).draw(&mut drawing, 10, (0, 20));
        assert!(drawing.labels().count() < 6);
    }
}
