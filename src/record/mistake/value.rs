//! Mistakes of a record: values that do not suit their field, dates among them.

use chrono::NaiveDate;

use super::finding;
use crate::diagnostic::{Finding, Fix, Level, Place, manual};
use crate::record::value::DateMistake;

manual! {
    /// ## Что находит
    /// Значения, которые не подходят к своему полю.
    /// ## Почему это важно
    /// Поле осталось неизвестным, и правила, которым оно нужно, молчат.
    /// ## Так нельзя
    /// польза: очень полезно
    /// ## Что сделать
    /// Запишите значение так, как подсказывает помощь к находке.
    pub(crate) WRONG_VALUE = "FIL-05", levels: [Error], blocks: Integrity, source: "формат записей: обозначения"
}

manual! {
    /// ## Что находит
    /// Обязательные поля, которых нет.
    /// ## Почему это важно
    /// Без них запись неполна и не может работать вместе с другими.
    /// ## Так нельзя
    /// Новость без заголовка.
    /// ## Что сделать
    /// Добавьте поле.
    pub(crate) MISSING_FIELD = "FIL-06", levels: [Error, Warning], blocks: Nothing, source: "формат записей: обязательные поля"
}

manual! {
    /// ## Что находит
    /// Слова, которых нет в списке этого поля.
    /// ## Почему это важно
    /// Значение осталось неизвестным, и правила, которым оно нужно, молчат.
    /// ## Так нельзя
    /// кто: сотрудник
    /// ## Что сделать
    /// Впишите одно из слов списка.
    pub(crate) UNKNOWN_WORD = "FIL-32", levels: [Error], blocks: Integrity, source: "формат записей: списки слов"
}

manual! {
    /// ## Что находит
    /// Даты, которых нет в календаре, без года или написанные не так, как принято.
    /// ## Почему это важно
    /// По датам считаются сроки и порядок документов; угадывать их нельзя.
    /// ## Так нельзя
    /// дата: 31.02.2026
    /// ## Что сделать
    /// Пишите день, месяц и год: 05.09.2026.
    pub(crate) DATE = "FIL-24", levels: [Error, Advice], blocks: Integrity, source: "формат записей: даты"
}

/// The value is not of its field's type; the reader of the type adds the help.
pub(in crate::record) fn wrong_value(place: Place, headline: impl Into<String>) -> Finding {
    Finding::new(&WRONG_VALUE, place, headline)
}

/// The word is not in the list of its field; the reader of the list adds the help.
pub(in crate::record) fn unknown_word(place: Place, word: &str) -> Finding {
    Finding::new(&UNKNOWN_WORD, place, format!("неизвестное слово «{word}»"))
}

/// `text` is no date, for the reason that `mistake` gives.
pub(in crate::record) fn bad_date(place: Place, text: &str, mistake: DateMistake) -> Finding {
    let (headline, help) = match mistake {
        DateMistake::NoSuchDay => (format!("такого дня нет: {text}"), "проверьте число и месяц"),
        DateMistake::NoYear => (format!("дата без года: {text}"), "допишите год, например: 05.09.2026"),
        DateMistake::ShortYear => (format!("год записан двумя цифрами: {text}"), "пишите год полностью: 05.09.2026"),
        DateMistake::NotADate => (format!("нужна дата, а стоит «{text}»"), "пишите день, месяц и год: 05.09.2026"),
    };
    finding(&DATE, place, headline, help)
}

/// The day is clear, its spelling is not the usual one; `letters` are where it stands letter by letter.
pub(in crate::record) fn unusual_date(place: Place, letters: Option<Place>, day: NaiveDate) -> Finding {
    let usual = day.format("%d.%m.%Y").to_string();
    let headline = format!("дату принято писать так: {usual}");
    let mut finding = finding(&DATE, place, headline, format!("замените на {usual}")).at(Level::Advice);
    finding.mended_by(letters.map(|letters| Fix::same(letters, usual)));
    finding
}
