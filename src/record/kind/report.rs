//! The curator's analytical report on a school year: a file a year in `reports/`. The body is its sections.

use crate::record::declare::record;
use crate::record::value::{Amounts, Date, PairsRef, PersonRef, Text};

record! {
    /// Итоговый аналитический отчёт за учебный год.
    AnnualReport [year] {
        /// Учебный год, за который отчитались: 2025/26.
        year: Text = "учебный год" / "year", Must, Nobody;
        /// Когда отчёт составлен.
        date: Date = "дата" / "date", Must, Nobody;
        /// Кто составил отчёт.
        author: PersonRef = "составил" / "author" | "составила", May, Nobody;
        /// Числа, которые названы в отчёте; их сверяют с записями.
        figures: Amounts = "показатели" / "figures", May, Nobody;
        /// Пары, прекращённые в этом году досрочно, о которых отчёт говорит.
        stopped_pairs: PairsRef = "прекращённые пары" / "stopped_pairs" | "прекращённая пара", May, Nobody;
        /// Кому отчёт передан.
        recipient: Text = "кому" / "recipient", May, Nobody;
        /// Когда передан.
        sent: Date = "передано" / "sent" | "передан", May, Nobody;
    }
}
