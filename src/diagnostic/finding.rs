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
            headline: clipped(headline.into()),
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
        self.label = Some(text.into());
        self
    }

    /// Points at a second place.
    pub fn also(&mut self, place: Place, text: impl Into<String>) -> &mut Self {
        self.others.push(Label { place, text: text.into() });
        self
    }

    /// Says what to do.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
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

/// A headline quotes what was typed; of a whole page in one value its beginning is enough.
fn clipped(headline: String) -> String {
    const LONGEST: usize = 200;
    match headline.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &headline[..end]),
        None => headline,
    }
}
