//! Numbers without an order that a reader could see, the same in every run.

/// A source of numbers.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound.max(1)
    }

    /// One of so many.
    pub(crate) fn pick(&mut self, sides: usize) -> usize {
        usize::try_from(self.below(sides as u64)).expect("it is below a length in memory")
    }
}
