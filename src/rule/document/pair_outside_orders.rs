//! DOC-08.

use crate::diagnostic::{Findings, Location, Place};
use crate::model::{Model, Pair};
use crate::profile::DocumentKind;
use crate::record::kind::{Document, Pair as Record};
use crate::record::value::Requisites;
use crate::record::{Absent, Bad, Kind, Known};
use crate::rule::shared::strictness;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары и группы без приказа о закреплении, а также приказы, которых нет среди документов.
    /// ## Почему это важно
    /// Наставник и наставляемый работают вместе по приказу. Если номер или дата в паре и в документе разошлись,
    /// непонятно, какой бумаге верить.
    /// ## Так нельзя
    /// приказ: № 112-о от 01.09.2026, а в папке documents приказ № 112-о от 07.09.2026
    /// ## Что сделать
    /// Впишите в пару номер и дату приказа и заведите запись с видом «приказ о закреплении» с тем же номером и датой.
    "DOC-08" PairOutsideOrders, levels: [Error, Warning, Advice], source: "Положение, п. 1.6.6"
}

impl Rule for PairOutsideOrders {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            match &pair.entry.fields.order {
                Absent(place) => no_order(&pair, *place, findings),
                Known(order, place) if !may_be_recorded(&pair) => no_document(&pair, order, *place, findings),
                Known(..) | Bad(_) => {}
            }
        }
    }
}

fn no_order(pair: &Pair<'_>, place: Place, findings: &mut Findings<'_>) {
    findings
        .file(strictness::of_papers(pair), Location::Missing(place), "у пары или группы нет приказа о закреплении")
        .help(format!("впишите номер и дату в поле {}, например: № 112-о от 01.09.2026", Record::order));
}

fn no_document(pair: &Pair<'_>, order: &Requisites, place: Place, findings: &mut Findings<'_>) {
    let finding = findings.file(strictness::of_papers(pair), place, format!("приказа {order} нет среди документов"));
    finding.label("таких номера и даты нет ни в одном приказе о закреплении");
    let near = near(pair.model, order);
    for (place, text) in &near {
        finding.also(*place, text.as_str());
    }
    finding.help(if near.is_empty() {
        "заведите в папке documents запись этого приказа с видом «приказ о закреплении»"
    } else {
        "сверьте номер, дату и вид документа с бумагой"
    });
}

/// Is its order recorded, or could it be in a record that cannot be read?
fn may_be_recorded(pair: &Pair<'_>) -> bool {
    pair.order_document().is_some() || pair.model.has_broken(Kind::Document) || {
        let fields = |document: crate::model::Document<'_>| {
            let Document { number, date, .. } = &document.entry.fields;
            document.kind().is_none() || number.is_bad() || date.is_bad()
        };
        pair.model.documents().any(fields)
    }
}

/// Documents that were likely meant: the same paper of another kind, or an order on pairs with the same number.
fn near(model: &Model, order: &Requisites) -> Vec<(Place, String)> {
    let mut near = Vec::new();
    for document in model.documents() {
        if document.has(order) {
            near.push((document.entry.kind.place(), "тот же номер и дата, но вид другой".to_owned()));
            continue;
        }
        let Known(date, place) = &document.date else { continue };
        let same = Requisites { number: order.number.clone(), date: date.0 };
        if document.kind() == Some(DocumentKind::PairOrder) && document.has(&same) {
            near.push((*place, format!("у приказа № {} здесь другая дата", order.number)));
        }
    }
    near
}
