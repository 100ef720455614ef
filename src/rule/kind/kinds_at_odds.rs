//! KND-13.

use crate::diagnostic::{Findings, Place};
use crate::model::{Model, Pair};
use crate::profile::MentoringKind;
use crate::rule::{Rule, rule};

/// What cannot be true of one pair at once.
const AT_ODDS: [(MentoringKind, MentoringKind); 2] =
    [(MentoringKind::Speed, MentoringKind::Traditional), (MentoringKind::Group, MentoringKind::Traditional)];

rule! {
    /// ## Что находит
    /// Пары, у которых названы виды, исключающие друг друга: скоростное и традиционное, групповое и традиционное.
    /// ## Почему это важно
    /// Традиционное – один на один и надолго. Одна встреча или несколько наставляемых – другая работа, и спрашивают с неё другое: правила не поймут, какой вид считать настоящим.
    /// ## Так нельзя
    /// вид: традиционное, групповое
    /// ## Что сделать
    /// Оставьте тот вид, по которому пара работает на деле. Другие виды сочетаются: «групповое, виртуальное».
    "KND-13" KindsAtOdds, levels: [Warning], source: "Положение, п. 3.1.3"
}

impl Rule for KindsAtOdds {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            for (one, other) in AT_ODDS {
                let (Some(one), Some(other)) = (named(&pair, one), named(&pair, other)) else { continue };
                let (first, second) = if one.1 < other.1 { (one, other) } else { (other, one) };
                findings
                    .warning(second.1, format!("виды «{}» и «{}» не сочетаются", first.0, second.0))
                    .also(first.1, "другой вид той же пары")
                    .help("оставьте тот вид, по которому пара работает на деле");
            }
        }
    }
}

/// The word by which a pair names a kind, and where.
fn named<'m>(pair: &Pair<'m>, kind: MentoringKind) -> Option<(&'m str, Place)> {
    let mut words = pair.entry.fields.kind.known()?.iter();
    let word = words.find(|word| pair.model.profile.kinds.named(&word.value) == Some(&kind))?;
    Some((&word.value, word.place))
}
