//! One finding.

use super::{Blocks, Fix, Level, Location, Manual, Place};

/// A second place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// A few words on what stands there.
    pub text: String,
}

/// Something that is wrong in the content, told where its cause is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The page that explains it: code and source come from there.
    pub manual: &'static Manual,
    /// How serious it is here.
    pub level: Level,
    /// What is wrong: about eight words, lower case, no full stop.
    pub headline: String,
    /// Where.
    pub location: Location,
    /// A few words on the primary place.
    pub label: Option<String>,
    /// Other places that explain it.
    pub others: Vec<Label>,
    /// What to do: an action.
    pub help: Option<String>,
    /// How `check --fix` mends it, where there is one right answer.
    pub fix: Option<Fix>,
}

impl Finding {
    /// A finding of `manual` at `location`, at the manual's usual level.
    pub fn new(manual: &'static Manual, location: impl Into<Location>, headline: impl Into<String>) -> Self {
        Finding {
            manual,
            level: manual.levels[0],
            headline: clipped(one_line(headline.into())),
            location: location.into(),
            label: None,
            others: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// Picks another of the manual's levels.
    #[must_use]
    pub fn at(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Says what stands at the primary place.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.label = Some(one_line(text.into()));
        self
    }

    /// Points at a second place.
    pub fn also(&mut self, place: Place, text: impl Into<String>) -> &mut Self {
        self.others.push(Label { place, text: one_line(text.into()) });
        self
    }

    /// Says what to do. Lines that stand in it as they should be written stay lines.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into().replace('\r', ""));
        self
    }

    /// Says how it is mended.
    pub fn mended_by(&mut self, fix: impl Into<Option<Fix>>) -> &mut Self {
        self.fix = fix.into();
        self
    }

    /// Does it stop `build`?
    #[must_use]
    pub fn stops_publishing(&self) -> bool {
        self.level == Level::Error && self.manual.blocks != Blocks::Nothing
    }

    /// The file it points into, if it points into a text.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self.location {
            Location::Text(place) | Location::Missing(place) => Some(place),
            Location::Path(_) | Location::Output { .. } => None,
        }
    }
}

/// What was typed on several lines is quoted on one.
fn one_line(text: String) -> String {
    let breaks = ['\n', '\r'];
    if text.contains(breaks) {
        text.split(breaks).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    } else {
        text
    }
}

/// A headline quotes what was typed; of a whole page in one value its beginning is enough.
fn clipped(headline: String) -> String {
    const LONGEST: usize = 200;
    match headline.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &headline[..end]),
        None => headline,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    #[test]
    fn what_was_typed_on_several_lines_is_quoted_on_one() {
        let place = Place::new(FileId(0), 0..0);
        let page = crate::rule::explain("FIL-04").expect("there is such a page");
        let mut finding = Finding::new(page, place, "неизвестный ключ «а\r\nб»");
        finding.label("а\nб").help("замените на:\r\nа: б");
        assert_eq!(finding.headline, "неизвестный ключ «а б»");
        assert_eq!(finding.label.as_deref(), Some("а б"));
        assert_eq!(finding.help.as_deref(), Some("замените на:\nа: б"));
    }
}
