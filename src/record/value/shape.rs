//! What is written in a field, for the field reference and for tests that fill every field.

use crate::record::declare::FieldInfo;

/// The notation of a field (format.md, «Notations»).
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Text to the end of the line.
    Text,
    /// A person's full name.
    Name,
    /// A day.
    Date,
    /// A day, a month or a year.
    Moment,
    /// Two days with a dash.
    Period,
    /// A day, a month, or a period of them.
    Span,
    /// Number and date of a paper.
    Requisites,
    /// A person.
    Person,
    /// A person of the school, or anybody in words.
    Author,
    /// Several people.
    People,
    /// A pair or group, by its file name or code.
    Pair,
    /// Several pairs or groups.
    Pairs,
    /// Short words with commas.
    Words,
    /// A list of phrases.
    Phrases,
    /// Days with commas.
    Dates,
    /// Days, months or years with commas.
    Moments,
    /// Named phrases.
    Named,
    /// Whole numbers by words of a closed list, none above the bound; and the other spellings of these words.
    Amounts(&'static [&'static str], &'static [&'static str], u32),
    /// A day and marks by their codes.
    Answers,
    /// The least and the greatest mark.
    Scale,
    /// Yes or no.
    YesNo,
    /// A colour.
    Colour,
    /// A whole number between two bounds.
    Number(u32, u32),
    /// One of a closed list of words; and their other spellings.
    Choice(&'static [&'static str], &'static [&'static str]),
    /// Several words of a list, or words of one's own.
    Choices(&'static [&'static str]),
    /// Fields of its own.
    Part(&'static [&'static FieldInfo]),
    /// A list of things with fields of their own.
    Parts(&'static [&'static FieldInfo]),
}

impl Shape {
    /// A value as people write it, where one example says it all.
    #[must_use]
    pub fn example(&self) -> Option<&'static str> {
        match self {
            Shape::Date | Shape::Moment => Some("05.09.2026"),
            Shape::Span => Some("05.09.2026 – 05.11.2026"),
            Shape::Period => Some("05.09.2026 – 28.05.2027"),
            Shape::Requisites => Some("№ 112-о от 01.09.2026"),
            Shape::Person => Some("Фамилия И. О."),
            Shape::Name => Some("Фамилия Имя Отчество"),
            Shape::YesNo => Some("да"),
            Shape::Colour => Some("#0b5d66"),
            _ => None,
        }
    }

    /// How it is written, in Russian.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Shape::Text => "текст до конца строки".into(),
            Shape::Name => "Фамилия Имя Отчество".into(),
            Shape::Date => "дата: 05.09.2026".into(),
            Shape::Moment => "дата, месяц или год: 05.09.2026, октябрь 2026, 2004".into(),
            Shape::Period => "срок: 05.09.2026 – 28.05.2027".into(),
            Shape::Span => "дата, месяц или срок: октябрь 2026, 05.09.2026 – 05.11.2026".into(),
            Shape::Requisites => "№ 112-о от 01.09.2026".into(),
            Shape::Person => "человек: Фамилия И. О., имя файла или код".into(),
            Shape::Author => "человек из записей или имя словами".into(),
            Shape::People => "люди через запятую или столбиком".into(),
            Shape::Pair => "пара: имя файла или код".into(),
            Shape::Pairs => "пары через запятую или столбиком: имена файлов или коды".into(),
            Shape::Words => "слова через запятую или столбиком".into(),
            Shape::Phrases => "фразы столбиком".into(),
            Shape::Dates => "даты через запятую или столбиком".into(),
            Shape::Moments => "даты или месяцы через запятую или столбиком: 12.09.2026, май 2027".into(),
            Shape::Named => "столбиком «код: текст»".into(),
            Shape::Amounts(words, _, 100) => format!("столбиком «показатель: процентов»: {}", words.join(", ")),
            Shape::Amounts(words, ..) => format!("столбиком «что считали: число»: {}", words.join(", ")),
            Shape::Answers => "дата и ответы через запятую: 05.09.2026, комфорт 5, план 3".into(),
            Shape::Scale => "наименьшая и наибольшая оценка: 1 – 10".into(),
            Shape::YesNo => "да или нет".into(),
            Shape::Colour => "цвет: # и шесть знаков, например #0b5d66".into(),
            Shape::Number(from, to) => format!("целое число от {from} до {to}"),
            Shape::Choice(words, _) | Shape::Choices(words) => words.join(", "),
            Shape::Part(_) => "поля с отступом".into(),
            Shape::Parts(_) => "список, в каждом пункте поля".into(),
        }
    }
}
