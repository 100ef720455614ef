//! The closed lists whose words no school renames.

use super::choice::{Choice, choice, unknown};
use super::{Shape, Value};
use crate::name::{fold, is_other_form};
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

choice! {
    /// Who a person is to the school (PER-12: the circle that mentors come from, S2).
    Affiliation {
        /// Teaches here.
        Teacher = "педагог" | "teacher" ~ "учитель" ~ "воспитатель";
        /// Heads the school or is a deputy.
        Head = "руководитель" | "head" ~ "директор" ~ "заместитель руководителя" ~ "заместитель директора";
        /// Learns here.
        Pupil = "обучающийся" | "pupil" ~ "обучающаяся" ~ "учащийся" ~ "учащаяся" ~ "ученик" ~ "ученица" ~ "воспитанник";
        /// Learnt here.
        Graduate = "выпускник" | "graduate" ~ "выпускница";
        /// A parent of a pupil.
        Parent = "родитель" | "parent";
        /// A student of another institution.
        Student = "студент" | "student" ~ "студентка";
        /// Works elsewhere.
        Specialist = "специалист организации" | "специалист" | "specialist" ~ "работодатель" ~ "специалист предприятия";
    }
}

choice! {
    /// What a consent allows.
    ConsentKind {
        /// To be a mentor (S3 1.6.2).
        Mentor = "быть наставником" | "наставник" | "mentor";
        /// To be a mentee (S3 1.6.3).
        Mentee = "быть наставляемым" | "наставляемый" | "mentee";
        /// To help another's pair (S3 7.1.1).
        Help = "помогать" | "помощь" | "help";
        /// To have data processed.
        Processing = "обработка данных" | "обработка персональных данных" | "processing";
        /// To have data published.
        Publication = "публикация" | "publication" ~ "распространение";
    }
}

choice! {
    /// How a consent was given (CON-05).
    ConsentForm {
        /// On paper.
        Written = "письменное" | "письменно" | "written";
        /// By word of mouth.
        Oral = "устное" | "устно" | "oral";
    }
}

choice! {
    /// Who gave a consent.
    GivenBy {
        /// The person.
        Self_ = "сам" | "сама" | "self";
        /// The mother.
        Mother = "мать" | "мама" | "mother";
        /// The father.
        Father = "отец" | "папа" | "father";
        /// A guardian.
        Guardian = "опекун" | "guardian" ~ "попечитель" ~ "законный представитель";
    }
}

choice! {
    /// A datum that a consent to publication may list.
    Datum {
        /// The name; without it nothing else is shown.
        Name = "имя" | "фио" | "ф. и. о." | "name";
        /// Post and organisation.
        Post = "должность" | "post";
        /// Class.
        Class = "класс" | "class";
        /// Subjects.
        Subjects = "предметы" | "предмет" | "subjects";
        /// Education and years of work.
        Experience = "стаж" | "образование" | "experience";
        /// Photographs.
        Photo = "фото" | "фотография" | "фотографии" | "photo";
        /// Results and achievements.
        Results = "результаты" | "достижения" | "results";
        /// The text about the person.
        About = "о себе" | "рассказ" | "about";
        /// Awards.
        Awards = "награды" | "награда" | "поощрения" | "awards";
        /// The person's words about mentoring; with a withheld name they are shown without it.
        Review = "отзыв" | "отзывы" | "review";
    }
}

choice! {
    /// The level of a document (DOC-20).
    LevelOfDocument {
        /// Federal.
        Federal = "федеральный" | "федеральная" | "federal";
        /// Regional.
        Regional = "региональный" | "региональная" | "regional";
        /// Municipal.
        Municipal = "муниципальный" | "муниципальная" | "municipal";
        /// The school's own.
        Local = "локальный" | "локальная" | "школьный" | "local";
    }
}

choice! {
    /// How a meeting was held (KND-10).
    MeetingMode {
        /// Face to face.
        InPerson = "очно" | "очная" | "in person";
        /// Over the network.
        Remote = "дистанционно" | "дистанционная" | "онлайн" | "remote";
    }
}

choice! {
    /// What became of the task of the meeting before.
    Checked {
        /// Done.
        Done = "выполнено" | "да" | "done";
        /// Partly done.
        Partly = "частично" | "partly";
        /// Not done.
        Not = "нет" | "не выполнено" | "not done";
    }
}

choice! {
    /// Education of a teacher (PER-04).
    Education {
        /// Higher.
        Higher = "высшее" | "во" | "higher";
        /// Vocational.
        Vocational = "среднее профессиональное" | "спо" | "vocational" ~ "среднее специальное";
        /// Still studying.
        Student = "студент" | "student" ~ "незаконченное высшее" ~ "неоконченное высшее";
        /// School only.
        General = "среднее" | "среднее общее" | "general";
    }
}

choice! {
    /// How somebody came into a pair (CON-06).
    JoinBasis {
        /// Of their own will.
        Willing = "добровольно" | "по желанию" | "по собственному желанию" | "willing";
        /// By somebody's order.
        Ordered = "назначен распоряжением" | "назначен" | "по распоряжению" | "ordered";
    }
}

choice! {
    /// What a participant of a pair asks for (S3 7.1.1, 7.2.1).
    RequestKind {
        /// To be released from being a mentor.
        Release = "сложение обязанностей" | "сложить обязанности" | "release";
        /// To have another mentor.
        Replacement = "замена наставника" | "замена" | "сменить наставника" | "replacement";
    }
}

choice! {
    /// What became of such a request.
    RequestDecision {
        /// It was granted.
        Granted = "удовлетворено" | "удовлетворить" | "да" | "granted";
        /// It was refused.
        Refused = "отказано" | "отказать" | "нет" | "refused";
        /// The one who asked took it back.
        Withdrawn = "отозвано" | "withdrawn";
    }
}

choice! {
    /// How an award encourages (S3 X).
    AwardKind {
        /// With money or a thing.
        Material = "материальное" | "материальная" | "material";
        /// With recognition.
        Moral = "нематериальное" | "нематериальная" | "моральное" | "moral";
    }
}

choice! {
    /// What a survey looks at (MON-06, S3 9.3).
    Track {
        /// How well the programme is carried out.
        Effectiveness = "эффективность" | "effectiveness";
        /// How far the introduction indicators are reached.
        Indicators = "показатели внедрения" | "показатели" | "indicators";
    }
}

choice! {
    /// Whom a survey asks (MON-05).
    SurveyRole {
        /// Both sides of every pair.
        All = "все" | "наставники и наставляемые" | "all";
        /// Mentors only.
        Mentor = "наставник" | "наставники" | "mentor";
        /// Mentees only.
        Mentee = "наставляемый" | "наставляемые" | "mentee";
    }
}

choice! {
    /// What an annual report counts (REP-03); each word as people write it before the number.
    FigureName {
        /// People who lead a pair or group.
        Mentors = "наставников" | "наставники" | "mentors";
        /// People who learn in one.
        Mentees = "наставляемых" | "наставляемые" | "mentees";
        /// Either of them.
        Participants = "участников" | "участники" | "participants";
        /// Pairs, groups aside.
        Pairs = "пар" | "пары" | "pairs";
        /// Groups.
        Groups = "групп" | "группы" | "groups";
        /// Programmes at work.
        Programs = "программ" | "программы" | "programs";
        /// Programmes whose work was finished.
        FinishedPrograms = "программ завершено" | "завершено программ" | "programs finished";
        /// Measures of programmes that fell due.
        Measures = "мероприятий" | "мероприятия" | "measures";
        /// Those of them that were carried out.
        MeasuresDone = "мероприятий исполнено" | "исполнено мероприятий" | "measures done";
        /// Meetings held.
        Meetings = "встреч" | "встречи" | "meetings";
        /// Pairs and groups that stopped before their time.
        Stopped = "прекращено" | "прекращенных" | "stopped";
    }
}

choice! {
    /// An indicator of the introduction for which a school may set a target (domain.md 4.1).
    TargetName {
        /// Pupils of 10–19 who are mentees.
        Mentees = "наставляемые 10–19" | "наставляемые 10-19" | "mentees 10-19";
        /// Pupils of 15–19 who are mentors.
        Mentors = "наставники 15–19" | "наставники 15-19" | "mentors 15-19";
        /// Young specialists who are mentees.
        YoungSpecialists = "молодые специалисты" | "young specialists";
        /// Teachers under 35 who take part.
        TeachersUnder35 = "педагоги до 35" | "teachers under 35";
        /// Partner organisations that gave mentors.
        Organisations = "организации" | "organisations";
        /// Mentees who are satisfied.
        SatisfiedMentees = "довольные наставляемые" | "satisfied mentees";
        /// Mentors who are satisfied.
        SatisfiedMentors = "довольные наставники" | "satisfied mentors";
    }
}

choice! {
    /// The page of the section on which a free page stands.
    Stand {
        /// How to take part.
        Join = "стать участником" | "как стать участником" | "join";
        /// Questions and answers.
        Questions = "вопросы и ответы" | "вопросы" | "faq";
        /// The invitation on the first page and beside the curator's contacts.
        Invitation = "приглашение" | "приглашаем" | "invitation";
    }
}

choice! {
    /// Which list of stages a school works by (STG-01).
    StageCount {
        /// Five stages of a pair's life (S3 6.2.3).
        Five = "5" | "пять";
        /// Seven stages of a school's programme (S4).
        Seven = "7" | "семь";
    }
}

choice! {
    /// A page of the section's menu; its word with a capital is what the visitor reads.
    MenuPage {
        /// The first page.
        First = "главная" | "index";
        /// What mentoring is here.
        Model = "модель" | "о модели" | "model";
        /// Laws and decisions above the school.
        Documents = "нормативные документы" | "документы" | "documents";
        /// The school's own papers.
        Acts = "локальные акты" | "акты" | "acts";
        /// The plan of the year.
        Roadmap = "дорожная карта" | "roadmap";
        /// Whom to write to.
        Contacts = "куратор и контакты" | "контакты" | "куратор" | "contacts";
        /// Who works with whom, and how.
        Forms = "формы и виды" | "формы" | "виды" | "forms";
        /// Those who teach.
        Mentors = "наши наставники" | "наставники" | "mentors";
        /// Who works together.
        Pairs = "пары и группы" | "пары" | "группы" | "pairs";
        /// Their programmes.
        Programs = "программы" | "персонализированные программы" | "programs";
        /// What is going on.
        News = "новости" | "события" | "news";
        /// Advice and forms.
        Library = "методическая копилка" | "копилка" | "library";
        /// What worked.
        Practices = "лучшие практики" | "практики" | "practices";
        /// What came of it.
        Results = "мониторинг и результаты" | "мониторинг" | "результаты" | "results";
        /// Who was thanked.
        Awards = "награды" | "awards";
        /// What people say.
        Reviews = "отзывы" | "reviews";
        /// How to take part.
        Join = "стать участником" | "участие" | "join";
        /// Answers.
        Faq = "вопросы и ответы" | "вопросы" | "faq";
        /// Past years.
        Archive = "архив" | "archive";
    }
}

impl GivenBy {
    /// Is it somebody who may consent for a minor?
    #[must_use]
    pub fn is_parent(self) -> bool {
        self != GivenBy::Self_
    }
}
