//! Mistakes in consents.

use super::{Mistake, of_track, pair};
use crate::demo::front::Front;
use crate::demo::track::place::{GROUP, PEERS};

pub(super) const MISTAKES: &[Mistake] = &[
    pair("CON-01", |spot| without(spot.mentor(), "быть наставником")),
    pair("CON-02", |spot| without(spot.mentee(), "быть наставляемым")),
    pair("CON-03", |spot| {
        let late = spot.of_pair().order.day + 6;
        spot.mentee().set_within("согласия", "дата", late);
    }),
    of_track("CON-04", GROUP, |spot| without(spot.mentee(), "быть наставляемым")),
    pair("CON-05", |spot| spot.mentee().set_within("согласия", "форма", "устное")),
    of_track("LAW-06", PEERS, |spot| spot.mentee().set_within("согласия", "дал", "сам")),
];

/// Takes the consent of a kind, the first one, out of a card.
fn without(card: &mut Front, kind: &str) {
    card.rewrite("согласия", |text| {
        let (head, items) = text.split_once('\n').unwrap_or((text, ""));
        let kept: Vec<_> = items.split("  - ").filter(|item| !item.contains(kind)).collect();
        format!("{head}\n{}", kept.join("  - "))
    });
}
