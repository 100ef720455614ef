//! A name in a sentence: «вместо наставника Клюквиной Г. С.».
//!
//! Receives a name and a case, returns surname and initials in that case. Exact rather than generous: a surname whose
//! form is not certain (a fleeting vowel, an unknown gender, a moving stress) stays as it is. So a sentence names the
//! role before the name, and reads right with either.

use super::{Gender, PersonName, is_dash};

/// A case of a Russian noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// Кто.
    Nominative,
    /// Кого нет.
    Genitive,
    /// Кому.
    Dative,
    /// Кого видно.
    Accusative,
    /// Кем.
    Instrumental,
    /// О ком.
    Prepositional,
}

impl PersonName {
    /// «Рогожиной О. С.», kept on one line by no-break spaces.
    #[must_use]
    pub fn short_in(&self, case: Case) -> String {
        let short = self.short();
        let initials = short.strip_prefix(self.surname()).unwrap_or_default();
        format!("{}{initials}", surname_in(self.surname(), case, self.gender()))
    }
}

/// Each part of a double surname bends by itself.
fn surname_in(surname: &str, case: Case, gender: Option<Gender>) -> String {
    let parts = surname.split_inclusive(is_dash);
    parts
        .map(|part| {
            let word = part.trim_end_matches(is_dash);
            format!("{}{}", word_in(word, case, gender), &part[word.len()..])
        })
        .collect()
}

fn word_in(word: &str, case: Case, gender: Option<Gender>) -> String {
    let Some(pattern) = pattern(&plain(word), gender) else { return word.to_owned() };
    let Some(ending) = pattern.endings.of(case) else { return word.to_owned() };
    let kept = word.chars().count().saturating_sub(pattern.cut);
    word.chars().take(kept).chain(ending.chars()).collect()
}

/// The first letter small, ё as е; a word in capitals or foreign letters has none of our endings.
fn plain(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).map(|letter| if letter == 'ё' { 'е' } else { letter }).collect()
}

/// Genitive, dative, accusative, instrumental, prepositional.
#[derive(Clone, Copy)]
struct Endings([&'static str; 5]);

impl Endings {
    fn of(self, case: Case) -> Option<&'static str> {
        let at = match case {
            Case::Nominative => return None,
            Case::Genitive => 0,
            Case::Dative => 1,
            Case::Accusative => 2,
            Case::Instrumental => 3,
            Case::Prepositional => 4,
        };
        self.0.get(at).copied()
    }
}

/// So many letters give way to these endings.
struct Pattern {
    cut: usize,
    endings: Endings,
}

/// Соколов.
const SOKOLOV: Endings = Endings(["а", "у", "а", "ым", "е"]);
/// Соколова.
const SOKOLOVA: Endings = Endings(["ой", "ой", "у", "ой", "ой"]);
/// Белый, Толстой.
const BELYJ: Endings = Endings(["ого", "ому", "ого", "ым", "ом"]);
/// Раевский, Луговской.
const RAEVSKIJ: Endings = Endings(["ого", "ому", "ого", "им", "ом"]);
/// Зимний, Хороший.
const ZIMNIJ: Endings = Endings(["его", "ему", "его", "им", "ем"]);
/// Раевская.
const RAEVSKAJA: Endings = Endings(["ой", "ой", "ую", "ой", "ой"]);
/// Синяя.
const SINJAJA: Endings = Endings(["ей", "ей", "юю", "ей", "ей"]);
/// Мороз.
const MOROZ: Endings = Endings(["а", "у", "а", "ом", "е"]);
/// Абрамович.
const ABRAMOVICH: Endings = Endings(["а", "у", "а", "ем", "е"]);
/// Палий.
const PALIJ: Endings = Endings(["я", "ю", "я", "ем", "и"]);
/// Гайдай, Коваль.
const KOVAL: Endings = Endings(["я", "ю", "я", "ем", "е"]);
/// Берёза.
const BEREZA: Endings = Endings(["ы", "е", "у", "ой", "е"]);
/// Глинка.
const GLINKA: Endings = Endings(["и", "е", "у", "ой", "е"]);
/// Синица.
const SINICA: Endings = Endings(["ы", "е", "у", "ей", "е"]);
/// Заря.
const ZARJA: Endings = Endings(["и", "е", "ю", "ей", "е"]);
/// Берия.
const BERIJA: Endings = Endings(["и", "и", "ю", "ей", "и"]);

/// How a word bends; nothing where that is not certain.
fn pattern(word: &str, gender: Option<Gender>) -> Option<Pattern> {
    let of_a_man = || if gender == Some(Gender::Masculine) { noun(word) } else { None };
    possessive(word, gender).or_else(|| adjective(word, gender)).or_else(|| in_a(word, gender)).or_else(of_a_man)
}

fn is_a_woman(gender: Option<Gender>) -> bool {
    gender == Some(Gender::Feminine)
}

fn may_be_a_man(gender: Option<Gender>) -> bool {
    gender != Some(Gender::Feminine)
}

/// Соколов and Соколова, Ильин and Ильина; not Лев, Грин, Сова, whose beginning is no word.
fn possessive(word: &str, gender: Option<Gender>) -> Option<Pattern> {
    const HE: &[&str] = &["ов", "ев", "ин", "ын"];
    const SHE: &[&str] = &["ова", "ева", "ина", "ына"];
    match () {
        () if may_be_a_man(gender) && begins(word, HE) => Some(Pattern { cut: 0, endings: SOKOLOV }),
        () if is_a_woman(gender) && begins(word, SHE) => Some(Pattern { cut: 1, endings: SOKOLOVA }),
        () => None,
    }
}

/// Раевский, Белый, Зимний, Толстой and their wives; «Волчий» and «Чужая» are left alone.
fn adjective(word: &str, gender: Option<Gender>) -> Option<Pattern> {
    const HARD: &[&str] = &["ый", "стой", "ной", "овой"];
    const VELAR: &[&str] = &["кий", "хий", "гий", "ской", "цкой"];
    const SOFT: &[&str] = &["дний", "тний", "мний", "нний", "жний", "хний", "ший", "щий"];
    const WIVES: &[&str] = &["кая", "гая", "хая", "ная", "тая", "вая", "лая", "рая", "дая", "бая", "пая", "мая"];
    let endings = match () {
        () if may_be_a_man(gender) && begins(word, HARD) => BELYJ,
        () if may_be_a_man(gender) && begins(word, VELAR) && !word.ends_with("ргий") => RAEVSKIJ,
        () if may_be_a_man(gender) && begins(word, SOFT) => ZIMNIJ,
        () if is_a_woman(gender) && begins(word, WIVES) => RAEVSKAJA,
        () if is_a_woman(gender) && begins(word, &["яя"]) => SINJAJA,
        () => return None,
    };
    Some(Pattern { cut: 2, endings })
}

/// Глинка, Берёза, Синица, Заря, Берия, whoever bears them; «Дубина» only of a man, «Гулиа» and «Груша» not at all.
fn in_a(word: &str, gender: Option<Gender>) -> Option<Pattern> {
    let before = word.chars().rev().nth(1)?;
    let pattern = |endings| Some(Pattern { cut: 1, endings });
    let may_be_hers = begins(word, &["ина", "ына"]) && gender != Some(Gender::Masculine);
    if ends(word, &["ая", "яя"]) || may_be_hers {
        return None;
    }
    match (word.chars().next_back()?, before) {
        ('а', 'г' | 'к' | 'х') => pattern(GLINKA),
        ('а', _) if word.ends_with("ица") => pattern(SINICA),
        ('а', 'ж' | 'ч' | 'ш' | 'щ' | 'ц') => None,
        ('а', before) if is_consonant(before) => pattern(BEREZA),
        ('я', 'и') => pattern(BERIJA),
        ('я', _) => pattern(ZARJA),
        _ => None,
    }
}

/// Words that lose a vowel, or bend in their own way.
const OWN_WAY: &[&str] = &[
    "лев",
    "лед",
    "пес",
    "лоб",
    "рот",
    "сон",
    "мох",
    "лен",
    "шов",
    "ров",
    "день",
    "пень",
    "ветер",
    "костер",
    "шатер",
    "бугор",
    "хохол",
    "посол",
    "чехол",
    "угол",
    "церковь",
    "любовь",
];

/// Мороз, Гайдай, Коваль of a man; what may lose its vowel (Заяц, Орёл, Пенёк, Журавель) is left alone.
fn noun(word: &str) -> Option<Pattern> {
    const LOSING: &[&str] = &["ец", "яц", "ок", "ек", "ел", "ень", "ель", "оть", "ей"];
    const PLURAL: &[&str] = &["ых", "их"];
    if OWN_WAY.contains(&word) || ends(word, LOSING) || ends(word, PLURAL) {
        return None;
    }
    let soft = |endings| Some(Pattern { cut: 1, endings });
    match word.chars().next_back()? {
        'ч' if word.ends_with("вич") => Some(Pattern { cut: 0, endings: ABRAMOVICH }),
        'ж' | 'ч' | 'ш' | 'щ' | 'ц' => None,
        'й' if is_palij(word) => soft(PALIJ),
        'й' if ends(word, &["ий", "ый"]) => None,
        'й' if begins(word, &["ой"]) => None,
        'й' | 'ь' => soft(KOVAL),
        last if is_consonant(last) => Some(Pattern { cut: 0, endings: MOROZ }),
        _ => None,
    }
}

/// Палий, Дмитрий: no adjective ends so.
fn is_palij(word: &str) -> bool {
    ends(word, &["лий", "рий", "тий", "вий", "зий", "сий"]) && word != "третий"
}

fn ends(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// Does the word end so, with a syllable before the ending?
fn begins(word: &str, endings: &[&str]) -> bool {
    let has_vowel = |stem: &str| stem.contains(is_vowel);
    endings.iter().any(|ending| word.strip_suffix(ending).is_some_and(has_vowel))
}

fn is_vowel(letter: char) -> bool {
    "аеиоуыэюяәөү".contains(letter)
}

fn is_consonant(letter: char) -> bool {
    "бвгдзклмнпрстфхжчшщцҗңһқғ".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::Case::{Accusative, Dative, Genitive, Instrumental, Prepositional};
    use crate::name::PersonName;

    /// Who bears the surname: a man, a woman, somebody of whom the record does not say it.
    const HE: &str = "Олег Сергеевич";
    const SHE: &str = "Ольга Сергеевна";
    const THEY: &str = "Саша";

    /// Surname, bearer, the five forms; one word stands for five that are alike.
    const TABLE: &[(&str, &str, &str)] = &[
        ("Соколов", HE, "Соколова Соколову Соколова Соколовым Соколове"),
        ("Соколова", SHE, "Соколовой Соколовой Соколову Соколовой Соколовой"),
        ("Королёв", HE, "Королёва Королёву Королёва Королёвым Королёве"),
        ("Королёва", SHE, "Королёвой Королёвой Королёву Королёвой Королёвой"),
        ("Ильин", HE, "Ильина Ильину Ильина Ильиным Ильине"),
        ("Клюквина", SHE, "Клюквиной Клюквиной Клюквину Клюквиной Клюквиной"),
        ("Синицын", HE, "Синицына Синицыну Синицына Синицыным Синицыне"),
        ("Птицына", SHE, "Птицыной Птицыной Птицыну Птицыной Птицыной"),
        ("Ежов", HE, "Ежова Ежову Ежова Ежовым Ежове"),
        ("Сомов", THEY, "Сомова Сомову Сомова Сомовым Сомове"),
        ("Ромашкова", THEY, "Ромашковой Ромашковой Ромашкову Ромашковой Ромашковой"),
        ("Клюквина", THEY, "Клюквина"),
        ("Раевский", HE, "Раевского Раевскому Раевского Раевским Раевском"),
        ("Раевская", SHE, "Раевской Раевской Раевскую Раевской Раевской"),
        ("Высоцкий", HE, "Высоцкого Высоцкому Высоцкого Высоцким Высоцком"),
        ("Трубецкой", HE, "Трубецкого Трубецкому Трубецкого Трубецким Трубецком"),
        ("Луговской", HE, "Луговского Луговскому Луговского Луговским Луговском"),
        ("Толстой", HE, "Толстого Толстому Толстого Толстым Толстом"),
        ("Толстая", SHE, "Толстой Толстой Толстую Толстой Толстой"),
        ("Портной", HE, "Портного Портному Портного Портным Портном"),
        ("Береговой", HE, "Берегового Береговому Берегового Береговым Береговом"),
        ("Белый", HE, "Белого Белому Белого Белым Белом"),
        ("Белая", SHE, "Белой Белой Белую Белой Белой"),
        ("Тихий", HE, "Тихого Тихому Тихого Тихим Тихом"),
        ("Великая", SHE, "Великой Великой Великую Великой Великой"),
        ("Зимний", HE, "Зимнего Зимнему Зимнего Зимним Зимнем"),
        ("Синяя", SHE, "Синей Синей Синюю Синей Синей"),
        ("Хороший", HE, "Хорошего Хорошему Хорошего Хорошим Хорошем"),
        ("Волчий", HE, "Волчий"),
        ("Чужая", SHE, "Чужая"),
        ("Мороз", HE, "Мороза Морозу Мороза Морозом Морозе"),
        ("Мороз", SHE, "Мороз"),
        ("Мороз", THEY, "Мороз"),
        ("Шмидт", HE, "Шмидта Шмидту Шмидта Шмидтом Шмидте"),
        ("Миллер", SHE, "Миллер"),
        ("Абрамович", HE, "Абрамовича Абрамовичу Абрамовича Абрамовичем Абрамовиче"),
        ("Ткач", HE, "Ткач"),
        ("Заяц", HE, "Заяц"),
        ("Орёл", HE, "Орёл"),
        ("Пенёк", HE, "Пенёк"),
        ("Лев", HE, "Лев"),
        ("Малец", HE, "Малец"),
        ("Грин", HE, "Грина Грину Грина Грином Грине"),
        ("Цой", HE, "Цоя Цою Цоя Цоем Цое"),
        ("Цой", SHE, "Цой"),
        ("Гайдай", HE, "Гайдая Гайдаю Гайдая Гайдаем Гайдае"),
        ("Соловей", HE, "Соловей"),
        ("Палий", HE, "Палия Палию Палия Палием Палии"),
        ("Коваль", HE, "Коваля Ковалю Коваля Ковалем Ковале"),
        ("Коваль", SHE, "Коваль"),
        ("Журавель", HE, "Журавель"),
        ("Глинка", THEY, "Глинки Глинке Глинку Глинкой Глинке"),
        ("Глинка", SHE, "Глинки Глинке Глинку Глинкой Глинке"),
        ("Берёза", HE, "Берёзы Берёзе Берёзу Берёзой Берёзе"),
        ("Сова", SHE, "Совы Сове Сову Совой Сове"),
        ("Дубина", HE, "Дубины Дубине Дубину Дубиной Дубине"),
        ("Синица", HE, "Синицы Синице Синицу Синицей Синице"),
        ("Груша", SHE, "Груша"),
        ("Заря", SHE, "Зари Заре Зарю Зарей Заре"),
        ("Берия", HE, "Берии Берии Берию Берией Берии"),
        ("Гулиа", HE, "Гулиа"),
        ("Шевченко", HE, "Шевченко"),
        ("Седых", HE, "Седых"),
        ("Живаго", HE, "Живаго"),
        ("Ли", SHE, "Ли"),
        ("Җамалиева", SHE, "Җамалиевой Җамалиевой Җамалиеву Җамалиевой Җамалиевой"),
        (
            "Рогожина-Тихомирова",
            SHE,
            "Рогожиной-Тихомировой Рогожиной-Тихомировой Рогожину-Тихомирову Рогожиной-Тихомировой Рогожиной-Тихомировой",
        ),
        ("Заяц-Соколов", HE, "Заяц-Соколова Заяц-Соколову Заяц-Соколова Заяц-Соколовым Заяц-Соколове"),
        ("СОКОЛОВ", HE, "СОКОЛОВ"),
        ("Sokolov", HE, "Sokolov"),
    ];

    #[test]
    fn surnames_bend_as_they_should_or_stay_as_they_are() {
        for (surname, bearer, expected) in TABLE {
            let name = PersonName::parse(&format!("{surname} {bearer}")).expect("the table holds names");
            let mut expected = expected.split(' ').cycle();
            for case in [Genitive, Dative, Accusative, Instrumental, Prepositional] {
                let bent = name.short_in(case);
                let bent = bent.split('\u{a0}').next();
                assert_eq!(bent, expected.next(), "{surname} {bearer}: {case:?}");
            }
        }
    }

    #[test]
    fn initials_stay() {
        let name = PersonName::parse("Клюквина Галина Сергеевна").expect("a name");
        assert_eq!(name.short_in(Genitive), "Клюквиной\u{a0}Г.\u{a0}С.");
        assert_eq!(name.short_in(super::Case::Nominative), name.short());
    }
}
