//! A road map: `roadmap.md`, or a file a school year in `roadmap/`.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Date, Moment, Requisites, Text};

record! {
    /// Дорожная карта на учебный год.
    Roadmap [year] {
        /// Учебный год: 2026/27.
        year: Text = "учебный год" / "year", Must, Anyone;
        /// Приказ об утверждении.
        order: Requisites = "приказ" / "order", Should("DOC-14"), Anyone;
        /// Ресурсы: кадровые, методические, материальные.
        resources: Text = "ресурсы" / "resources", Should("DOC-16"), Anyone;
        /// Пункты по порядку.
        items: Vec<Spanned<RoadmapItem>> = "пункты" / "items" | "мероприятия", Must("DOC-13"), Anyone;
    }
}

record! {
    /// Пункт дорожной карты.
    RoadmapItem [what] {
        /// Что делают.
        what: Text = "что" / "what", Must, Anyone;
        /// К какому сроку.
        due: Moment = "срок" / "due", May, Anyone;
        /// Когда исполнено.
        done: Date = "исполнено" / "done", May, Anyone;
        /// Результат, вид документа.
        result: Text = "результат" / "result", May, Anyone;
        /// Кто отвечает.
        responsible: Text = "отвечает" / "responsible", May, Anyone;
        /// Этап модели.
        stage: Text = "этап" / "stage", May, Anyone;
    }
}
