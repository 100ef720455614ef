//! Permits at work: which findings they cover.

use crate::diagnostic::{Blocks, Finding};
use crate::model::{Aim, Model};
use crate::rule::explain;
use crate::rule::permit::guards;

/// A finding that a permit covers: it is counted, not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permitted {
    /// The finding.
    pub finding: Finding,
    /// The number of the permit among those of the model, from 0.
    pub permit: usize,
}

/// The permits of a school that are in force and may be.
#[derive(Debug)]
pub(super) struct Permits<'m> {
    list: Vec<(usize, &'static str, &'m Aim)>,
}

impl<'m> Permits<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        let permits = model.permits().enumerate().filter(|(_, permit)| permit.is_in_force());
        let list = permits.filter_map(|(at, permit)| {
            let manual = explain(permit.fields.rule.known()?).filter(|manual| guards(manual).is_none())?;
            Some((at, manual.code, permit.aim?))
        });
        Permits { list: list.collect() }
    }

    /// The permit that covers a finding, the first of several.
    pub(super) fn covering(&self, finding: &Finding) -> Option<usize> {
        if finding.manual.blocks != Blocks::Nothing {
            return None;
        }
        let meant = self.list.iter().find(|(_, code, aim)| finding.manual.code == *code && aim.covers(finding));
        meant.map(|(at, ..)| *at)
    }
}
