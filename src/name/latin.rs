//! A spelling that does not depend on how Cyrillic was put into Latin letters.
//!
//! Receives an id, a file name or a typed reference in either alphabet, returns its skeleton; two spellings of
//! one name have one skeleton. Different names may share one too, so a hit is a candidate, never a proof.
//!
//! The scheme. Cyrillic is first written in one Latin way (`х` kh, `ц` ts, `щ` shch, `ю` yu, `я` ya, `ё` and `э`
//! as e, `ь ъ` not at all). Then, for both alphabets alike:
//!
//! | written | becomes | because |
//! | --- | --- | --- |
//! | `y j` and runs of `i y j` | one `i` | `ий`: iy, ij, ii, y; `ю`: yu, iu, ju |
//! | `i` before `e` | nothing | `е`: e, ye, je; `ье`: ie, ye |
//! | `yo jo`, not behind a vowel | `e` | `ё`: yo, jo, e |
//! | `shch sch` | `sh` | `щ`: shch, sch, sh; `ш`: sh, sch |
//! | `kh` | `h` | `х`: kh, h |
//! | `ts tz` | `c` | `ц`: ts, tz, c |
//! | `tch ph ck x w q` | `ch f k ks v k` | |
//! | a doubled consonant | one | `Анна`: anna, ana |
//! | `š ž č` | `sh zh ch` | other marks and apostrophes are dropped |
//! | spaces, dots, `_`, dashes | one `-` | |

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::fold;

/// Digraphs that have one meaning however they are spelt; the longest first.
const DIGRAPHS: &[(&str, &str)] = &[
    ("shch", "sh"),
    ("sch", "sh"),
    ("tch", "ch"),
    ("kh", "h"),
    ("ts", "c"),
    ("tz", "c"),
    ("ph", "f"),
    ("ck", "k"),
    ("x", "ks"),
    ("w", "v"),
    ("q", "k"),
];

/// The skeleton of a name in either alphabet: lower-case Latin letters, digits and single hyphens.
pub fn skeleton(text: &str) -> String {
    let latin: String = fold(text).chars().map(transliterate).collect();
    let latin = if latin.is_ascii() { latin } else { latin.nfd().filter(|c| !is_combining_mark(*c)).collect() };
    let mut rest = latin.as_str();
    let mut bones = String::with_capacity(latin.len());
    while let Some(letter) = rest.chars().next() {
        let (length, meaning) = sound(rest, letter, &bones);
        for bone in meaning.chars() {
            add(&mut bones, bone);
        }
        rest = &rest[length..];
    }
    bones.truncate(bones.trim_end_matches('-').len());
    bones
}

/// What the beginning of `rest` means, with the length of what was read.
fn sound<'a>(rest: &'a str, letter: char, bones: &str) -> (usize, &'a str) {
    let yo = rest.starts_with("yo") || rest.starts_with("jo");
    if yo && !bones.ends_with(is_vowel) {
        return (2, "e");
    }
    match DIGRAPHS.iter().find(|(written, _)| rest.starts_with(written)) {
        Some((written, meaning)) => (written.len(), meaning),
        None => (letter.len_utf8(), &rest[..letter.len_utf8()]),
    }
}

/// Adds one letter unless it melts into the one before it.
fn add(bones: &mut String, letter: char) {
    let letter = match letter {
        'y' | 'j' => 'i',
        '\'' | '’' | 'ʼ' | '`' | '"' => return,
        other if other.is_alphanumeric() => other,
        _ => '-',
    };
    let last = bones.chars().next_back();
    if letter == 'e' && last == Some('i') {
        bones.pop();
    }
    let melts = last == Some(letter) && !letter.is_numeric() && (letter == 'i' || !is_vowel(letter));
    if !melts && (letter != '-' || last.is_some()) {
        bones.push(letter);
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// One Cyrillic letter (folded, so that ё is already е) in Latin; anything else as it is.
fn transliterate(letter: char) -> Latin {
    let latin = match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' | 'җ' | 'ž' => "zh",
        'з' => "z",
        'и' | 'і' | 'ї' => "i",
        'й' | 'ы' => "y",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' => "u",
        'ф' => "f",
        'х' | 'һ' => "kh",
        'ц' => "ts",
        'ч' | 'č' => "ch",
        'ш' | 'š' => "sh",
        'щ' => "shch",
        'ь' | 'ъ' => "",
        'ю' => "yu",
        'я' => "ya",
        other => return Latin::Same(other),
    };
    Latin::Written(latin)
}

/// What stands for one letter of the input.
enum Latin {
    Same(char),
    Written(&'static str),
}

impl FromIterator<Latin> for String {
    fn from_iter<I: IntoIterator<Item = Latin>>(letters: I) -> String {
        let mut text = String::new();
        for letter in letters {
            match letter {
                Latin::Same(letter) => text.push(letter),
                Latin::Written(written) => text.push_str(written),
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::skeleton;

    #[test]
    fn spellings_of_one_name_are_equal() {
        let table: &[&[&str]] = &[
            &[
                "рогожина-тихомиров",
                "rogozhina-tihomirov",
                "rogozhina-tikhomirov",
                "Рогожина Тихомиров",
                "rogozhina_tihomirov",
            ],
            &["юлия", "yuliya", "iuliia", "julia", "yulia", "julija"],
            &["щукин", "shchukin", "schukin", "ščukin"],
            &["цой", "tsoy", "coj", "tsoi", "coy"],
            &["достоевский", "dostoevskiy", "dostoevsky", "dostoyevskii", "dostoevskij"],
            &["соловьёв", "solovev", "solovyov", "soloviev", "solovjov", "solovyev"],
            &["королёв", "королев", "korolyov", "korolev"],
            &["майоров", "mayorov", "majorov", "maiorov"],
            &["андреев", "andreev", "andreyev", "andrejev"],
            &["елена", "elena", "yelena", "jelena"],
            &["татьяна", "tatyana", "tatiana", "tat'yana", "tatjana"],
            &["александр", "aleksandr", "alexandr"],
            &["хасанов", "khasanov", "hasanov"],
            &["исхаков", "iskhakov", "ishakov"],
            &["жуков", "zhukov", "žukov"],
            &["шмидт", "shmidt", "schmidt"],
            &["анна", "anna", "ana"],
            &["белый", "belyy", "bely", "belyj", "belyi"],
            &["җамалиева", "zhamalieva", "zhamaliyeva"],
            &["уч-07", "uch-07", "УЧ 07"],
            &["илья", "ilya", "ilia", "il'ja"],
        ];
        for spellings in table {
            for spelling in *spellings {
                assert_eq!(skeleton(spelling), skeleton(spellings[0]), "{spelling} / {}", spellings[0]);
            }
        }
    }

    #[test]
    fn different_names_stay_different() {
        let table = [
            ("петров", "petrova"),
            ("иванов", "ivanin"),
            ("уч-07", "uch-77"),
            ("уч-7", "uch-77"),
            ("валеев", "valiev"),
            ("соколов", "sokolova"),
        ];
        for (one, other) in table {
            assert_ne!(skeleton(one), skeleton(other), "{one} / {other}");
        }
        assert_eq!(skeleton("—"), "");
    }
}
