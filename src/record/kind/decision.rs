//! Decisions after monitoring: all of them in one file, `decisions.md`.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Date, Moment, Text};

record! {
    /// Управленческие решения.
    Decisions {
        /// Решения по порядку.
        decisions: Vec<Spanned<Decision>> = "решения" / "decisions" | "решение", May, Nobody;
    }
}

record! {
    /// Управленческое решение.
    Decision [date, what] {
        /// Что решили.
        what: Text = "решили" / "decided", Must, Nobody;
        /// Когда.
        date: Date = "дата" / "date", Must, Nobody;
        /// Кто отвечает.
        responsible: Text = "отвечает" / "responsible", May, Nobody;
        /// К какому сроку.
        due: Moment = "срок" / "due", May, Nobody;
        /// По итогам чего решили.
        after: Text = "по итогам" / "after", May, Nobody;
        /// Кому переданы результаты.
        recipient: Text = "кому" / "recipient", May, Nobody;
        /// Когда переданы.
        sent: Date = "передано" / "sent", May, Nobody;
        /// Что из решения вышло.
        outcome: Text = "итог" / "outcome", May, Nobody;
    }
}
