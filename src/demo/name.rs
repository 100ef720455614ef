//! Fictional Russian names: surname, first name and patronymic that agree, and
//! the Latin spelling that files are named by.

use std::collections::HashSet;

use super::chance::Chance;

/// Grammatical gender of a person.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    /// Он.
    Male,
    /// Она.
    Female,
}

impl Gender {
    /// The word that fits.
    pub(super) fn choose<'a>(self, he: &'a str, she: &'a str) -> &'a str {
        match self {
            Self::Male => he,
            Self::Female => she,
        }
    }
}

/// A full name.
#[derive(Clone)]
pub(super) struct Name {
    /// Whom it belongs to.
    pub(super) gender: Gender,
    surname: String,
    first: &'static str,
    patronymic: String,
}

impl Name {
    /// `Фамилия Имя Отчество`.
    pub(super) fn full(&self) -> String {
        format!("{} {} {}", self.surname, self.first, self.patronymic)
    }

    /// `Фамилия И. О.`, never the same for two people of a school.
    pub(super) fn short(&self) -> String {
        format!("{} {}. {}.", self.surname, initial(self.first), initial(&self.patronymic))
    }

    /// The surname.
    pub(super) fn surname(&self) -> &str {
        &self.surname
    }

    /// `familiya-io`, never the same for two people of a school.
    pub(super) fn stem(&self) -> String {
        format!("{}-{}", latin(&self.surname), self.initials())
    }

    /// The initials in small Latin letters.
    fn initials(&self) -> String {
        latin(&format!("{}{}", initial(self.first), initial(&self.patronymic)))
    }
}

fn initial(word: &str) -> char {
    word.chars().next().expect("a name is not empty")
}

/// Gives out names; a surname returns only when all others have been used.
pub(super) struct Names {
    surnames: Vec<String>,
    next: usize,
    taken: HashSet<String>,
}

impl Names {
    /// All surnames, in an order of chance.
    pub(super) fn new(chance: &mut Chance) -> Self {
        let with = |beginning| words(ENDINGS).into_iter().map(move |ending| format!("{beginning}{ending}"));
        let mut surnames: Vec<_> = words(BEGINNINGS).into_iter().flat_map(with).collect();
        chance.shuffle(&mut surnames);
        Self { surnames, next: 0, taken: HashSet::new() }
    }

    /// A new name. While there are surnames enough, no two people share both the surname and the first letter. No two ever
    /// share the surname, whatever its gender, and the initials: forms of one surname are taken for each other, and
    /// letters that are one in Latin would give two people one file name.
    pub(super) fn give(&mut self, chance: &mut Chance) -> Name {
        loop {
            let gender = if chance.percent(55) { Gender::Female } else { Gender::Male };
            let root = self.surnames[self.next % self.surnames.len()].clone();
            let first = *chance.pick(&words(gender.choose(MEN, WOMEN)));
            let crowded = self.next > self.surnames.len() * 8;
            self.next += 1;
            let alone = self.taken.insert(format!("{root} {}", initial(first)));
            let surname = format!("{root}{}", gender.choose("", "а"));
            let name = Name { gender, surname, first, patronymic: patronymic(chance, gender) };
            let unlike = self.taken.insert(format!("{}-{}", latin(&root), name.initials()));
            if (alone || crowded) && unlike {
                return name;
            }
        }
    }
}

fn words(text: &'static str) -> Vec<&'static str> {
    text.split_whitespace().collect()
}

fn patronymic(chance: &mut Chance, gender: Gender) -> String {
    let root = *chance.pick(&words(FATHERS));
    format!("{root}{}", gender.choose("ич", "на"))
}

/// Lower-case Latin letters for a Russian word.
pub(super) fn latin(word: &str) -> String {
    word.to_lowercase().chars().map(letter).collect()
}

fn letter(sign: char) -> &'static str {
    const RUSSIAN: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    const LATIN: [&str; 33] = [
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "h", "c", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya",
    ];
    RUSSIAN.chars().position(|russian| russian == sign).map_or("-", |index| LATIN[index])
}

/// A surname is two of these together. Neither half is rare, but nobody is called by both.
const BEGINNINGS: &str =
    "Росо Снего Мято Лугово Рябино Морошко Клюкво Янтаре Звездо Ветро Листо Дожде Вишне Камыше Озеро
Ручье Облако Тумано Земляно Ромашко Черёмухо Тополе Липо Осино Ракито Зарево Радуго Колосо Пшено Овсяно Васильково
Подснежно Перво Лесно Полевно Медово Родниково Берего Солнце Песчано";

const ENDINGS: &str = "цветов звонов даров летов гранов бродов веев лучин струнин стрелин говоров сказов плёсов рощин
тропин листов ливнев гнездов светлов дроздов чижов снежин искрин кругов ладов мыслин сеев ходцев ветвин крылов фонарёв";

const MEN: &str =
    "Александр Алексей Анатолий Андрей Антон Артём Борис Вадим Валентин Василий Виктор Виталий Георгий Глеб
Григорий Даниил Денис Дмитрий Евгений Егор Захар Иван Игорь Илья Кирилл Константин Леонид Максим Матвей Михаил Никита
Николай Олег Павел Пётр Руслан Семён Сергей Степан Тимофей Фёдор Юрий";

const WOMEN: &str = "Александра Алина Алла Анастасия Анна Валентина Валерия Варвара Вероника Галина Дарья Диана Евгения
Екатерина Елена Елизавета Жанна Зоя Инна Ирина Карина Кира Ксения Лариса Лидия Людмила Маргарита Марина Мария Наталья
Нина Оксана Ольга Полина Раиса Светлана София Тамара Татьяна Ульяна Эльвира Юлия";

const FATHERS: &str = "Александров Алексеев Анатольев Андреев Антонов Артёмов Борисов Вадимов Валентинов Васильев
Викторов Георгиев Глебов Григорьев Денисов Дмитриев Евгеньев Егоров Иванов Игорев Кириллов Константинов Леонидов Максимов
Матвеев Михайлов Николаев Олегов Павлов Петров Романов Русланов Семёнов Сергеев Степанов Тимофеев Фёдоров Юрьев";

#[cfg(test)]
mod tests {
    use super::{Names, latin};
    use crate::demo::chance::Chance;

    #[test]
    fn short_names_are_unique_in_a_large_school() {
        let mut chance = Chance::new(1);
        let mut names = Names::new(&mut chance);
        let given: std::collections::HashSet<_> = (0..12_000).map(|_| names.give(&mut chance).short()).collect();
        assert_eq!(given.len(), 12_000);
    }

    #[test]
    fn files_have_latin_names() {
        assert_eq!(latin("Черёмухощёткин"), "cheremuhoschetkin");
    }
}
