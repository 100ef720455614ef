//! Words that the school's model knows under several names: «педагог — педагог» and «учитель – учитель» are one form.

use crate::profile::Profile;
use crate::record::declare::FieldInfo;
use crate::record::kind::{Document, Meeting, Pair};
use crate::record::said::{Part, Said};

/// A field and how its words are settled.
type Settled = (&'static FieldInfo, fn(&Profile, &str) -> Option<String>);

const WORDS: &[Settled] = &[
    (Pair::form.info, |profile, word| profile.form(word).map(|form| form.title().to_owned())),
    (Pair::kind.info, |profile, word| profile.kinds.named(word).map(|item| profile.kinds.title(item).to_owned())),
    (Pair::model.info, |profile, word| profile.models.named(word).map(|item| profile.models.title(item).to_owned())),
    (Pair::category.info, |profile, word| {
        profile.categories.named(word).map(|item| profile.categories.title(item).to_owned())
    }),
    (Pair::mentor_type.info, |profile, word| {
        profile.mentor_types.named(word).map(|item| profile.mentor_types.title(item).to_owned())
    }),
    (Meeting::kind.info, |profile, word| {
        profile.meetings.named(word).map(|item| profile.meetings.title(item).to_owned())
    }),
    (Document::kind.info, |profile, word| {
        profile.documents.named(word).map(|item| profile.documents.title(item).to_owned())
    }),
];

/// Puts the word of the model in the place of every word that means the same.
pub(super) fn settle(part: &mut Part, profile: &Profile) {
    for (info, placed) in &mut part.fields {
        let Some((_, word)) = WORDS.iter().find(|(known, _)| known == info) else { continue };
        settle_words(&mut placed.said, &|text| word(profile, text));
    }
}

fn settle_words(said: &mut Said, word: &dyn Fn(&str) -> Option<String>) {
    match said {
        Said::One(text) => {
            if let Some(usual) = word(text) {
                *text = usual;
            }
        }
        Said::List(items) => items.iter_mut().for_each(|item| settle_words(&mut item.said, word)),
        Said::Unreadable(_) | Said::Link(_) | Said::Named(..) | Said::Part(_) => {}
    }
}
