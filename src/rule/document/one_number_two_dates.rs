//! DOC-12.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::diagnostic::{Findings, Place};
use crate::model::{Model, plain_number};
use crate::profile::DocumentKind;
use crate::record::value::{LevelOfDocument, Requisites};
use crate::record::{Field, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Приказы школы с одним номером за один календарный год, у которых дата в разных записях разная.
    ///
    /// Смотрит на приказы в папке documents, на приказ о кураторе и на приказы о дорожных картах. О приказе в записи
    /// пары говорит DOC-08.
    /// ## Почему это важно
    /// Номер в журнале приказов за год один. Две даты у него – опечатка, и по такой записи бумагу не найти.
    /// ## Так нельзя
    /// № 112-о от 01.09.2026 в одной записи и № 112-о от 07.09.2026 в другой
    /// ## Что сделать
    /// Найдите приказ в журнале и исправьте дату или номер.
    "DOC-12" OneNumberTwoDates, levels: [Warning], source: "по смыслу: один номер – один приказ"
}

/// A day and where it is written.
type Dated = (NaiveDate, Place);

impl Rule for OneNumberTwoDates {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let mut registers: BTreeMap<(String, i32), Vec<(Dated, String)>> = BTreeMap::new();
        for (number, dated) in numbered(model) {
            registers.entry((plain_number(&number), dated.0.year())).or_default().push((dated, number));
        }
        for entries in registers.into_values() {
            let Some(((first, place), _)) = entries.iter().min_by_key(|((day, _), _)| *day).cloned() else { continue };
            for ((day, at), number) in entries.into_iter().filter(|((day, _), _)| *day != first) {
                findings
                    .warning(
                        at,
                        format!("приказ № {number} здесь от {}, а в другом месте от {}", said(day), said(first)),
                    )
                    .also(place, "тот же номер, другая дата")
                    .help("сверьте номер и дату с журналом приказов");
            }
        }
    }
}

/// Every order of the school with its number.
fn numbered(model: &Model) -> Vec<(String, Dated)> {
    let documents = model.documents().filter(|document| document.level() == LevelOfDocument::Local);
    let orders = documents.filter(|document| document.kind().is_some_and(is_order));
    let recorded = orders.filter_map(|order| {
        let fields = &order.entry.fields;
        let (Known(number, _), Known(date, place)) = (&fields.number, &fields.date) else { return None };
        Some((number.to_string(), (date.0, *place)))
    });
    let of_maps = model.roadmaps().filter_map(|roadmap| named(&roadmap.entry.fields.order));
    let of_curator = model.school().and_then(|school| named(&school.entry.fields.curator_order));
    recorded.chain(of_curator).chain(of_maps).collect()
}

fn named(order: &Field<Requisites>) -> Option<(String, Dated)> {
    let Known(order, place) = order else { return None };
    Some((order.number.clone(), (order.date, *place)))
}

fn is_order(kind: DocumentKind) -> bool {
    use DocumentKind::{Act, CuratorOrder, Order, PairOrder, RegulationOrder, Roadmap};
    matches!(kind, Act | CuratorOrder | Order | PairOrder | RegulationOrder | Roadmap)
}
