//! Which data of a person a live consent opens today.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{Lapse, Person};
use crate::name::fold;
use crate::record::kind::Consent;
use crate::record::value::{ConsentKind, Datum};

/// The data of one person that may be published, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// Each with the last day on which some consent opens it; without one where a consent has no end.
    data: BTreeMap<Datum, Option<NaiveDate>>,
}

impl Opened {
    /// What the person's consents to publication open on the model's day.
    ///
    /// A consent counts while it holds; a minor's counts only where a parent gave it (domain.md 3.3, LAW-06). Without
    /// a name nothing else is opened either: it would name a teacher in a school of twelve (design.md 9). Only one's own
    /// words may stand without it, since whoever agrees to that has seen them.
    pub(super) fn of(person: &Person<'_>) -> Self {
        let today = person.model.today;
        let mut opened = Opened::default();
        for consent in person.consents(ConsentKind::Publication) {
            if Obstacle::of(consent, person, today).is_some() {
                continue;
            }
            data(consent).for_each(|datum| opened.open(datum, consent.last_day()));
        }
        if !opened.allows(Datum::Name) {
            opened.data.retain(|datum, _| *datum == Datum::Review);
        }
        opened
    }

    /// Opens a datum until a day, or without end; of two consents to the same the one that lasts longer counts.
    fn open(&mut self, datum: Datum, until: Option<NaiveDate>) {
        let later = |known: &Option<NaiveDate>| known.zip(until).map(|(known, until)| known.max(until));
        let until = self.data.get(&datum).map_or(until, later);
        self.data.insert(datum, until);
    }

    /// May this datum be shown?
    #[must_use]
    pub fn allows(&self, datum: Datum) -> bool {
        self.data.contains_key(&datum)
    }

    /// What may be shown.
    pub(super) fn data(&self) -> impl Iterator<Item = Datum> {
        self.data.keys().copied()
    }

    /// The last day on which everything opened here stays so.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        self.data.values().flatten().min().copied()
    }
}

/// Why a consent opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// It does not hold.
    Lapse(Lapse),
    /// It was given by word of mouth alone.
    Oral,
    /// It is a minor's, and no parent gave it.
    NotByParent,
}

impl Obstacle {
    /// What keeps a consent of this person from counting today; nothing where it counts.
    pub(super) fn of(consent: &Consent, person: &Person<'_>, today: NaiveDate) -> Option<Self> {
        let by_parent = consent.given_by.known().is_some_and(|by| by.is_parent());
        if let Some(lapse) = consent.lapse_on(today) {
            return Some(Obstacle::Lapse(lapse));
        }
        if !consent.is_written() {
            return Some(Obstacle::Oral);
        }
        (!by_parent && person.is_minor_on(today)).then_some(Obstacle::NotByParent)
    }
}

/// The listed data; a word that means none opens nothing, and what the prohibitions name stays closed.
pub(super) fn data(consent: &Consent) -> impl Iterator<Item = Datum> + '_ {
    let words = consent.data.known().into_iter().flat_map(|words| words.iter());
    words.filter_map(|word| Datum::named(&word.value)).filter(|datum| !is_prohibited(consent, *datum))
}

/// Do the prohibitions speak of this datum, in whatever case?
pub(super) fn is_prohibited(consent: &Consent, datum: Datum) -> bool {
    let said = consent.prohibitions.known().map(|text| fold(text)).unwrap_or_default();
    let mut words = said.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| roots(datum).iter().any(|root| word.starts_with(root)))
}

/// How words begin that speak of a datum.
fn roots(datum: Datum) -> &'static [&'static str] {
    match datum {
        Datum::Name => &["имя", "имен", "фио", "фамили", "отчеств"],
        Datum::Post => &["должност", "организаци"],
        Datum::Class => &["класс"],
        Datum::Subjects => &["предмет"],
        Datum::Experience => &["стаж", "образовани"],
        Datum::Photo => &["фото", "снимк", "снимок", "изображени", "портрет"],
        Datum::Results => &["результат", "достижени"],
        Datum::About => &["рассказ"],
        Datum::Awards => &["наград", "поощрени"],
        Datum::Review => &["отзыв"],
    }
}
