//! Отзывы: the words of those who agreed to show them.

use serde::Serialize;

use super::{Html, Link, Public, Site, Template};
use crate::public::{PublicReview, Role};

/// `reviews.html`.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewsPage {
    /// School years, newest first.
    pub years: Vec<ReviewYear>,
}

/// The reviews of one school year.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewYear {
    /// «2025/26».
    pub year: String,
    /// Its reviews, newest first.
    pub reviews: Vec<ReviewItem>,
}

/// One review; its author's consent lists «отзыв».
#[derive(Clone, Debug, Serialize)]
pub struct ReviewItem {
    /// The words, vetted; headings from the third level.
    pub body: Html,
    /// The author, where the consent lists the name too.
    pub name: Option<Public<String>>,
    /// The author's own place in the section, relative to its root; only with the name.
    pub href: Option<String>,
    /// «наставник», «наставляемый», «помощник» where it does not tell who that is; «участник» otherwise.
    pub role: &'static str,
    /// The pair that the review is about; only with the name.
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
