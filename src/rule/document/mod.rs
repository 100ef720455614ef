//! DOC: documents and orders.

mod bare_road_map_item;
mod no_approved_regulation;
mod no_road_map;
mod order_after_start;
mod pair_outside_orders;
mod unknown_kind;
mod without_file;

use super::Rule;
pub(super) use unknown_kind::UnknownDocumentKind;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_approved_regulation::NoApprovedRegulation,
    &pair_outside_orders::PairOutsideOrders,
    &order_after_start::OrderAfterStart,
    &no_road_map::NoRoadMap,
    &bare_road_map_item::BareRoadMapItem,
    &without_file::WithoutFile,
];
