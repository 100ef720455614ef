//! The kinds of pairs that the school runs: who teaches whom, in which form.

use super::chance::Chance;

/// What a person is at the school.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// обучающийся.
    Pupil,
    /// педагог.
    Teacher,
    /// руководитель.
    Head,
    /// специалист организации.
    Specialist,
    /// студент.
    Student,
    /// выпускник.
    Graduate,
    /// родитель.
    Parent,
}

impl Role {
    /// The word of the field `кто`.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Pupil => "обучающийся",
            Self::Teacher => "педагог",
            Self::Head => "руководитель",
            Self::Specialist => "специалист организации",
            Self::Student => "студент",
            Self::Graduate => "выпускник",
            Self::Parent => "родитель",
        }
    }

    /// The section of phrases that speaks of such people.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Pupil => "pupil",
            Self::Teacher | Self::Head => "teacher",
            Self::Specialist | Self::Student | Self::Graduate | Self::Parent => "outside",
        }
    }
}

/// What pairs of one kind have in common.
pub(super) struct Track {
    /// How many of a hundred pairs are such.
    share: usize,
    /// форма.
    pub(super) form: &'static str,
    /// вид.
    pub(super) kind: &'static str,
    /// модель, for teachers only.
    pub(super) model: Option<&'static str>,
    /// категория of the mentee.
    pub(super) category: &'static str,
    /// тип наставника.
    pub(super) mentor_type: &'static str,
    /// Who mentors.
    pub(super) mentor: Role,
    /// Who is mentored.
    pub(super) mentee: Role,
    /// The most mentees of one pair or group.
    pub(super) most: i64,
    /// How many years ago the mentor, then the mentee began to teach: the most and the least.
    pub(super) experience: [(i64, i64); 2],
    /// направления.
    pub(super) directions: &'static str,
    /// проект, where two colleagues do something together.
    pub(super) project: Option<&'static str>,
    /// канал, where meetings are held from a distance.
    pub(super) channel: Option<&'static str>,
    /// Whether there is one meeting only, and no programme.
    pub(super) speed: bool,
    /// Whether each meeting has an occasion of its own.
    pub(super) situational: bool,
    /// Whether the days of meetings are fixed beforehand.
    pub(super) scheduled: bool,
}

const USUAL: Track = Track {
    share: 0,
    form: "ученик – ученик",
    kind: "традиционное",
    model: None,
    category: "обучающийся",
    mentor_type: "консультант",
    mentor: Role::Pupil,
    mentee: Role::Pupil,
    most: 1,
    experience: [(32, 20), (18, 8)],
    directions: "учебная мотивация, личностное развитие",
    project: None,
    channel: None,
    speed: false,
    situational: false,
    scheduled: false,
};

/// Among teachers, at the same school.
const TEACHERS: Track = Track {
    form: "учитель – учитель",
    category: "новый педагог",
    mentor: Role::Teacher,
    mentee: Role::Teacher,
    directions: "традиции школы, организация урока",
    ..USUAL
};

/// The places of the kinds of pairs in [`TRACKS`].
pub(super) mod place {
    /// A young teacher with one of the same subject.
    pub(in crate::demo) const YOUNG: usize = 0;
    /// Two pupils.
    pub(in crate::demo) const PEERS: usize = 1;
    /// A teacher and a pupil, for three months.
    pub(in crate::demo) const RESEARCH: usize = 2;
    /// A pupil and some younger ones.
    pub(in crate::demo) const GROUP: usize = 3;
    /// A younger teacher shows an older one something new.
    pub(in crate::demo) const REVERSE: usize = 5;
    /// A teacher who has come from another school.
    pub(in crate::demo) const NEWCOMER: usize = 7;
    /// One meeting.
    pub(in crate::demo) const SPEED: usize = 10;
}

/// All kinds of pairs; their shares add up to a hundred. A small school takes them in this order.
pub(super) const TRACKS: [Track; 13] = [
    Track {
        share: 20,
        model: Some("опытный педагог – молодой специалист"),
        category: "молодой специалист",
        mentor_type: "предметник",
        experience: [(32, 20), (2, 1)],
        directions: "методика предмета, вхождение в должность",
        ..TEACHERS
    },
    Track { share: 18, ..USUAL },
    Track {
        share: 10,
        form: "учитель – ученик",
        kind: "краткосрочное",
        mentor: Role::Teacher,
        directions: "исследовательская работа, подготовка к олимпиадам",
        scheduled: true,
        ..USUAL
    },
    Track { share: 10, kind: "группа", most: 4, ..USUAL },
    Track {
        share: 7,
        form: "работодатель – ученик",
        kind: "группа",
        mentor: Role::Specialist,
        most: 3,
        directions: "выбор профессии, профессиональные пробы",
        ..USUAL
    },
    Track {
        share: 4,
        kind: "реверсивное",
        model: Some("педагог-новатор – консервативный педагог"),
        category: "опытный педагог",
        experience: [(8, 4), (34, 24)],
        directions: "цифровые технологии, методика урока",
        ..TEACHERS
    },
    Track {
        share: 6,
        form: "студент – ученик",
        kind: "виртуальное",
        mentor: Role::Student,
        directions: "выбор профессии, проектная работа",
        channel: Some("видеосвязь по ссылке школы"),
        ..USUAL
    },
    Track { share: 7, ..TEACHERS },
    Track {
        share: 4,
        form: "выпускник – ученик",
        kind: "ситуационное",
        mentor: Role::Graduate,
        directions: "личностное развитие, самоопределение",
        situational: true,
        ..USUAL
    },
    Track {
        share: 6,
        kind: "виртуальное",
        model: Some("коллега – молодой коллега"),
        category: "любой педагог",
        experience: [(20, 14), (9, 5)],
        directions: "совместный проект, цифровые технологии",
        project: Some("школьный журнал, который читают на экране"),
        channel: Some("видеосвязь в школьной информационной системе"),
        ..TEACHERS
    },
    Track {
        share: 3,
        form: "учитель – ученик",
        kind: "скоростное",
        mentor: Role::Teacher,
        directions: "выбор профильного класса",
        speed: true,
        ..USUAL
    },
    Track {
        share: 2,
        form: "руководитель – педагог",
        mentor: Role::Head,
        directions: "участие в управлении школой",
        experience: [(32, 22), (16, 8)],
        ..TEACHERS
    },
    Track {
        share: 3,
        form: "родитель – ученик",
        mentor: Role::Parent,
        directions: "выбор профессии, проектная работа",
        ..USUAL
    },
];

/// One kind of pairs by its share: the place in [`TRACKS`].
pub(super) fn choose(chance: &mut Chance) -> usize {
    let mut left = chance.below(100);
    for (index, track) in TRACKS.iter().enumerate() {
        if left < track.share {
            return index;
        }
        left -= track.share;
    }
    unreachable!("the shares of all tracks add up to a hundred")
}
