//! DOC-09.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::rule::shared::{said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Приказы о закреплении, которые изданы позже, чем пара или группа начала работу.
    /// ## Почему это важно
    /// Наставничество начинается с приказа. Встречи до него – работа без основания: её не зачесть и не оплатить.
    /// ## Так нельзя
    /// приказ: № 112-о от 10.09.2026
    /// срок: 05.09.2026 – 28.05.2027
    /// ## Что сделать
    /// Сверьте обе даты с бумагой; если приказ и правда вышел позже, начните срок с его дня.
    "DOC-09" OrderAfterStart, levels: [Error, Warning, Advice], source: "Положение, п. 6.2"
}

impl Rule for OrderAfterStart {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let (Known(order, place), Known(term, term_place)) = (&pair.order, &pair.term) else { continue };
            if order.date <= term.start {
                continue;
            }
            let (ordered, started) = (said(order.date), said(term.start));
            findings
                .file(strictness::of_papers(&pair), *place, format!("приказ от {ordered} позже начала срока {started}"))
                .label("приказ о закреплении")
                .also(*term_place, "срок пары")
                .help("сверьте даты с приказом; срок не может начаться раньше него");
        }
    }
}
