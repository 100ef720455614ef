//! Пары и группы of the school year that is shown, and planned ones; earlier years stand in the archive.

use serde::Serialize;

use super::Site;
use super::{Chart, Day, Participant, PublicText, Span, Template};
use crate::public::{PublicPair, SchoolYear, State, kind};

/// `pairs.html`.
#[derive(Clone, Debug, Serialize)]
pub struct PairsPage {
    /// This year's pairs and groups as a map; absent where there are none, or too many for a map.
    pub map: Option<Chart>,
    /// The school year that is shown, «2026/27».
    pub year: String,
    /// That school year, then later ones with the pairs that begin in them.
    pub years: Vec<PairYear>,
    /// Whether earlier years stand in the archive.
    pub archive: bool,
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
    /// The pairs and groups of this year, and those that begin later.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let now = site.disclosure.school_year();
        let pairs = site.disclosure.pairs();
        let this_year: Vec<PublicPair<'_>> = pairs.iter().filter(|pair| pair.years().contains(&now)).copied().collect();
        let map = super::pairs_map::of(site, &this_year);
        let mut years: Vec<PairYear> = Vec::new();
        for pair in &pairs {
            let Some(year) = in_front(&pair.years(), now) else { continue };
            let row = PairRow::of(site, pair);
            match years.iter_mut().find(|known| known.year == year.to_string()) {
                Some(known) => known.pairs.push(row),
                None => years.push(PairYear { year: year.to_string(), current: year == now, pairs: vec![row] }),
            }
        }
        years.sort_by(|a, b| a.year.cmp(&b.year));
        PairsPage { map, year: now.to_string(), years, archive: site.has_archive() }
    }
}

/// The year under which something stands in a list: the one that is shown, or the first later one; nothing where it is
/// all past. `years` are in order.
pub(super) fn in_front(years: &[SchoolYear], now: SchoolYear) -> Option<SchoolYear> {
    years.iter().copied().find(|year| *year >= now)
}

impl PairRow {
    pub(super) fn of(site: &Site<'_>, pair: &PublicPair<'_>) -> Self {
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
