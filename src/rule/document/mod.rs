//! DOC: documents and orders.

mod act;
mod act_without_grounds;
mod act_without_monitoring;
mod act_without_responsible;
mod act_without_results;
mod act_without_term;
mod bare_road_map_item;
mod level_against_kind;
mod no_act;
mod no_approved_regulation;
mod no_contract;
mod no_road_map;
mod not_signed_by_the_head;
mod one_number_two_dates;
mod order_after_start;
mod overdue_item;
mod pair_outside_orders;
mod payment_without_act;
mod regulation_after_orders;
mod regulation_sections;
mod road_map_not_approved;
mod road_map_without_resources;
mod unknown_kind;
mod without_file;

use super::Rule;
pub(super) use unknown_kind::UnknownDocumentKind;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_approved_regulation::NoApprovedRegulation,
    &no_act::NoAct,
    &act_without_grounds::ActWithoutGrounds,
    &act_without_term::ActWithoutTerm,
    &act_without_responsible::ActWithoutResponsible,
    &act_without_monitoring::ActWithoutMonitoring,
    &act_without_results::ActWithoutResults,
    &pair_outside_orders::PairOutsideOrders,
    &order_after_start::OrderAfterStart,
    &regulation_after_orders::RegulationAfterOrders,
    &not_signed_by_the_head::NotSignedByTheHead,
    &one_number_two_dates::OneNumberTwoDates,
    &no_road_map::NoRoadMap,
    &road_map_not_approved::RoadMapNotApproved,
    &bare_road_map_item::BareRoadMapItem,
    &road_map_without_resources::RoadMapWithoutResources,
    &overdue_item::OverdueItem,
    &payment_without_act::PaymentWithoutAct,
    &no_contract::NoContract,
    &level_against_kind::LevelAgainstKind,
    &without_file::WithoutFile,
    &regulation_sections::RegulationSections,
];
