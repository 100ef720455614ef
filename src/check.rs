//! The chain, composed once for every command: sources in, model and findings out.

mod ahead;

use chrono::NaiveDate;

use crate::diagnostic::render::Summary;
use crate::diagnostic::{Finding, Level, Location, Place};
use crate::figure::{self, Figures};
use crate::model::{self, Model};
use crate::page::Clearance;
use crate::profile::Profile;
use crate::public::{Disclosure, Opening};
use crate::record::{Decoded, Records};
use crate::rule::{Permitted, Settled};
use crate::source::{Sides, Sources};
use crate::{profile, record, rule};

pub use ahead::{Ahead, Foreseen, ahead};

/// A checked school.
#[derive(Debug)]
pub struct Checked {
    /// The school's programme on the day of the check.
    pub model: Model,
    /// Its numbers.
    pub figures: Figures,
    opening: Opening,
    /// What was found: all of it, by place, where the whole chain ran.
    pub findings: Vec<Finding>,
    /// What was found too, but is permitted for the time being.
    pub permitted: Vec<Permitted>,
    /// What the check went through.
    pub summary: Summary,
}

impl Checked {
    /// Leave to publish, where nothing stops it.
    #[must_use]
    pub fn clearance(&self) -> Option<Clearance> {
        Clearance::grant(&self.findings)
    }

    /// What may be seen of the school.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure<'_> {
        Disclosure::new(&self.model, &self.figures, &self.opening)
    }
}

/// Runs the whole chain over `sources` as of `today`.
#[must_use]
pub fn all(sources: &Sources, today: NaiveDate) -> Checked {
    let read = Read::of(sources, &mut Decoded::default());
    read.on(today).whole()
}

/// Runs the chain as far as a section needs it: of the rules only those that may keep it from being published. Only
/// files that changed since `decoded` was kept are read, and it keeps what was read.
#[must_use]
pub fn open(sources: &Sources, decoded: &mut Decoded, today: NaiveDate) -> Checked {
    Read::of(sources, decoded).on(today)
}

/// Runs the whole chain over both sides of a change as of one day. A text that both have is read once.
#[must_use]
pub fn both(sides: &Sides, today: NaiveDate) -> (Checked, Checked) {
    let mut decoded = Decoded::default();
    let base = Read::of(&sides.base, &mut decoded);
    let head = Read::of(&sides.head, &mut decoded);
    rayon::join(|| base.on(today).whole(), || head.on(today).whole())
}

/// Records that were read, and what was found in them as texts: the same on every day.
#[derive(Clone, Debug)]
struct Read {
    records: Records,
    profile: Profile,
    findings: Vec<Finding>,
}

impl Read {
    fn of(sources: &Sources, decoded: &mut Decoded) -> Self {
        let (records, read) = record::again(sources, decoded);
        let (profile, resolved) = profile::resolve(&records);
        let findings = sources.findings().cloned().chain(read).chain(resolved).collect();
        Read { records, profile, findings }
    }

    /// The school on a day, as far as a section needs it.
    fn on(self, today: NaiveDate) -> Checked {
        let Read { records, profile, mut findings } = self;
        let model = model::build(records, profile, today);
        let (guarded, (figures, (opening, gate))) = rayon::join(|| rule::guard(&model), || opened(&model));
        findings.extend(guarded.into_iter().chain(gate));
        let settled = rule::settle(findings, &model);
        let summary = summary(&settled, model.records.count());
        Checked { model, figures, opening, findings: settled.standing, permitted: settled.permitted, summary }
    }
}

/// What the whole chain found.
#[derive(Debug)]
pub struct Judged {
    /// All findings by place, those of the other rules among them.
    pub findings: Vec<Finding>,
    /// Those that are permitted for the time being.
    pub permitted: Vec<Permitted>,
    /// What the check went through.
    pub summary: Summary,
}

impl Checked {
    /// The same school, judged by the other rules too.
    fn whole(self) -> Self {
        let Judged { findings, permitted, summary } = self.judged();
        Checked { findings, permitted, summary, ..self }
    }

    /// Judges by the other rules too.
    #[must_use]
    pub fn judged(&self) -> Judged {
        let judged = [rule::judge(&self.model), figure::check(&self.model, &self.figures)].concat();
        let mut settled = rule::settle(judged, &self.model);
        settled.standing.extend(self.findings.iter().cloned());
        settled.permitted.extend(self.permitted.iter().cloned());
        settled.standing.extend(rule::unused(&settled, &self.model));
        settled.standing.sort_by(|a, b| order(a).cmp(&order(b)));
        let summary = summary(&settled, self.model.records.count());
        Judged { findings: settled.standing, permitted: settled.permitted, summary }
    }
}

fn opened(model: &Model) -> (Figures, (Opening, Vec<Finding>)) {
    let figures = figure::count(model);
    let opening = Opening::of(model, &figures);
    (figures, opening)
}

/// By file, then place, then code, whether something stands there or is missing; whole files come after.
fn order(finding: &Finding) -> (bool, Option<Place>, &Location, &str, &str) {
    let place = finding.place();
    (place.is_none(), place, &finding.location, finding.manual.code, &finding.headline)
}

fn summary(settled: &Settled, records: usize) -> Summary {
    let count = |level| settled.standing.iter().filter(|finding| finding.level == level).count();
    Summary {
        records,
        rules: rule::rules().len(),
        errors: count(Level::Error),
        warnings: count(Level::Warning),
        advice: count(Level::Advice),
        permitted: settled.permitted.len(),
    }
}
