//! A review: a participant's own words about mentoring. The body is public by the author's consent.

use crate::record::declare::record;
use crate::record::value::{Date, PairRef, PersonRef};

record! {
    /// Отзыв участника о наставничестве.
    Review [who, date] {
        /// Кто написал. Без имени в согласии отзыв покажут без подписи.
        who: PersonRef = "кто" / "who" | "автор", Must, Nobody;
        /// Когда написан.
        date: Date = "дата" / "date", Must, Consent(Review);
        /// О какой паре или группе.
        pair: PairRef = "пара" / "pair", May, Nobody;
    }
}
