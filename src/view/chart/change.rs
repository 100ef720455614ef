//! What has changed: an average before and after, on one scale.

use super::drawing::{Drawing, LEADING, Label, Mark, SIZE, SMALL};
use super::legend;
use super::text::Text;
use super::width::{self, Width};

/// Averages on a scale.
#[derive(Clone, Debug)]
pub(crate) struct Changes {
    /// The least and the greatest mark.
    pub scale: (u32, u32),
    /// The rows.
    pub rows: Vec<Change>,
}

/// Two averages.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// What was asked.
    pub label: Text,
    /// In tenths.
    pub before: u32,
    /// In tenths.
    pub after: u32,
}

/// Tenths as they are read: «7,4».
pub(crate) fn tenths(value: u32) -> String {
    format!("{},{}", value / 10, value % 10)
}

const HEAD: i32 = 30;
const PAD: i32 = 6;
const RADIUS: i32 = 5;

impl Changes {
    /// The picture.
    pub(crate) fn draw(&self, width: Width) -> Drawing {
        let all = width.units();
        let numbers = width::of_text("10,0 → 10,0", SIZE) + 16;
        let words = width.pick(250, all);
        let sides = (width.pick(words + 22, RADIUS), all - numbers);
        let mut drawing = Drawing { height: HEAD, ..Drawing::new(all) };
        for mark in [self.scale.0, self.scale.1] {
            let at = (self.x(mark * 10, sides), SMALL + 2);
            drawing.put(Label::small(&mark.to_string(), at).class("small soft middle"));
        }
        for row in &self.rows {
            self.draw_row(&mut drawing, row, (words, sides, width == Width::Wide));
        }
        let d = [self.scale.0, self.scale.1].map(|mark| format!("M{} 20V{}", self.x(mark * 10, sides), drawing.height));
        drawing.marks.insert(0, Mark::Path { class: "grid", d: d.concat() });
        let ring = Mark::Dot { class: "due", x: 0, y: 0, r: RADIUS - 1 };
        let disc = Mark::Dot { class: "done", x: 0, y: 0, r: RADIUS };
        legend::draw(&mut drawing, [(ring, RADIUS, "до"), (disc, RADIUS, "после")]);
        drawing
    }

    fn x(&self, tenths: u32, (left, right): (i32, i32)) -> i32 {
        let (from, to) = (self.scale.0 * 10, self.scale.1 * 10);
        let part = tenths.clamp(from, to) - from;
        left + (right - left) * part.cast_signed() / (to - from).max(1).cast_signed()
    }

    fn draw_row(&self, drawing: &mut Drawing, row: &Change, (words, sides, beside): (i32, (i32, i32), bool)) {
        let top = drawing.height + PAD;
        let label = Label::wrapped(&row.label, (0, top + SIZE), words);
        let below = top + label.height();
        let y = if beside { top + LEADING / 2 } else { below + RADIUS + 4 };
        let [before, after] = [row.before, row.after].map(|value| self.x(value, sides));
        drawing.put(label);
        drawing.put(Mark::Path { class: "span", d: format!("M{before} {y}H{after}") });
        drawing.put(Mark::Dot { class: "due", x: before, y, r: RADIUS - 1 });
        drawing.put(Mark::Dot { class: "done", x: after, y, r: RADIUS });
        let rows = vec![Text::Own(format!("{} → {}", tenths(row.before), tenths(row.after)))];
        drawing.put(Label { class: "end", x: drawing.width, y: y + 5, size: SIZE, leading: LEADING, rows });
        drawing.height = if beside { below } else { y + RADIUS + PAD } + PAD;
    }
}
