//! Is one set of people a sum of others, each taken any number of times, halves and less included? Gauss by fractions.

use std::collections::BTreeSet;

/// A fraction in lowest terms, its denominator above nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fraction(i128, i128);

const NONE: Fraction = Fraction(0, 1);

impl Fraction {
    fn new(over: i128, under: i128) -> Self {
        let (mut a, mut b) = (over.abs(), under.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let sign = under.signum();
        Fraction(sign * over / a.max(1), sign * under / a.max(1))
    }

    fn minus(self, other: Self) -> Self {
        Fraction::new(self.0 * other.1 - other.0 * self.1, self.1 * other.1)
    }

    fn times(self, other: Self) -> Self {
        Fraction::new(self.0 * other.0, self.1 * other.1)
    }

    fn over(self, other: Self) -> Self {
        Fraction::new(self.0 * other.1, self.1 * other.0)
    }
}

/// Can the number of `one` be had from the numbers of `rows`, whatever the people are?
pub(super) fn is_sum_of(one: &BTreeSet<usize>, rows: &[&BTreeSet<usize>]) -> bool {
    let everybody: BTreeSet<usize> = rows.iter().copied().chain([one]).flatten().copied().collect();
    let row = |people: &BTreeSet<usize>| {
        let entry = |person: &usize| Fraction(i128::from(people.contains(person)), 1);
        everybody.iter().map(entry).collect::<Vec<Fraction>>()
    };
    let mut left: Vec<Vec<Fraction>> = rows.iter().map(|people| row(people)).collect();
    let mut one = row(one);
    for column in 0..everybody.len() {
        let Some(at) = left.iter().position(|row| row[column] != NONE) else { continue };
        let pivot = left.swap_remove(at);
        for row in left.iter_mut().chain([&mut one]) {
            let times = row[column].over(pivot[column]);
            row.iter_mut().zip(&pivot).for_each(|(entry, own)| *entry = entry.minus(own.times(times)));
        }
    }
    one.iter().all(|entry| *entry == NONE)
}

#[test]
fn sums_and_halves_are_found() {
    let set = |people: &[usize]| people.iter().copied().collect::<BTreeSet<usize>>();
    let [a, b, c] = [set(&[1, 2]), set(&[2, 3]), set(&[1, 3])];
    assert!(is_sum_of(&set(&[1, 2, 3]), &[&a, &b, &c]), "half of each");
    assert!(is_sum_of(&set(&[3]), &[&a, &set(&[1, 2, 3])]));
    assert!(!is_sum_of(&set(&[3]), &[&a, &set(&[1, 2, 3, 4])]));
}
