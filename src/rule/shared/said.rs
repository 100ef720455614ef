//! How a finding says a moment: as precisely as it is known.

use crate::record::value::{Moment, month_in_words};

/// «05.09.2026», «октябрь 2026», «2026».
pub(in crate::rule) fn said(moment: impl Into<Moment>) -> String {
    match moment.into() {
        Moment::Day(day) => day.format("%d.%m.%Y").to_string(),
        Moment::Month(day) => month_in_words(day),
        Moment::Year(year) => year.to_string(),
    }
}
