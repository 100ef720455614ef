//! Surnames as they stand in addresses and names of files: in Latin letters or Cyrillic, in any case, with initials.
//!
//! Receives the names of people, answers for one address or path whether it holds the surname of somebody withheld.

use std::collections::{HashMap, HashSet};

use crate::name::{PersonName, skeleton, surname_forms};

/// The shortest part of an address that is taken for a surname by itself, in letters; a shorter one needs initials.
const SHORTEST_SURNAME: usize = 4;

/// What withheld surnames look like in addresses.
#[derive(Debug, Default)]
pub(in crate::public) struct Spelled {
    /// Parts of addresses, or two neighbouring ones, and whose surname they hold.
    parts: HashMap<String, usize>,
    spared: HashSet<String>,
}

impl Spelled {
    /// Withholds the surname of a person; `index` comes back from [`Spelled::find`].
    pub(in crate::public) fn withhold(&mut self, index: usize, name: &PersonName) {
        for form in name.cases().skeletons.iter().filter(|form| form.chars().count() >= SHORTEST_SURNAME) {
            self.parts.entry(form.to_owned()).or_insert(index);
        }
        let initials: String =
            [name.first(), name.patronymic()].into_iter().flatten().filter_map(first_letter).collect();
        if !initials.is_empty() {
            self.parts.entry(skeleton(&format!("{}{initials}", name.surname()))).or_insert(index);
            self.parts.entry(skeleton(&format!("{}-{initials}", name.surname()))).or_insert(index);
        }
    }

    /// A surname that somebody who may be named bears too, in the forms that it takes there.
    pub(in crate::public) fn spare(&mut self, name: &PersonName) {
        self.spared.extend(name.cases().skeletons.iter().map(str::to_owned));
    }

    /// A word that the school allows in texts.
    pub(in crate::public) fn allow(&mut self, word: &str) {
        self.spared.extend(surname_forms(word, None).iter().map(|form| skeleton(form)));
    }

    /// Somebody withheld whose surname stands in the address.
    pub(in crate::public) fn find(&self, address: &str) -> Option<usize> {
        let parts = address.split(|sign: char| !sign.is_alphabetic()).map(skeleton).filter(|part| !part.is_empty());
        let parts: Vec<String> = parts.collect();
        let single = parts.iter().filter(|part| !self.spared.contains(*part)).find_map(|part| self.parts.get(part));
        let both = || parts.windows(2).find_map(|two| self.parts.get(&two.join("-")));
        single.or_else(both).copied()
    }
}

fn first_letter(name: &str) -> Option<char> {
    name.chars().find(|letter| letter.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::Spelled;
    use crate::name::PersonName;

    fn spelled() -> Spelled {
        let name = |written| PersonName::parse(written).expect("a name");
        let mut spelled = Spelled::default();
        let withheld =
            ["Раевский Яков Павлович", "Цой Юлия Олеговна", "Мороз Глеб", "Чижова-Ель Вера", "Соколов Пётр Ильич"];
        for (index, written) in withheld.into_iter().enumerate() {
            spelled.withhold(index, &name(written));
        }
        spelled.spare(&name("Соколова Анна"));
        spelled.allow("мороз");
        spelled
    }

    #[test]
    fn a_surname_is_found_in_every_case_and_spelling() {
        for (address, person) in [
            ("urok-s-raevskim", 0),
            ("Урок Раевского.jpg", 0),
            ("images/raevskiyyap.jpg", 0),
            ("coy-yuo", 1),
            ("foto_chizhovoy_2", 3),
            ("sokolov-pi", 4),
        ] {
            assert_eq!(spelled().find(address), Some(person), "{address}");
        }
    }

    #[test]
    fn other_words_of_addresses_are_free() {
        for address in ["den-znaniy", "2026-01", "sokolova", "ded-moroz", "coy", "raevo"] {
            assert_eq!(spelled().find(address), None, "{address}");
        }
    }
}
