//! The profiles that the program brings along.

use crate::diagnostic::FileId;
use crate::name::fold;
use crate::record::{self, kind::ProfileRecord};

const COMMON: &str = include_str!("common.yaml");
const TEACHERS: &str = include_str!("teachers.yaml");
const PUPILS: &str = include_str!("pupils.yaml");

/// The names by which a school picks profiles.
pub(super) const NAMES: &[&str] = &["педагоги", "ученики"];

/// What all profiles share.
pub(super) fn common() -> ProfileRecord {
    read(COMMON)
}

/// The profile that a school's word means.
pub(super) fn named(word: &str) -> Option<ProfileRecord> {
    match fold(word).as_str() {
        "педагоги" | "учителя" | "педагог" | "teachers" => Some(read(TEACHERS)),
        "ученики" | "обучающиеся" | "ученик" | "pupils" => Some(read(PUPILS)),
        _ => None,
    }
}

fn read(text: &str) -> ProfileRecord {
    record::profile(FileId(u32::MAX), text).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_profiles_have_no_mistakes() {
        for text in [COMMON, TEACHERS, PUPILS] {
            let (_, findings) = record::profile(FileId(0), text);
            assert!(findings.is_empty(), "{findings:#?}");
        }
    }
}
