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
        }
    }

    /// The section of phrases that speaks of such people.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Pupil => "pupil",
            Self::Teacher | Self::Head => "teacher",
            Self::Specialist | Self::Student | Self::Graduate => "outside",
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
    /// When the mentor, then the mentee began to teach: first and last year.
    pub(super) experience: [(i64, i64); 2],
    /// направления.
    pub(super) directions: &'static str,
    /// канал, where meetings are held from a distance.
    pub(super) channel: Option<&'static str>,
    /// Whether each meeting has an occasion of its own.
    pub(super) situational: bool,
    /// Whether the days of meetings are fixed beforehand.
    pub(super) scheduled: bool,
}

const USUAL: Track = Track {
    share: 0,
    form: "",
    kind: "традиционное",
    model: None,
    category: "обучающийся",
    mentor_type: "консультант",
    mentor: Role::Pupil,
    mentee: Role::Pupil,
    most: 1,
    experience: [(1994, 2006), (2008, 2018)],
    directions: "учебная мотивация, личностное развитие",
    channel: None,
    situational: false,
    scheduled: false,
};

/// All kinds of pairs; their shares add up to a hundred.
pub(super) const TRACKS: [Track; 9] = [
    Track { share: 20, form: "ученик – ученик", ..USUAL },
    Track { share: 12, form: "ученик – ученик", kind: "группа", most: 4, ..USUAL },
    Track {
        share: 22,
        form: "учитель – учитель",
        model: Some("опытный педагог – молодой специалист"),
        category: "молодой специалист",
        mentor_type: "предметник",
        mentor: Role::Teacher,
        mentee: Role::Teacher,
        experience: [(1994, 2006), (2024, 2025)],
        directions: "методика предмета, вхождение в должность",
        ..USUAL
    },
    Track {
        share: 8,
        form: "учитель – учитель",
        category: "новый педагог",
        mentor: Role::Teacher,
        mentee: Role::Teacher,
        directions: "традиции школы, организация урока",
        ..USUAL
    },
    Track {
        share: 8,
        form: "учитель – учитель",
        kind: "виртуальное",
        model: Some("педагог-новатор – консервативный педагог"),
        category: "опытный педагог",
        mentor: Role::Teacher,
        mentee: Role::Teacher,
        experience: [(2006, 2012), (1992, 2002)],
        directions: "цифровые технологии, рефлексия опыта",
        channel: Some("видеосвязь в школьной информационной системе"),
        ..USUAL
    },
    Track {
        share: 12,
        form: "учитель – ученик",
        kind: "краткосрочное",
        mentor: Role::Teacher,
        directions: "исследовательская работа, подготовка к олимпиадам",
        scheduled: true,
        ..USUAL
    },
    Track {
        share: 8,
        form: "работодатель – ученик",
        kind: "группа",
        mentor: Role::Specialist,
        most: 3,
        directions: "выбор профессии, профессиональные пробы",
        ..USUAL
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
    Track {
        share: 4,
        form: "выпускник – ученик",
        kind: "ситуационное",
        mentor: Role::Graduate,
        directions: "личностное развитие, самоопределение",
        situational: true,
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
