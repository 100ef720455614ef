//! Is anybody still working by a programme? Advice about what it lacks is given to such programmes only.

use crate::model::{Model, Pair, Program};
use crate::record::Kind;
use crate::record::value::Target;

/// Is one of its pairs at work, or about to begin? A pair that follows its own counts only if no programme is lost: it
/// may have one.
pub(super) fn is_live(program: &Program<'_>) -> bool {
    program.pair().is_some_and(|pair| pair.is_live())
        || (program.pairs().iter().any(Pair::is_live) && !is_one_lost(program.model))
}

/// Does a programme not lead to its pair? Then it may be the one that seems to be missing, and has a finding already.
pub(super) fn is_one_lost(model: &Model) -> bool {
    let dangling = model.dangling().iter();
    dangling.filter(|dangling| dangling.within == Kind::Program).any(|one| one.reference.target == Target::Pair)
        || model.has_broken(Kind::Program)
        || model.programs().any(|program| program.pair.known().is_none())
}
