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

    /// `familiya-io`.
    pub(super) fn stem(&self) -> String {
        let initials = format!("{}{}", initial(self.first), initial(&self.patronymic));
        format!("{}-{}", latin(&self.surname), latin(&initials))
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
        let mut surnames: Vec<_> = SURNAMES.split_whitespace().map(str::to_owned).collect();
        for beginning in BEGINNINGS.split_whitespace() {
            surnames.extend(ENDINGS.split_whitespace().map(|ending| format!("{beginning}{ending}")));
        }
        chance.shuffle(&mut surnames);
        Self { surnames, next: 0, taken: HashSet::new() }
    }

    /// A new name. While there are surnames enough, no two people share both the
    /// surname and the first letter; no two ever share the short name.
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
            if (alone || crowded) && self.taken.insert(name.short()) {
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

const SURNAMES: &str = "
Агарышев Аникушин Арбузников Бабкинов Багрецов Байдиков Балакшин Бардуков Батурлин Безменов Бердышов Бирючев
Богатиков Боровлёв Брагинцев Будылин Бурмистенков Вавилкин Валуев Варламкин Ведёркин Верещалин Викулкин Вихарев
Водолагин Волокитин Ворсинов Вяткин Гагулин Галибин Гвоздарёв Глазырин Глинцов Голубкин Гончуков Горбышев Гостюхин
Гребнёв Гудошников Гурылёв Данилычев Дегтяркин Демёхин Дорофейкин Драгунов Дубинкин Дуванов Егоршин Елисейкин Ергаков
Ерошкин Жадрин Жеребилов Жилкинов Забродин Завьюжин Загорулин Замятнин Запрудин Звягинов Зубакин Зыряев
Игнашов Извеков Изюмов Истратов Кадочкин Калабухов Камышин Канаев Карташин Катукин Кашинцев Квасников Кирпичёв
Клевцов Клочихин Кожемякин Колоколов Комягин Коптелов Корзинкин Косорыгин Кочнев Крашенин Криничкин Кубышкин Кудеяров
Куликалов Курдюмов Лабазин Ладыгин Лапотников Латухин Лебёдкин Липатников Лодыгин Лопухов Лубенцов Лукошкин Лягаев
Макарычин Малахин Маслеников Мигунов Миролюбов Можжухин Мурзаков Мякишев Налётов Небогатов Невзоров Нефёдкин
Обухов Овсюгин Огарышев Околицын Онучин Опарин Осмёркин Охлопков Пантюхин Паршиков Пестунов Печёнкин Плетенёв
Погодаев Подшивалов Полозков Порошин Прудилов Пустовалов Радищин Размахин Ракитов Редькин Рогалёв Рукавицын Рябинкин
Савёлкин Салазкин Самопалов Свиридкин Селивёрстов Сермягин Скоробогатов Смагин Солодухин Спиридонкин Стожаров Суслопаров
Табунов Тарабарин Телегин Тестов Тимошкин Толстопятов Тряпицын Тузиков Тюлькин Угланов Утёсов Фатьянкин Филатьев Хабалов
Хвощёв Хлудов Цыбулин Чалыхин Чеботаев Черёмухин Чистиков Шабуров Шалфеев Шестопалов Шубкин Щегольков Щукарёв Юдашкин
Юрасов Ягодкин Яковкин Ярыгин";

const BEGINNINGS: &str =
    "Бело Черно Красно Сине Сиво Рыже Сухо Криво Косо Долго Толсто Тонко Остро Кругло Широко Высоко
Мало Много Добро Худо Ново Старо Сладко Горько Мягко Крепко Твердо Тихо Громко Быстро Скоро Тепло Светло Темно Ясно
Чисто Пусто Полно Право Злато";

const ENDINGS: &str =
    "ногов губов носов усов бородов головин ручкин брюхов шейкин спинов бровин зубов ухов пяткин полов
крылов хвостов перов камнев лесов водин травин хлебов домов дворов мостов берегов ветров снегов годов звездин квасов
рубахин шапкин сапогов поясов колпаков рядов торгов ступов ходов летов зимин гривин рогов копытов";

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
        let given: std::collections::HashSet<_> = (0..8000).map(|_| names.give(&mut chance).short()).collect();
        assert_eq!(given.len(), 8000);
    }

    #[test]
    fn files_have_latin_names() {
        assert_eq!(latin("Щегольков"), "schegolkov");
    }
}
