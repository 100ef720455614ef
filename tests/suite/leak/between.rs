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
