//! The gate before publishing: looks through every text, picture and file that would go out.

use std::collections::HashSet;
use std::ops::Range;

use rayon::prelude::*;

use super::consent::Opened;
use super::vet::{Found, Leak, Spelled, Telling};
use super::{Disclosure, outside, partner, trouble};
use crate::diagnostic::{Finding, Place};
use crate::model::{Article, Model, Pair, Person, Review};
use crate::profile::DocumentKind;
use crate::record::declare::{AnyField, FieldInfo, Fielded, Visibility};
use crate::record::value::{Datum, Shape, Text};
use crate::record::{BodySeen, Declared, Field, Kind, Known};

/// What must not go out, and the places of the texts that say it.
pub(super) fn findings(model: &Model, disclosure: &Disclosure<'_>) -> (Vec<Finding>, HashSet<Place>) {
    let empty = || Gate { model, disclosure, findings: Vec::new(), unclean: HashSet::new() };
    let opened: Vec<&Opened> = model.people().map(|person| disclosure.opened(person.index)).collect();
    let records = walked(model, &opened).into_par_iter().fold(empty, |mut gate, (kind, record, opened)| {
        record.each(&mut |info, field| gate.field(info, field, opened));
        gate.body(kind, record, opened);
        gate
    });
    let pairs: Vec<Pair<'_>> = model.pairs().collect();
    let pairs = pairs.into_par_iter().fold(empty, |mut gate, pair| {
        gate.pair(&pair);
        gate
    });
    let mut gate = records.chain(pairs).reduce(empty, Gate::with);
    gate.awards();
    gate.reviews();
    gate.addresses();
    gate.pictures();
    gate.files();
    (gate.findings, gate.unclean)
}

/// Every record; a person's with what that person has opened.
fn walked<'m, O: Copy>(model: &'m Model, opened: &[O]) -> Vec<(Kind, &'m dyn Declared, Option<O>)> {
    let mut people = opened.iter().copied();
    let own = |kind, people: &mut std::iter::Copied<_>| if kind == Kind::Person { people.next() } else { None };
    model.records.all().into_iter().map(|(kind, record)| (kind, record, own(kind, &mut people))).collect()
}

/// So many records have much in common, and what is made of their texts is still small.
const TOGETHER: usize = 1_000;

/// What is made of every text that must not be repeated in public: of people, pairs, programmes, meetings, and reviews
/// that stay in the school. Posts and subjects, which a consent would open, are withheld by name; their words are
/// everybody's. What many texts give alike comes a few times, not as often as it was written.
pub(super) fn of_withheld_texts<T: Ord + Send>(
    model: &Model,
    opened: &[Opened],
    make: impl Fn(&str) -> Vec<T> + Sync,
) -> Vec<T> {
    let opened_by: Vec<&Opened> = opened.iter().collect();
    let of_records = walked(model, &opened_by);
    let parts = of_records.par_chunks(TOGETHER).flat_map_iter(|part| {
        let mut made = Vec::new();
        for (kind, record, own) in part {
            withheld_texts(*kind, *record, *own, &mut |text| made.extend(make(text)));
        }
        made.sort_unstable();
        made.dedup();
        made
    });
    let mut made: Vec<T> = parts.collect();
    let is_closed =
        |review: &Review<'_>| !review.author().is_some_and(|author| opened[author.index].allows(Datum::Review));
    made.extend(model.reviews().filter(is_closed).flat_map(|review| make(&review.entry.body.text)));
    made
}

fn withheld_texts(kind: Kind, record: &dyn Declared, own: Option<&Opened>, visit: &mut dyn FnMut(&str)) {
    if !matches!(kind, Kind::Person | Kind::Pair | Kind::Program | Kind::Meeting) {
        return;
    }
    record.each(&mut |info, field| {
        if info.russian == crate::record::kind::Person::consents.info.russian {
            return;
        }
        each_with_parts(info, field, &mut |info, field| {
            if info.visibility == Visibility::Nobody {
                field.texts(&mut |text, _| visit(text));
            }
        });
    });
    if !is_body_open(kind, own) {
        visit(&record.body().text);
    }
}

/// What keeps a picture from being seen.
pub(super) enum Covered<'m> {
    /// It is not said who is on it, or it cannot be read.
    NobodyNamed(Place),
    /// Somebody is named who is no person of the school.
    Unknown(Place),
    /// Somebody on it has not consented to photographs.
    Withheld(Person<'m>),
}

/// May everything on the picture be seen: is it said who is on it, and has everybody consented? Else what is in the way.
pub(super) fn covered<'m>(article: &Article<'m>, disclosure: &Disclosure<'_>) -> Option<Covered<'m>> {
    let Known(people, _) = &article.entry.fields.people else {
        return Some(Covered::NobodyNamed(article.entry.fields.people.place()));
    };
    if people.len() == 1 && crate::name::fold(&people[0].0.typed) == "никого" {
        return None;
    }
    let unknown = people.iter().find(|reference| article.model.person(reference).is_none());
    if let Some(reference) = unknown {
        return Some(Covered::Unknown(reference.0.place));
    }
    let shown = article.people_on_picture().into_iter();
    shown.into_iter().find(|person| !may_be_on_picture(person, disclosure)).map(Covered::Withheld)
}

fn may_be_on_picture(person: &Person<'_>, disclosure: &Disclosure<'_>) -> bool {
    disclosure.allows(person.index, Datum::Photo)
}

fn each_with_parts(
    info: &'static FieldInfo,
    field: &dyn AnyField,
    visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField),
) {
    visit(info, field);
    field.parts(visit);
}

fn is_open(info: &FieldInfo, opened: Option<&Opened>) -> bool {
    match info.visibility {
        Visibility::Anyone => true,
        Visibility::Consent(datum) => opened.is_some_and(|opened| opened.allows(datum)),
        Visibility::Nobody => false,
    }
}

fn is_body_open(kind: Kind, opened: Option<&Opened>) -> bool {
    match kind.body() {
        BodySeen::Public => true,
        BodySeen::ByConsent(datum) => opened.is_some_and(|opened| opened.allows(datum)),
        BodySeen::Private => false,
    }
}

struct Gate<'g> {
    model: &'g Model,
    disclosure: &'g Disclosure<'g>,
    findings: Vec<Finding>,
    unclean: HashSet<Place>,
}

impl Gate<'_> {
    /// Both together.
    fn with(mut self, other: Self) -> Self {
        self.findings.extend(other.findings);
        self.unclean.extend(other.unclean);
        self
    }

    fn field(&mut self, info: &'static FieldInfo, field: &dyn AnyField, opened: Option<&Opened>) {
        each_with_parts(info, field, &mut |info, field| {
            if is_open(info, opened) && !self.leads_to_a_record(field) {
                field.texts(&mut |text, place| self.text(text, place));
            }
        });
    }

    /// Is it a person of the school, typed as an author? Then that person's consent decides what is shown.
    fn leads_to_a_record(&self, field: &dyn AnyField) -> bool {
        let mut leads = false;
        field.references(&mut |reference| leads |= self.model.has_target(reference));
        leads
    }

    fn body(&mut self, kind: Kind, record: &dyn Declared, opened: Option<&Opened>) {
        if is_body_open(kind, opened) {
            self.text(&record.body().text, record.body().place);
        }
    }

    fn text(&mut self, text: &str, place: Place) {
        for found in self.disclosure.withheld().search(text) {
            let finding = self.leak(&found, exact(place, text, &found.range));
            if finding.stops_publishing() {
                self.unclean.insert(place);
            }
            self.findings.push(finding);
        }
        for range in outside::services(text) {
            self.findings.push(outside::service(exact(place, text, &range), &text[range]));
        }
    }

    fn leak(&self, found: &Found, place: Place) -> Finding {
        match found.leak {
            Leak::Name { person } => trouble::name(place, self.person(person).as_ref()),
            Leak::BareSurname { person } => trouble::bare_surname(place, self.person(person).as_ref()),
            Leak::Phone => trouble::contact(place, "телефон"),
            Leak::Email => trouble::contact(place, "адрес почты"),
            Leak::Repeats => trouble::repeats(place),
        }
    }

    fn person(&self, index: u32) -> Option<Person<'_>> {
        self.model.people().nth(index as usize)
    }

    /// Awards are seen by the consent of those they were given to.
    fn awards(&mut self) {
        for award in self.model.awards() {
            let Some(recipient) = award.recipient() else { continue };
            let opened = self.disclosure.opened(recipient.index);
            award.fields.value.each(&mut |info, field| self.field(info, field, Some(opened)));
        }
    }

    /// Reviews are seen by the consent of their authors; none may tell who it is that is not named: the author of one
    /// without a signature, or somebody of the author's pairs.
    fn reviews(&mut self) {
        for review in self.model.reviews() {
            let Some(author) = review.author().filter(|author| self.allows(author, Datum::Review)) else { continue };
            let body = &review.entry.body;
            self.text(&body.text, body.place);
            let telling = partner::of_review(&author, |person| self.allows(person, Datum::Name));
            self.recognise(&telling, &body.text, body.place);
        }
    }

    /// The words of a pair and of its programmes may not tell who in it is not named.
    fn pair(&mut self, pair: &Pair<'_>) {
        self.recognise_in(&[*pair], pair.entry);
        for program in pair.programs() {
            self.recognise_in(&program.pairs(), program.entry);
        }
    }

    fn recognise_in(&mut self, pairs: &[Pair<'_>], record: &dyn Declared) {
        let telling = partner::of_pairs(pairs, |person| self.allows(person, Datum::Name));
        record.each(&mut |info, field| {
            each_with_parts(info, field, &mut |info, field| {
                if is_open(info, None) && matches!(info.shape, Shape::Text | Shape::Words | Shape::Phrases) {
                    field.texts(&mut |text, place| self.recognise(&telling, text, place));
                }
            });
        });
    }

    fn recognise(&mut self, telling: &Telling, text: &str, place: Place) {
        if let Some(words) = telling.find(self.disclosure.withheld(), text) {
            self.unclean.insert(place);
            self.findings.push(trouble::recognised(exact(place, text, &words)));
        }
    }

    fn allows(&self, person: &Person<'_>, datum: Datum) -> bool {
        self.disclosure.opened(person.index).allows(datum)
    }

    /// No address and no path may hold the surname of somebody who is withheld.
    fn addresses(&mut self) {
        let spelled = self.spelled();
        let person = |address: &str| self.person(u32::try_from(spelled.find(address)?).ok()?);
        let mut findings = Vec::new();
        for pair in self.model.pairs() {
            let address = pair.entry.fields.address.known().map_or(pair.entry.id.as_str(), |word| word);
            findings.extend(person(address).map(|person| trouble::name_in_address(pair.head, address, &person)));
        }
        for article in self.model.articles() {
            let id = &article.entry.id;
            findings.extend(person(id).map(|person| trouble::name_in_file_name(article.head, id, &person)));
        }
        for (path, place) in self.paths() {
            findings.extend(person(path).map(|person| trouble::name_in_path(place, path, &person)));
        }
        self.findings.extend(findings);
    }

    fn spelled(&self) -> Spelled {
        let mut spelled = Spelled::default();
        for person in self.model.people() {
            let Some(name) = person.name.known() else { continue };
            if self.allows(&person, Datum::Name) {
                spelled.spare(name);
            } else {
                spelled.withhold(person.index, name);
            }
        }
        let words = self.model.school().and_then(|school| school.entry.fields.allowed_words.known());
        words.into_iter().flat_map(|words| words.iter()).for_each(|word| spelled.allow(&word.value));
        spelled
    }

    /// The paths of files that go out, each with the place that names it.
    fn paths(&self) -> Vec<(&str, Place)> {
        let images = self.model.articles().filter_map(|article| path(&article.entry.fields.image));
        let shown = self.model.people().filter(|person| self.allows(person, Datum::Photo));
        let portraits = shown.filter_map(|person| path(&person.entry.fields.portrait));
        let documents = self.model.documents().map(|document| &document.entry.fields);
        let published = documents.filter(|fields| fields.publish.known().is_some_and(|publish| publish.0));
        let files = published.filter_map(|fields| path(&fields.file));
        let logo = self.model.school().and_then(|school| path(&school.entry.fields.logo));
        images.chain(portraits).chain(files).chain(logo).collect()
    }

    fn pictures(&mut self) {
        for article in self.model.articles() {
            let fields = &article.entry.fields;
            let Known(_, picture) = &fields.image else { continue };
            if fields.people.is_absent() {
                self.findings.push(trouble::nobody_named(*picture));
            }
            for reference in fields.people.known().into_iter().flat_map(|people| people.iter()) {
                let Some(person) = self.model.person(reference) else { continue };
                if !may_be_on_picture(&person, self.disclosure) {
                    self.findings.push(trouble::on_picture(reference.0.place, &person));
                }
            }
            if fields.alt.is_absent() {
                self.findings.push(trouble::no_description(*picture));
            }
        }
    }

    fn files(&mut self) {
        for document in self.model.documents_of(DocumentKind::PairOrder) {
            let fields = &document.entry.fields;
            if let Known(publish, place) = &fields.publish
                && publish.0
            {
                self.findings.push(trouble::order_with_names(*place));
            }
        }
    }
}

/// Where the found words stand, as exactly as the text allows.
fn exact(place: Place, text: &str, range: &Range<usize>) -> Place {
    if place.range().len() == text.len() { place.within(range) } else { place }
}

fn path(field: &Field<Text>) -> Option<(&str, Place)> {
    let Known(path, place) = field else { return None };
    Some((&path.0, *place))
}
