//! The profiles that the program brings along.

use std::sync::LazyLock;

use crate::diagnostic::FileId;
use crate::name::fold;
use crate::record::{self, kind::ProfileRecord};

/// A profile: the words by which a school picks it, the first of them in messages, and its text.
struct Embedded {
    words: &'static [&'static str],
    text: &'static str,
}

static PROFILES: &[Embedded] = &[
    Embedded {
        words: &["педагоги", "учителя", "педагог", "teachers"], text: include_str!("teachers.yaml")
    },
    Embedded {
        words: &["ученики", "обучающиеся", "ученик", "pupils"], text: include_str!("pupils.yaml")
    },
    Embedded { words: &["муниципальная система", "s0"], text: include_str!("s0.yaml") },
    Embedded { words: &["основы", "s1"], text: include_str!("s1.yaml") },
    Embedded { words: &["пять форм", "s2"], text: include_str!("s2.yaml") },
    Embedded { words: &["положение", "s3"], text: include_str!("s3.yaml") },
    Embedded { words: &["семь этапов", "s4"], text: include_str!("s4.yaml") },
    Embedded { words: &["право", "law"], text: include_str!("law.yaml") },
];

/// A profile with the word by which messages name it.
pub(super) type Named = (&'static str, &'static ProfileRecord);

const COMMON: &str = include_str!("common.yaml");
const WORDS: &str = include_str!("words.yaml");

static RECORDS: LazyLock<Vec<ProfileRecord>> =
    LazyLock::new(|| PROFILES.iter().map(|profile| read(profile.text)).collect());
static COMMON_RECORD: LazyLock<ProfileRecord> = LazyLock::new(|| read(COMMON));
static WORDS_RECORD: LazyLock<ProfileRecord> = LazyLock::new(|| read(WORDS));

/// The profiles that together hold every word of the model.
const WHOLE: [&str; 2] = ["педагоги", "ученики"];

/// What all profiles share.
pub(super) fn common() -> &'static ProfileRecord {
    &COMMON_RECORD
}

/// Words of forms, categories, models and types of mentors, from which profiles pick by their codes.
pub(super) fn words() -> &'static ProfileRecord {
    &WORDS_RECORD
}

/// The names by which a school picks profiles.
pub(super) fn names() -> Vec<&'static str> {
    PROFILES.iter().map(|profile| profile.words[0]).collect()
}

/// The number of the profile that a school's word means.
pub(super) fn named(word: &str) -> Option<usize> {
    let word = fold(word);
    PROFILES.iter().position(|profile| profile.words.contains(&word.as_str()))
}

/// The profile of a number.
pub(super) fn record(number: usize) -> Named {
    (PROFILES[number].words[0], &RECORDS[number])
}

/// The profiles that together hold every word of the model.
pub(super) fn whole() -> Vec<Named> {
    WHOLE.iter().filter_map(|name| named(name)).map(record).collect()
}

fn read(text: &str) -> ProfileRecord {
    record::profile(FileId(u32::MAX), text).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_profiles_have_no_mistakes() {
        for text in PROFILES.iter().map(|profile| profile.text).chain([COMMON, WORDS]) {
            let (_, findings) = record::profile(FileId(0), text);
            assert!(findings.is_empty(), "{findings:#?}");
        }
    }

    #[test]
    fn every_profile_is_picked_by_each_of_its_words() {
        for (number, profile) in PROFILES.iter().enumerate() {
            assert!(profile.words.iter().all(|word| named(word) == Some(number)), "{:?}", profile.words);
        }
    }
}
