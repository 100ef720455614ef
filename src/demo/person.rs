//! People: one record each, whatever they do in the programme.

use super::chance::Chance;
use super::day::Day;
use super::front::Front;
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
    pub(super) born: i64,
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
}

impl Person {
    /// How other records refer to the person.
    pub(super) fn reference(&self) -> String {
        self.code.clone().unwrap_or_else(|| self.name.short())
    }

    /// Whether a photograph of the person may be shown.
    pub(super) fn photo(&self) -> bool {
        self.published() && self.camera
    }

    fn published(&self) -> bool {
        matches!(self.publication, Publication::Given(_))
    }

    /// The text of the record.
    pub(super) fn record(&self, chance: &mut Chance, public: &Phrases, private: &Phrases) -> String {
        let about = About { gender: self.name.gender, topic: self.subject.topics[0] };
        let mut front = Front::default();
        front.line("имя", self.name.full()).maybe("код", self.code.as_ref()).line("кто", self.role.word());
        front.maybe("организация", self.organisation);
        self.station(&mut front, chance);
        if self.part == Part::Mentor {
            self.mentoring(&mut front, chance, public, private);
        }
        front.items("согласия", &self.consents());
        front.body(&self.story(chance, public, private, about))
    }

    fn station(&self, front: &mut Front, chance: &mut Chance) {
        match self.role {
            Role::Pupil => {
                let class = format!("{}{}", 2020 - self.born, chance.pick(&["А", "Б", "В", "Г"]));
                front.line("класс", class);
            }
            Role::Teacher | Role::Head => {
                front.line("должность", self.post.unwrap_or(self.subject.post)).line("предметы", self.subject.name);
                front.line("образование", "высшее");
            }
            Role::Specialist => {
                front.line("должность", "ведущий мастер участка");
            }
            Role::Student | Role::Graduate => {}
        }
        front.maybe("стаж с", self.since).maybe("принят", self.hired);
        front.line("год рождения", self.born).line("сверено", Day::new(2026, 9, 1) + chance.between(0, 20));
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
        mentor.line("анкета", self.joined).line("обучение", format!("{}, {}", self.joined, self.joined + 1));
        front.nest("наставник", &mentor);
    }

    fn consents(&self) -> Vec<Vec<(&'static str, String)>> {
        let mut consents = match self.part {
            Part::Leader => vec![],
            Part::Mentor => vec![self.consent("быть наставником")],
            Part::Mentee => vec![self.consent("быть наставляемым")],
        };
        consents.push(self.consent("обработка данных"));
        if let Publication::Given(day) | Publication::Withdrawn(day) = self.publication {
            let withdrawn = if self.published() { String::new() } else { Day::new(2026, 10, 12).to_string() };
            consents.push(vec![
                ("вид", "публикация".to_owned()),
                ("дата", day.to_string()),
                ("до", Day::new(2028, 8, 31).to_string()),
                ("отозвано", withdrawn),
                ("дал", self.giver().to_owned()),
                ("что", self.shown()),
                ("цель", "информирование о программе".to_owned()),
                ("форма", "письменное".to_owned()),
            ]);
        }
        consents
    }

    fn consent(&self, kind: &str) -> Vec<(&'static str, String)> {
        vec![
            ("вид", kind.to_owned()),
            ("дата", self.joined.to_string()),
            ("дал", self.giver().to_owned()),
            ("форма", "письменное".to_owned()),
        ]
    }

    fn giver(&self) -> &'static str {
        if self.role == Role::Pupil { self.parent } else { "сам" }
    }

    fn shown(&self) -> String {
        let own = if self.role == Role::Pupil { "класс" } else { "должность, предметы" };
        let photo = if self.photo() { ", фото" } else { "" };
        format!("имя, {own}, результаты, о себе{photo}")
    }

    fn story(&self, chance: &mut Chance, public: &Phrases, private: &Phrases, about: About) -> String {
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
