//! The school's accent colour as a style sheet of two lines.

use serde::Serialize;

use super::Template;
use crate::public::PublicText;

/// Rendered to `assets/accent.css` when the school sets a colour. Both values must be checked colours
/// (`#rrggbb`), for nothing is escaped in CSS.
#[derive(Clone, Debug, Serialize)]
pub struct Accent {
    /// On light paper, contrast at least 4.5 : 1.
    pub light: String,
    /// On dark paper, contrast at least 4.5 : 1.
    pub dark: String,
}

impl Template for Accent {
    const NAME: &'static str = "accent.css";
}

/// The paper that the theme draws on, light and dark.
const PAPER: [[f64; 3]; 2] = [[253.0, 252.0, 249.0], [24.0, 26.0, 27.0]];
/// The least contrast of text with its paper (WCAG 2.2, 1.4.3).
const CONTRAST: f64 = 4.5;

impl Accent {
    /// The accent of a school's colour, `#` and six hexadecimal digits, made darker or lighter until it can be read.
    #[must_use]
    pub fn of(colour: &PublicText) -> Option<Self> {
        let hex = colour.as_str().trim().strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok().map(f64::from);
        let colour = [part(0)?, part(2)?, part(4)?];
        Some(Accent { light: readable(colour, PAPER[0], 0.0), dark: readable(colour, PAPER[1], 255.0) })
    }
}

/// Moves a colour towards black or white until it stands out from the paper.
fn readable(colour: [f64; 3], paper: [f64; 3], towards: f64) -> String {
    let mixed = |step: u32| colour.map(|part| part + (towards - part) * f64::from(step) / 20.0);
    let found = (0..=20).map(mixed).find(|mixed| contrast(*mixed, paper) >= CONTRAST).unwrap_or([towards; 3]);
    let [red, green, blue] = found.map(|part| part.round().clamp(0.0, 255.0));
    format!("#{red:02x}{green:02x}{blue:02x}", red = red as u8, green = green as u8, blue = blue as u8)
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|part| {
        let part = part / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_colour_is_darkened_until_it_can_be_read() {
        let accent = Accent::of(&PublicText::for_tests("#ffe680")).expect("a colour");
        assert_ne!(accent.light, "#ffe680");
        assert_eq!(accent.dark, "#ffe680");
    }

    #[test]
    fn what_is_no_colour_gives_none() {
        for word in ["красный", "#12", "#12345z", "#1234567"] {
            assert!(Accent::of(&PublicText::for_tests(word)).is_none(), "{word}");
        }
    }
}
