//! News and practices: what the school writes for everyone.

use super::chance::Chance;
use super::day::Day;
use super::front::Front;
use super::pair::YESTERDAY;
use super::people::People;
use super::person::Person;
use super::phrase::{About, Phrases};

/// Of how many news one has a photograph.
const PHOTO: usize = 10;

/// The picture that news number `number` shows, if any.
pub(super) fn photo(number: usize) -> Option<String> {
    number.is_multiple_of(PHOTO).then(|| format!("images/sobytie-{number:03}.png"))
}

/// The text of news number `number`, signed by `author`.
pub(super) fn record(chance: &mut Chance, number: usize, people: &People, public: &Phrases, author: usize) -> String {
    let about = About { gender: people.get(author).name.gender, topic: "" };
    let mut front = Front::default();
    front.line("заголовок", public.one(chance, "title", about)).line("дата", day(chance));
    front.line("автор", people.get(author).name.short());
    if let Some(photo) = photo(number) {
        front.list("кто на фото", &shown(chance, people)).line("картинка", photo);
        front.line("описание", "педагоги за круглым столом обсуждают карточки");
    }
    let body = public.some(chance, "body", about, 7);
    let items = public.some(chance, "item", about, 3).join(";\n- ");
    let (lead, end) = (public.one(chance, "lead", about), public.one(chance, "end", about));
    front.body(&format!(
        "{lead} {}\n\n## Как это было\n\n{}\n\n- {items}.\n\n*{end}*",
        body[..3].join(" "),
        body[3..].join(" ")
    ))
}

/// The text of a practice, signed by `author`.
pub(super) fn practice(chance: &mut Chance, people: &People, public: &Phrases, author: usize) -> String {
    let about = About { gender: people.get(author).name.gender, topic: "" };
    let mut front = Front::default();
    front.line("заголовок", public.one(chance, "practice title", about)).line("дата", day(chance));
    front.line("автор", people.get(author).name.short());
    let steps = public.some(chance, "practice", about, 9);
    front.body(&format!("{}\n\n## Как повторить\n\n1. {}", steps[..4].join(" "), steps[4..].join("\n1. ")))
}

fn day(chance: &mut Chance) -> Day {
    let first = Day::new(2025, 9, 8);
    (first + chance.between(0, first.until(YESTERDAY) - 2)).working()
}

/// Two people whose photographs may be shown.
fn shown(chance: &mut Chance, people: &People) -> Vec<String> {
    let visible: Vec<_> = people.all().iter().filter(|person| person.photo()).collect();
    chance.some(&visible, 2).into_iter().map(Person::reference).collect()
}
