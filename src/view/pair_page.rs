//! The page of one pair or group.

use serde::Serialize;

use super::Site;
use super::{Ending, Link, Participant, PublicText, Span, Teaser, Template};
use crate::public::{PublicPair, Requisites, day_in_words, kind};

/// `pairs/<address>.html`. No request, no difficulties, no meetings: those are nobody's business.
#[derive(Clone, Debug, Serialize)]
pub struct PairPage {
    /// Whether there are several mentees.
    pub group: bool,
    /// The mentor first, then the mentees, then helpers.
    pub participants: Vec<Participant>,
    /// «ученик – ученик».
    pub form: Option<String>,
    /// «группа».
    pub kind: Option<String>,
    /// The model of interaction.
    pub model: Option<String>,
    /// The term by the record.
    pub term: Option<Span>,
    /// How it ended, where it did.
    pub ending: Option<Ending>,
    /// What the pair works at; vetted.
    pub task: Option<PublicText>,
    /// Directions of the work; vetted.
    pub directions: Vec<PublicText>,
    /// «№ 112-о от 1 сентября 2026»; number and date only.
    pub order: Option<String>,
    /// Where that order stands among the school's papers.
    pub order_href: Option<String>,
    /// The pair's programmes.
    pub programs: Vec<Link>,
    /// The pair that this one continues.
    pub before: Option<Link>,
    /// The pairs that continue this one.
    pub after: Vec<Link>,
    /// News that name this pair, newest first.
    pub news: Vec<Teaser>,
}

impl Template for PairPage {
    const NAME: &'static str = "pair.html";
}

impl PairPage {
    /// The page of one pair or group.
    #[must_use]
    pub fn of(site: &Site<'_>, pair: &PublicPair<'_>) -> Self {
        let fields = pair.fields();
        PairPage {
            group: pair.is_group(),
            participants: site.participants(pair),
            form: super::pairs_page::forms(pair),
            kind: super::pairs_page::kinds(pair),
            model: pair.interaction_model().map(str::to_owned),
            term: fields.value(kind::Pair::term).map(|term| Span::period(**term.get())),
            ending: Ending::of(pair),
            task: fields.text(kind::Pair::task).map(|task| task.capitalised()),
            directions: fields.words(kind::Pair::directions),
            order: fields.value(kind::Pair::order).map(|order| order_in_words(order.get())),
            order_href: fields.value(kind::Pair::order).and_then(|order| site.act_of(order.get())),
            programs: pair.programs().iter().map(|program| site.program_link(program)).collect(),
            before: pair.before().map(|pair| site.pair_link(&pair)),
            after: pair.after().iter().map(|pair| site.pair_link(pair)).collect(),
            news: site.news_of(pair),
        }
    }
}

/// «№ 112-о от 1 сентября 2026».
pub(super) fn order_in_words(order: &Requisites) -> String {
    format!("№\u{a0}{} от {}", order.number, day_in_words(order.date))
}
