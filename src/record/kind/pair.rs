//! A pair or group: who, how, why, by which order, for what term.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{
    Date, Dates, JoinBasis, PairRef, PeopleRef, Period, PersonRef, RequestDecision, RequestKind, Requisites, Text,
    Words, YesNo,
};

record! {
    /// Наставническая пара или группа.
    Pair [mentor, mentees] {
        /// Наставник.
        mentor: PersonRef = "наставник" / "mentor", Must("PAI-02"), Nobody;
        /// Наставляемый или наставляемые.
        mentees: PeopleRef = "наставляемые" / "mentees" | "наставляемый" | "подопечный" | "подопечные" | "менти", Must("PAI-02"), Nobody;
        /// Пара, которую эта продолжает.
        replaces: PairRef = "вместо" / "replaces", May, Nobody;
        /// Форма или формы наставничества.
        form: Words = "форма" / "form" | "формы", Must("PRG-03"), Anyone;
        /// Вид или виды наставничества.
        kind: Words = "вид" / "kind" | "виды", Must("PRG-03"), Anyone;
        /// Модель взаимодействия.
        model: Text = "модель" / "model", May, Anyone;
        /// Категория наставляемого.
        category: Text = "категория" / "category", May, Nobody;
        /// Тип наставника: консультант или предметник.
        mentor_type: Text = "тип наставника" / "mentor_type", May, Anyone;
        /// Запрос наставляемого, его словами.
        request: Text = "запрос" / "request", Must("PAI-07"), Nobody;
        /// Темы запроса.
        topics: Words = "темы" / "topics", May, Nobody;
        /// Конкретная задача пары.
        task: Text = "задача" / "task", Must("PAI-10"), Anyone;
        /// Направления деятельности.
        directions: Words = "направления" / "directions" | "направление", Should("PRG-05"), Anyone;
        /// Личная встреча, после которой пара закреплена.
        first_contact: Date = "личная встреча" / "first_contact", May, Nobody;
        /// По каким признакам подобрана пара.
        match_criteria: Text = "подбор" / "match_criteria", May, Nobody;
        /// Почему выбрана эта форма.
        rationale: Text = "обоснование" / "rationale", May, Nobody;
        /// Приказ о закреплении.
        order: Requisites = "приказ" / "order", May, Anyone;
        /// Срок закрепления; он же срок программы.
        term: Period = "срок" / "period", Must, Anyone;
        /// Совместный проект.
        project: Text = "проект" / "project", May, Anyone;
        /// Канал связи.
        channel: Text = "канал" / "channel", May, Nobody;
        /// График встреч, заданный заранее.
        schedule: Dates = "график" / "schedule", May, Nobody;
        /// План встреч, который куратор и наставник составили при обучении, или где он лежит.
        meeting_plan: Text = "план встреч" / "meeting_plan", May, Nobody;
        /// Встречная пара тех же людей.
        reverse_of: PairRef = "встречная" / "reverse_of", May, Nobody;
        /// Коллеги, которые помогают.
        helpers: PeopleRef = "помощники" / "helpers", May, Nobody;
        /// Как участники вошли в пару.
        join_basis: JoinBasis = "вступили" / "join_basis", May, Nobody;
        /// Дополнительное соглашение с наставником.
        agreement: Requisites = "соглашение" / "agreement", May, Nobody;
        /// Положена ли наставнику выплата за эту пару.
        payment: YesNo = "выплата" / "payment", May, Nobody;
        /// Акт, которым выплата установлена.
        payment_act: Requisites = "акт о выплате" / "payment_act", May, Nobody;
        /// Когда работа завершена.
        finished: Date = "завершена" / "finished", May, Anyone;
        /// Когда работа прекращена досрочно.
        stopped: Date = "прекращена" / "stopped", May, Anyone;
        /// Причина досрочного прекращения.
        reason: Text = "причина" / "reason", May, Nobody;
        /// Когда другая сторона предупреждена.
        notice: Date = "предупреждён" / "notice" | "предупреждена", May, Nobody;
        /// Обращения о сложении обязанностей или замене.
        requests: Vec<Spanned<Request>> = "обращения" / "requests", May, Nobody;
        /// Код, на который можно ссылаться; без него код – имя файла.
        code: Text = "код" / "code", May, Nobody;
        /// Адрес страницы пары: короткое слово без имён.
        address: Text = "адрес" / "address", May, Anyone;
    }
}

record! {
    /// Обращение участника пары.
    Request [kind, date] {
        /// О чём просят: сложить обязанности наставника или заменить его.
        kind: RequestKind = "вид" / "kind", Must, Nobody;
        /// Когда подано.
        date: Date = "дата" / "date", Must, Nobody;
        /// Что решено.
        decision: RequestDecision = "решение" / "decision", May, Nobody;
        /// Когда решено.
        decided: Date = "решено" / "decided", May, Nobody;
        /// Приказ, если решение им оформлено.
        order: Requisites = "приказ" / "order", May, Nobody;
    }
}
