//! A person: one file, whatever roles they have. The body is about the person, public by consent.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{
    Affiliation, ConsentForm, ConsentKind, Date, Dates, Education, GivenBy, Moment, Name, Phrases, Requisites, Text,
    Words,
};

record! {
    /// Человек: педагог, обучающийся, выпускник, родитель или специалист организации.
    Person [name] {
        /// Фамилия, имя, отчество.
        name: Name = "имя" / "name" | "фио", Must, Consent(Name);
        /// Код, на который можно ссылаться; без него код – имя файла.
        code: Text = "код" / "code", May, Nobody;
        /// Кем человек приходится школе.
        affiliation: Affiliation = "кто" / "affiliation", Must("PER-12"), Consent(Name);
        /// Где работает или учится, если не здесь.
        organisation: Text = "организация" / "organisation", May, Consent(Post);
        /// Должность.
        position: Text = "должность" / "position", May, Consent(Post);
        /// Класс.
        class: Text = "класс" / "class", May, Consent(Class);
        /// Предметы.
        subjects: Words = "предметы" / "subjects" | "предмет", May, Consent(Subjects);
        /// Образование.
        education: Education = "образование" / "education", May, Consent(Experience);
        /// Профиль образования.
        education_profile: Text = "профиль образования" / "education_profile", May, Consent(Experience);
        /// С какого времени работает по профессии.
        experience_since: Moment = "стаж с" / "experience_since", May, Consent(Experience);
        /// Когда принят в школу.
        hired: Date = "принят" / "hired" | "принята", May, Nobody;
        /// Год рождения.
        birth_year: Moment = "год рождения" / "birth_year", May, Nobody;
        /// Дата рождения.
        birth_date: Date = "дата рождения" / "birth_date", May, Nobody;
        /// Когда карточка сверена.
        reviewed: Date = "сверено" / "reviewed", May, Nobody;
        /// Когда человек отказался участвовать.
        declined: Date = "отказ" / "declined", May, Nobody;
        /// С какого дня человека больше нет в банке: уволен, переведён, окончил школу.
        left: Date = "выбыл" / "left" | "выбыла", May, Nobody;
        /// Портрет наставника, путь от content/; виден, если в согласии на публикацию есть «фото».
        portrait: Text = "портрет" / "portrait", May, Consent(Photo);
        /// Сведения о наставнике.
        mentor: Box<MentorPart> = "наставник" / "mentor", May, Consent(Results);
        /// Запрос того, кто ждёт наставника.
        waiting: Box<Waiting> = "ждёт" / "waiting", May, Nobody;
        /// Согласия.
        consents: Vec<Spanned<Consent>> = "согласия" / "consents" | "согласие", May, Nobody;
    }
}

record! {
    /// Сведения о наставнике.
    MentorPart {
        /// В чём наставник может помочь.
        competences: Words = "компетенции" / "competences", May, Consent(Results);
        /// Сколько времени наставник готов уделять.
        hours: Text = "время" / "hours", May, Nobody;
        /// Измеримые результаты работы.
        achievements: Phrases = "результаты" / "achievements", May, Consent(Results);
        /// Дата первичной анкеты.
        questionnaire: Date = "анкета" / "questionnaire", May, Nobody;
        /// Протокол совета, где обсуждена кандидатура.
        council: Requisites = "обсуждена" / "council", May, Nobody;
        /// Дни встреч с куратором для обучения.
        training: Dates = "обучение" / "training", May, Nobody;
    }
}

record! {
    /// Запрос того, кто ждёт наставника.
    Waiting {
        /// Чему человек хочет научиться, его словами.
        request: Text = "запрос" / "request", Must, Nobody;
        /// Темы запроса.
        topics: Words = "темы" / "topics", May, Nobody;
        /// Категория наставляемого.
        category: Text = "категория" / "category", May, Nobody;
        /// С какого дня ждёт.
        since: Date = "с" / "since", Must, Nobody;
    }
}

record! {
    /// Согласие человека или родителя.
    Consent [kind, date] {
        /// На что.
        kind: ConsentKind = "вид" / "kind", Must, Nobody;
        /// Когда дано.
        date: Date = "дата" / "date", Must, Nobody;
        /// По какой день действует.
        until: Date = "до" / "until", May, Nobody;
        /// Когда отозвано.
        withdrawn: Date = "отозвано" / "withdrawn", May, Nobody;
        /// Кто дал: сам, мать, отец, опекун.
        given_by: GivenBy = "дал" / "by" | "дала", May, Nobody;
        /// Номер.
        number: Text = "номер" / "number", May, Nobody;
        /// Какие данные можно публиковать.
        data: Words = "что" / "data", May, Nobody;
        /// Что публиковать запрещено; названные здесь данные не видны, даже если они есть в «что».
        prohibitions: Text = "запреты" / "prohibitions", May, Nobody;
        /// На каком сайте.
        site: Text = "сайт" / "site", May, Nobody;
        /// С какой целью.
        purpose: Text = "цель" / "purpose", May, Nobody;
        /// Письменное или устное.
        form: ConsentForm = "форма" / "form", May, Nobody;
    }
}
