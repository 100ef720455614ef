//! What became of the findings: which are new, which were mended, which still stand.
//!
//! A finding is known by its fingerprint; a renamed file is the file that it was. Where the words at its place changed,
//! a finding of the same rule about the same field of the same record is the one that stood there before.

use std::collections::{HashMap, HashSet};

use super::moved::Moved;
use super::{Between, FindingChange, FindingState, Spot};
use crate::diagnostic::{FileId, Finding, Fingerprint, Location, Marked, Texts, marked};

/// The findings of both sides, held against each other.
pub(super) struct Findings {
    /// The new ones, those that still stand in records that changed, the mended ones.
    pub told: Vec<FindingChange>,
    /// How many stand on both sides, wherever.
    pub standing: usize,
}

/// Holds the findings of the sides against each other.
pub(super) fn findings(between: &Between<'_>) -> Findings {
    let (base, head, moved) = (between.sides.base, between.sides.head, Moved::of(between));
    let renamed = Renamed { texts: base.texts, paths: moved.paths(base.texts, head.texts) };
    let before = renamed.known(&base.checked.findings);
    let after: Vec<Found<'_>> = marked(&head.checked.findings, head.texts).iter().map(Found::of).collect();
    let mut couples = Couples::of(before, after);
    couples
        .leftover(|one| about(one, base.texts, |file| moved.file(file)), |other| about(other, head.texts, |file| file));
    let is_here =
        |found: &Found<'_>| found.finding.place().is_some_and(|place| !between.sides.same.contains(&place.file));
    let told = |list: &[Found<'_>], state, texts: &dyn Texts| -> Vec<FindingChange> {
        let list = list.iter().filter(|found| state != FindingState::Standing || is_here(found));
        list.map(|found| found.told(state, texts)).collect()
    };
    let new = told(&couples.new, FindingState::New, head.texts);
    let standing = told(&couples.standing, FindingState::Standing, head.texts);
    let fixed = told(&couples.fixed, FindingState::Fixed, base.texts);
    Findings { told: [new, standing, fixed].concat(), standing: couples.standing.len() }
}

/// A finding and what it is known by.
#[derive(Clone, Copy)]
struct Found<'f> {
    finding: &'f Finding,
    fingerprint: Fingerprint,
}

impl<'f> Found<'f> {
    fn of(marked: &Marked<'f>) -> Self {
        Found { finding: marked.finding, fingerprint: marked.fingerprint }
    }

    fn told(&self, state: FindingState, texts: &dyn Texts) -> FindingChange {
        let finding = self.finding;
        FindingChange {
            state,
            code: finding.manual.code,
            level: finding.level,
            headline: finding.headline.clone(),
            help: finding.help.clone(),
            summary: finding.manual.summary().trim_end_matches('.').to_owned(),
            stops_build: finding.stops_publishing(),
            spot: spot(&finding.location, texts),
            fingerprint: self.fingerprint,
        }
    }
}

fn spot(location: &Location, texts: &dyn Texts) -> Spot {
    match location {
        Location::Text(place) | Location::Missing(place) => Spot::of(*place, texts),
        Location::Path(path) => Spot::file(path),
        Location::Output { page, line, .. } => Spot { line: *line, ..Spot::file(page) },
    }
}

/// The texts of the base under the paths that their records have in the head.
struct Renamed<'t> {
    texts: &'t dyn Texts,
    paths: HashMap<&'t str, &'t str>,
}

impl Renamed<'_> {
    fn now<'p>(&'p self, path: &'p str) -> &'p str {
        self.paths.get(path).copied().unwrap_or(path)
    }

    /// The findings of the base with the fingerprints that they would have in the head.
    fn known<'f>(&self, findings: &'f [Finding]) -> Vec<Found<'f>> {
        let here: Vec<Finding> = findings.iter().map(|finding| self.here(finding)).collect();
        let marks = marked(&here, self);
        marks.iter().zip(findings).map(|(mark, finding)| Found { finding, fingerprint: mark.fingerprint }).collect()
    }

    fn here(&self, finding: &Finding) -> Finding {
        match &finding.location {
            Location::Path(path) => Finding { location: Location::Path(self.now(path).to_owned()), ..finding.clone() },
            _ => finding.clone(),
        }
    }
}

impl Texts for Renamed<'_> {
    fn path(&self, file: FileId) -> &str {
        self.now(self.texts.path(file))
    }

    fn text(&self, file: FileId) -> &str {
        self.texts.text(file)
    }
}

/// Which findings are one.
struct Couples<'f> {
    new: Vec<Found<'f>>,
    /// As the head has them.
    standing: Vec<Found<'f>>,
    fixed: Vec<Found<'f>>,
}

impl<'f> Couples<'f> {
    /// Couples those of one fingerprint.
    fn of(before: Vec<Found<'f>>, after: Vec<Found<'f>>) -> Self {
        let known: HashSet<Fingerprint> = before.iter().map(|found| found.fingerprint).collect();
        let (standing, new): (Vec<_>, Vec<_>) = after.into_iter().partition(|found| known.contains(&found.fingerprint));
        let still: HashSet<Fingerprint> = standing.iter().map(|found| found.fingerprint).collect();
        let fixed = before.into_iter().filter(|found| !still.contains(&found.fingerprint)).collect();
        Couples { new, standing, fixed }
    }

    /// Couples what is left over and is about one thing, in the order of the files.
    fn leftover<K: std::hash::Hash + Eq>(
        &mut self,
        before: impl Fn(&Found<'f>) -> Option<K>,
        after: impl Fn(&Found<'f>) -> Option<K>,
    ) {
        let mut left: HashMap<K, Vec<usize>> = HashMap::new();
        for (at, found) in self.fixed.iter().enumerate().rev() {
            if let Some(key) = before(found) {
                left.entry(key).or_default().push(at);
            }
        }
        let mut met = HashSet::new();
        let (standing, new): (Vec<_>, Vec<_>) = std::mem::take(&mut self.new).into_iter().partition(|found| {
            let one = after(found).and_then(|key| left.get_mut(&key)?.pop());
            one.is_some_and(|at| met.insert(at))
        });
        self.standing.extend(standing);
        self.new = new;
        let fixed = std::mem::take(&mut self.fixed).into_iter().enumerate();
        self.fixed = fixed.filter(|(at, _)| !met.contains(at)).map(|(_, found)| found).collect();
    }
}

/// The rule, the record by its file in the head, and the field at the place; nothing of what stands in no text.
fn about<'t>(
    found: &Found<'_>,
    texts: &'t dyn Texts,
    file: impl Fn(FileId) -> FileId,
) -> Option<(&'static str, FileId, &'t str)> {
    let place = found.finding.place()?;
    let text = texts.text(place.file);
    let at = text.floor_char_boundary(place.start as usize);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let key = line.split_once(':').map_or("", |(key, _)| key);
    Some((found.finding.manual.code, file(place.file), key.trim_start_matches(['-', ' '])))
}
