//! A meeting: one file each, so that two people who append never conflict. The body is private notes.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Checked, Date, MeetingMode, Number, PairRef, PeopleRef, PersonRef, Text};

record! {
    /// Встреча пары или группы.
    Meeting [pair, date] {
        /// Чья встреча.
        pair: PairRef = "пара" / "pair" | "группа", Must, Nobody;
        /// Тип: знакомство, планирование, рабочая, промежуточная, итоговая.
        kind: Text = "тип" / "type" | "вид", Must, Nobody;
        /// Когда.
        date: Date = "дата" / "date", Must, Nobody;
        /// О чём.
        topic: Text = "тема" / "topic", May, Nobody;
        /// Очно или дистанционно.
        mode: MeetingMode = "способ" / "mode", May, Nobody;
        /// Повод.
        reason: Text = "повод" / "reason", May, Nobody;
        /// Кто был; без этого поля – все.
        attendees: PeopleRef = "присутствовали" / "attendees", May, Nobody;
        /// Что с прошлым заданием.
        checked: Checked = "прошлое задание" / "checked", May, Nobody;
        /// Задание к следующей встрече.
        homework: Text = "задание" / "homework", May, Nobody;
        /// В каком виде показан результат.
        format: Text = "формат" / "format", May, Nobody;
        /// Оценка компетентности на итоговой встрече.
        assessment: Text = "оценка" / "assessment", May, Nobody;
        /// Обратная связь участников.
        feedback: Vec<Spanned<Feedback>> = "обратная связь" / "feedback", May, Nobody;
    }
}

record! {
    /// Обратная связь участника встречи.
    Feedback [who] {
        /// Кто.
        who: PersonRef = "кто" / "who", May, Nobody;
        /// Насколько полезна встреча, от 1 до 10.
        usefulness: Number<1, 10> = "польза" / "usefulness", Must, Nobody;
        /// Что было ценно.
        valuable: Text = "ценно" / "valuable", May, Nobody;
        /// Что мешало.
        hindered: Text = "мешало" / "hindered", May, Nobody;
    }
}
