//! The school's own colours as a style sheet of a few tokens, changed as far as reading needs it.

use schemars::JsonSchema;
use serde::Serialize;

use super::contrast::{BLACK, READABLE, Tone, WHITE, contrast, hex, mixed, moved};
use super::{Site, Template};
use crate::public::{Colour, kind};

/// Цвета школы для `assets/accent.css`; этот файл есть, если школа выбрала цвет или бумагу.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Accent {
    /// Цвет школы на светлой бумаге, `#rrggbb`; контраст не меньше 4,5 : 1.
    pub light: String,
    /// Цвет школы на тёмной бумаге, `#rrggbb`; контраст не меньше 4,5 : 1.
    pub dark: String,
    /// Своя светлая бумага школы.
    pub paper: Option<Paper>,
}

/// Светлая бумага, на которой у любого текста темы контраст не меньше 4,5 : 1.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Paper {
    /// Сама бумага, `#rrggbb`.
    pub plain: String,
    /// Она же чуть темнее: под тем, что стоит особо.
    pub wash: String,
    /// Линии на ней.
    pub line: String,
}

impl Template for Accent {
    const NAME: &'static str = "accent.css";
}

/// Colours of the theme (`themes/default/styles/00-tokens.css`).
const ACCENT: Tone = [11.0, 93.0, 102.0];
const INK: Tone = [27.0, 31.0, 35.0];
const SOFT: Tone = [88.0, 95.0, 102.0];
const WASH: Tone = [245.0, 242.0, 234.0];
const DARK_WASH: Tone = [29.0, 33.0, 35.0];

impl Accent {
    /// The colours of the school that is shown.
    #[must_use]
    pub fn of_school(site: &Site<'_>) -> Option<Self> {
        let fields = site.disclosure.school()?.fields();
        let colour = |field| fields.value(field).map(|colour| **colour.get());
        Accent::of(colour(kind::School::accent), colour(kind::School::paper))
    }

    /// The school's colours, each moved until text can be read; nothing where the school sets none.
    #[must_use]
    pub fn of(accent: Option<Colour>, paper: Option<Colour>) -> Option<Self> {
        if accent.is_none() && paper.is_none() {
            return None;
        }
        let accent = accent.map_or(ACCENT, tone);
        let paper = paper.map(|paper| moved(tone(paper), WHITE, |paper| contrast(SOFT, wash(paper)) >= READABLE));
        let ground = paper.map_or(WASH, wash);
        Some(Accent {
            light: hex(moved(accent, BLACK, |tone| contrast(tone, ground) >= READABLE)),
            dark: hex(moved(accent, WHITE, |tone| contrast(tone, DARK_WASH) >= READABLE)),
            paper: paper.map(|paper| Paper {
                plain: hex(paper),
                wash: hex(wash(paper)),
                line: hex(mixed(paper, INK, 0.16)),
            }),
        })
    }
}

fn tone(colour: Colour) -> Tone {
    colour.0.map(f64::from)
}

/// A paper a little darker.
fn wash(paper: Tone) -> Tone {
    mixed(paper, INK, 0.04)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Tone {
        tone(Colour::parse(text).expect("a colour"))
    }

    #[test]
    fn a_pale_accent_is_darkened_until_it_can_be_read() {
        let accent = Accent::of(Colour::parse("#ffe680"), None).expect("a colour is set");
        assert_ne!(accent.light, "#ffe680");
        assert!(contrast(parse(&accent.light), WASH) >= READABLE);
        assert_eq!(accent.dark, "#ffe680");
    }

    #[test]
    fn whatever_the_paper_texts_and_accent_can_be_read_on_it() {
        for paper in ["#ffffff", "#fff4d6", "#c0c0c0", "#336699", "#000000", "#ff0000"] {
            let accent = Accent::of(Colour::parse("#7f7f00"), Colour::parse(paper)).expect("colours are set");
            let ground = parse(&accent.paper.expect("a paper is set").wash);
            for text in [INK, SOFT, parse(&accent.light)] {
                assert!(contrast(text, ground) >= READABLE, "{paper}");
            }
        }
    }

    #[test]
    fn the_colours_of_the_theme_are_those_of_its_tokens() {
        let tokens = include_str!("../../themes/default/styles/00-tokens.css");
        for tone in [ACCENT, INK, SOFT, WASH, DARK_WASH] {
            assert!(tokens.contains(&hex(tone)), "{}", hex(tone));
        }
        assert!(Accent::of(None, None).is_none());
    }
}
