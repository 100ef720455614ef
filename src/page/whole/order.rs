//! The order of pages in one file: that of the menu, a record's page behind the list that it stands in.

use super::source::Source;
use crate::view::MenuGroup;

/// Sorts pages by the menu; pages that no list leads to come last, in the order of the plan.
pub(super) fn by_menu(sources: &mut [Source], menu: &[MenuGroup]) {
    let listed: Vec<&str> = menu.iter().flat_map(|group| &group.items).map(|item| item.href.as_str()).collect();
    let place = |path: &str| listed.iter().position(|listed| *listed == path);
    sources.sort_by_key(|source| {
        let list = || source.path.split_once('/').map(|(folder, _)| format!("{folder}.html"));
        match place(&source.path) {
            Some(at) => (at, 0),
            None => (list().and_then(|list| place(&list)).unwrap_or(usize::MAX), 1),
        }
    });
}
