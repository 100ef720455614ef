//! A survey: its questions and scale, and what each participant answered before and after. The body is recommendations.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Answers, Named, PairRef, PersonRef, Scale, SurveyRole, Text, Track, Words};

record! {
    /// Опрос участников: вопросы, шкала и ответы «до» и «после».
    Survey [title, year] {
        /// Название.
        title: Text = "название" / "title", Must, Anyone;
        /// Учебный год: 2026/27.
        year: Text = "учебный год" / "year", May, Anyone;
        /// Шкала ответов: 1 – 10.
        scale: Scale = "шкала" / "scale", Must, Anyone;
        /// Чем собраны ответы: анкета, интервью, самооценка.
        method: Text = "способ" / "method", Could("MON-14"), Nobody;
        /// Методика, если опрос проведён по готовой: её название.
        instrument: Text = "методика" / "instrument", May, Nobody;
        /// Кого спрашивали: всех, наставников или наставляемых.
        role: SurveyRole = "роль" / "role", May, Nobody;
        /// Направление мониторинга: эффективность или показатели внедрения.
        track: Track = "направление" / "track", May, Nobody;
        /// Какие цели мониторинга опрос закрывает.
        aims: Words = "цели" / "aims" | "цель", May, Nobody;
        /// Вопросы: «код: текст». На сайте стоят рядом со средними, и только там, где ответивших довольно.
        questions: Named = "вопросы" / "questions", Must, Anyone;
        /// Ответы участников.
        responses: Vec<Spanned<Response>> = "ответы" / "answers", May, Nobody;
    }
}

record! {
    /// Ответы участника.
    Response [who, pair] {
        /// Кто отвечал.
        who: PersonRef = "кто" / "who", Must, Nobody;
        /// Участником какой пары.
        pair: PairRef = "пара" / "pair" | "группа", May, Nobody;
        /// Ответы до начала программы.
        before: Answers = "до" / "before", May, Nobody;
        /// Ответы после неё.
        after: Answers = "после" / "after", May, Nobody;
    }
}
