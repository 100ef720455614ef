//! What a reader could put together: words that tell who is meant though nobody is named, and orders that tell how a name
//! begins.

use crate::binary::{Folder, plain};

/// A mentor and one mentee may be named; Круглова agreed to her words alone, Зимина to nothing. Both are children.
const SCHOOL: &str = "\
//- school.md
---
название: Школа № 7
профиль: ученики
этапы: 7
куратор: ivolgin-rs
адрес раздела: https://shkola.example/n/
---
//- people/ivolgin-rs.md
---
имя: Иволгин Рем Саввич
кто: педагог
---
//- people/bobrova-az.md
---
имя: Боброва Агния Захаровна
кто: педагог
согласия:
  - вид: публикация
    дата: 01.09.2026
    дал: сам
    что: имя, отзыв
---
//- people/kruglova-lm.md
---
имя: Круглова Лада Мироновна
кто: обучающийся
класс: 7 Б
согласия:
  - вид: публикация
    дата: 01.09.2026
    дал: мать
    что: отзыв
---
//- people/zimina-va.md
---
имя: Зимина Васса Аркадьевна
кто: обучающийся
класс: 6 А
---
//- people/yastrebov-ko.md
---
имя: Ястребов Кир Олегович
кто: обучающийся
согласия:
  - вид: публикация
    дата: 01.09.2026
    дал: мать
    что: имя
---
//- pairs/2026-01.md
---
наставник: bobrova-az
наставляемые:
  - zimina-va
  - kruglova-lm
  - yastrebov-ko
форма: учитель – ученик
вид: группа
запрос: хочу понять физику
задача: сдать зачёт
приказ: № 1 от 01.09.2026
срок: 14.09.2026 – 21.05.2027
---
";

fn page(folder: &Folder, path: &str) -> Option<String> {
    folder.run("build").exit(0);
    folder.site().get(path).map(|page| plain(page))
}

/// What the page of reviews says, with one review of `author` that says `words`.
fn reviewed(author: &str, words: &str) -> Option<String> {
    let folder = Folder::of(SCHOOL);
    folder.file("content/reviews/a.md", format!("---\nкто: {author}\nдата: 12.10.2026\n---\n\n{words}\n"));
    let reviews = page(&folder, "reviews.html");
    let is_told = folder.run("check --format concise").stdout.contains("PUB-07");
    assert_eq!(is_told, reviews.is_none(), "{words}: what is left out is told to the curator");
    reviews
}

#[test]
fn a_review_without_a_signature_names_nobody_of_its_author_s_pairs() {
    for telling in [
        "Спасибо Бобровой!",
        "Агния Захаровна всё объяснила.",
        "Мы с А. З. повторили законы.",
        "Я, Лада, теперь люблю физику.",
        "Нас трое: я, Васса и Кир.",
        "У нас в 7 «Б» так никто не умеет.",
        "Работали вместе с 6А.",
    ] {
        assert_eq!(reviewed("kruglova-lm", telling), None, "{telling}");
    }
    let shown = reviewed("kruglova-lm", "Моя наставница всё объяснила за 7 уроков.").expect("nobody is told");
    assert!(!shown.contains("Круглова"), "it is not signed");
}

#[test]
fn a_signed_review_tells_of_nobody_who_is_not_named() {
    for telling in ["Васса заговорила.", "Горжусь Кругловой.", "В 6 «А» теперь любят физику."]
    {
        assert_eq!(reviewed("bobrova-az", telling), None, "{telling}");
    }
    assert!(reviewed("bobrova-az", "Кир задаёт вопросы, я ищу ответы.").is_some(), "he may be named");
}

#[test]
fn a_place_in_a_list_does_not_tell_how_a_name_begins() {
    let by_surname = page(&Folder::of(SCHOOL), "pairs/2026-01.html").expect("the pair has a page");
    let folder = Folder::of(SCHOOL);
    folder.edit("content/pairs/2026-01.md", "  - yastrebov-ko\n", "");
    folder.edit("content/pairs/2026-01.md", "  - zimina-va\n", "  - yastrebov-ko\n  - zimina-va\n");
    let otherwise = page(&folder, "pairs/2026-01.html");
    assert_eq!(otherwise.as_ref(), Some(&by_surname));
}

/// Does the curator hear this rule?
fn is_told(folder: &Folder, code: &str) -> bool {
    folder.run("check --format concise").stdout.contains(code)
}

/// Is the word anywhere in the section?
fn stands(folder: &Folder, word: &str) -> bool {
    folder.run("build").exit(0);
    folder.site().values().any(|bytes| plain(bytes).contains(word))
}

const PROGRAM: &str = "\
---
пара: 2026-01
цели:
  - цель: понять законы Ома
    срок: 14.09.2026 – 30.10.2026
мероприятия:
  - что: решать задачи в кабинете
    срок: 20.10.2026
ожидаемые результаты:
  - зачёт сдан
---
";

#[test]
fn the_words_of_a_pair_and_its_programme_tell_nobody_of_it() {
    let telling = [
        ("content/pairs/2026-01.md", "сдать зачёт", "помочь Вассе сдать зачёт"),
        ("content/pairs/2026-01.md", "сдать зачёт", "догнать 7 «Б» по физике"),
        ("content/programs/p.md", "понять законы Ома", "Лада понимает законы Ома"),
        ("content/programs/p.md", "решать задачи", "решать с Л. М. задачи"),
        ("content/programs/p.md", "зачёт сдан", "Зимина сдала зачёт"),
    ];
    for (path, old, new) in telling {
        let folder = Folder::of(SCHOOL);
        folder.file("content/programs/p.md", PROGRAM);
        assert!(stands(&folder, old) || stands(&folder, "Сдать зачёт"), "{old}");
        assert!(!is_told(&folder, "PUB-07"));
        folder.edit(path, old, new);
        assert!(!stands(&folder, new), "{new}");
        assert!(is_told(&folder, "PUB-07"), "{new}");
    }
    let folder = Folder::of(SCHOOL);
    folder.edit("content/pairs/2026-01.md", "сдать зачёт", "помочь Киру и 8 «Б»");
    assert!(stands(&folder, "Помочь Киру и 8 «Б»"), "he may be named, and nobody is of that class");
}

#[test]
fn a_path_holds_no_surname_of_anybody_withheld() {
    let news = |image: &str| {
        format!(
            "---\nзаголовок: Урок\nдата: 01.10.2026\nкартинка: {image}\nкто на фото: никого\nописание: доска\n---\n\nУрок.\n"
        )
    };
    let document = |file: &str| {
        format!("---\nназвание: Памятка\nвид: памятка\nдата: 01.09.2026\nфайл: {file}\nпубликовать: да\n---\n")
    };
    let cases = [
        ("content/images/doska-zimina.jpg", "content/news/a.md", news("images/doska-zimina.jpg")),
        (
            "content/files/Памятка для Кругловой.pdf",
            "content/documents/a.md",
            document("files/Памятка для Кругловой.pdf"),
        ),
        ("content/images/a.jpg", "content/news/urok-s-kruglovoy.md", news("images/a.jpg")),
    ];
    for (file, record, text) in cases {
        let folder = Folder::of(SCHOOL);
        folder.file(file, include_bytes!("../../../content/images/shkola-osen.jpg"));
        folder.file(record, text);
        folder.run("build").exit(1).says("ошибка[PUB-02]");
    }
    let folder = Folder::of(SCHOOL);
    folder.file("content/images/doska-yastrebovu.jpg", include_bytes!("../../../content/images/shkola-osen.jpg"));
    folder.file("content/news/u-bobrovoy.md", news("images/doska-yastrebovu.jpg"));
    folder.run("build").exit(0);
}

#[test]
fn what_a_consent_prohibits_stays_closed() {
    let folder = Folder::of(SCHOOL);
    assert!(stands(&folder, "Ястребов"));
    let listed = "    дал: мать\n    что: имя\n";
    let path = "content/people/yastrebov-ko.md";
    folder.edit(path, listed, &format!("{listed}    запреты: передача третьим лицам\n"));
    assert!(stands(&folder, "Ястребов"));
    folder.edit(path, "передача третьим лицам", "фамилию и снимки не публиковать");
    assert!(!stands(&folder, "Ястребов"));
}

#[test]
fn no_page_says_what_a_mentee_finds_hard() {
    let folder = Folder::of(SCHOOL);
    folder.edit("content/school.md", "профиль: ученики", "профиль: ученики, педагоги");
    let pair = "content/pairs/2026-01.md";
    folder.edit(pair, "вид: группа\n", "вид: группа\nмодель: опытный педагог – молодой специалист\n");
    let shown = page(&folder, "pairs/2026-01.html").expect("the pair has a page");
    assert!(shown.contains("молодой специалист"));
    let forms = page(&folder, "forms.html").expect("there are forms");
    folder.edit(pair, "опытный педагог – молодой специалист", "лидер сообщества – педагог с затруднениями в общении");
    let hidden = page(&folder, "pairs/2026-01.html").expect("the pair has a page");
    assert!(!hidden.contains("затруднени"));
    assert_ne!(page(&folder, "forms.html").as_ref(), Some(&forms), "the other model is counted no more");
    folder.edit(pair, "модель: лидер сообщества – педагог с затруднениями в общении\n", "");
    assert_eq!(page(&folder, "pairs/2026-01.html"), Some(hidden), "as if no model were named");
}

#[test]
fn nothing_stands_in_the_order_of_file_names() {
    let school = |first: &str, second: &str| {
        let folder = Folder::of(SCHOOL);
        let pair = std::fs::read_to_string(folder.path("content/pairs/2026-01.md")).expect("the pair is there");
        std::fs::remove_file(folder.path("content/pairs/2026-01.md")).expect("it can be moved");
        for (name, address) in [(first, "klen"), (second, "osina")] {
            let text = pair.replace("срок:", &format!("адрес: {address}\nсрок:"));
            folder.file(&format!("content/pairs/{name}.md"), text);
            let words = if address == "klen" { "Было весело." } else { "Стало понятно." };
            let review = format!("---\nкто: kruglova-lm\nдата: 12.10.2026\n---\n\n{words}\n");
            folder.file(&format!("content/reviews/{name}.md"), review);
        }
        folder
    };
    let [one, other] = [school("zimina", "yastrebov"), school("yastrebov", "zimina")];
    for path in ["pairs.html", "reviews.html"] {
        assert_eq!(page(&one, path).expect("there is the page"), page(&other, path).expect("there is the page"));
    }
}
