//! A review as one audience reads it: all words are chosen, nothing of the records stands behind them.
//!
//! Receives a [`Review`] and the eyes of an audience, returns a [`Document`]. Renderers receive nothing else, so none of
//! them can show what the audience may not read.

mod found;
mod item;
mod page;
mod seen;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::audience::Eyes;
use super::phrase::Phrase;
use super::{FigureChange, Review, Severity, Sums};
use crate::diagnostic::digest;

pub(super) use found::Found;
pub(super) use item::Item;
pub(super) use page::Page;
pub(super) use seen::Seen;

/// A review, ready to be drawn.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// What is compared: «a1b2c3d (main, 12 ноября 2026)».
    pub(super) base: Said,
    /// With what: «рабочая папка».
    pub(super) head: Said,
    /// The day on which both are seen.
    pub(super) today: NaiveDate,
    /// Is it for readers outside the school?
    pub(super) is_public: bool,
    /// How much there is of everything, told or not.
    pub(super) sums: Sums,
    /// Changes, the worst first.
    pub(super) changes: Vec<Item>,
    /// People who appear on the site or disappear from it.
    pub(super) people: Vec<Seen>,
    /// Findings: new, standing, mended.
    pub(super) findings: Vec<Found>,
    /// Pages that differ.
    pub(super) pages: Vec<Page>,
    /// Numbers that differ.
    pub(super) figures: Vec<FigureChange>,
    /// How many changes this audience is not told of.
    pub(super) hidden: usize,
    /// What did not fit.
    pub(super) omitted: Omitted,
}

/// One end of what is compared.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// In words.
    pub(super) said: String,
    /// The commit, in full.
    pub(super) commit: Option<String>,
    /// Its day.
    pub(super) day: Option<NaiveDate>,
}

/// How much of a review was left out so that it fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Omitted {
    /// Changes of each severity, in the order of [`Severity::ALL`].
    pub(super) changes: [usize; 4],
    /// People.
    pub(super) people: usize,
    /// Findings.
    pub(super) findings: usize,
    /// Pages.
    pub(super) pages: usize,
    /// Pages whose words are left out, not they themselves.
    pub(super) words: usize,
    /// Figures.
    pub(super) figures: usize,
}

impl Omitted {
    /// How many changes of a severity.
    #[must_use]
    pub(super) fn of(&self, severity: Severity) -> usize {
        Severity::ALL.iter().zip(self.changes).find(|(known, _)| **known == severity).map_or(0, |(_, count)| count)
    }

    /// Counts changes of a severity.
    pub(super) fn add(&mut self, severity: Severity, more: usize) {
        let counts = Severity::ALL.iter().zip(&mut self.changes);
        counts.filter(|(known, _)| **known == severity).for_each(|(_, count)| *count += more);
    }
}

/// Where something stands or stood, as far as the audience may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Where {
    /// The path of a file, or of its folder alone.
    pub(super) path: String,
    /// The line, 1-based; nothing for a folder.
    pub(super) line: Option<usize>,
    /// The character in the line, 1-based.
    pub(super) column: Option<usize>,
}

impl Document {
    /// The review as these eyes read it.
    pub(super) fn of(review: &Review, eyes: &Eyes<'_>) -> Self {
        let changes: Vec<Item> = review.changes.iter().filter_map(|change| Item::of(change, eyes)).collect();
        let findings = review.findings.iter().map(|finding| Found::of(finding, eyes));
        let mut document = Document {
            base: eyes.end(&review.base),
            head: eyes.end(&review.head),
            today: review.today,
            is_public: eyes.inside(()).is_none(),
            sums: review.sums.clone(),
            hidden: review.changes.len() - changes.len(),
            changes,
            people: review.people.iter().map(|person| Seen::of(person, eyes)).collect(),
            findings: findings.fold(Vec::new(), Found::gather),
            pages: review.pages.iter().map(|page| Page::of(page, eyes)).collect(),
            figures: review.figures.iter().filter(|figure| eyes.figure(figure)).cloned().collect(),
            omitted: Omitted::default(),
        };
        tell_apart(&mut document.changes);
        document
    }

    /// Every text of it that was made from what records say, with the name of its part, for a last look.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&'static str, String)> {
        let ends = [&self.base, &self.head].into_iter().map(|end| ("что сравнивается", end.said.clone()));
        let phrases =
            |item: &Item| [&item.title, &item.sentence, &item.consequence].map(|said| ("изменения", said.words()));
        let person =
            |seen: &Seen| [("люди на сайте", [seen.name.as_deref().unwrap_or_default(), &seen.why.words()].join(" "))];
        let words = |page: &Page| {
            let paragraphs = page.paragraphs.iter().map(Phrase::words);
            page.title.iter().map(Phrase::words).chain(paragraphs).map(|words| ("страницы", words)).collect::<Vec<_>>()
        };
        ends.chain(self.changes.iter().flat_map(phrases))
            .chain(self.people.iter().flat_map(person))
            .chain(self.findings.iter().map(|found| ("находки", found.headline.clone())))
            .chain(self.pages.iter().flat_map(words))
            .chain(self.figures.iter().map(|figure| ("показатели", figure.name.clone())))
    }
}

/// Changes that read alike to an audience still have fingerprints of their own.
fn tell_apart(changes: &mut [Item]) {
    let mut seen = HashMap::new();
    for item in changes {
        let times: &mut usize = seen.entry(item.fingerprint.clone()).or_default();
        *times += 1;
        if *times > 1 {
            item.fingerprint = digest(&[&item.fingerprint, &times.to_string()]).to_string();
        }
    }
}
