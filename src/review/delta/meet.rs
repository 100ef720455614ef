//! Which items of two lists are the same thing.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use crate::name::fold;
use crate::record::said::{Part, Placed, Said};

/// So much of the words of two texts must be common for them to be one that was rewritten, in hundredths.
const ALIKE: usize = 50;

/// At most so many pairs of items are compared word by word.
const MOST: usize = 40_000;

/// How two lists meet, by the places of their items.
pub(super) struct Meeting {
    /// Base and head, in the order of the head.
    pub both: Vec<(usize, usize)>,
    /// Of the base only, in its order.
    pub gone: Vec<usize>,
    /// Of the head only, in its order.
    pub new: Vec<usize>,
}

/// Items meet where they say the same, then where they are known by the same, then where most of their words are common.
pub(super) fn meet(base: &[Placed], head: &[Placed]) -> Meeting {
    let mut meeting = Meeting { both: Vec::new(), gone: (0..base.len()).collect(), new: (0..head.len()).collect() };
    meeting.by(base, head, |said| Some(exact(said)));
    meeting.by(base, head, key);
    meeting.by_words(base, head);
    meeting.both.sort_unstable_by_key(|(_, head)| *head);
    meeting
}

impl Meeting {
    fn by(&mut self, base: &[Placed], head: &[Placed], key: impl Fn(&Said) -> Option<String>) {
        let mut waiting: HashMap<String, VecDeque<usize>> = HashMap::new();
        for &at in &self.gone {
            if let Some(key) = key(&base[at].said) {
                waiting.entry(key).or_default().push_back(at);
            }
        }
        let mut partner = |at: usize| waiting.get_mut(&key(&head[at].said)?)?.pop_front();
        let met: Vec<_> = self.new.iter().filter_map(|&at| Some((partner(at)?, at))).collect();
        self.keep(&met);
    }

    /// The likest meet first.
    fn by_words(&mut self, base: &[Placed], head: &[Placed]) {
        if self.gone.len() * self.new.len() > MOST {
            return;
        }
        let of = |items: &[Placed], at: &[usize]| -> Vec<_> { at.iter().map(|&at| words(&items[at].said)).collect() };
        let (gone, new) = (of(base, &self.gone), of(head, &self.new));
        let mut likely = Vec::new();
        for (one, before) in gone.iter().enumerate() {
            for (other, after) in new.iter().enumerate() {
                let common = alike(before.as_ref(), after.as_ref());
                if common >= ALIKE {
                    likely.push((std::cmp::Reverse(common), self.new[other], self.gone[one]));
                }
            }
        }
        likely.sort_unstable();
        for (_, new, gone) in likely {
            if self.gone.contains(&gone) && self.new.contains(&new) {
                self.keep(&[(gone, new)]);
            }
        }
    }

    fn keep(&mut self, met: &[(usize, usize)]) {
        let (gone, new): (HashSet<usize>, HashSet<usize>) = met.iter().copied().unzip();
        self.gone.retain(|at| !gone.contains(at));
        self.new.retain(|at| !new.contains(at));
        self.both.extend_from_slice(met);
    }
}

/// All that is said; alike only where two say the same.
fn exact(said: &Said) -> String {
    let kind = match said {
        Said::Unreadable(_) => '!',
        Said::One(_) => '1',
        Said::Link(_) => '>',
        Said::Named(..) => ':',
        Said::Part(_) => '{',
        Said::List(_) => '[',
    };
    format!("{kind}{}", said.plain())
}

/// What an item is known by.
fn key(said: &Said) -> Option<String> {
    match said {
        Said::One(text) => Some(fold(text)),
        Said::Named(code, _) => Some(fold(code)),
        Said::Part(part) => known_by(part),
        Said::Link(_) | Said::Unreadable(_) | Said::List(_) => None,
    }
}

/// The fields of its identity, where it has any.
pub(in crate::review) fn known_by(part: &Part) -> Option<String> {
    let said = |info| part.get(info).map(|placed| fold(&placed.said.plain()));
    let known: Vec<Option<String>> = part.known_by.iter().map(|info| said(info)).collect();
    let is_known = known.iter().any(Option::is_some);
    is_known.then(|| known.into_iter().map(Option::unwrap_or_default).collect::<Vec<_>>().join("\u{1}"))
}

/// The words of a text that may be rewritten.
fn words(said: &Said) -> Option<BTreeSet<String>> {
    let is_text = matches!(said, Said::One(_) | Said::Part(_));
    is_text.then(|| said.line().split_whitespace().map(fold).filter(|word| !word.is_empty()).collect())
}

/// How many of a hundred words of the longer text both have.
fn alike(one: Option<&BTreeSet<String>>, other: Option<&BTreeSet<String>>) -> usize {
    let (Some(one), Some(other)) = (one, other) else { return 0 };
    let most = one.len().max(other.len()).max(1);
    one.intersection(other).count() * 100 / most
}
