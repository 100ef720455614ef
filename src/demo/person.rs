//! People: one record each, whatever they do in the programme.

use super::calendar::Calendar;
use super::chance::Chance;
use super::day::Day;
use super::front::{Front, Item};
use super::name::Name;
use super::phrase::{About, Phrases};
use super::subject::Subject;
use super::track::Role;

/// Where mentors from outside come from.
pub(super) const ORGANISATIONS: [&str; 8] = [
    "завод «Точная деталь»",
    "типография «Оттиск»",
    "пекарня «Колос»",
    "библиотека «Горизонт»",
    "мастерская «Контур»",
    "лаборатория «Проба»",
    "депо «Северное»",
    "ферма «Заречье»",
];

/// The college and the university that students come from.
pub(super) const COLLEGES: [&str; 2] = ["педагогический колледж", "технический университет"];

/// Whether the site may name a person.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Publication {
    /// A live consent; the day on which it was given.
    Given(Day),
    /// A consent given and taken back.
    Withdrawn(Day),
    /// No consent.
    None,
}

/// What a person does in the programme.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Leads it or watches over it.
    Leader,
    /// Mentors.
    Mentor,
    /// Is mentored.
    Mentee,
    /// Waits for a mentor.
    Waiting,
    /// Was asked and does not want to.
    Declined,
}

/// All that is known of a person.
pub(super) struct Person {
    /// The stem of the file.
    pub(super) id: String,
    /// The code of a pupil, by which records refer to them.
    pub(super) code: Option<String>,
    /// The full name.
    pub(super) name: Name,
    /// Who they are at the school.
    pub(super) role: Role,
    /// What they teach or are good at.
    pub(super) subject: &'static Subject,
    /// When they began to teach, for teachers.
    pub(super) since: Option<Day>,
    /// When the school hired them, for teachers.
    pub(super) hired: Option<Day>,
    /// The year of birth.
    pub(super) born: i32,
    /// What they do in the programme.
    pub(super) part: Part,
    /// Who signs for a minor.
    pub(super) parent: &'static str,
    /// Whether the consent covers photographs.
    pub(super) camera: bool,
    /// When they agreed to take part.
    pub(super) joined: Day,
    /// Whether the site may name them.
    pub(super) publication: Publication,
    /// A post that is not «учитель …».
    pub(super) post: Option<&'static str>,
    /// Where a person from outside works or studies.
    pub(super) organisation: Option<&'static str>,
    /// The years of the school.
    pub(super) calendar: Calendar,
}

impl Person {
    /// How other records refer to the person.
    pub(super) fn reference(&self) -> String {
        self.code.clone().unwrap_or_else(|| self.name.short())
    }

    /// The place of the record inside `content`.
    pub(super) fn path(&self) -> String {
        format!("people/{}.md", self.id)
    }

    /// Whether a photograph of the person may be shown.
    pub(super) fn photo(&self) -> bool {
        self.published() && self.camera
    }

    /// Whether the site names the person.
    pub(super) fn published(&self) -> bool {
        matches!(self.publication, Publication::Given(_))
    }

    /// The record.
    pub(super) fn record(&self, chance: &mut Chance, public: &Phrases, private: &Phrases) -> Front {
        let about = About { gender: self.name.gender, topic: self.subject.topics[0] };
        let mut front = Front::default();
        front.line("имя", self.name.full()).maybe("код", self.code.as_ref()).line("кто", self.role.word());
        front.maybe("организация", self.organisation);
        self.station(&mut front, chance);
        if self.part == Part::Mentor {
            self.mentoring(&mut front, chance, public, private);
        }
        if self.part == Part::Waiting {
            self.waiting(&mut front, chance, private, about);
        }
        front.items("согласия", &self.consents());
        let story = self.story(chance, public, private, about);
        front.body(&story)
    }

    fn station(&self, front: &mut Front, chance: &mut Chance) {
        match self.role {
            Role::Pupil => {
                let class = (self.calendar.last.0 - 6 - self.born).clamp(1, 11);
                front.line("класс", format!("{class} {}", chance.pick(&["А", "Б", "В", "Г"])));
            }
            Role::Teacher | Role::Head => {
                front.line("должность", self.post.unwrap_or(self.usual_post())).line("предметы", self.subject.name);
                front.line("образование", "высшее");
            }
            Role::Specialist => {
                front.line("должность", chance.pick(&["мастер участка", "ведущий специалист", "технолог"]));
            }
            Role::Student | Role::Graduate | Role::Parent => {}
        }
        front.maybe("стаж с", self.since).maybe("принят", self.hired);
        front.line("год рождения", self.born).line("сверено", self.calendar.reviewed() + -chance.between(0, 12));
        front.maybe("отказ", (self.part == Part::Declined).then(|| self.joined + 3));
    }

    fn usual_post(&self) -> &'static str {
        if self.role == Role::Head {
            "заместитель директора по учебной работе"
        } else {
            self.subject.post
        }
    }

    fn waiting(&self, front: &mut Front, chance: &mut Chance, private: &Phrases, about: About) {
        let audience = if self.role == Role::Pupil { "pupil" } else { "teacher" };
        let category = if self.role == Role::Pupil { "обучающийся" } else { "любой педагог" };
        let mut waiting = Front::default();
        waiting.line("запрос", private.one(chance, &format!("request {audience}"), about));
        waiting.line("темы", self.subject.name).line("категория", category).line("с", self.joined + 7);
        front.nest("ждёт", &waiting);
    }

    fn mentoring(&self, front: &mut Front, chance: &mut Chance, public: &Phrases, private: &Phrases) {
        let about = About { gender: self.name.gender, topic: self.subject.topics[0] };
        let section = format!("achievement {}", self.role.section());
        let achievements = if self.published() {
            public.some(chance, &section, about, 2)
        } else {
            private.some(chance, "achievement", about, 2)
        };
        let mut mentor = Front::default();
        mentor.line("компетенции", format!("{}, общение, планирование", self.subject.name));
        mentor.line("время", private.one(chance, "time", about)).list("результаты", &achievements);
        mentor
            .line("анкета", self.joined)
            .line("обсуждена", format!("№ 1 от {}", self.joined))
            .line("обучение", format!("{}, {}", self.joined, self.joined + 1));
        front.nest("наставник", &mentor);
    }

    fn consents(&self) -> Vec<Item> {
        let mut consents = match self.part {
            Part::Declined => return Vec::new(),
            Part::Leader | Part::Waiting => Vec::new(),
            Part::Mentor => vec![self.consent("быть наставником")],
            Part::Mentee => vec![self.consent("быть наставляемым")],
        };
        consents.push(self.consent("обработка данных"));
        if let Publication::Given(day) | Publication::Withdrawn(day) = self.publication {
            let withdrawn =
                if self.published() { String::new() } else { self.calendar.last.autumn(10, 12).to_string() };
            consents.push(vec![
                ("вид", "публикация".to_owned()),
                ("дата", day.to_string()),
                ("до", self.calendar.model().end.to_string()),
                ("отозвано", withdrawn),
                ("дал", self.giver().to_owned()),
                ("что", self.shown()),
                ("запреты", "нет".to_owned()),
                ("сайт", "shkola-primer.example".to_owned()),
                ("цель", "информирование о программе".to_owned()),
                ("форма", "письменное".to_owned()),
            ]);
        }
        consents
    }

    fn consent(&self, kind: &str) -> Item {
        vec![
            ("вид", kind.to_owned()),
            ("дата", self.joined.to_string()),
            ("дал", self.giver().to_owned()),
            ("форма", "письменное".to_owned()),
        ]
    }

    fn giver(&self) -> &'static str {
        if self.role == Role::Pupil { self.parent } else { self.name.gender.choose("сам", "сама") }
    }

    fn shown(&self) -> String {
        let own =
            if self.role == Role::Pupil { "класс" } else { "должность, предметы, стаж" };
        let photo = if self.photo() { ", фото" } else { "" };
        format!("имя, {own}, результаты, награды, отзыв, о себе{photo}")
    }

    fn story(&self, chance: &mut Chance, public: &Phrases, private: &Phrases, about: About) -> String {
        if self.part == Part::Declined {
            return private.one(chance, "note", about);
        }
        if !self.published() {
            let notes = private.some(chance, "note", about, 9);
            return format!("{}\n\n{}", notes[..5].join(" "), notes[5..].join(" "));
        }
        let section = format!("about {}", self.role.section());
        let own = public.some(chance, &section, about, 7);
        let common = public.some(chance, "about common", about, 3);
        format!("{}\n\n{}\n\n> {}\n\n{}", own[..4].join(" "), own[4..].join(" "), common[0], common[1..].join(" "))
    }
}
