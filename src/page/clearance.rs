//! The leave to publish: it exists only where no finding stops publishing.

use crate::diagnostic::Finding;

/// Leave to publish. There is no other way to it than `Clearance::grant`, and none to publishing without it.
#[derive(Debug)]
pub struct Clearance(());

impl Clearance {
    /// Grants leave where none of the findings concerns integrity or privacy at its gravest level.
    pub(crate) fn grant(findings: &[Finding]) -> Option<Self> {
        (!findings.iter().any(Finding::stops_publishing)).then_some(Clearance(()))
    }
}
