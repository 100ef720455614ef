//! A review as one audience reads it: all words are chosen, nothing of the records stands behind them.
//!
//! Receives a [`Review`] and the eyes of an audience, returns a [`Document`]. Renderers receive nothing else, so none of
//! them can show what the audience may not read.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::audience::Eyes;
use super::phrase::Phrase;
use super::{
    Change, Difference, FigureChange, FindingChange, FindingState, PageChange, PersonChange, Review, Severity, Shift,
    Sums,
};
use crate::diagnostic::{Level, digest};
use crate::record::value::Datum;

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

/// A change.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The name of its teller.
    pub(super) code: &'static str,
    /// How bad it is.
    pub(super) severity: Severity,
    /// What kind of thing it is about.
    pub(super) kind: &'static str,
    /// The id of that thing; nothing where the audience may not know it.
    pub(super) id: Option<String>,
    /// What the thing is called.
    pub(super) title: Phrase,
    /// What happened.
    pub(super) sentence: Phrase,
    /// What follows.
    pub(super) consequence: Phrase,
    /// Where it stood.
    pub(super) base: Option<Where>,
    /// Where it stands.
    pub(super) head: Option<Where>,
    /// The fields that differ.
    pub(super) shifts: Vec<Shift>,
    /// What stays with it from run to run.
    pub(super) fingerprint: String,
}

impl Item {
    /// Where a reader looks first: where it stands, else where it stood.
    #[must_use]
    pub(super) fn place(&self) -> Option<&Where> {
        self.head.as_ref().or(self.base.as_ref())
    }

    fn of(change: &Change, eyes: &Eyes<'_>) -> Option<Self> {
        let [title, sentence, consequence] = eyes.change(change)?;
        let fingerprint = eyes.fingerprint(change.code, &sentence, change.fingerprint);
        Some(Item {
            code: change.code,
            severity: change.severity,
            kind: change.subject.kind.word(),
            id: eyes.inside(change.subject.id.clone()),
            title,
            sentence,
            consequence,
            base: change.base.as_ref().map(|spot| eyes.spot(spot)),
            head: change.head.as_ref().map(|spot| eyes.spot(spot)),
            shifts: eyes.inside(change.shifts.clone()).unwrap_or_default(),
            fingerprint,
        })
    }
}

/// A person whom visitors begin or cease to see.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// Appears, vanishes, or is shown with more or less than before.
    pub(super) state: Difference,
    /// The name; nothing where this audience may not read it.
    pub(super) name: Option<String>,
    /// What is seen now and was not.
    pub(super) opened: Vec<Datum>,
    /// What was seen and is not.
    pub(super) closed: Vec<Datum>,
    /// Why.
    pub(super) why: Phrase,
    /// The consent that speaks for it.
    pub(super) consent: Option<Where>,
    /// Its last day.
    pub(super) until: Option<NaiveDate>,
    /// The pages on which the name stands or stood.
    pub(super) pages: Vec<String>,
}

impl Seen {
    fn of(person: &PersonChange, eyes: &Eyes<'_>) -> Self {
        let is_named = eyes.names(&person.id);
        Seen {
            state: person.state.clone(),
            name: is_named.then(|| Phrase::said(&person.name).words()),
            opened: person.opened.clone(),
            closed: person.closed.clone(),
            why: if is_named { eyes.sentence(&person.why) } else { Phrase::default() },
            consent: person.consent.as_ref().filter(|_| is_named).map(|spot| eyes.spot(spot)),
            until: person.until.filter(|_| is_named),
            pages: if is_named { person.pages.clone() } else { Vec::new() },
        }
    }
}

/// A finding, or several that an audience cannot tell apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// New, still there or mended.
    pub(super) state: FindingState,
    /// The code of the rule.
    pub(super) code: &'static str,
    /// How bad it is.
    pub(super) level: Level,
    /// What is wrong, or what the rule is about.
    pub(super) headline: String,
    /// What to do.
    pub(super) help: Option<String>,
    /// Does it keep the section from being built?
    pub(super) stops_build: bool,
    /// Where.
    pub(super) spot: Option<Where>,
    /// What it is known by, as in `check`; nothing where it stands for several.
    pub(super) fingerprint: Option<String>,
    /// How many there are.
    pub(super) times: usize,
}

impl Found {
    /// Is it told among what breaks?
    #[must_use]
    pub(super) fn breaks(&self) -> bool {
        self.state == FindingState::New && self.stops_build
    }

    fn of(finding: &FindingChange, eyes: &Eyes<'_>) -> Self {
        let inside = eyes.inside(()).is_some();
        let headline = if inside { &finding.headline } else { &finding.summary };
        Found {
            state: finding.state,
            code: finding.code,
            level: finding.level,
            headline: Phrase::said(headline).words(),
            help: finding.help.as_ref().filter(|_| inside).map(|help| Phrase::said(help).words()),
            stops_build: finding.stops_build,
            spot: inside.then(|| eyes.spot(&finding.spot)),
            fingerprint: inside.then(|| finding.fingerprint.to_string()),
            times: 1,
        }
    }

    /// Adds a finding to those before it; what reads alike is counted.
    fn gather(mut told: Vec<Found>, next: Found) -> Vec<Found> {
        let known = told.iter_mut().find(|known| Found { times: 1, ..(*known).clone() } == next);
        match known {
            Some(known) if next.spot.is_none() => known.times += 1,
            _ => told.push(next),
        }
        told
    }
}

/// A page of the section.
#[derive(Clone, Debug)]
pub(super) struct Page {
    /// Appears, changes, moves or vanishes.
    pub(super) state: Difference,
    /// Its address in the section; nothing where the audience may not know it, and for what stands around every page.
    pub(super) path: Option<String>,
    /// Its title; nothing where the audience may not read it.
    pub(super) title: Option<Phrase>,
    /// The paragraphs that read otherwise.
    pub(super) paragraphs: Vec<Phrase>,
    /// How many more do.
    pub(super) omitted: usize,
}

impl Page {
    fn of(page: &PageChange, eyes: &Eyes<'_>) -> Self {
        let is_open = page.state == Difference::Changes || eyes.inside(()).is_some();
        let state = match &page.state {
            Difference::Moves { .. } if !is_open => Difference::Moves { from: String::new() },
            state => state.clone(),
        };
        Page {
            state,
            path: Some(page.path.clone()).filter(|path| is_open && !path.is_empty()),
            title: eyes.title(&page.title),
            paragraphs: page.paragraphs.iter().filter_map(|pieces| eyes.compared(pieces)).collect(),
            omitted: page.omitted,
        }
    }
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
