//! Numbers without an order that a reader could see, the same in every run.

/// A source of numbers.
pub(crate) struct Dice(u64);

impl Dice {
    /// The dice of the case `number` of a run with this seed; they do not depend on other cases.
    pub(crate) fn of(seed: u64, number: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ number);
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; 0 where nothing is below it.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        let number = self.next() % u64::try_from(bound.max(1)).expect("a length in memory is no longer");
        usize::try_from(number).expect("it is below a length in memory")
    }

    /// A number from `range`, its end included.
    pub(crate) fn within(&mut self, range: std::ops::RangeInclusive<usize>) -> usize {
        range.start() + self.below(range.end() - range.start() + 1)
    }

    /// Does it happen, if it happens in so many of a hundred cases?
    pub(crate) fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub(crate) fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }

    /// Any byte.
    pub(crate) fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}
