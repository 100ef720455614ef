//! Permits: what may stay as it is until a day, and who allowed it. All of them in one file, `permits.md`.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Date, Text};

record! {
    /// Допуски: разрешённые отступления от правил.
    Permits {
        /// Допуски по порядку.
        permits: Vec<Spanned<Permit>> = "допуски" / "permits" | "допуск", May, Nobody;
    }
}

record! {
    /// Разрешённое отступление от правила.
    Permit [rule, subject] {
        /// Код правила: PAI-03.
        rule: Text = "правило" / "rule", Must, Nobody;
        /// В какой записи: people/petrov-is; через запятую можно назвать поле.
        subject: Text = "где" / "where", Must, Nobody;
        /// По какой день действует.
        until: Date = "до" / "until", Must("PMT-01"), Nobody;
        /// Почему разрешено.
        why: Text = "почему" / "why", Must, Nobody;
        /// Кто разрешил.
        allowed_by: Text = "разрешил" / "allowed_by" | "разрешила", Must, Nobody;
        /// Когда разрешено.
        date: Date = "дата" / "date", Must, Nobody;
    }
}
