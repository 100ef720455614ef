//! What is told of people and their consents.

use crate::branch::Branch;

const CARD: &str = "people/samovarova-nf.md";
const PUPIL: &str = "people/uch-05.md";

#[track_caller]
fn told(branch: &Branch, expected: &[&str]) {
    assert_eq!(branch.told(), expected);
}

fn sample() -> Branch {
    Branch::of_sample()
}

#[test]
fn a_card_that_comes() {
    let card = "---\nимя: Ветлугин Игорь Олегович\nкто: педагог\nсогласия:\n  - вид: публикация\n    дата: 02.11.2026\n    что: имя\n---\n";
    let branch = sample().write("people/vetlugin-io.md", card);
    told(
        &branch,
        &[
            "к сведению[person.added] Новый человек: Ветлугин И. О., педагог. → В карточке уже есть согласие на публикацию.",
        ],
    );
    told(&branch.undone(), &["важно[person.removed] Удалена карточка: Ветлугин И. О."]);
}

#[test]
fn a_card_that_goes_while_pairs_name_it() {
    let branch = sample().remove("people/klyukvina-gs.md");
    let lines = branch.told();
    let expected = "ломает[person.removed] Удалена карточка: Клюквина Г. С. → Этот человек остался назван в 1 паре.";
    assert_eq!(lines.iter().filter(|line| line.contains("person.")).collect::<Vec<_>>(), [expected]);
}

#[test]
fn consents_that_come_and_go() {
    let consent = "согласия:\n  - вид: помогать\n    дата: 02.11.2026\n    до: 31.08.2027\n";
    let branch = sample().edit(CARD, "согласия:\n", consent);
    told(
        &branch,
        &[
            "к сведению[consent.given] Дано согласие участника Самоваровой Н. Ф. (помогать) от 02.11.2026, действует по 31.08.2027.",
        ],
    );
    told(
        &branch.undone(),
        &[
            "ломает[consent.removed] Из карточки убрано согласие участника Самоваровой Н. Ф. (помогать) от 02.11.2026, без \
           отметки об отзыве. → Данное согласие не стирают: отзыв пишут полем «отозвано».",
        ],
    );
}

#[test]
fn the_first_consents_of_a_card_are_told_one_by_one() {
    let card = "---\nимя: Ветлугин Игорь Олегович\nкто: педагог\n---\n";
    let branch = sample().write("people/vetlugin-io.md", card).merged();
    let branch = branch.edit(
        "people/vetlugin-io.md",
        "кто: педагог\n",
        "кто: педагог\nсогласия:\n  - вид: обработка данных\n    дата: 02.11.2026\n  - вид: публикация\n    дата: 02.11.2026\n    что: имя, фото\n",
    );
    told(
        &branch,
        &[
            "важно[consent.given] Дано согласие участника Ветлугина И. О. (публикация) от 02.11.2026, данные: «имя и фото».",
            "к сведению[consent.given] Дано согласие участника Ветлугина И. О. (обработка данных) от 02.11.2026.",
        ],
    );
}

#[test]
fn a_consent_that_is_withdrawn_while_the_pair_works() {
    let consent = "дал: мать\n    номер: Н-25/26";
    let branch = sample().edit(PUPIL, consent, "отозвано: 16.11.2026\n    дал: мать\n    номер: Н-25/26");
    let lines = branch.told();
    assert!(
        lines[0].starts_with(
            "ломает[consent.withdrawn] Отозвано согласие участника Лозовой П. А. (быть наставником): 16.11.2026. → "
        ),
        "{lines:?}"
    );
    assert!(lines[0].ends_with("продолжает работать."), "{lines:?}");
    let restored = branch.undone().told();
    assert!(
        restored[0].starts_with(
            "важно[consent.restored] Отзыв согласия участника Лозовой П. А. (быть наставником) убран из записи."
        ),
        "{restored:?}"
    );
}

#[test]
fn the_end_and_the_data_of_a_consent() {
    told(
        &sample().edit(CARD, "до: 31.08.2027", "до: 31.08.2028"),
        &[
            "важно[consent.until] Срок согласия участника Самоваровой Н. Ф. (публикация): по 31.08.2028 вместо по 31.08.2027.",
        ],
    );
    told(
        &sample().edit(CARD, "что: имя", "что: имя, должность, фото"),
        &[
            "важно[consent.data] Согласие участника Самоваровой Н. Ф. (публикация): добавлены данные «должность и фото».",
        ],
    );
}

#[test]
fn names_ages_and_leaving() {
    let card = "---\nимя: Ветлугин Игорь Олегович\nкто: педагог\n---\n";
    let branch = sample().write("people/vetlugin-io.md", card).merged();
    told(
        &branch.edit("people/vetlugin-io.md", "Ветлугин Игорь", "Ветлугин Егор"),
        &["к сведению[person.name] Имя исправлено: Ветлугин Егор Олегович; было: Ветлугин Игорь Олегович."],
    );
    told(
        &sample().edit(PUPIL, "дата рождения: 30.01.2010", "дата рождения: 30.01.2008"),
        &["важно[person.age] По новым сведениям Лозовая П. А. – совершеннолетний. → Согласие он даёт сам."],
    );
    let left = sample().edit(CARD, "сверено: 26.08.2026", "выбыла: 30.10.2026\nсверено: 26.08.2026").told();
    assert!(left[0].starts_with("важно[person.away] Самоварова Н. Ф.: выбытие 30.10.2026."), "{left:?}");
}

#[test]
fn somebody_who_waits_no_longer() {
    let text = sample();
    let card = String::from_utf8_lossy(&text.base["people/uch-10.md"]).into_owned();
    let from = card.find("ждёт:").expect("she waits");
    let end = from + card[from..].find("\nсогласия").map_or(0, |at| at + 1);
    let branch = text.edit("people/uch-10.md", &card[from..end], "");
    let lines = branch.told();
    assert!(lines[0].starts_with("важно[person.waiting] Наставника больше не ждёт: "), "{lines:?}");
    assert!(lines[0].ends_with("Пара для него не открыта."), "{lines:?}");
    assert!(branch.undone().told()[0].starts_with("к сведению[person.waiting] Ждёт наставника: "));
}
