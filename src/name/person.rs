//! A person's name as a record writes it: «Фамилия Имя Отчество».
//!
//! Receives the text of the field, returns its parts and the forms that pages print.

use unicode_normalization::UnicodeNormalization;

use super::cases::Kept;
use super::{Gender, fold, gender, is_dash, is_invisible};

/// Words that belong to the patronymic before them: «Гасан оглы», «Рөстәм улы».
const PARTICLES: &[&str] = &["оглы", "улы", "угли", "ұлы", "кызы", "гызы", "қызы"];

/// A surname, with a first name and a patronymic where the record has them; never empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PersonName {
    surname: String,
    first: Option<String>,
    patronymic: Option<String>,
    pub(super) kept: Kept,
}

impl PersonName {
    /// Reads a name in the order «Фамилия Имя Отчество»; a single word is a surname.
    ///
    /// Of four words and more the last is the patronymic («Петрова Анна Мария Сергеевна»), together with the
    /// word before it where it is a particle. «Тихомиров(а)» takes the ending that the patronymic asks for, or
    /// keeps it; a former surname in brackets is left out. `None` where no letter stands.
    pub fn parse(written: &str) -> Option<PersonName> {
        let tidy = tidy(written);
        let mut words: Vec<&str> = tidy.split(' ').filter(|word| is_name(word)).collect();
        let patronymic = take_patronymic(&mut words);
        let (surname, first) = words.split_first()?;
        let gender = patronymic.as_deref().and_then(|word| gender::of_patronymic(&fold(word)));
        Some(PersonName {
            surname: settle_ending(surname, gender),
            first: (!first.is_empty()).then(|| first.join(" ")),
            patronymic,
            kept: Kept::default(),
        })
    }

    /// «Рогожина».
    pub fn surname(&self) -> &str {
        &self.surname
    }

    /// «Ольга».
    pub fn first(&self) -> Option<&str> {
        self.first.as_deref()
    }

    /// «Сергеевна».
    pub fn patronymic(&self) -> Option<&str> {
        self.patronymic.as_deref()
    }

    /// «Рогожина Ольга Сергеевна».
    pub fn full(&self) -> String {
        let parts = [Some(self.surname()), self.first(), self.patronymic()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// «Рогожина О. С.», kept on one line by no-break spaces.
    pub fn short(&self) -> String {
        let initials = [self.first(), self.patronymic()].into_iter().flatten().map(dotted);
        std::iter::once(self.surname.clone()).chain(initials).collect::<Vec<_>>().join("\u{a0}")
    }

    /// The gender, where patronymic or surname leave no doubt.
    pub fn gender(&self) -> Option<Gender> {
        let by_patronymic = self.patronymic().and_then(|word| gender::of_patronymic(&fold(word)));
        by_patronymic.or_else(|| gender::of_surname(&fold(&self.surname)))
    }
}

/// «Анна-Мария» as «А.-М.», «Анна Мария» as «А. М.», «Гасан оглы» as «Г.».
fn dotted(name: &str) -> String {
    let words = name.split(' ').filter(|word| !is_particle(word));
    words
        .map(|word| word.split('-').filter_map(initial).collect::<Vec<_>>().join("-"))
        .collect::<Vec<_>>()
        .join("\u{a0}")
}

fn initial(part: &str) -> Option<String> {
    let letter = part.chars().next()?;
    Some(letter.to_uppercase().chain(['.']).collect())
}

/// One kind of dash and space, no invisible characters, no commas, initials apart: «И.С.» as «И. С.».
fn tidy(written: &str) -> String {
    let mut tidy = String::with_capacity(written.len());
    for letter in written.chars().filter(|c| !is_invisible(*c)).nfc() {
        match letter {
            '.' => tidy.push_str(". "),
            ',' | ';' => tidy.push(' '),
            dash if is_dash(dash) => tidy.push('-'),
            space if space.is_whitespace() => tidy.push(' '),
            other => tidy.push(other),
        }
    }
    let tidy = tidy.split_whitespace().collect::<Vec<_>>().join(" ");
    tidy.replace(" -", "-").replace("- ", "-").trim_matches('-').to_owned()
}

/// Whether the word is a part of the name: it has a letter and is no former surname in brackets.
fn is_name(word: &str) -> bool {
    !word.starts_with('(') && word.chars().any(char::is_alphabetic)
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&fold(word).as_str())
}

/// Takes the patronymic off the end, leaving at least a surname and a first name.
fn take_patronymic(words: &mut Vec<&str>) -> Option<String> {
    let particle = words.last().is_some_and(|word| is_particle(word));
    let length = if particle && words.len() > 3 { 2 } else { 1 };
    (words.len() > 2).then(|| words.split_off(words.len() - length).join(" "))
}

/// Opens the brackets of «Тихомиров(а)».
fn settle_ending(surname: &str, gender: Option<Gender>) -> String {
    let Some((stem, rest)) = surname.split_once('(') else {
        return surname.to_owned();
    };
    let (ending, rest) = rest.split_once(')').unwrap_or((rest, ""));
    let ending = if gender == Some(Gender::Masculine) { "" } else { ending };
    format!("{stem}{ending}{rest}")
}

#[cfg(test)]
mod tests {
    use super::PersonName;

    fn name(written: &str) -> PersonName {
        PersonName::parse(written).expect("the table holds names")
    }

    #[test]
    fn reads_and_prints_names() {
        let table = [
            ("Рогожина Ольга Сергеевна", "Рогожина Ольга Сергеевна", "Рогожина О. С."),
            (
                "Рогожина-Тихомиров(а) Ольга Сергеевна",
                "Рогожина-Тихомирова Ольга Сергеевна",
                "Рогожина-Тихомирова О. С.",
            ),
            ("Тихомиров(а) Олег Сергеевич", "Тихомиров Олег Сергеевич", "Тихомиров О. С."),
            ("Рогожина – Тихомирова  Ольга", "Рогожина-Тихомирова Ольга", "Рогожина-Тихомирова О."),
            ("Ли Анна-Мария Юрьевна", "Ли Анна-Мария Юрьевна", "Ли А.-М. Ю."),
            ("Петрова Анна Мария Сергеевна", "Петрова Анна Мария Сергеевна", "Петрова А. М. С."),
            ("Мамедов Али Гасан оглы", "Мамедов Али Гасан оглы", "Мамедов А. Г."),
            ("Җамалиева Гөлнара Илһам кызы", "Җамалиева Гөлнара Илһам кызы", "Җамалиева Г. И."),
            ("Петрова (Сидорова) Анна Ивановна", "Петрова Анна Ивановна", "Петрова А. И."),
            ("Петров И.С.", "Петров И. С.", "Петров И. С."),
            ("Ёлкина", "Ёлкина", "Ёлкина"),
            ("Цои\u{306} Виктор", "Цой Виктор", "Цой В."),
        ];
        for (written, full, short) in table {
            assert_eq!(name(written).full(), full);
            assert_eq!(name(written).short().replace('\u{a0}', " "), short);
        }
        assert_eq!(name("Рогожина О С").short(), "Рогожина\u{a0}О.\u{a0}С.");
    }

    #[test]
    fn no_letter_is_no_name() {
        for written in ["", "  ", "—", "(…)", "12"] {
            assert_eq!(PersonName::parse(written), None, "{written:?}");
        }
    }
}
