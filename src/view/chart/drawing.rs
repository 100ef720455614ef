//! A drawing: shapes and labels with coordinates.

use schemars::JsonSchema;
use serde::Serialize;

use super::text::Text;
use super::width;

/// Рисунок одной ширины; кладётся в `viewBox`.
#[derive(Clone, Debug, Default, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Drawing {
    /// Ширина в единицах рисунка.
    pub width: i32,
    /// Высота в единицах рисунка.
    pub height: i32,
    /// Фигуры и подписи, начиная с нижней.
    pub marks: Vec<Mark>,
    /// Фигуры и подписи, которые ведут на страницы; они выше остальных.
    pub links: Vec<LinkedMarks>,
}

/// Фигуры и подписи, которые ведут на страницу.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
pub struct LinkedMarks {
    /// Страница.
    pub href: String,
    /// Куда она ведёт, словами.
    pub name: Text,
    /// На что нажимают.
    pub marks: Vec<Mark>,
}

/// Фигура или подпись; какая, говорит `shape`. Вид классов задаёт `65-charts.css`.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(tag = "shape", rename_all = "lowercase")]
pub enum Mark {
    /// Линии.
    Path {
        /// Классы: как это выглядит.
        class: &'static str,
        /// Путь пера, как в SVG.
        d: String,
    },
    /// Прямоугольник.
    Bar {
        /// Классы: как это выглядит.
        class: &'static str,
        /// Левая сторона.
        x: i32,
        /// Верхняя сторона.
        y: i32,
        /// Ширина.
        width: i32,
        /// Высота.
        height: i32,
    },
    /// Круг.
    Dot {
        /// Классы: как это выглядит.
        class: &'static str,
        /// Центр по горизонтали.
        x: i32,
        /// Центр по вертикали.
        y: i32,
        /// Радиус.
        r: i32,
    },
    /// Слова.
    Label(Label),
}

/// Слова на рисунке, в несколько строк.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Label {
    /// Классы через пробел, например `small`, `middle`, `end`.
    pub class: &'static str,
    /// Где строка начинается, стоит серединой или кончается.
    pub x: i32,
    /// Линия, на которой стоит первая строка.
    pub y: i32,
    /// Размер шрифта.
    pub size: i32,
    /// Расстояние от строки до строки.
    pub leading: i32,
    /// Строки.
    pub rows: Vec<Text>,
}

/// What a label covers at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Left side.
    pub left: i32,
    /// Upper side.
    pub top: i32,
    /// Right side.
    pub right: i32,
    /// Lower side.
    pub bottom: i32,
}

/// The size of ordinary words.
pub(super) const SIZE: i32 = 14;
/// The size of small words.
pub(super) const SMALL: i32 = 12;
/// From one row of words to the next.
pub(super) const LEADING: i32 = 18;

impl Drawing {
    /// An empty picture.
    pub(super) fn new(width: i32) -> Self {
        Drawing { width, ..Drawing::default() }
    }

    /// Adds a shape or a label.
    pub(super) fn put(&mut self, mark: impl Into<Mark>) {
        self.marks.push(mark.into());
    }

    /// Every label, linked or not.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        let linked = self.links.iter().flat_map(|link| &link.marks);
        self.marks.iter().chain(linked).filter_map(|mark| match mark {
            Mark::Label(label) => Some(label),
            _ => None,
        })
    }
}

impl Mark {
    /// The mark at another place; words and lines begin there.
    pub(super) fn moved(self, right: i32, down: i32) -> Self {
        match self {
            Mark::Path { class, d } => Mark::Path { class, d: format!("M{right} {down}{d}") },
            Mark::Bar { class, x, y, width, height } => Mark::Bar { class, x: x + right, y: y + down, width, height },
            Mark::Dot { class, x, y, r } => Mark::Dot { class, x: x + right, y: y + down, r },
            Mark::Label(label) => Mark::Label(Label { x: label.x + right, y: label.y + down, ..label }),
        }
    }
}

impl From<Label> for Mark {
    fn from(label: Label) -> Self {
        Mark::Label(label)
    }
}

impl Label {
    /// Ordinary words that begin at `x`, in rows of at most `room` units.
    pub(super) fn wrapped(text: &Text, (x, y): (i32, i32), room: i32) -> Self {
        Label { class: "", x, y, size: SIZE, leading: LEADING, rows: text.wrapped(SIZE, room) }
    }

    /// Small words in one row.
    pub(super) fn small(text: &str, (x, y): (i32, i32)) -> Self {
        Label { class: "small", x, y, size: SMALL, leading: LEADING, rows: vec![Text::own(text)] }
    }

    /// The same words in another class.
    pub(super) fn class(self, class: &'static str) -> Self {
        Label { class, ..self }
    }

    /// The height of all rows.
    pub(super) fn height(&self) -> i32 {
        self.leading * i32::try_from(self.rows.len()).unwrap_or(i32::MAX)
    }

    /// What the label covers at most, by the estimate of widths.
    #[must_use]
    pub fn area(&self) -> Area {
        let width = self.rows.iter().map(|row| width::of_text(row.as_str(), self.size)).max().unwrap_or(0);
        let left = match self.class {
            class if class.contains("end") => self.x - width,
            class if class.contains("middle") => self.x - width / 2,
            _ => self.x,
        };
        let top = self.y - self.size * 4 / 5;
        let bottom = self.y + self.height() - self.leading + self.size / 5;
        Area { left, top, right: left + width, bottom }
    }
}

impl Area {
    /// Does it share a point with another?
    #[must_use]
    pub fn meets(&self, other: &Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}
