//! Meetings of a pair: which, when, and the private notes of each.

use super::calendar::Calendar;
use super::chance::Chance;
use super::day::{Day, Period};
use super::front::{Front, Item};
use super::pair::Pair;
use super::people::People;
use super::phrase::{About, Phrases};
use super::track::Track;

/// What a meeting is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// знакомство.
    Acquaintance,
    /// планирование.
    Planning,
    /// рабочая.
    Work,
    /// промежуточная.
    Interim,
    /// итоговая.
    Final,
}

impl Kind {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Acquaintance => ("знакомство", "znakomstvo"),
            Self::Planning => ("планирование", "planirovanie"),
            Self::Work => ("рабочая", "rabochaya"),
            Self::Interim => ("промежуточная", "promezhutochnaya"),
            Self::Final => ("итоговая", "itogovaya"),
        }
    }
}

/// One meeting.
pub(super) struct Meeting {
    /// What it was for.
    pub(super) kind: Kind,
    /// When it was.
    pub(super) day: Day,
}

/// The meetings that a pair with this term has had by now, in order.
pub(super) fn plan(chance: &mut Chance, calendar: Calendar, track: &Track, term: Period) -> Vec<Meeting> {
    if track.speed {
        return vec![Meeting { kind: Kind::Work, day: term.start }];
    }
    let planning = (term.start + 7).working();
    let mut meetings =
        vec![Meeting { kind: Kind::Acquaintance, day: term.start }, Meeting { kind: Kind::Planning, day: planning }];
    meetings.extend(work(chance, calendar, planning, term));
    if calendar.knows(term.end + 1) {
        meetings.push(Meeting { kind: Kind::Final, day: (term.end + -3).working() });
    }
    meetings.retain(|meeting| calendar.knows(meeting.day));
    meetings
}

/// What lies between planning and the end, or today.
fn work(chance: &mut Chance, calendar: Calendar, planning: Day, term: Period) -> Vec<Meeting> {
    let half = term.start + term.start.until(term.end) / 2;
    let middle: &[Kind] = match (calendar.knows(half + 1), chance.percent(50)) {
        (true, true) => &[Kind::Work, Kind::Work, Kind::Interim, Kind::Work],
        (true, false) => &[Kind::Work, Kind::Work, Kind::Interim],
        (false, true) => &[Kind::Work, Kind::Work, Kind::Work, Kind::Work],
        (false, false) => &[Kind::Work, Kind::Work, Kind::Work],
    };
    let last = (term.end + -7).min(calendar.today + -2);
    let step = planning.until(last) / (middle.len() as i64 + 1);
    if step < 4 {
        return Vec::new();
    }
    (1..).zip(middle).map(|(turn, kind)| Meeting { kind: *kind, day: (planning + step * turn).working() }).collect()
}

impl Meeting {
    /// The place of the record inside `content`.
    pub(super) fn path(&self, pair: &Pair, number: usize) -> String {
        let folder = pair.order.year.folder();
        format!("meetings/{folder}/{}-{number:02}-{}.md", pair.id, self.kind.words().1)
    }

    /// The record.
    pub(super) fn record(&self, chance: &mut Chance, pair: &Pair, people: &People, private: &Phrases) -> Front {
        let about = pair.about(people);
        let mut front = Front::default();
        front.line("пара", &pair.id).line("тип", self.kind.words().0).line("дата", self.day);
        front.line("тема", private.one(chance, &format!("topic {}", self.kind.words().0), about));
        front.line("способ", if pair.track.channel.is_some() { "дистанционно" } else { "очно" });
        front.maybe("повод", pair.track.situational.then(|| private.one(chance, "reason", about)));
        self.work(&mut front, chance, pair, private, about);
        front.items("обратная связь", &self.feedback(chance, pair, people, private));
        let notes = self.notes(chance, pair, private, about);
        front.body(&notes)
    }

    fn work(&self, front: &mut Front, chance: &mut Chance, pair: &Pair, private: &Phrases, about: About) {
        if self.kind == Kind::Work && !pair.track.speed {
            front.line("прошлое задание", chance.pick(&["выполнено", "выполнено", "частично", "нет"]));
        }
        if (self.kind == Kind::Work && !pair.track.speed) || self.kind == Kind::Planning {
            front.line("задание", private.one(chance, &format!("homework {}", pair.audience()), about));
        }
        if self.kind == Kind::Interim {
            front.line("формат", private.one(chance, "format", about));
        }
        if self.kind == Kind::Final {
            front.line("оценка", private.one(chance, "assessment", about));
        }
    }

    fn feedback(&self, chance: &mut Chance, pair: &Pair, people: &People, private: &Phrases) -> Vec<Item> {
        if self.kind == Kind::Acquaintance || self.kind == Kind::Planning {
            return Vec::new();
        }
        let mut forms = Vec::new();
        for mentee in &pair.mentees {
            let person = people.get(*mentee);
            let about = About { gender: person.name.gender, topic: pair.topic };
            let hindered = chance.percent(60).then(|| private.one(chance, "hindrance", about));
            forms.push(vec![
                ("кто", person.reference()),
                ("польза", chance.between(6, 10).to_string()),
                ("ценно", private.one(chance, "value", about)),
                ("мешало", hindered.unwrap_or_default()),
            ]);
        }
        forms
    }

    fn notes(&self, chance: &mut Chance, pair: &Pair, private: &Phrases, about: About) -> String {
        let open = private.one(chance, &format!("open {}", self.kind.words().0), about);
        let (course, seen, agreed) = match self.kind {
            Kind::Work | Kind::Interim => (format!("course {}", pair.audience()), "seen", "agreed"),
            Kind::Acquaintance | Kind::Planning => ("talk".to_owned(), "seen first", "agreed"),
            Kind::Final => ("talk итоговая".to_owned(), "seen", "agreed итоговая"),
        };
        let course = private.paragraph(chance, &course, about, 5);
        let seen = private.some(chance, seen, about, 3).join(";\n- ");
        let agreed = private.some(chance, agreed, about, 3).join(";\n1. ");
        format!("{open} {course}\n\n## Что заметно\n\n- {seen}.\n\n## Договорились\n\n1. {agreed}.")
    }
}
