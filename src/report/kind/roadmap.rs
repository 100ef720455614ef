//! «Дорожная карта»: plan and fact.

use crate::report::section::roadmap;
use crate::report::{Desk, Kind, Report};

/// The report.
pub(in crate::report) struct Roadmap;

impl Kind for Roadmap {
    fn name(&self) -> &'static str {
        "дорожная-карта"
    }

    fn latin(&self) -> &'static str {
        "roadmap"
    }

    fn about(&self) -> &'static str {
        "пункты дорожной карты: план и факт, просроченное"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        desk.report(self, "Дорожная карта: план и факт", vec![roadmap::of(desk)])
    }
}
