//! Whether numbers that are shown tell one that is withheld: can it be had by adding and subtracting them?
//!
//! Receives groups of people. A group is a row of noughts and ones, a column for each person; its number is the same sum of
//! other groups' numbers whoever the people are exactly where its row is that sum of their rows. So rows are eliminated,
//! in whole numbers modulo a prime that no school's rows can meet by chance.

use std::collections::BTreeSet;

use crate::diagnostic::Place;

/// Different people, by the heads of their cards.
pub(super) type People = BTreeSet<Place>;

/// 2³¹ − 1: products of two remainders fit into 64 bits.
const PRIME: u64 = (1 << 31) - 1;

/// Do the numbers of the groups that are shown tell the number of one that is secret?
pub(super) fn tells(shown: &[&People], secret: &[&People]) -> bool {
    let rows = rows(shown, secret);
    let (shown, secret) = rows.split_at(shown.len());
    let mut basis: Vec<(usize, Vec<u64>)> = Vec::new();
    for row in shown {
        let row = reduced(row, &basis);
        if let Some(pivot) = row.iter().position(|entry| *entry != 0) {
            let inverse = power(row[pivot], PRIME - 2);
            basis.push((pivot, row.iter().map(|entry| entry * inverse % PRIME).collect()));
        }
    }
    secret.iter().any(|row| reduced(row, &basis).iter().all(|entry| *entry == 0))
}

/// A row for each group. People who are in the same groups share a column.
fn rows(shown: &[&People], secret: &[&People]) -> Vec<Vec<u64>> {
    let groups: Vec<&People> = shown.iter().chain(secret).copied().collect();
    let everybody: BTreeSet<&Place> = groups.iter().flat_map(|group| group.iter()).collect();
    let column = |person: &Place| groups.iter().map(|group| group.contains(person)).collect::<Vec<bool>>();
    let columns: BTreeSet<Vec<bool>> = everybody.into_iter().map(column).collect();
    (0..groups.len()).map(|row| columns.iter().map(|column| u64::from(column[row])).collect()).collect()
}

/// What is left of a row once the rows of the basis, each nought where those before it begin, are taken from it.
fn reduced(row: &[u64], basis: &[(usize, Vec<u64>)]) -> Vec<u64> {
    let mut row = row.to_vec();
    for (pivot, own) in basis {
        let times = PRIME - row[*pivot];
        row.iter_mut().zip(own).for_each(|(entry, own)| *entry = (*entry + times * own) % PRIME);
    }
    row
}

fn power(base: u64, exponent: u64) -> u64 {
    match exponent {
        0 => 1,
        even if even % 2 == 0 => power(base * base % PRIME, even / 2),
        odd => base * power(base, odd - 1) % PRIME,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    fn people(numbers: impl IntoIterator<Item = u32>) -> People {
        numbers.into_iter().map(|number| Place::new(FileId(number), 0..1)).collect()
    }

    #[test]
    fn a_difference_tells_the_rest() {
        let (all, most, rest) = (people(1..=9), people(1..=7), people(8..=9));
        assert!(tells(&[&all, &most], &[&rest]));
        assert!(!tells(&[&all], &[&rest]) && !tells(&[], &[&rest]));
    }

    #[test]
    fn a_longer_way_is_found() {
        let [a, b, c] = [people([1, 2, 4]), people([2, 3, 4]), people([1, 3, 4])];
        let half = people([1, 2, 3, 4]);
        assert!(!tells(&[&a, &b, &c], &[&half]));
        let fourth = people([4]);
        assert!(tells(&[&a, &b, &c, &half], &[&fourth]), "a + b + c = 2 half + the fourth");
    }

    #[test]
    fn a_group_that_is_shown_under_another_name_is_told() {
        assert!(tells(&[&people(1..=3)], &[&people(1..=3)]));
    }
}
