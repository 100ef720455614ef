//! The words of the model as this count knows them: written down once more, by hand, from the documents.

use chrono::{Months, NaiveDate};

/// Forms: title, then other words.
pub(super) const FORMS: [&[&str]; 9] = [
    &["учитель – учитель", "педагог – педагог", "учитель – педагог", "воспитатель – воспитатель"],
    &["руководитель – педагог", "директор – педагог", "руководитель – учитель"],
    &["ученик – ученик", "обучающийся – обучающийся"],
    &["работодатель – ученик", "предприятие – ученик", "специалист – ученик"],
    &["студент – ученик"],
    &["работодатель – студент"],
    &["учитель – ученик", "педагог – ученик"],
    &["выпускник – ученик"],
    &["родитель – ученик"],
];

/// Kinds: title, then other words.
pub(super) const KINDS: [&[&str]; 7] = [
    &["традиционное", "один на один"],
    &["группа", "групповое"],
    &["краткосрочное", "целеполагающее"],
    &["виртуальное", "дистанционное", "онлайн"],
    &["реверсивное", "обратное"],
    &["ситуационное", "ситуативное"],
    &["скоростное", "экспресс"],
];

/// Models of interaction.
pub(super) const MODELS: [&[&str]; 4] = [
    &["опытный педагог – молодой специалист"],
    &[
        "лидер педагогического сообщества – педагог с затруднениями в общении",
        "лидер сообщества – педагог с затруднениями в общении",
    ],
    &["педагог-новатор – консервативный педагог", "новатор – консерватор"],
    &["коллега – молодой коллега"],
];

/// Types of meetings.
pub(super) const MEETINGS: [&[&str]; 5] =
    [&["знакомство"], &["планирование"], &["рабочая"], &["промежуточная"], &["итоговая"]];

/// Who people are: how a table calls them, then how a record does.
pub(super) const PEOPLE: [&[&str]; 7] = [
    &["Педагоги", "педагог", "teacher"],
    &["Руководители", "руководитель", "head"],
    &["Обучающиеся", "обучающийся", "обучающаяся", "ученик", "ученица", "pupil"],
    &["Выпускники", "выпускник", "выпускница"],
    &["Родители", "родитель"],
    &["Студенты", "студент", "студентка"],
    &["Специалисты организаций", "специалист организации"],
];

/// Months: «январь», «января».
pub(super) const MONTHS: [(&str, &str); 12] = [
    ("январь", "января"),
    ("февраль", "февраля"),
    ("март", "марта"),
    ("апрель", "апреля"),
    ("май", "мая"),
    ("июнь", "июня"),
    ("июль", "июля"),
    ("август", "августа"),
    ("сентябрь", "сентября"),
    ("октябрь", "октября"),
    ("ноябрь", "ноября"),
    ("декабрь", "декабря"),
];

/// English keys of the records that are written with them.
const KEYS: [(&str, &str); 19] = [
    ("name", "имя"),
    ("affiliation", "кто"),
    ("birth_year", "год рождения"),
    ("experience_since", "стаж с"),
    ("position", "должность"),
    ("consents", "согласия"),
    ("kind", "вид"),
    ("number", "номер"),
    ("pair", "пара"),
    ("type", "тип"),
    ("mode", "способ"),
    ("topic", "тема"),
    ("date", "дата"),
    ("until", "до"),
    ("attendees", "присутствовали"),
    ("feedback", "обратная связь"),
    ("assessment", "оценка"),
    ("reason", "повод"),
    ("hired", "принят"),
];

/// The Russian key of an English one.
pub(super) fn russian(key: &str) -> &str {
    KEYS.iter().find(|(english, _)| *english == key.trim()).map_or(key.trim(), |(_, russian)| russian)
}

/// One spelling of letters, dashes and spaces; none of quotes and dots.
pub(super) fn fold(text: &str) -> String {
    let lower = text.to_lowercase().replace('ё', "е").replace(['—', '–', '‑'], "-");
    lower.chars().filter(|letter| !" .,\u{a0}«»\"".contains(*letter)).collect()
}

/// The title of a list that a word stands for.
pub(super) fn title<'l>(list: &[&'l [&'l str]], word: &str) -> Option<&'l str> {
    list.iter().find(|words| words.iter().any(|known| fold(known) == fold(word))).map(|words| words[0])
}

/// «1 день», «12 дней».
pub(super) fn counted(number: usize, [one, few, many]: [&str; 3]) -> String {
    let word = match (number % 100, number % 10) {
        (11..=14, _) => many,
        (_, 1) => one,
        (_, 2..=4) => few,
        _ => many,
    };
    format!("{number} {word}")
}

/// A day of a record, in digits or with the month in words.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let digits = ["%d.%m.%Y", "%Y-%m-%d"].iter().find_map(|form| NaiveDate::parse_from_str(text.trim(), form).ok());
    digits.or_else(|| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let [day, month, year] = words[..] else { return None };
        let number = MONTHS.iter().position(|(_, of)| *of == month)?;
        NaiveDate::from_ymd_opt(year.parse().ok()?, u32::try_from(number).ok()? + 1, day.parse().ok()?)
    })
}

/// First and last day of a day, a month or a year.
pub(super) fn days(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    if let Some(day) = day(text) {
        return Some((day, day));
    }
    if let Ok(year) = text.trim().parse() {
        return Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?));
    }
    let (month, year) = text.trim().split_once(' ')?;
    let number = MONTHS.iter().position(|(name, _)| *name == month)?;
    let first = NaiveDate::from_ymd_opt(year.parse().ok()?, u32::try_from(number).ok()? + 1, 1)?;
    Some((first, first.checked_add_months(Months::new(1))?.pred_opt()?))
}

/// Two days with a dash between, or one.
pub(super) fn term(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let halves = [" – ", " — ", " - "].iter().find_map(|dash| text.split_once(dash));
    let (from, to) = halves.unwrap_or((text, text));
    Some((day(from)?, day(to)?)).filter(|(from, to)| from <= to)
}

/// Whole years between two days, one less where the later year has not come so far; born on 29 February, one grows
/// older on 1 March.
pub(super) fn whole_years(from: NaiveDate, to: NaiveDate) -> i32 {
    use chrono::Datelike;
    let passed = to.year() - from.year();
    let turned = (to.month(), to.day()) >= (from.month(), from.day());
    if turned { passed } else { passed - 1 }
}
