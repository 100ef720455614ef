//! Tables of what is a leak and what is not, and properties that hold for any text.

use proptest::prelude::*;

use super::{Found, Leak, Withheld, WithheldBuilder};
use crate::name::PersonName;

const WITHHELD: &[&str] = &[
    "Петров Иван Сергеевич",
    "Соколов Пётр Андреевич",
    "Рогожина-Тихомирова Ольга Сергеевна",
    "Раевская Юлия Павловна",
    "Раевский Дмитрий Олегович",
    "Цой Виктор Юрьевич",
    "Коваль Игорь Петрович",
    "Глинка Михаил Львович",
    "Шевченко Любовь Ильинична",
    "Седых Лев Павлович",
    "Мороз Илья Денисович",
    "Заяц Мария Львовна",
    "Шмидт Павел Карлович",
    "Королёв Артём Юрьевич",
    "Җамалиева Гөлнара Илһам кызы",
    "Толстой Андрей Ильич",
    "О'Коннор Шон",
    "Ильина Вера Игоревна",
    "Белова Анна-Мария Олеговна",
    "Ли Анна",
    "Абрамович Софья Дмитриевна",
    "Заря Наталья Егоровна",
    "Соловей Кирилл Ильич",
];

const PUBLISHED: &[&str] = &[
    "Соколова Мария Ивановна",
    "Соколов Павел Игоревич",
    "Громова Анна Сергеевна",
    "Коваль Анна Юрьевна",
    "Сидорова Ольга Олеговна",
];

fn name(written: &str) -> PersonName {
    PersonName::parse(written).expect("the table holds names")
}

fn school() -> Withheld {
    let mut builder = WithheldBuilder::new();
    for (index, written) in (0..).zip(WITHHELD) {
        builder.add_person(index, &name(written));
    }
    for written in PUBLISHED {
        builder.add_published(&name(written));
    }
    builder.allow("Мороз").allow("Заяц");
    builder.build()
}

/// The names found in the text: «Петров: Иван Петров» for a leak, «Петров?: Петров» for a bare surname.
fn seen(school: &Withheld, text: &str) -> Vec<String> {
    let line = |found: Found| {
        let words = &text[found.range];
        match found.leak {
            Leak::Name { person } => {
                format!("{}: {words}", name(WITHHELD[person as usize]).surname())
            }
            Leak::BareSurname { person } => {
                format!("{}?: {words}", name(WITHHELD[person as usize]).surname())
            }
            other => format!("{other:?}: {words}"),
        }
    };
    school.search(text).into_iter().map(line).collect()
}

/// One leak of this surname, and nothing else.
const LEAKS: &[(&str, &str)] = &[
    ("Петров", "Петров Иван"),
    ("Петров", "дали слово Петрову Ивану"),
    ("Петров", "Иваном Петровым"),
    ("Петров", "с Петровым И. С. и другими"),
    ("Петров", "И. Петрова наградили"),
    ("Петров", "И.С.Петров"),
    ("Петров", "Петров И.С."),
    ("Петров", "Петров\u{a0}И.\u{a0}С."),
    ("Петров", "ПЕТРОВ ИВАН СЕРГЕЕВИЧ"),
    ("Петров", "петров иван"),
    ("Петров", "о Петрове Иване"),
    ("Петров", "Иван Сергеевич Петров"),
    ("Петров", "Ивана Сергеевича, Петрова"),
    ("Петров", "Петров (Иван)"),
    ("Петров", "Петров, Иван Сергеевич"),
    ("Петров", "Пет\u{ad}ров И\u{200b}ван"),
    ("Петров", "Пeтpoв Ивaн"),
    ("Петров", "Петро\u{301}в Ива\u{301}н"),
    ("Петров", "**Петров** _Иван_"),
    ("Петров", "Иван\nПетров"),
    ("Петров", "И. С.\nПетров"),
    ("Петров", "Иван, как всегда, Петров"),
    ("Петров", "ученик 7Б Иван наш Петров"),
    ("Петров", "Петров наш дорогой Иван"),
    ("Петров", "Петров И"),
    ("Петров", "петров и. с."),
    ("Петров", "Пётр и Иван Петровы"),
    ("Петров", "Иван и Пётр Петровы"),
    ("Петров", "Петров Сергеевич"),
    ("Петров", "Петров\tИван"),
    ("Петров", "Сидоров Олег, Петров Иван"),
    ("Петров", "страница петров-иван"),
    ("Петров", "I место — Петров И., 7Б"),
    ("Соколов", "Соколову Петру вручили"),
    ("Соколов", "Петром Соколовым"),
    ("Соколов", "Соколов П."),
    ("Соколов", "П. Соколова не было"),
    ("Соколов", "П. А. Соколов"),
    ("Соколов", "Соколов Петр"),
    ("Соколов", "Пе\u{308}тр Соколов"),
    ("Рогожина-Тихомирова", "Рогожиной-Тихомировой Ольге"),
    ("Рогожина-Тихомирова", "Ольга Рогожина"),
    ("Рогожина-Тихомирова", "О. С. Рогожина-Тихомирова"),
    ("Рогожина-Тихомирова", "Рогожина–Тихомирова О."),
    ("Рогожина-Тихомирова", "Ольгу Тихомирову"),
    ("Раевская", "с Юлией Раевской"),
    ("Раевская", "Раевскую Ю. П."),
    ("Раевский", "Дмитрия Раевского"),
    ("Раевский", "Раевскому Дмитрию"),
    ("Цой", "Цою Виктору"),
    ("Цой", "Виктор Цои\u{306}"),
    ("Коваль", "Ковалём Игорем"),
    ("Коваль", "Игоря Коваля"),
    ("Глинка", "Михаилу Глинке"),
    ("Глинка", "Глинкой М. Л."),
    ("Шевченко", "Любовью Шевченко"),
    ("Шевченко", "Шевченко Любови Ильиничне"),
    ("Седых", "Льву Седых"),
    ("Седых", "Л. П. Седых"),
    ("Мороз", "Илья Мороз"),
    ("Мороз", "Ильёй Морозом"),
    ("Заяц", "Марии Заяц"),
    ("Заяц", "Марья Заяц"),
    ("Шмидт", "Павлом Шмидтом"),
    ("Шмидт", "Шмидту П."),
    ("Королёв", "Артема Королева"),
    ("Королёв", "КОРОЛЁВ А."),
    ("Җамалиева", "Гөлнаре Җамалиевой"),
    ("Толстой", "Андрея Толстого"),
    ("О'Коннор", "Шона О’Коннора"),
    ("Ильина", "Вере Ильиной"),
    ("Ильина", "В. И. Ильина"),
    ("Белова", "Анне-Марии Беловой"),
    ("Белова", "Белова А.-М."),
    ("Белова", "Мария Белова"),
    ("Ли", "Ли Анна"),
    ("Ли", "с А. Ли"),
    ("Абрамович", "Софии Абрамович"),
    ("Заря", "Наталией Зарёй"),
    ("Соловей", "Кирилла Соловья"),
    ("Абрамович", "Софье Абрамовичу"),
    ("Петров", "| Петров | Иван |"),
    ("Петров", "img/петров_иван.jpg"),
    ("Петров", "Петров-младший Иван"),
];

/// Nothing to report at all.
const SILENT: &[&str] = &[
    "Соколова Мария Ивановна",
    "Марию Ивановну Соколову поздравили",
    "Соколов Павел",
    "Соколов П. И.",
    "П. И. Соколов и М. И. Соколова",
    "у Соколовой",
    "у Соколова",
    "наставник Соколов",
    "Мороз ударил рано",
    "Дед Мороз пришёл к детям",
    "про зайца и мороз",
    "Зайца нарисовала Аня",
    "Анна Коваль",
    "Коваль А. Ю.",
    "Коваль сказала",
    "Иван Сергеевич провёл урок",
    "петровские времена",
    "на Петровке",
    "Петровский парк, Иван",
    "Волков Иван",
    "Королевский дворец Артём видел",
    "Ли не знал ответа",
    "соловей пел, Кириллов слушал",
    "глинка для лепки",
    "заря занималась",
    "Морозов Илья",
    "Зайцева Мария",
    "Громова Анна Сергеевна",
    "Шмидтова Павла",
    "Беловик Анна",
    "",
];

/// A bare surname only.
const BARE: &[(&str, &str)] = &[
    ("Петров?: Петров", "Петров молодец"),
    ("Петров?: Петрову", "спасибо Петрову"),
    ("Петров?: Петров", "Сидоров Иван, Петров Олег"),
    ("Петров?: Петров", "Петров и Иван Сидоров"),
    ("Петров?: Петров", "Сидоров И., Петров О."),
    ("Петров?: Петров", "Сидоров И.\nПетров О."),
    ("Петров?: Петров", "Пришёл Петров. И. Сидоров ушёл."),
    ("Петров?: Петров", "Петров и Сидоров"),
    ("Петров?: Петрову", "Сидорову Ивану и Петрову"),
    ("Петров?: Петров", "И. о. директора Петров"),
    ("Петров?: Петров", "И Петров пришёл"),
    ("Петров?: Петров", "Петров И. О."),
    ("Петров?: Петров", "Пётр Петров"),
    ("Петров?: Петров", "Анна Сергеевна и Петров"),
    ("Петров?: ПЕТРОВ", "ПЕТРОВ И СИДОРОВ"),
    ("Цой?: Цоем", "с Цоем"),
    ("Шмидт?: Шмидта", "у Шмидта"),
    ("Седых?: Седых", "Седых выиграла"),
    ("Рогожина-Тихомирова?: Рогожина-Тихомирова", "Рогожина-Тихомирова"),
    ("Рогожина-Тихомирова?: Тихомировой", "у Тихомировой"),
    ("Раевская?: Раевской", "Раевской Марии Сергеевне"),
];

#[test]
fn names_in_any_case_are_leaks() {
    let school = school();
    let wrong = LEAKS.iter().filter(|(surname, text)| {
        let seen = seen(&school, text);
        seen.len() != 1 || !seen[0].starts_with(&format!("{surname}: "))
    });
    let wrong: Vec<_> = wrong.map(|(_, text)| (text, seen(&school, text))).collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), LEAKS.len());
}

#[test]
fn other_words_are_silent() {
    let school = school();
    let wrong: Vec<_> =
        SILENT.iter().map(|text| (text, seen(&school, text))).filter(|(_, seen)| !seen.is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), SILENT.len());
}

#[test]
fn surnames_alone_are_bare() {
    let school = school();
    let wrong: Vec<_> = BARE
        .iter()
        .map(|(expected, text)| (expected, text, seen(&school, text)))
        .filter(|(expected, _, seen)| seen != &[**expected])
        .collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), BARE.len());
}

#[test]
fn the_place_is_the_whole_name() {
    let school = school();
    for (text, expected) in [
        ("Вчера «Иван Сергеевич Петров» пел", vec!["Петров: Иван Сергеевич Петров"]),
        ("это Петров И. С., 7Б", vec!["Петров: Петров И. С."]),
        ("Петров Иван Сергеевич и Цой В. Ю.", vec!["Петров: Петров Иван Сергеевич", "Цой: Цой В. Ю."]),
        ("Мария Белова, Белова Анна", vec!["Белова: Мария Белова", "Белова: Белова Анна"]),
    ] {
        assert_eq!(seen(&school, text), expected);
    }
}

#[test]
fn relatives_are_all_named() {
    let mut builder = WithheldBuilder::new();
    builder
        .add_person(4, &name("Петров Иван"))
        .add_person(9, &name("Петров Пётр"))
        .add_person(11, &name("Петров Павел"));
    let school = builder.build();
    let leaks = |text| school.search(text).into_iter().map(|found| found.leak).collect::<Vec<_>>();
    assert_eq!(leaks("Иван и Пётр Петровы"), [Leak::Name { person: 4 }, Leak::Name { person: 9 }]);
    assert_eq!(leaks("Петров П."), [Leak::Name { person: 9 }]);
    assert_eq!(leaks("Петров"), [Leak::BareSurname { person: 4 }]);
}

#[test]
fn phones_are_found() {
    let school = school();
    for text in [
        "+7 (900) 000-00-00",
        "+79000000000",
        "8-900-000-00-00",
        "8 900 000 00 00",
        "8(900)0000000",
        "89000000000",
        "8\u{a0}(84365)\u{a0}2-10-10",
        "8–900–000–00–00",
        "8.900.000.00.00",
        "8900 000-00-00",
        "(900) 000-00-00",
        "900 000-00-00",
        "+375 29 000-00-00",
    ] {
        let text = format!("Звоните: {text}, спросить Олю");
        let found = school.search(&text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].leak, Leak::Phone, "{text}");
        assert!(text[found[0].range.clone()].ends_with('0'), "{text}: {found:?}");
    }
    for text in [
        "тел. 2-10-10",
        "телефон: 210-10-10",
        "Тел.: 21010",
        "по телефону 2-10-10",
        "тел. (84365) 2-10-10",
        "тел. +7 900 000 00 00",
    ] {
        let found = school.search(text);
        assert!(
            found.len() == 1 && found[0].leak == Leak::Phone && found[0].range.end == text.len(),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn other_numbers_are_no_phones() {
    let school = school();
    for text in [
        "01.09.2026 – 28.05.2027",
        "2026-09-05",
        "5.12.2026 10.00",
        "8.12.2026 10:00",
        "ИНН 7700000000, ОГРН 1020000000000",
        "СНИЛС 843-000-000 00",
        "2-10-10 без слова",
        "телевизор 2-10-10",
        "8 000 000 000 рублей",
        "приказ № 112-о от 01.09.2026",
        "с 8 30 до 9 15 в 2026 году",
        "счёт 40817810000000000000",
        "8 900 шагов",
    ] {
        assert_eq!(school.search(text), [], "{text}");
    }
}

#[test]
fn emails_are_found() {
    let school = school();
    for (text, email) in [
        ("пишите на school@example.org.", "school@example.org"),
        ("mailto:a.b-c+d@mail.example.org?x", "a.b-c+d@mail.example.org"),
        ("почта@школа.рф", "почта@школа.рф"),
        ("89000000000@example.org", "89000000000@example.org"),
    ] {
        let found = school.search(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!((&text[found[0].range.clone()], found[0].leak), (email, Leak::Email));
    }
    for text in ["@name", "a@b", "x @ y.z", "@", "a@.ru", "цена 5@6.7"] {
        assert_eq!(school.search(text), [], "{text}");
    }
}

#[test]
fn public_contacts_are_allowed() {
    let mut builder = WithheldBuilder::new();
    builder.allow_contact("+7 (900) 000-00-00").allow_contact("School@example.org");
    let school = builder.build();
    assert_eq!(school.search("8 900 000 00 00, school@example.org"), []);
    assert_eq!(school.search("8 900 000 00 01, school@example.com").len(), 2);
}

#[test]
fn five_words_of_a_withheld_text_are_found_once() {
    let mut builder = WithheldBuilder::new();
    builder
        .add_text("Трудно держать внимание класса на последних уроках, особенно в пятницу.")
        .add_text("и то и это не так");
    let school = builder.build();
    let repeats =
        |text: &str| school.search(text).into_iter().map(|found| text[found.range].to_owned()).collect::<Vec<_>>();
    assert_eq!(
        repeats("Ему ТРУДНО держать – внимание\nкласса на последних партах"),
        ["ТРУДНО держать – внимание\nкласса на последних"]
    );
    assert_eq!(repeats("держать внимание класса на"), Vec::<String>::new());
    assert_eq!(repeats("и то и это не так"), Vec::<String>::new());
    assert_eq!(repeats("трудно держать внимание класса на. Иное. На последних уроках, особенно в пятницу").len(), 2);
}

#[test]
fn the_digest_knows_the_set() {
    let set = |first: &str, second: &str, text: &str| {
        let mut builder = WithheldBuilder::new();
        builder.add_published(&name(first)).allow(second).add_text(text);
        builder.build().digest()
    };
    assert_eq!(set("Петров Иван", "Мороз", "а"), set("Петров Иван", "мороз", "б"));
    assert_ne!(set("Петров Иван", "Мороз", ""), set("Петров Олег", "Мороз", ""));
    assert_ne!(set("Петров Иван", "Мороз", ""), set("Петров Иван", "Заяц", ""));
    assert_ne!(set("Петров Иван", "Мороз", ""), set("Петров Иван", "Мороз", "трудно держать внимание класса сегодня"));
    let (mut one, mut other) = (WithheldBuilder::new(), WithheldBuilder::new());
    one.allow("Мороз").add_person(1, &name("Петров Иван"));
    other.add_person(1, &name("Петров Иван")).allow("Мороз");
    assert_eq!(one.build().digest(), other.build().digest());
}

/// Pieces that meet the search's own corners more often than any letters would.
fn piece() -> impl Strategy<Value = String> {
    let known = [
        "Петров",
        "Ивану",
        "И.",
        "С.",
        "-",
        ",",
        "\n",
        "и\u{306}",
        "\u{ad}",
        "’",
        "8",
        "+7 (900)",
        "000-00-00",
        "тел.",
        "@",
        "a@b.ru",
        ".",
        " ",
        "Рогожина-",
        "Цои\u{306}",
        "А",
    ];
    prop_oneof![3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from), 1 => "[а-яА-Я]{1,6} "]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_survived_and_ranges_fit(pieces in prop::collection::vec(piece(), 0..40), text in ".{0,80}") {
        thread_local!(static SCHOOL: Withheld = school());
        for text in [pieces.concat(), text] {
            for found in SCHOOL.with(|school| school.search(&text)) {
                prop_assert!(found.range.start < found.range.end && text.get(found.range.clone()).is_some(), "{found:?} in {text:?}");
            }
        }
    }

    #[test]
    fn any_name_is_found_in_its_own_page(surname in "[А-Я][а-я]{2,9}", first in "[А-Я][а-я]{2,7}", before in "[а-я ]{0,20}", behind in "[а-я ]{0,20}") {
        let mut builder = WithheldBuilder::new();
        builder.add_person(3, &name(&format!("{surname} {first}")));
        let school = builder.build();
        for text in [format!("{before} {surname} {first} {behind}"), format!("{before} {first} {surname} {behind}")] {
            prop_assert!(school.search(&text).iter().any(|found| found.leak == Leak::Name { person: 3 }), "{text}");
        }
    }
}
