//! Somebody leaves the school or declines, or the mark of it is taken back.

use crate::diagnostic::words::{Count, Noun};
use crate::model::{Pair, Person};
use crate::name::Case;
use crate::record::Field;
use crate::record::declare::{Def, Nobody};
use crate::record::kind;
use crate::record::value::Date;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

const PAIR: Noun = Noun("действующая пара", "действующие пары", "действующих пар");

/// The field, and what is said of it.
type Mark = (Def<kind::Person, Date, Nobody>, &'static str);

const MARKS: [Mark; 2] = [(kind::Person::left, "выбытие"), (kind::Person::declined, "отказ участвовать")];

pub(super) struct Away;

impl Teller for Away {
    fn code(&self) -> &'static str {
        "person.away"
    }

    fn about(&self) -> &'static str {
        "Человек выбыл или отказался участвовать, или отметка об этом убрана."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.people() {
            let Some((_, head)) = seen.both() else { continue };
            for (field, what) in MARKS {
                let deltas = seen.deltas(field);
                if !deltas.is_empty() {
                    let sentence = say![person(&head, Case::Nominative), ": "]
                        .joined(marked(what, (field.get)(&head.entry.fields)));
                    let telling = seen.tell(Severity::Important, Subject::person(&head), sentence);
                    told.add(telling.means_if(pairs(&head)).covers(deltas));
                }
            }
        }
    }
}

fn marked(what: &'static str, mark: &Field<Date>) -> Sentence {
    match mark.known() {
        Some(day) => say![what, " ", day.0, "."],
        None => say!["отметка «", what, "» убрана."],
    }
}

fn pairs(person: &Person<'_>) -> Option<Sentence> {
    let live = person.leads().chain(person.joins()).filter(Pair::is_live).count();
    let away = person.left.known().or(person.declined.known());
    (live > 0 && away.is_some()).then(|| say!["у него остаётся ", Count(live, PAIR), "."])
}
