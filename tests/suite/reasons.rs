//! Why something of a person is kept from visitors: one sentence and the line that decides it.

use nastavnik::diagnostic::{Position, Texts};
use nastavnik::public::{Datum, Reason};

use crate::school::School;

/// Why a datum of the only person is withheld, with the line; nothing where it is open. The card ends with `consents`.
#[track_caller]
fn reason(who: &str, consents: &str, datum: Datum) -> Option<(String, usize)> {
    let school =
        School::from_text(&format!("//- people/a.md\n---\nимя: Ветрова Инна Павловна\nкто: {who}\n{consents}---\n"));
    let person = school.checked.model.people().next().expect("one person");
    let reason = Reason::of(&person, datum)?;
    let text = school.sources.text(reason.place.file);
    Some((reason.words, Position::of(text, reason.place.start as usize).line))
}

#[track_caller]
fn says(consents: &str, datum: Datum, words: &str, line: usize) {
    assert_eq!(reason("педагог", consents, datum), Some((words.to_owned(), line)), "{consents}");
}

/// A consent to publication with further lines.
fn consent(lines: &[&str]) -> String {
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    format!("согласия:\n  - вид: публикация\n{lines}")
}

#[test]
fn each_obstacle_has_its_words_and_its_line() {
    let name = Datum::Name;
    says("", name, "нет согласия на публикацию", 2);
    says("согласия:\n  - вид: быть наставником\n    дата: 01.09.2026\n", name, "нет согласия на публикацию", 5);
    let of = |lines: &[&str], words, line| says(&consent(lines), name, words, line);
    of(&["дата: 01.09.2025", "что: имя", "до: 31.08.2026"], "согласие кончилось 31 августа 2026", 8);
    of(&["дата: 01.09.2025", "что: имя", "отозвано: 11.03.2026"], "согласие отозвано 11 марта 2026", 8);
    of(&["дата: 01.09.2026", "что: имя", "отозвано: весной"], "непонятно, когда согласие отозвано", 8);
    of(&["дата: 01.12.2026", "что: имя"], "согласие действует только с 1 декабря 2026", 6);
    of(&["что: имя"], "непонятно, с какого дня действует согласие", 5);
    of(&["дата: 01.09.2026", "что: имя", "форма: устное"], "согласие дано только устно", 8);
    of(&["дата: 01.09.2026", "что: фото"], "в согласии нет слова «имя»", 7);
    of(&["дата: 01.09.2026", "что: имя", "запреты: публикация имени"], "в согласии запрещено: имя", 8);
}

#[test]
fn what_was_withdrawn_is_not_said_to_have_ended() {
    let lines = ["дата: 01.09.2025", "что: имя", "до: 31.08.2026", "отозвано: 11.03.2026"];
    says(&consent(&lines), Datum::Name, "согласие отозвано 11 марта 2026", 9);
}

#[test]
fn a_child_needs_a_parent() {
    let own = consent(&["дата: 01.09.2026", "что: имя", "дал: сам"]);
    let of_child = |consents: &str| reason("обучающийся", consents, Datum::Name);
    assert_eq!(of_child(""), Some(("нет согласия родителя на публикацию".to_owned(), 2)));
    assert_eq!(of_child(&own), Some(("согласие за ребёнка дал не родитель".to_owned(), 8)));
    assert_eq!(of_child(&own.replace("сам", "мать")), None);
}

#[test]
fn without_the_name_nothing_else_is_shown_and_the_reason_is_the_same() {
    let ended = consent(&["дата: 01.09.2025", "что: имя, фото", "до: 31.08.2026"]);
    says(&ended, Datum::Photo, "согласие кончилось 31 августа 2026", 8);
    let photo = consent(&["дата: 01.09.2026", "что: фото"]);
    says(&photo, Datum::Photo, "в согласии нет слова «имя»", 7);
    let named = consent(&["дата: 01.09.2026", "что: имя"]);
    says(&named, Datum::Photo, "в согласии нет слова «фото»", 7);
    assert_eq!(reason("педагог", &named, Datum::Name), None);
    let review = consent(&["дата: 01.09.2026", "что: отзыв"]);
    assert_eq!(reason("педагог", &review, Datum::Review), None, "own words can stand alone");
}

#[test]
fn of_several_consents_the_one_that_counts_is_told_of() {
    let ended = consent(&["дата: 01.09.2024", "что: имя, фото", "до: 31.08.2025"]);
    let both = format!("{ended}  - вид: публикация\n    дата: 01.09.2026\n    что: имя\n");
    says(&both, Datum::Photo, "в согласии нет слова «фото»", 11);
}
