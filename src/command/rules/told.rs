//! A permit at work, in words.

use serde::Serialize;

use super::List;
use crate::diagnostic::Texts;
use crate::model::Permit;
use crate::record::Field;
use crate::record::value::Text;

/// A permit at work.
#[derive(Serialize)]
pub(super) struct Told<'l> {
    #[serde(rename = "where")]
    pub(super) subject: &'l str,
    pub(super) until: String,
    pub(super) reason: &'l str,
    pub(super) allowed_by: &'l str,
    pub(super) path: &'l str,
    pub(super) line: usize,
    /// How many findings it covers.
    pub(super) permitted: usize,
}

impl<'l> Told<'l> {
    pub(super) fn of(list: &'l List<'_>, at: usize, permit: &'l Permit<'_>) -> Self {
        let fields = &permit.fields.value;
        let text = |field: &'l Field<Text>| field.known().map_or("", |text| text.0.as_str());
        let place = permit.fields.place;
        let permitted = list.checked.permitted.iter().filter(|permitted| permitted.permit == at);
        Told {
            subject: text(&fields.subject),
            until: fields.until.known().map_or(String::new(), |until| until.0.to_string()),
            reason: text(&fields.why),
            allowed_by: text(&fields.allowed_by),
            path: list.sources.path(place.file),
            line: list.line(place),
            permitted: permitted.count(),
        }
    }
}
