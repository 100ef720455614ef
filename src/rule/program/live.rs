//! Is anybody still working by a programme? Advice about what it lacks is given to such programmes only.

use crate::model::{Pair, Program};

/// Is one of its pairs at work, or about to begin?
pub(super) fn is_live(program: &Program<'_>) -> bool {
    program.pairs().iter().any(Pair::is_live)
}
