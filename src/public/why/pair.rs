//! A pair or group, and its programme: the page, the people on it, the words that visitors read.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::diagnostic::words::and;
use crate::model::{Pair, Person};
use crate::public::Stands;
use crate::public::{PublicPair, Role};
use crate::record::value::Datum;
use crate::record::{Declared, Kind};

impl Inquiry<'_> {
    pub(super) fn pair(self, record: &dyn Declared) -> Option<Answer> {
        let pair = self.model().pairs().find(|pair| pair.head == record.head())?;
        let mut values = self.people_of(&[pair]);
        values.extend(self.told_by_model(&pair));
        values.extend(self.open_fields(record));
        let main = page("страница пары", pair.term().is_some(), pair.term.place());
        Some(Answer {
            title: format!("пара «{}»", called(&pair)),
            kind: Kind::Pair,
            head: pair.head,
            stands: stands(&main, pair.entry.file()),
            main,
            values,
            never: never(Kind::Pair, record),
        })
    }

    pub(super) fn program(self, record: &dyn Declared) -> Option<Answer> {
        let program = self.model().programs().find(|program| program.head == record.head())?;
        let pairs = program.pairs();
        let mut values = self.people_of(&pairs);
        values.extend(self.open_fields(record));
        let main = match program.pair() {
            None => Verdict::hidden("страница программы", "непонятно, чья это программа", program.pair.place()),
            Some(pair) => page("страница программы", program.term().is_some(), pair.term.place()),
        };
        let named = program.pair().map_or_else(|| program.id.clone(), |pair| called(&pair));
        Some(Answer {
            title: format!("программа пары «{named}»"),
            kind: Kind::Program,
            head: program.head,
            stands: stands(&main, program.entry.file()),
            main,
            values,
            never: never(Kind::Program, record),
        })
    }

    /// The people of these pairs, each once: is the name read there, or a word in its place?
    fn people_of(self, pairs: &[Pair<'_>]) -> Vec<Verdict> {
        let mut seen: Vec<(Role, Person<'_>)> = Vec::new();
        for pair in pairs {
            let mentor = pair.mentor().into_iter().map(|person| (Role::Mentor, person));
            let mentees = pair.mentees().into_iter().map(|person| (Role::Mentee, person));
            let helpers = pair.helpers().into_iter().map(|person| (Role::Helper, person));
            for one in mentor.chain(mentees).chain(helpers) {
                if !seen.iter().any(|(_, known)| *known == one.1) {
                    seen.push(one);
                }
            }
        }
        let named = |(role, person): &(Role, Person<'_>)| {
            self.datum(format!("имя {} ({})", word(*role), person.short_name()), person, Datum::Name)
        };
        seen.iter().map(named).collect()
    }

    /// The interaction model, where its name would tell a difficulty.
    fn told_by_model(self, pair: &Pair<'_>) -> Option<Verdict> {
        pair.interaction_model()?;
        let shown = PublicPair::new(self.disclosure, *pair).interaction_model().is_some();
        let why = "название этой модели выдало бы затруднение наставляемого";
        (!shown).then(|| Verdict::hidden("модель взаимодействия", why, pair.entry.fields.model.place()))
    }
}

/// Whose name, in the genitive.
fn word(role: Role) -> &'static str {
    match role {
        Role::Mentor => "наставника",
        Role::Mentee => "наставляемого",
        Role::Helper => "помощника",
    }
}

fn page(what: &str, shown: bool, term: crate::diagnostic::Place) -> Verdict {
    if shown {
        Verdict::shown(what, "она есть у каждой пары, у которой записан срок", term)
    } else {
        Verdict::hidden(what, "у пары не записан срок", term)
    }
}

fn stands(main: &Verdict, file: crate::diagnostic::FileId) -> Vec<Stands> {
    main.shown.then_some(Stands::With(file)).into_iter().collect()
}

/// «Тополева О. Б. и Ветлугин И. О.»
fn called(pair: &Pair<'_>) -> String {
    let people: Vec<String> = pair.participants().map(|person| person.short_name()).collect();
    if people.is_empty() { pair.id.clone() } else { and(people) }
}
