//! The school: what stands on the first page and beside the curator.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::public::Stands;
use crate::record::value::Datum;
use crate::record::{Declared, Kind};

impl Inquiry<'_> {
    pub(super) fn school(self, record: &dyn Declared) -> Option<Answer> {
        let school = self.model().school().filter(|school| school.head == record.head())?;
        let mut values: Vec<Verdict> = self.open_body(record).into_iter().collect();
        values.extend(
            self.model()
                .curator()
                .map(|person| self.datum(format!("имя куратора ({})", person.short_name()), &person, Datum::Name)),
        );
        values.extend(self.open_fields(record));
        Some(Answer {
            title: school.name.known().map_or_else(|| school.id.clone(), ToString::to_string),
            kind: Kind::School,
            head: school.head,
            main: Verdict::shown("первая страница", "раздел начинается с неё", school.head),
            values,
            never: never(Kind::School, record),
            stands: vec![Stands::With(school.entry.file()), Stands::Contacts],
        })
    }
}
