//! Surveys: what participants answered before and after, some pairs to a file.

use super::calendar::Year;
use super::chance::Chance;
use super::front::{Front, Item};
use super::pair::Pair;
use super::people::People;

/// How many pairs one survey asks.
pub(super) const PAIRS: usize = 25;

/// The place and record of survey `number` of a year, about `pairs`.
pub(super) fn record(
    chance: &mut Chance,
    year: Year,
    number: usize,
    pairs: &[&Pair],
    people: &People,
) -> (String, Front) {
    let questions = [
        ("комфорт", "Насколько спокойно на встречах?"),
        ("польза", "Насколько встречи полезны?"),
        ("план", "Насколько понятен план?"),
    ];
    let mut front = Front::default();
    front.line("название", format!("Как идёт работа, {number}-й опрос")).line("учебный год", year.label());
    front.line("шкала", "1 – 10").line("способ", "самооценка").line("направление", "эффективность");
    front.map("вопросы", &questions.map(|(code, text)| (code.to_owned(), text.to_owned())));
    let answers: Vec<_> = pairs.iter().flat_map(|pair| answers(chance, pair, people)).collect();
    front.items("ответы", &answers);
    let path = format!("surveys/{}-{number:02}.md", year.folder());
    (path, front.body("Участникам советуем сохранить ритм встреч, куратору – отвечать на вопросы в течение недели."))
}

fn answers(chance: &mut Chance, pair: &Pair, people: &People) -> Vec<Item> {
    let mut answers = Vec::new();
    for person in std::iter::once(&pair.mentor).chain(&pair.mentees) {
        let before = format!("{}, {}", pair.order.day, marks(chance, 4, 7));
        let after = pair.finished().then(|| format!("{}, {}", pair.term.end, marks(chance, 7, 10)));
        answers.push(vec![
            ("кто", people.get(*person).reference()),
            ("пара", pair.id.clone()),
            ("до", before),
            ("после", after.unwrap_or_default()),
        ]);
    }
    answers
}

fn marks(chance: &mut Chance, least: i64, most: i64) -> String {
    let marks = ["комфорт", "польза", "план"].map(|code| format!("{code} {}", chance.between(least, most)));
    marks.join(", ")
}
