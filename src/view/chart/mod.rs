//! Pictures: what is drawn on a page, computed here to the last coordinate.
//!
//! Receives texts, days and numbers that a view holds already; returns a [`Chart`] of two [`Drawing`]s, one for a wide
//! column and one for a telephone, of which the style sheet shows one. All geometry is whole numbers worked out by pure
//! functions, so the same input gives the same bytes on every machine. Widths of texts are estimated generously, so no
//! label leaves its place or touches another whatever the visitor's font is.
//!
//! A chart deliberately lacks numbers of its own: each stands in the table or list beside it, and no state is told by
//! colour alone. A new picture is a file here, a function that returns a [`Chart`], and one line in its template.

mod axis;
mod bars;
mod change;
mod drawing;
mod legend;
mod pair_map;
mod plan;
pub(in crate::view) mod roles;
pub(in crate::view) mod stages;
#[cfg(test)]
mod tests;
mod text;
mod width;

use schemars::JsonSchema;
use serde::Serialize;

pub(crate) use bars::{Bar, Bars};
pub(crate) use change::{Change, Changes, tenths};
pub use drawing::{Area, Drawing, Label, LinkedMarks, Mark};
pub(in crate::view) use pair_map::{Bond, PairMap};
pub(in crate::view) use plan::{Plan, Row, State};
pub use text::Text;
pub(crate) use width::Width;

/// Рисунок в двух ширинах; стиль показывает одну из них.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Chart {
    /// Имя рисунка на странице, латиницей; с него начинаются идентификаторы внутри.
    pub id: String,
    /// Что на нём, в нескольких словах.
    pub title: String,
    /// Что на нём видно, в одном-двух предложениях; это услышит тот, кто не видит.
    pub about: String,
    /// Для столбца в 672 единицы и для бумаги.
    pub wide: Drawing,
    /// Для телефона.
    pub narrow: Drawing,
}

impl Chart {
    /// A picture that `draw` makes for either width.
    pub(crate) fn of(id: &str, title: &str, about: String, draw: impl Fn(Width) -> Drawing) -> Self {
        Chart {
            id: id.to_owned(),
            title: title.to_owned(),
            about,
            wide: draw(Width::Wide),
            narrow: draw(Width::Narrow),
        }
    }
}
