//! Bars: how many of each, or how much of what was planned.

use super::drawing::{Drawing, LEADING, Label, Mark, SIZE, SMALL};
use super::text::Text;
use super::width::{self, Width};

/// Bars under their headings.
#[derive(Clone, Debug)]
pub(crate) struct Bars {
    /// What the bars of a group have in common, where that is said, and the bars.
    pub groups: Vec<(Option<String>, Vec<Bar>)>,
}

/// One bar.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    /// What is counted.
    pub label: Text,
    /// How many.
    pub value: usize,
    /// Of how many, where something was planned.
    pub planned: Option<usize>,
}

impl Bar {
    /// A bar for a number.
    pub(crate) fn new(label: &str, value: usize) -> Self {
        Bar { label: Text::own(label), value, planned: None }
    }

    /// The number as it is read: «18», «18 из 40».
    pub(crate) fn number(&self) -> String {
        self.planned.map_or_else(|| self.value.to_string(), |planned| format!("{} из {planned}", self.value))
    }

    fn longest(&self) -> usize {
        self.planned.unwrap_or(0).max(self.value)
    }
}

/// Height of a bar.
const THICK: i32 = 8;
/// Space above the words of a bar.
const PAD: i32 = 5;

/// Where bars stand.
#[derive(Clone, Copy)]
struct Room {
    words: i32,
    left: i32,
    right: i32,
    beside: bool,
    longest: usize,
}

impl Bars {
    fn bars(&self) -> impl Iterator<Item = &Bar> {
        self.groups.iter().flat_map(|(_, bars)| bars)
    }

    /// The picture.
    pub(crate) fn draw(&self, width: Width) -> Drawing {
        let all = width.units();
        let numbers = self.bars().map(|bar| width::of_text(&bar.number(), SIZE)).max().unwrap_or(0);
        let words = width.pick(240, all);
        let left = width.pick(words + 16, 0);
        let longest = self.bars().map(Bar::longest).max().unwrap_or(0).max(1);
        let room = Room { words, left, right: all - numbers - 8, beside: width == Width::Wide, longest };
        let mut drawing = Drawing::new(all);
        for (heading, bars) in &self.groups {
            if let Some(heading) = heading {
                drawing.put(Label::small(heading, (0, drawing.height + 10 + SMALL)).class("small soft"));
                drawing.height += 10 + LEADING;
            }
            bars.iter().for_each(|bar| bar.draw(&mut drawing, room));
        }
        drawing.height += PAD;
        drawing
    }
}

impl Bar {
    fn draw(&self, drawing: &mut Drawing, room: Room) {
        let top = drawing.height + PAD;
        let label = Label::wrapped(&self.label, (0, top + SIZE), room.words);
        let words = top + label.height();
        let y = if room.beside { top + (LEADING - THICK) / 2 } else { words + 3 };
        let end = if room.beside { words } else { y + THICK };
        let length = |value: usize| {
            let units = (room.right - room.left).unsigned_abs() as usize * value / room.longest;
            i32::try_from(units).unwrap_or(0)
        };
        drawing.put(label);
        if let Some(planned) = self.planned {
            let width = length(planned).max(2);
            drawing.put(Mark::Bar { class: "planned", x: room.left, y, width, height: THICK });
        }
        if self.value > 0 {
            let width = length(self.value).max(2);
            drawing.put(Mark::Bar { class: "bar", x: room.left, y, width, height: THICK });
        }
        let (x, line) = (room.left + length(self.longest()) + 8, y + THICK + 1);
        let rows = vec![Text::Own(self.number())];
        drawing.put(Label { class: "", x, y: line, size: SIZE, leading: LEADING, rows });
        drawing.height = end + PAD;
    }
}
