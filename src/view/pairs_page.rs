//! Пары и группы: the current school year first, then earlier years.

use serde::Serialize;

use super::Site;
use super::{Chart, Day, Participant, PublicText, Span, Template};
use crate::public::{PublicPair, SchoolYear, State, kind};

/// `pairs.html`.
#[derive(Clone, Debug, Serialize)]
pub struct PairsPage {
    /// This year's pairs and groups as a map; absent where there are none, or too many for a map.
    pub map: Option<Chart>,
    /// School years, the current one first.
    pub years: Vec<PairYear>,
}

/// The pairs of one school year.
#[derive(Clone, Debug, Serialize)]
pub struct PairYear {
    /// «2026/27».
    pub year: String,
    /// Whether it is the school year of the day that is shown.
    pub current: bool,
    /// Its pairs and groups, by the beginning of their term.
    pub pairs: Vec<PairRow>,
}

/// One pair or group in the list. Requests and difficulties are never part of it.
#[derive(Clone, Debug, Serialize)]
pub struct PairRow {
    /// The pair's page relative to the section's root.
    pub href: String,
    /// Whether there are several mentees.
    pub group: bool,
    /// The mentor.
    pub mentor: Option<Participant>,
    /// The mentees, at least one.
    pub mentees: Vec<Participant>,
    /// The task, where a name is withheld: it tells the row from others that are called alike; vetted.
    pub task: Option<PublicText>,
    /// «педагог – педагог».
    pub form: Option<String>,
    /// «реверсивное».
    pub kind: Option<String>,
    /// The term by the record.
    pub term: Option<Span>,
    /// How it ended, where it did.
    pub ending: Option<Ending>,
}

/// The end of a pair as a date.
#[derive(Clone, Debug, Serialize)]
pub struct Ending {
    /// «завершена» or «прекращена»; the reason is not public.
    pub words: String,
    /// The day.
    pub day: Day,
}

impl Template for PairsPage {
    const NAME: &'static str = "pairs.html";
}

impl PairsPage {
    /// All pairs and groups by school year; a pair that works over a summer stands in both years.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let pairs = site.disclosure.pairs();
        let now = site.disclosure.school_year();
        let by_year = by_year(&pairs);
        let this_year = by_year.iter().find(|(year, _)| *year == now);
        let map = this_year.and_then(|(_, pairs)| super::pairs_map::of(site, pairs));
        let years = by_year.into_iter().map(|(year, pairs)| PairYear {
            year: year.to_string(),
            current: year == now,
            pairs: pairs.iter().map(|pair| PairRow::of(site, pair)).collect(),
        });
        PairsPage { map, years: years.collect() }
    }
}

/// Pairs by the school years that they touch, the latest year first.
pub(super) fn by_year<'d>(pairs: &[PublicPair<'d>]) -> Vec<(SchoolYear, Vec<PublicPair<'d>>)> {
    let mut years: Vec<SchoolYear> = pairs.iter().flat_map(PublicPair::years).collect();
    years.sort_by(|a, b| b.cmp(a));
    years.dedup();
    let of = |year: SchoolYear| pairs.iter().filter(|pair| pair.years().contains(&year)).copied().collect();
    years.into_iter().map(|year| (year, of(year))).collect()
}

impl PairRow {
    fn of(site: &Site<'_>, pair: &PublicPair<'_>) -> Self {
        let mut participants = site.participants(pair);
        participants.retain(|person| person.role != "Помощник");
        let mentees = participants.split_off(participants.len().min(1));
        PairRow {
            href: format!("pairs/{}.html", pair.address()),
            group: pair.is_group(),
            mentor: participants.pop(),
            mentees,
            task: site.distinction(pair),
            form: forms(pair),
            kind: kinds(pair),
            term: pair.fields().value(kind::Pair::term).map(|term| Span::period(**term.get())),
            ending: Ending::of(pair),
        }
    }
}

/// «учитель – учитель», or several with commas.
pub(super) fn forms(pair: &PublicPair<'_>) -> Option<String> {
    let titles: Vec<_> = pair.forms().iter().map(|form| form.title()).collect();
    (!titles.is_empty()).then(|| titles.join(", "))
}

/// «реверсивное», or several with commas.
pub(super) fn kinds(pair: &PublicPair<'_>) -> Option<String> {
    let titles = pair.kinds();
    (!titles.is_empty()).then(|| titles.join(", "))
}

impl Ending {
    /// How a pair ended, where it did.
    #[must_use]
    pub fn of(pair: &PublicPair<'_>) -> Option<Self> {
        let words = match pair.state()? {
            State::Finished => "завершена",
            State::Stopped => "прекращена",
            State::Planned | State::Active => return None,
        };
        Some(Ending { words: words.to_owned(), day: Day::of(*pair.ended()?.get()) })
    }
}
