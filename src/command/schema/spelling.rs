//! How days and what is made of them are spelt, as regular expressions.
//!
//! They are a little wider than what is read: whether there is such a day in the calendar, `check` says.

/// A month's name, as it is called and as it stands in a date.
const MONTH: &str = "(?:[Яя]нвар[ья]|[Фф]еврал[ья]|[Мм]арта?|[Аа]прел[ья]|[Мм]а[йя]|[Ии]юн[ья]|[Ии]юл[ья]|[Аа]вгуста?|\
                     [Сс]ентябр[ья]|[Оо]ктябр[ья]|[Нн]оябр[ья]|[Дд]екабр[ья])";
/// What parts two days.
const DASH: &str = r"(?:\s*[–—−-]\s*| по | до )";

/// A day.
pub(super) fn day() -> String {
    format!(
        r"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}|\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}|\d{{1,2}} {MONTH} \d{{4}})(?:\s?г\.?)?"
    )
}

/// A day, a month or a year.
pub(super) fn moment() -> String {
    format!(r"(?:{}|(?:{MONTH} )?\d{{4}}(?: г\.?| года?)?)", day())
}

/// A day, or two with a dash.
pub(super) fn period() -> String {
    format!("(?:[СсCc]о? )?{day}(?:{DASH}{day})?", day = day())
}

/// A moment, or two with a dash; the first may be a month that borrows its year.
pub(super) fn span() -> String {
    format!("(?:[СсCc]о? )?(?:{moment}|{MONTH}(?={DASH}))(?:{DASH}{moment})?", moment = moment())
}

/// Number and date of a paper.
pub(super) fn requisites() -> String {
    format!(".+ от {}", day())
}

/// A day and marks.
pub(super) fn answers() -> String {
    format!("{}(?:[,;].*)?", day())
}

/// The least and the greatest mark.
pub(super) fn scale() -> String {
    r"(?:от )?\d+\s*(?:[–—−-]|до)\s*\d+".to_owned()
}

/// Several of one pattern, with commas.
pub(super) fn several(pattern: &str) -> String {
    format!(r"{pattern}(?:\s*[,;]\s*{pattern})*\s*[,;]?")
}

/// The whole of a text.
pub(super) fn whole(pattern: &str) -> String {
    format!("^{pattern}$")
}
