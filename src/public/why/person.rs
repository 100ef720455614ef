//! A person: the name, and what stands beside it.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::model::Person;
use crate::name::PersonName;
use crate::public::filled::Filled;
use crate::public::stands::Walls;
use crate::public::{PublicPerson, Stands};
use crate::record::value::Datum;
use crate::record::{Declared, Kind, Known};

/// What a card holds by consent, beside the name, in the order of the card.
const BESIDE: [Datum; 7] =
    [Datum::Post, Datum::Class, Datum::Subjects, Datum::Experience, Datum::Photo, Datum::Results, Datum::About];
/// What stands only with the mentors: on their list and on a page of their own.
const OF_MENTORS: [Datum; 5] = [Datum::Subjects, Datum::Experience, Datum::Photo, Datum::Results, Datum::About];

impl Inquiry<'_> {
    pub(super) fn person(self, record: &dyn Declared) -> Option<Answer> {
        let person = self.model().people().find(|person| person.head == record.head())?;
        let public = PublicPerson::new(self.disclosure, person);
        let stands = Walls::of(self.disclosure).names(&public);
        let beside = BESIDE.into_iter().flat_map(|datum| self.beside(&public, &person, datum));
        let mut values: Vec<Verdict> = beside.collect();
        values.extend(self.pictures(&person));
        values.extend(self.awards_of(&person));
        values.extend(self.reviews_of(&person));
        values.extend(self.as_head(&person));
        values.extend(self.told_elsewhere(&person));
        Some(Answer {
            title: person.name.known().map_or_else(|| person.id.clone(), |name| name.full()),
            kind: Kind::Person,
            head: person.head,
            main: self.name(&person, &stands),
            values,
            never: never(Kind::Person, record),
            stands,
        })
    }

    /// The name: open, and somewhere to be read.
    fn name(self, person: &Person<'_>, stands: &[Stands]) -> Verdict {
        let verdict = self.datum("имя", person, Datum::Name);
        if !verdict.shown || !stands.is_empty() {
            return verdict;
        }
        let why =
            format!("показать можно ({}), но в разделе ему негде стоять: пар нет, в текстах не названо", verdict.why);
        Verdict::hidden("имя", why, verdict.place)
    }

    /// What the card holds of a datum; nothing where it holds nothing.
    fn beside(self, public: &PublicPerson<'_>, person: &Person<'_>, datum: Datum) -> Vec<Verdict> {
        let filled = Filled::of(person.entry, datum);
        if filled.names.is_empty() {
            return Vec::new();
        }
        let verdict = self.datum(filled.names.join(", "), person, datum);
        if verdict.shown && OF_MENTORS.contains(&datum) && public.address().is_none() {
            let why = format!("показать можно ({}), но это видно только у наставников пар", verdict.why);
            return vec![Verdict::hidden(verdict.what, why, verdict.place)];
        }
        let kept = filled.texts.into_iter().filter(|_| verdict.shown);
        let kept: Vec<Verdict> = kept.filter_map(|(what, place)| self.kept_back(what, place)).collect();
        std::iter::once(verdict).chain(kept).collect()
    }

    /// Pictures on which the person is said to be.
    fn pictures(self, person: &Person<'_>) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        for article in self.model().articles() {
            let Known(people, _) = &article.entry.fields.people else { continue };
            let here = people.iter().find(|reference| self.model().person(reference) == Some(*person));
            if let (Some(reference), false) = (here, article.image.is_absent()) {
                let verdict = self.datum("снимок, на котором этот человек", person, Datum::Photo);
                let place = if verdict.shown { reference.0.place } else { verdict.place };
                verdicts.push(Verdict { place, ..verdict });
            }
        }
        verdicts
    }

    fn awards_of(self, person: &Person<'_>) -> Vec<Verdict> {
        let awards = self.model().awards().filter(|award| award.recipient() == Some(*person));
        awards.map(|award| self.award(&award)).collect()
    }

    fn reviews_of(self, person: &Person<'_>) -> Vec<Verdict> {
        let reviews = self.model().reviews().filter(|review| review.author() == Some(*person));
        reviews.map(|review| self.words_of(&review)).collect()
    }

    /// Texts, pictures and addresses that tell of the person without leave: they stop the section.
    fn told_elsewhere(self, person: &Person<'_>) -> Vec<Verdict> {
        let of_card = |place: crate::diagnostic::Place| place.file == person.entry.file();
        let about = self.findings.iter().filter(|finding| {
            let is_here = finding.place().is_some_and(of_card);
            finding.stops_publishing() && !is_here && finding.others.iter().any(|other| of_card(other.place))
        });
        let verdict = |finding: &crate::diagnostic::Finding| {
            let place = finding.place().unwrap_or(person.head);
            Verdict::hidden("то, что написано или снято", finding.headline.clone(), place).ruled(finding.manual.code)
        };
        about.map(verdict).collect()
    }

    /// The head of the school may be named in texts whatever the consents say: so do the school's own papers.
    fn as_head(self, person: &Person<'_>) -> Option<Verdict> {
        let school = self.model().school()?;
        let Known(head, place) = &school.entry.fields.head else { return None };
        let is_head = PersonName::parse(head).is_some() && person.name.known()?.matches(head);
        is_head.then(|| {
            Verdict::shown("имя в текстах", "руководителя школы можно называть в новостях и документах", *place)
        })
    }
}
