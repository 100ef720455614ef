//! What participants say and get: reviews and awards. Only of people whom the site may name.

use std::collections::BTreeMap;

use super::calendar::Year;
use super::chance::Chance;
use super::front::{Front, Item};
use super::pair::Pair;
use super::people::People;
use super::phrase::{About, Phrases};
use super::track::Role;

/// How many reviews a school has at most, and how many awards a year; more would only repeat the same words.
const MOST: usize = 9;

/// Reviews of people in these pairs: the place and record of each.
pub(super) fn reviews<'a>(
    pairs: impl Iterator<Item = &'a Pair>,
    people: &People,
    public: &Phrases,
) -> Vec<(String, Front)> {
    let authors = pairs
        .filter(|pair| pair.has_program())
        .flat_map(|pair| [(pair, pair.mentor, "mentor"), (pair, pair.mentees[0], "mentee")]);
    let willing = authors.filter(|(_, person, _)| people.get(*person).published());
    let written = (0..).zip(willing).take(MOST);
    written.map(|(number, (pair, person, part))| review(number, pair, person, part, people, public)).collect()
}

fn review(number: i64, pair: &Pair, person: usize, part: &str, people: &People, public: &Phrases) -> (String, Front) {
    let author = people.get(person);
    let about = About { gender: author.name.gender, topic: pair.topic };
    let day = pair.calendar.today.min(pair.term.end) + (-1 - number);
    let mut front = Front::default();
    front.line("кто", author.reference()).line("дата", day).line("пара", &pair.id);
    let text = public.nth(&format!("review {part}"), number as usize, about);
    (format!("reviews/otzyv-{:02}.md", number + 1), front.body(&text))
}

/// `awards.md`: the awards of mentors in these pairs.
pub(super) fn awards<'a>(
    chance: &mut Chance,
    pairs: impl Iterator<Item = &'a Pair>,
    people: &People,
    public: &Phrases,
) -> Option<Front> {
    let mut years: BTreeMap<Year, Vec<&Pair>> = BTreeMap::new();
    pairs.filter(|pair| pair.has_program()).for_each(|pair| years.entry(pair.order.year).or_default().push(pair));
    let mut awards = Vec::new();
    for pair in years.values().flat_map(|pairs| thanked(pairs, people)) {
        awards.push(award(chance, awards.len(), pair, people, public));
    }
    let mut front = Front::default();
    front.items("награды", &awards);
    (!awards.is_empty()).then_some(front)
}

/// The pairs of a year whose mentors are thanked, each mentor once: those whom the site may name, or else the first.
fn thanked<'a>(pairs: &[&'a Pair], people: &People) -> Vec<&'a Pair> {
    let mut thanked: Vec<&Pair> = Vec::new();
    for pair in pairs.iter().filter(|pair| people.get(pair.mentor).published()).take(MOST) {
        if thanked.iter().all(|other| other.mentor != pair.mentor) {
            thanked.push(pair);
        }
    }
    if thanked.is_empty() { pairs.iter().take(1).copied().collect() } else { thanked }
}

fn award(chance: &mut Chance, number: usize, pair: &Pair, people: &People, public: &Phrases) -> Item {
    let mentor = people.get(pair.mentor);
    let about = About { gender: mentor.name.gender, topic: pair.topic };
    let day = pair.calendar.today.min(pair.term.end) + -2;
    let attested = if matches!(mentor.role, Role::Teacher | Role::Head) { "да" } else { "" };
    vec![
        ("кому", mentor.reference()),
        ("название", public.nth("award", number, about)),
        ("вид", "нематериальное".to_owned()),
        ("дата", day.to_string()),
        ("за", public.one(chance, "merit", about)),
        ("учтено при аттестации", attested.to_owned()),
    ]
}
