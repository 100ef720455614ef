//! The page of one pair or group.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Ending, Link, Participant, PublicText, Span, Teaser, Template};
use crate::public::{PublicPair, Requisites, day_in_words, kind};

/// Страница пары или группы. Запросов, затруднений и встреч здесь нет: они никого больше не касаются.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PairPage {
    /// Несколько ли наставляемых.
    pub group: bool,
    /// Сначала наставник, потом наставляемые, потом помощники.
    pub participants: Vec<Participant>,
    /// Форма: «ученик – ученик».
    pub form: Option<String>,
    /// Вид: «группа».
    pub kind: Option<String>,
    /// Модель взаимодействия.
    pub model: Option<String>,
    /// Срок, как в записи.
    pub term: Option<Span>,
    /// Чем кончилась работа, если кончилась.
    pub ending: Option<Ending>,
    /// Над чем работает пара.
    pub task: Option<PublicText>,
    /// Направления работы.
    pub directions: Vec<PublicText>,
    /// Приказ: «№ 112-о от 1 сентября 2026»; только номер и дата.
    pub order: Option<String>,
    /// Где этот приказ стоит среди бумаг школы.
    pub order_href: Option<String>,
    /// Программы пары.
    pub programs: Vec<Link>,
    /// Пара, которую эта продолжает.
    pub before: Option<Link>,
    /// Пары, которые продолжают эту.
    pub after: Vec<Link>,
    /// Новости об этой паре, начиная с последней.
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
