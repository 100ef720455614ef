//! Why a review is not drawn.

/// What keeps a review from being drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The last look found what nobody may read.
    #[error("рецензия для всех содержала бы закрытое имя: {part}\n  помощь: прочтите её у себя без --audience public")]
    Leak {
        /// The part of the document.
        part: &'static str,
    },
    /// Even the counts do not fit.
    #[error("в --max-bytes {limit} не помещается даже итог\n  помощь: дайте не меньше {least}")]
    Narrow {
        /// What was asked for.
        limit: usize,
        /// The bytes that the shortest review has.
        least: usize,
    },
}
