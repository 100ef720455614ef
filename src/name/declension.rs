//! The case forms that a name takes in running text.
//!
//! Receives one word of a name, returns its forms, folded, the nominative among them. Generous rather than
//! exact: every paradigm that the word's ending allows is there («Орёл» as Орла and Орёла), for a form that
//! nobody writes costs nothing. Diminutives, former surnames and misspelt names are not covered.

use super::{Gender, fold};

/// The endings of one declension by who bears the name.
struct Endings {
    he: &'static [&'static str],
    she: &'static [&'static str],
    they: &'static [&'static str],
}

/// Соколов, Соколова; foreign ones take -ом (Дарвином).
const POSSESSIVE: Endings =
    Endings {
        he: &["", "а", "у", "ым", "ом", "е"], she: &["а", "ой", "ою", "у"], they: &["ы", "ых", "ым", "ыми"]
    };

/// Белый, Синяя, Раевский, Толстой.
const ADJECTIVE: Endings = Endings {
    he: &["ый", "ий", "ой", "ого", "ому", "ым", "им", "ом", "его", "ему", "ем"],
    she: &["ая", "ой", "ую", "ою", "яя", "ей", "юю", "ею"],
    they: &["ые", "ие", "ых", "их", "ым", "им", "ыми", "ими"],
};

/// Мороз, Шмидт, Абрамович; a woman's should not change, but people decline it. The genitive plural is left out:
/// it is another surname (Волк, Волков).
const HARD: Endings = Endings {
    he: &["", "а", "у", "ом", "ем", "е"],
    she: &["", "а", "у", "ом", "ем", "е"],
    they: &["ы", "и", "ам", "ами", "ах"],
};

/// Коваль, Цой, Гайдай, Палий, cut before the last letter.
const SOFT: Endings =
    Endings {
        he: &["я", "ю", "ем", "е", "и"], she: &["я", "ю", "ем", "е", "и"], they: &["и", "ям", "ями", "ях"]
    };

/// Глинка, Сова, Лукаша.
const IN_A: Endings = Endings {
    he: &["а", "ы", "и", "е", "у", "ой", "ою", "ей", "ею"],
    she: &["а", "ы", "и", "е", "у", "ой", "ою", "ей", "ею"],
    they: &["ам", "ами", "ах"],
};

/// Заря, Берия.
const IN_YA: Endings = Endings {
    he: &["я", "и", "е", "ю", "ей", "ею"],
    she: &["я", "и", "е", "ю", "ей", "ею"],
    they: &["ям", "ями", "ях"],
};

/// The forms of one word of a surname; of all genders where the bearer's is not known.
pub(crate) fn surname_forms(word: &str, gender: Option<Gender>) -> Vec<String> {
    let word = fold(word);
    let mut forms = vec![word.clone()];
    for (stem, endings) in surname_stems(&word) {
        let he = gender.is_none_or(|gender| gender == Gender::Masculine).then_some(endings.he);
        let she = gender.is_none_or(|gender| gender == Gender::Feminine).then_some(endings.she);
        let all = [he, she, Some(endings.they)].into_iter().flatten().flatten();
        forms.extend(all.map(|ending| format!("{stem}{ending}")));
    }
    settle(forms)
}

/// The forms of one word of a first name or patronymic, of any gender.
pub(super) fn given_forms(word: &str) -> Vec<String> {
    let word = fold(word);
    let mut forms = vec![word.clone()];
    for spelling in soft_and_full(&word) {
        for (stem, endings) in given_stems(&spelling) {
            forms.extend(endings.he.iter().map(|ending| format!("{stem}{ending}")));
        }
        if let Some(stem) = spelling.strip_suffix('ь') {
            forms.extend(["ью", "и"].map(|ending| format!("{stem}{ending}")));
        }
    }
    settle(forms)
}

fn settle(mut forms: Vec<String>) -> Vec<String> {
    forms.retain(|form| form.chars().count() > 1);
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// «Мария» is also «Марья», «Наталья» also «Наталия».
fn soft_and_full(word: &str) -> Vec<String> {
    let mut spellings = vec![word.to_owned()];
    spellings.extend(word.strip_suffix("ия").map(|stem| format!("{stem}ья")));
    spellings.extend(word.strip_suffix("ья").map(|stem| format!("{stem}ия")));
    spellings
}

type Stems = Vec<(String, &'static Endings)>;

fn given_stems(word: &str) -> Stems {
    match word.chars().next_back() {
        Some('а' | 'ә') => vec![(cut(word, 1), &IN_A)],
        Some('я') => vec![(cut(word, 1), &IN_YA)],
        Some(last) if is_consonant(last) || matches!(last, 'й' | 'ь') => noun(word),
        _ => Vec::new(),
    }
}

fn surname_stems(word: &str) -> Stems {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let short = word.chars().count() <= 4;
    if ends(&["ых", "их"]) {
        return Vec::new();
    }
    if ends(&["ая", "яя"]) {
        return vec![(cut(word, 2), &ADJECTIVE)];
    }
    if ends(&["ый", "ий", "ой"]) {
        return [vec![(cut(word, 2), &ADJECTIVE)], noun(word)].concat();
    }
    if ends(&["ова", "ева"]) && !short {
        return vec![(cut(word, 1), &POSSESSIVE)];
    }
    if ends(&["ина", "ына", "ова", "ева"]) {
        return vec![(cut(word, 1), &POSSESSIVE), (cut(word, 1), &IN_A)];
    }
    if ends(&["ов", "ев", "ин", "ын"]) && word != "лев" {
        return vec![(word.to_owned(), &POSSESSIVE)];
    }
    given_stems(word)
}

/// A noun in a consonant, й or ь, with the stems in which a vowel is lost.
fn noun(word: &str) -> Stems {
    let (stem, endings) = match word.chars().next_back() {
        Some('й' | 'ь') => (cut(word, 1), &SOFT),
        _ => (word.to_owned(), &HARD),
    };
    let fleeting = fleeting(word).into_iter().map(|stem| (stem, endings));
    std::iter::once((stem, endings)).chain(fleeting).collect()
}

/// Stems without the last vowel: Заяц – Зайца, Малец – Мальца, Пенёк – Пенька, Орёл – Орла, Павел – Павла,
/// Лев – Льва, Журавель – Журавля, Соловей – Соловья.
fn fleeting(word: &str) -> Vec<String> {
    const LOST: &[(&str, &[&str])] = &[
        ("ец", &["ц", "ьц", "йц"]),
        ("яц", &["йц"]),
        ("ок", &["к"]),
        ("ек", &["к", "ьк"]),
        ("ел", &["л"]),
        ("ол", &["л"]),
        ("ер", &["р"]),
        ("ень", &["н"]),
        ("ель", &["л"]),
        ("оть", &["т"]),
        ("ей", &["ь"]),
    ];
    let lost = LOST.iter().filter_map(|(end, kept)| Some((word.strip_suffix(end)?, *kept)));
    let lion = (word == "лев").then(|| "льв".to_owned());
    lost.flat_map(|(stem, kept)| kept.iter().map(move |kept| format!("{stem}{kept}"))).chain(lion).collect()
}

fn cut(word: &str, letters: usize) -> String {
    let keep = word.chars().count().saturating_sub(letters);
    word.chars().take(keep).collect()
}

fn is_consonant(letter: char) -> bool {
    matches!(letter, 'б'..='д' | 'ж' | 'з' | 'к'..='н' | 'п'..='т' | 'ф'..='щ' | 'җ' | 'ң' | 'һ' | 'қ' | 'ғ')
}

#[cfg(test)]
mod tests {
    use super::{given_forms, surname_forms};
    use crate::name::Gender::{self, Feminine, Masculine};

    #[test]
    fn surnames_in_every_case() {
        let table: &[(&str, Option<Gender>, &str)] = &[
            ("Соколов", Some(Masculine), "соколов соколова соколову соколовым соколове соколовы соколовых"),
            ("Соколова", Some(Feminine), "соколова соколовой соколову соколовою соколовых"),
            ("Ильина", Some(Feminine), "ильина ильиной ильину"),
            ("Раевский", Some(Masculine), "раевский раевского раевскому раевским раевском раевские"),
            ("Раевская", Some(Feminine), "раевская раевской раевскую"),
            ("Толстой", Some(Masculine), "толстой толстого толстому толстым толстом"),
            ("Цой", Some(Masculine), "цой цоя цою цоем цое"),
            ("Коваль", Some(Masculine), "коваль коваля ковалю ковалем ковале"),
            ("Глинка", None, "глинка глинки глинке глинку глинкой"),
            ("Заря", None, "заря зари заре зарю зарей"),
            ("Шевченко", None, "шевченко"),
            ("Седых", None, "седых"),
            ("Мороз", Some(Masculine), "мороз мороза морозу морозом морозе"),
            ("Абрамович", Some(Masculine), "абрамовича абрамовичу абрамовичем"),
            ("Заяц", Some(Masculine), "заяц зайца зайцу зайцем зайце"),
            ("Соловей", Some(Masculine), "соловья соловью соловьем"),
            ("Палий", Some(Masculine), "палия палию палием"),
            ("Лев", Some(Masculine), "льва льву львом"),
            ("Королёв", Some(Masculine), "королев королева"),
        ];
        for (word, gender, expected) in table {
            let forms = surname_forms(word, *gender);
            for form in expected.split(' ') {
                assert!(forms.iter().any(|known| known == form), "{word}: {form} in {forms:?}");
            }
        }
    }

    #[test]
    fn other_surnames_are_no_forms() {
        for (word, gender, other) in [
            ("Соколова", Feminine, "соколове"),
            ("Соколов", Masculine, "соколовой"),
            ("Волк", Masculine, "волков"),
            ("Мороз", Feminine, "морозов"),
            ("Шевченко", Feminine, "шевченков"),
        ] {
            assert!(!surname_forms(word, Some(gender)).iter().any(|form| form == other), "{word}: {other}");
        }
    }

    #[test]
    fn given_names_in_every_case() {
        for (word, expected) in [
            ("Пётр", "петр петра петру петром петре"),
            ("Павел", "павла павлу павлом"),
            ("Сергей", "сергея сергею сергеем сергее"),
            ("Юрий", "юрия юрию юрием юрии"),
            ("Игорь", "игоря игорю игорем"),
            ("Любовь", "любовь любови любовью"),
            ("Илья", "ильи илье илью ильей"),
            ("Мария", "марии марию марией марья"),
            ("Наталья", "натальи наталье наталией"),
            ("Ольга", "ольги ольге ольгу ольгой"),
            ("Лев", "льва льву"),
            ("Иванович", "ивановича ивановичу ивановичем"),
            ("Ивановна", "ивановны ивановне ивановну ивановной"),
            ("Алсу", "алсу"),
        ] {
            let forms = given_forms(word);
            for form in expected.split(' ') {
                assert!(forms.iter().any(|known| known == form), "{word}: {form} in {forms:?}");
            }
        }
    }
}
