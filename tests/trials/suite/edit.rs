//! Edits of a record that leave everything but one field alone.

use nastavnik::record::value::Shape;

use crate::sample::Site;

/// The lines of one field in a text, from its key to the last line of its value.
struct Lines<'t> {
    before: &'t str,
    /// What stands before the key on its line: the indent, or the dash of a list.
    lead: &'t str,
    key: &'t str,
    after: &'t str,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str, site: &Site) -> Self {
        let before_value = text[..site.start].trim_end_matches([' ', '\n', '"', '\'', '-']);
        let before_colon = before_value.strip_suffix(':').expect("a value stands behind its key");
        let line = before_colon.rfind('\n').map_or(0, |at| at + 1);
        let key = before_colon[line..].trim_start_matches([' ', '-']);
        let lead = &before_colon[line..before_colon.len() - key.len()];
        let mut end = line;
        for (number, line) in text[line..].split_inclusive('\n').enumerate() {
            let indent = line.len() - line.trim_start_matches([' ', '-']).len();
            if number > 0 && (indent <= lead.len() || line.starts_with("---")) {
                break;
            }
            end += line.len();
        }
        Lines { before: &text[..line], lead, key, after: &text[end..] }
    }
}

/// The text without the field. The first field of a list's item leaves its key there, which says nothing as well.
pub(crate) fn without(text: &str, site: &Site) -> String {
    let Lines { before, lead, key, after } = Lines::of(text, site);
    if lead.contains('-') { format!("{before}{lead}{key}:\n{after}") } else { format!("{before}{after}") }
}

/// The text with something else as the field's value.
pub(crate) fn with(text: &str, site: &Site, value: &str) -> String {
    let Lines { before, lead, key, after } = Lines::of(text, site);
    format!("{before}{lead}{key}: {value}\n{after}")
}

/// A value that no field of the shape can have, and the codes of which one says so.
pub(crate) fn unreadable(shape: &Shape) -> (&'static str, &'static [&'static str]) {
    match shape {
        Shape::Date | Shape::Moment | Shape::Dates | Shape::Moments => ("31.02.2026", &["FIL-24"]),
        Shape::Period | Shape::Span => ("31.02.2026 – 28.05.2027", &["FIL-24"]),
        Shape::Answers => ("31.02.2026, комфорт 5", &["FIL-24"]),
        Shape::Person | Shape::People | Shape::Pair | Shape::Pairs => ("Никто Н. Н.", &["PAI-01", "FIL-08"]),
        Shape::Choice(..) => ("зюзя", &["FIL-32"]),
        Shape::Requisites | Shape::Scale | Shape::YesNo | Shape::Colour | Shape::Number(..) => ("зюзя", &["FIL-05"]),
        Shape::Named | Shape::Amounts(..) | Shape::Part(_) | Shape::Parts(_) => ("зюзя", &["FIL-05"]),
        Shape::Choices(_) | Shape::Text | Shape::Name | Shape::Author | Shape::Words | Shape::Phrases => {
            ("{а: б}", &["FIL-05"])
        }
    }
}
