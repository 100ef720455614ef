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
    let mut front = head(&format!("Как идёт работа, {number}-й опрос"), year, "эффективность");
    front.line("цели", "качество программы, польза, рост участников, учёба обучающихся, динамика");
    ask(&mut front, &questions, chance, pairs, people);
    let path = format!("surveys/{}-{number:02}.md", year.folder());
    (path, front.body("Участникам советуем сохранить ритм встреч, куратору – отвечать на вопросы в течение недели."))
}

/// The place and record of the survey on how the model takes root, about the first of a year's pairs.
pub(super) fn on_the_model(chance: &mut Chance, year: Year, pairs: &[&Pair], people: &People) -> (String, Front) {
    let questions =
        [("условия", "Устраивают ли место и время встреч?"), ("поддержка", "Хватает ли поддержки куратора?")];
    let mut front = head("Как приживается наставничество", year, "показатели внедрения");
    ask(&mut front, &questions, chance, pairs, people);
    let path = format!("surveys/{}-model.md", year.folder());
    (path, front.body("Администрации советуем оставить за парами кабинет по четвергам."))
}

fn head(title: &str, year: Year, track: &str) -> Front {
    let mut front = Front::default();
    front.line("название", title).line("учебный год", year.label());
    front.line("шкала", "1 – 10").line("способ", "самооценка").line("направление", track);
    front
}

/// Writes the questions and what everybody in the pairs answered.
fn ask(front: &mut Front, questions: &[(&str, &str)], chance: &mut Chance, pairs: &[&Pair], people: &People) {
    let named: Vec<_> = questions.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned())).collect();
    front.map("вопросы", &named);
    let codes: Vec<&str> = questions.iter().map(|(code, _)| *code).collect();
    let answers: Vec<_> = pairs.iter().flat_map(|pair| answers(chance, &codes, pair, people)).collect();
    front.items("ответы", &answers);
}

fn answers(chance: &mut Chance, codes: &[&str], pair: &Pair, people: &People) -> Vec<Item> {
    let mut answers = Vec::new();
    for person in std::iter::once(&pair.mentor).chain(&pair.mentees) {
        let before = format!("{}, {}", pair.order.day + -1, marks(chance, codes, (4, 7)));
        let after = pair.finished().then(|| format!("{}, {}", pair.term.end, marks(chance, codes, (7, 10))));
        answers.push(vec![
            ("кто", people.get(*person).reference()),
            ("пара", pair.id.clone()),
            ("до", before),
            ("после", after.unwrap_or_default()),
        ]);
    }
    answers
}

fn marks(chance: &mut Chance, codes: &[&str], (least, most): (i64, i64)) -> String {
    let marks: Vec<String> = codes.iter().map(|code| format!("{code} {}", chance.between(least, most))).collect();
    marks.join(", ")
}
