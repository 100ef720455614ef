//! DOC-10.

use chrono::NaiveDate;

use crate::diagnostic::{Findings, Place};
use crate::model::Model;
use crate::profile::DocumentKind;
use crate::record::{Kind, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Положение, утверждённое позже первого приказа о закреплении пары или группы.
    ///
    /// Днём утверждения считает самую раннюю дату положений и приказов об их утверждении.
    /// ## Почему это важно
    /// Приказ о закреплении опирается на положение. Если положения ещё не было, опираться было не на что.
    /// ## Так нельзя
    /// Положение утверждено 01.10.2026, а первая пара закреплена приказом от 01.09.2026.
    /// ## Что сделать
    /// Сверьте даты с бумагами. Если положение переиздано, заведите записью и прежнее.
    "DOC-10" RegulationAfterOrders, levels: [Warning], source: "Положение, п. 6.2"
}

impl Rule for RegulationAfterOrders {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let (Some((approved, place)), Some((ordered, order))) = (approved(model), first_order(model)) else { return };
        if approved <= ordered {
            return;
        }
        let (approved, ordered) = (said(approved), said(ordered));
        findings
            .warning(place, format!("положение утверждено {approved}, позже приказа от {ordered}"))
            .also(order, "первый приказ о закреплении")
            .help("сверьте даты с бумагами; прежнее положение заведите отдельной записью");
    }
}

/// The first day on which there was a regulation; nothing where a paper that cannot be read may be it.
fn approved(model: &Model) -> Option<(NaiveDate, Place)> {
    if model.has_broken(Kind::Document) || model.documents().any(|document| document.kind().is_none()) {
        return None;
    }
    let kinds = [DocumentKind::Regulation, DocumentKind::RegulationOrder];
    let papers = kinds.into_iter().flat_map(|kind| model.documents_of(kind));
    let days = papers.map(|paper| match &paper.entry.fields.date {
        Known(date, place) => Some((date.0, *place)),
        _ => None,
    });
    days.collect::<Option<Vec<_>>>()?.into_iter().min()
}

fn first_order(model: &Model) -> Option<(NaiveDate, Place)> {
    let order = |pair: crate::model::Pair<'_>| match &pair.entry.fields.order {
        Known(order, place) => Some((order.date, *place)),
        _ => None,
    };
    model.pairs().filter_map(order).min()
}
