//! A name as people type it in a reference (notation R).
//!
//! Receives what was typed, says whether it may mean the person; whether it means only one is the model's business.

use super::{PersonName, fold};

impl PersonName {
    /// Whether `typed` may mean this person.
    ///
    /// Accepted: «Фамилия», «Фамилия Имя», «Имя Фамилия», «Фамилия И. О.», «И.О. Фамилия», «Фамилия И», the
    /// full name in both orders; any letter case, ё or е, any spaces and dashes, composed or not. A given part
    /// is the whole word or its initial. Nothing but the nominative, and never without the surname.
    pub fn matches(&self, typed: &str) -> bool {
        let surname = words(self.surname());
        let given = [self.first(), self.patronymic()].map(|part| part.map(words).unwrap_or_default()).concat();
        let typed = words(typed);
        let behind = typed.strip_prefix(surname.as_slice());
        let before = typed.strip_suffix(surname.as_slice());
        [behind, before].into_iter().flatten().any(|rest| is_given(rest, &given))
    }
}

/// Whether the words typed beside the surname are the given names from the first on, whole or as initials.
fn is_given(typed: &[String], given: &[String]) -> bool {
    let one_by_one = typed.len() <= given.len() && typed.iter().zip(given).all(|(typed, given)| is_part(typed, given));
    let initials: String = given.iter().filter_map(|part| part.chars().next()).collect();
    one_by_one || matches!(typed, [together] if *together == initials)
}

/// Whether a typed word stands for a given name: the name, its initial, or «а-м» for «анна-мария».
fn is_part(typed: &str, given: &str) -> bool {
    let initials = given.split('-').filter_map(|piece| piece.chars().next());
    typed == given || typed.chars().eq(initials.clone().take(1)) || typed.chars().filter(|c| *c != '-').eq(initials)
}

/// Folded words; a hyphen with spaces around it joins, a dot or a comma parts.
fn words(text: &str) -> Vec<String> {
    let folded = fold(&text.replace(['.', ','], " ")).replace(" -", "-").replace("- ", "-");
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use crate::name::PersonName;

    fn matches(written: &str, typed: &str) -> bool {
        PersonName::parse(written).expect("the table holds names").matches(typed)
    }

    #[test]
    fn takes_what_people_type() {
        let table = [
            ("Рогожина Ольга Сергеевна", "Рогожина О. С."),
            ("Рогожина Ольга Сергеевна", "Рогожина О.С."),
            ("Рогожина Ольга Сергеевна", "Рогожина\u{a0}О.\u{a0}С."),
            ("Рогожина Ольга Сергеевна", "рогожина о с"),
            ("Рогожина Ольга Сергеевна", "Рогожина ОС"),
            ("Рогожина Ольга Сергеевна", "О. С. Рогожина"),
            ("Рогожина Ольга Сергеевна", "О.С.Рогожина"),
            ("Рогожина Ольга Сергеевна", "Рогожина О."),
            ("Рогожина Ольга Сергеевна", "РОГОЖИНА"),
            ("Рогожина Ольга Сергеевна", "Рогожина Ольга"),
            ("Рогожина Ольга Сергеевна", "Ольга Рогожина"),
            ("Рогожина Ольга Сергеевна", "Рогожина Ольга С."),
            ("Рогожина Ольга Сергеевна", "Ольга Сергеевна Рогожина"),
            ("Рогожина Ольга Сергеевна", "Рогожина, Ольга Сергеевна"),
            ("Королёв Пётр", "Королев Петр"),
            ("Королев Петр", "Короле\u{308}в Пётр"),
            ("Цой Виктор", "Цои\u{306} В."),
            ("Рогожина-Тихомирова Ольга", "рогожина – тихомирова о."),
            ("Ли Анна-Мария Юрьевна", "Ли А.-М. Ю."),
            ("Ли Анна-Мария Юрьевна", "Ли А. Ю."),
            ("Җамалиева Гөлнара", "ҖАМАЛИЕВА ГӨЛНАРА"),
            ("Ёлкина", "Елкина"),
        ];
        for (written, typed) in table {
            assert!(matches(written, typed), "{written} / {typed}");
        }
    }

    #[test]
    fn refuses_other_people() {
        let table = [
            ("Рогожина Ольга Сергеевна", "Рогожина И. С."),
            ("Рогожина Ольга Сергеевна", "Рогожина О. И."),
            ("Рогожина Ольга Сергеевна", "Рогожин"),
            ("Рогожина Ольга Сергеевна", "Ольга Сергеевна"),
            ("Рогожина Ольга Сергеевна", "Ольга"),
            ("Рогожина Ольга Сергеевна", ""),
            ("Рогожина Ольга Сергеевна", "Рогожина Оля"),
            ("Рогожина-Тихомирова Ольга", "Тихомирова Ольга"),
            ("Рогожина", "Рогожина О."),
        ];
        for (written, typed) in table {
            assert!(!matches(written, typed), "{written} / {typed}");
        }
    }
}
