//! The school's stages in one school year: a file a year in `stages/`. The stages of one programme are its own field.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Date, Text};

record! {
    /// Этапы программы школы за учебный год.
    SchoolStages [year] {
        /// Учебный год: 2026/27.
        year: Text = "учебный год" / "year", Must, Nobody;
        /// К чему пришли, разобрав кадровые трудности школы перед началом работы.
        problem_analysis: Text = "анализ проблем" / "problem_analysis", Could("STG-09"), Nobody;
        /// Этапы по порядку.
        stages: Vec<Spanned<SchoolStage>> = "этапы" / "stages" | "этап", May, Nobody;
    }
}

record! {
    /// Этап программы школы.
    SchoolStage [stage] {
        /// Название этапа из списка, который школа выбрала полем «этапы» в school.md.
        stage: Text = "этап" / "stage", Must, Nobody;
        /// Когда этап начат.
        begun: Date = "начат" / "begun", May, Nobody;
        /// Когда этап закончен; незаконченный этап оставляют без этой даты.
        closed: Date = "закрыт" / "closed" | "закончен" | "завершён", May, Nobody;
        /// С чем этап закончен: документ, решение, число.
        outcome: Text = "итог" / "outcome" | "результат", May, Nobody;
        /// День открытого мероприятия, на котором подвели итоги.
        event: Date = "событие" / "event", May, Nobody;
        /// Новость об этом мероприятии: имя её файла в news/.
        news: Text = "новость" / "news", May, Nobody;
        /// Как прошла групповая рефлексия участников.
        reflection: Text = "групповая рефлексия" / "reflection", May, Nobody;
    }
}
