//! Пары и группы of the school year that is shown, and planned ones; earlier years stand in the archive.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Chart, Day, Participant, PublicText, Span, Template};
use crate::public::{PublicPair, SchoolYear, State, kind};

/// Пары и группы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PairsPage {
    /// Кто с кем в этом году, рисунком; пусто, если пар нет или для рисунка их слишком много.
    pub map: Option<Chart>,
    /// Какой учебный год показан: «2026/27».
    pub year: String,
    /// Учебные годы, сначала нынешний.
    pub years: Vec<PairYear>,
    /// Есть ли прошлые годы в архиве.
    pub archive: bool,
}

/// Пары одного учебного года.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PairYear {
    /// Учебный год: «2026/27».
    pub year: String,
    /// Нынешний ли это учебный год.
    pub current: bool,
    /// Пары и группы, по началу срока.
    pub pairs: Vec<PairRow>,
}

/// Пара или группа в списке. Запросов и затруднений здесь нет.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PairRow {
    /// Страница пары.
    pub href: String,
    /// Несколько ли наставляемых.
    pub group: bool,
    /// Наставник.
    pub mentor: Option<Participant>,
    /// Наставляемые, хотя бы один.
    pub mentees: Vec<Participant>,
    /// Задача, если имя не показано: по ней строку отличают от других таких же.
    pub task: Option<PublicText>,
    /// Форма: «педагог – педагог».
    pub form: Option<String>,
    /// Вид: «реверсивное».
    pub kind: Option<String>,
    /// Срок, как в записи.
    pub term: Option<Span>,
    /// Чем кончилась работа, если кончилась.
    pub ending: Option<Ending>,
}

/// Когда и как пара закончила работу.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Ending {
    /// Чем кончилось: «завершена» или «прекращена»; причину не публикуют.
    pub words: String,
    /// День.
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
