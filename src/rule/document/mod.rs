//! DOC: documents and orders.

mod bare_road_map_item;
mod no_approved_regulation;
mod no_road_map;
mod order_after_start;
mod pair_outside_orders;
mod unknown_kind;
mod without_file;

pub(super) use bare_road_map_item::BareRoadMapItem;
pub(super) use no_approved_regulation::NoApprovedRegulation;
pub(super) use no_road_map::NoRoadMap;
pub(super) use order_after_start::OrderAfterStart;
pub(super) use pair_outside_orders::PairOutsideOrders;
pub(super) use unknown_kind::UnknownDocumentKind;
pub(super) use without_file::WithoutFile;

/// The headlines of a rule on a school in one text; for what one fixture folder cannot hold at once.
#[cfg(test)]
fn said(rule: &dyn super::Rule, text: &str) -> Vec<String> {
    use std::sync::Arc;

    let tree: Arc<dyn crate::source::Tree> = Arc::new(crate::source::Memory::from_text(text));
    let sources = crate::source::load(&tree).expect("a tree in memory can be listed");
    let (records, _) = crate::record::parse(&sources);
    let (profile, _) = crate::profile::resolve(&records);
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar");
    let model = crate::model::build(records, profile, today);
    let mut list = Vec::new();
    rule.check(&model, &mut crate::diagnostic::Findings::new(rule.manual(), &mut list));
    list.into_iter().map(|finding| finding.headline).collect()
}
