//! Marks: words that stand nowhere else, and the search for them in whatever a page makes of them.

use nastavnik::name::skeleton;
use nastavnik::record::declare::{FieldInfo, Visibility};
use rust_stemmers::{Algorithm, Stemmer};

/// When may a mark be seen?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opens {
    Always,
    ByConsent,
    Never,
}

impl From<&FieldInfo> for Opens {
    fn from(info: &FieldInfo) -> Self {
        match info.visibility {
            Visibility::Anyone => Opens::Always,
            Visibility::Consent(_) => Opens::ByConsent,
            Visibility::Nobody => Opens::Never,
        }
    }
}

impl Opens {
    /// A part is never more open than the field that holds it.
    pub(super) fn at_most(self, other: Opens) -> Opens {
        if self as usize > other as usize { self } else { other }
    }
}

/// A marked value.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Folder and keys: `pairs.запрос`, `people.наставник.время`.
    pub(super) field: String,
    /// The word.
    pub(super) word: String,
    /// Who may see it.
    pub(super) opens: Opens,
}

impl Mark {
    /// The word however its letters are written.
    pub(super) fn bones(&self) -> String {
        skeleton(&self.word)
    }

    /// What the search index would hold of the word.
    pub(super) fn stem_bones(&self) -> String {
        let word = self.word.to_lowercase().replace('ё', "е");
        skeleton(&Stemmer::create(Algorithm::Russian).stem(&word))
    }
}

/// A file and its name as they may be read: Cyrillic and Latin alike, percent signs decoded.
pub(super) fn readings(path: &str, bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    format!("{} {} {}", skeleton(path), skeleton(&text), skeleton(&decoded(&text)))
}

/// `%D0%B0` → `а`.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let hex = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match hex.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn a_mark_is_found_however_it_is_written() {
    let mark = Mark { field: String::new(), word: "мракозапрос".to_owned(), opens: Opens::Never };
    for text in [
        "<p>Мракозапрос</p>",
        "a.html#mrakozapros",
        "MRAKOZAPROS",
        "?q=%D0%BC%D1%80%D0%B0%D0%BA%D0%BE%D0%B7%D0%B0%D0%BF%D1%80%D0%BE%D1%81",
    ] {
        assert!(readings("x.html", text.as_bytes()).contains(&mark.bones()), "{text}");
    }
    assert!(readings("news/mrakozapros.html", b"").contains(&mark.bones()));
}
