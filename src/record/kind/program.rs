//! A personalised programme. Its term is that of its pair and of the pairs that follow it.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Date, Moment, Named, PairRef, PeopleRef, Phrases, Requisites, Span, Text, Words};

record! {
    /// Персонализированная программа наставничества.
    Program [pair] {
        /// Пара или группа, для которой составлена программа.
        pair: PairRef = "пара" / "pair" | "группа", Must("PRG-04"), Nobody;
        /// Вид документа: карта, программа, план, маршрутный лист.
        format: Text = "вид документа" / "format", Could("PRG-21"), Anyone;
        /// Как и когда выявлены потребности наставляемого.
        diagnostics: Text = "диагностика" / "diagnostics", Should("STG-10"), Nobody;
        /// Кто составил программу.
        composed_by: PeopleRef = "составили" / "composed_by" | "составил" | "составила", Should("PRG-18"), Nobody;
        /// Когда согласована куратором.
        approved: Date = "согласовано" / "approved" | "согласована", Should("PRG-25"), Anyone;
        /// Затруднения наставляемого: «код: текст».
        difficulties: Named = "затруднения" / "difficulties" | "затруднение", Must("PRG-07"), Nobody;
        /// Сильные стороны наставляемого: «код: текст».
        strengths: Named = "сильные стороны" / "strengths", Should("PRG-08"), Nobody;
        /// Ресурсы наставляемого.
        resources: Text = "ресурсы" / "resources", May, Nobody;
        /// Цели с отрезком времени.
        goals: Vec<Spanned<Goal>> = "цели" / "goals" | "цель", May, Anyone;
        /// Мероприятия программы.
        measures: Vec<Spanned<Measure>> = "мероприятия" / "measures", Must("PRG-06"), Anyone;
        /// Ожидаемые результаты, которые можно проверить.
        expected: Phrases = "ожидаемые результаты" / "expected" | "ожидаемый результат", Should("PRG-22"), Anyone;
        /// Изменения программы.
        changes: Vec<Spanned<Change>> = "изменения" / "changes", May, Nobody;
        /// Этапы, которые программа прошла.
        stages: Vec<Spanned<ProgramStage>> = "этапы" / "stages" | "этап", May, Nobody;
        /// Когда сдан отчёт наставника.
        mentor_report: Date = "отчёт наставника" / "mentor_report", May, Anyone;
    }
}

record! {
    /// Цель программы.
    Goal [goal] {
        /// Чего хотят достичь.
        goal: Text = "цель" / "goal", Must, Anyone;
        /// За какое время.
        span: Span = "срок" / "span", Must("PRG-13"), Anyone;
        /// Рубеж внутри программы, если цель длиннее.
        milestone: Text = "рубеж" / "milestone", May, Anyone;
        /// Та же цель словами наставляемого.
        mentee_words: Text = "словами наставляемого" / "mentee_words", May, Nobody;
    }
}

record! {
    /// Мероприятие программы.
    Measure [what] {
        /// Что делают.
        what: Text = "что" / "what", Must, Anyone;
        /// К какому дню.
        due: Moment = "срок" / "due", Must("PRG-11"), Anyone;
        /// Когда исполнено.
        done: Date = "исполнено" / "done", May, Anyone;
        /// Что получилось.
        result: Text = "результат" / "result", May, Anyone;
        /// Коды затруднений и сильных сторон, на которые направлено.
        targets: Words = "для" / "for", May, Nobody;
        /// Вид: конкурс, конференция, открытый урок и другие.
        kind: Text = "вид" / "kind", May, Anyone;
    }
}

record! {
    /// Изменение программы.
    Change [date, what] {
        /// Когда.
        date: Date = "дата" / "date", Must, Nobody;
        /// Что изменено.
        what: Text = "что" / "what", Must, Nobody;
        /// Почему.
        why: Text = "почему" / "why", Could("PRG-23"), Nobody;
        /// Приказ, если был.
        order: Requisites = "приказ" / "order", May, Nobody;
    }
}

record! {
    /// Этап программы.
    ProgramStage [stage] {
        /// Название этапа из списка школы.
        stage: Text = "этап" / "stage", Must, Nobody;
        /// Когда этап начат.
        begun: Date = "начат" / "begun", Must, Nobody;
        /// Когда закончен; незаконченный этап оставляют без этой даты.
        closed: Date = "закончен" / "closed" | "закрыт" | "завершён", May, Nobody;
    }
}
