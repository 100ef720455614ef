//! Отзывы: the words of those who agreed to show them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Html, Link, Public, Site, Template};
use crate::public::{PublicReview, Role};

/// Отзывы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ReviewsPage {
    /// Учебные годы, начиная с последнего.
    pub years: Vec<ReviewYear>,
}

/// Отзывы одного учебного года.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ReviewYear {
    /// Учебный год: «2025/26».
    pub year: String,
    /// Отзывы года, начиная с последнего.
    pub reviews: Vec<ReviewItem>,
}

/// Один отзыв; в согласии автора есть «отзыв».
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ReviewItem {
    /// Слова автора; заголовки в них начинаются с третьего уровня.
    pub body: Html,
    /// Автор, если в согласии есть и имя.
    pub name: Option<Public<String>>,
    /// Страница автора или его место в разделе; только вместе с именем.
    pub href: Option<String>,
    /// Роль автора: «наставник», «наставляемый», «помощник»; «участник», если по роли автора можно узнать.
    pub role: &'static str,
    /// О какой паре отзыв; только вместе с именем.
    pub pair: Option<Link>,
}

impl Template for ReviewsPage {
    const NAME: &'static str = "reviews.html";
}

impl ReviewsPage {
    /// All reviews that may be shown.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let mut years: Vec<ReviewYear> = Vec::new();
        for review in site.disclosure.reviews() {
            let item = ReviewItem::of(site, &review);
            let year = review.year().to_string();
            match years.last_mut().filter(|last| last.year == year) {
                Some(last) => last.reviews.push(item),
                None => years.push(ReviewYear { year, reviews: vec![item] }),
            }
        }
        ReviewsPage { years }
    }
}

impl ReviewItem {
    fn of(site: &Site<'_>, review: &PublicReview<'_>) -> Self {
        let author = review.author();
        ReviewItem {
            body: site.html(&review.body(), "", 3),
            href: author.as_ref().and_then(|author| site.mentor_href(author)),
            name: author.and_then(|author| author.name()),
            role: word(review.role()),
            pair: review.pair().map(|pair| site.pair_link(&pair)),
        }
    }
}

fn word(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Mentor) => "наставник",
        Some(Role::Mentee) => "наставляемый",
        Some(Role::Helper) => "помощник",
        None => "участник",
    }
}
