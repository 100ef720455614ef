//! A document: an order, a regulation, a contract, with or without its file.

use crate::record::declare::record;
use crate::record::value::{Date, LevelOfDocument, Moments, Named, PeopleRef, Period, Phrases, Text, Words, YesNo};

record! {
    /// Документ: приказ, положение, договор, закон.
    Document [number, date] {
        /// Название.
        title: Text = "название" / "title", Must, Anyone;
        /// Код, на который можно ссылаться; без него код – имя файла.
        code: Text = "код" / "code", May, Nobody;
        /// Вид документа.
        kind: Text = "вид" / "kind", Must, Anyone;
        /// Номер.
        number: Text = "номер" / "number", May, Anyone;
        /// Дата.
        date: Date = "дата" / "date", Must, Anyone;
        /// Уровень: федеральный, региональный, муниципальный, локальный.
        level: LevelOfDocument = "уровень" / "level", May, Anyone;
        /// Файл документа, путь от content/.
        file: Text = "файл" / "file", May, Nobody;
        /// Ссылка на документ в сети.
        url: Text = "ссылка" / "url", May, Anyone;
        /// Публиковать ли файл.
        publish: YesNo = "публиковать" / "publish", May, Nobody;
        /// Кто подписал.
        signed_by: Text = "подписал" / "signed_by" | "подписала", May, Nobody;
        /// Срок действия.
        term: Period = "срок" / "period", May, Anyone;
        /// С какой организацией.
        organisation: Text = "организация" / "organisation", May, Anyone;
        /// Кого приказ о закреплении называет поимённо: наставники и наставляемые.
        participants: PeopleRef = "участники" / "participants", May, Nobody;
        /// Разделы положения, как они озаглавлены.
        sections: Phrases = "разделы" / "sections", May, Nobody;
        /// О чём договорились в дополнительном соглашении с наставником: содержание, срок, форма работы, оплата.
        conditions: Words = "условия" / "conditions", May, Nobody;
        /// Основания внедрения.
        grounds: Phrases = "основания" / "grounds", May, Nobody;
        /// Ответственные и их обязанности.
        responsible: Named = "ответственные" / "responsible", May, Nobody;
        /// Сроки мониторинга: дни или месяцы, к которым собирают ответы участников.
        monitoring: Moments = "мониторинг" / "monitoring", May, Nobody;
        /// Планируемые результаты.
        planned: Phrases = "планируемые результаты" / "planned", May, Nobody;
    }
}
