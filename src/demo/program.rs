//! The personalised programme of a pair: difficulties, goals, measures and, when
//! it is over, reflection and report.

use super::chance::Chance;
use super::day::Period;
use super::front::{Front, Item};
use super::pair::Pair;
use super::people::People;
use super::phrase::{About, Phrases};

/// The programme's record.
pub(super) fn record(chance: &mut Chance, pair: &Pair, people: &People, public: &Phrases, private: &Phrases) -> Front {
    let about = pair.about(people);
    let difficulties = private.halves(chance, &format!("difficulty {}", pair.audience()), about, 2);
    let strengths = private.halves(chance, "strength", about, 2);
    let mut authors = vec![people.get(pair.mentor).reference()];
    authors.extend(pair.mentee_references(people));
    let mut front = Front::default();
    front.line("пара", &pair.id).line("вид документа", chance.pick(&["программа", "план", "карта", "маршрутный лист"]));
    front.line("диагностика", private.one(chance, "diagnostics", about)).line("составили", authors.join(", "));
    let approved = (pair.term.start + 10).working();
    front.maybe("согласовано", pair.calendar.knows(approved).then_some(approved));
    front.map("затруднения", &difficulties).map("сильные стороны", &strengths);
    front.line("ресурсы", private.one(chance, "resource", about));
    front.items("цели", &goals(chance, pair, public, private, about));
    let codes = [&difficulties[0].0, &difficulties[1].0, &strengths[0].0, &strengths[1].0];
    front.items("мероприятия", &measures(chance, pair, public, about, codes));
    front.list("ожидаемые результаты", &public.some(chance, &format!("expected {}", pair.audience()), about, 2));
    front.items("изменения", &changes(chance, pair, private, about));
    front.maybe("отчёт наставника", pair.finished().then_some(pair.term.end));
    let body = body(chance, pair, people, private);
    front.body(&body)
}

fn goals(chance: &mut Chance, pair: &Pair, public: &Phrases, private: &Phrases, about: About) -> Vec<Item> {
    let start = pair.term.start;
    let near = public.some(chance, &format!("goal {}", pair.audience()), about, 2);
    let far = &public.halves(chance, &format!("goal long {}", pair.audience()), about, 1)[0];
    let ends = [
        Period { start, end: start + 45 },
        Period { start: start + 30, end: start + 80 },
        Period { start, end: start + 560 },
    ];
    vec![
        vec![
            ("цель", near[0].clone()),
            ("срок", ends[0].to_string()),
            ("словами наставляемого", private.one(chance, "words", about)),
        ],
        vec![("цель", near[1].clone()), ("срок", ends[1].to_string())],
        vec![("цель", far.0.clone()), ("срок", ends[2].to_string()), ("рубеж", far.1.clone())],
    ]
}

/// Five measures spread over the term; those whose day has passed are done.
fn measures(chance: &mut Chance, pair: &Pair, public: &Phrases, about: About, codes: [&String; 4]) -> Vec<Item> {
    let mut chosen = public.halves(chance, &format!("measure {}", pair.audience()), about, 5);
    if pair.audience() == "teacher" {
        chosen[4] = public.halves(chance, "measure contest", about, 1).remove(0);
    }
    let step = pair.term.start.until(pair.term.end) / 6;
    let mut measures = Vec::new();
    for (turn, (what, result)) in (1..).zip(chosen) {
        let due = (pair.term.start + step * turn).working();
        let done = pair.calendar.knows(due);
        measures.push(vec![
            ("что", what),
            ("срок", due.to_string()),
            ("исполнено", if done { due.to_string() } else { String::new() }),
            ("результат", if done { result } else { String::new() }),
            ("для", codes[(turn - 1) as usize % codes.len()].clone()),
        ]);
    }
    measures
}

fn changes(chance: &mut Chance, pair: &Pair, private: &Phrases, about: About) -> Vec<Item> {
    let day = (pair.term.start + 20).working();
    if !chance.percent(30) || !pair.calendar.knows(day) {
        return Vec::new();
    }
    let (why, what) = private.halves(chance, "change", about, 1).remove(0);
    vec![vec![("дата", day.to_string()), ("что", what), ("почему", why)]]
}

fn body(chance: &mut Chance, pair: &Pair, people: &People, private: &Phrases) -> String {
    let about = pair.about(people);
    if !pair.finished() {
        let notes = private.some(chance, "note plan", about, 8);
        let own = private.paragraph(chance, "self before", about, 3);
        let (first, second) = (notes[..4].join(" "), notes[4..].join(" "));
        return format!("{first}\n\n{second}\n\n## Самоанализ наставляемого\n\n{own}");
    }
    let mentor = About { gender: people.get(pair.mentor).name.gender, topic: pair.topic };
    let parts = [
        ("Рефлексия наставляемого", "reflection", about, 4),
        ("Самоанализ наставника", "self", mentor, 3),
        ("Отчёт наставника", "report", mentor, 6),
        ("Новая цель", "next", about, 2),
    ];
    let written = parts.map(|(heading, section, about, count)| {
        format!("## {heading}\n\n{}", private.paragraph(chance, section, about, count))
    });
    written.join("\n\n")
}
