//! Where a mistake is made: the school's files, with a finger on those of its own pair.

use crate::demo::calendar::Calendar;
use crate::demo::front::Front;
use crate::demo::meeting::Kind;
use crate::demo::pair::Pair;
use crate::demo::people::People;
use crate::demo::person::Person;
use crate::demo::school::{File, Shelf};

/// The files, and the pair of the mistake.
pub(in crate::demo) struct Spot<'a> {
    shelf: &'a mut Shelf,
    people: &'a People,
    pair: Option<&'a Pair>,
    /// The years of the school.
    pub(super) calendar: Calendar,
    curator: usize,
    /// The first file that was touched: where the finding is.
    place: Option<String>,
}

impl<'a> Spot<'a> {
    /// A spot in these files.
    pub(in crate::demo) fn new(
        shelf: &'a mut Shelf,
        people: &'a People,
        pair: Option<&'a Pair>,
        calendar: Calendar,
        curator: usize,
    ) -> Self {
        Self { shelf, people, pair, calendar, curator, place: None }
    }

    /// Where the finding is, inside `content`.
    pub(in crate::demo) fn place(&self) -> String {
        self.place.clone().unwrap_or_default()
    }

    /// The pair of the mistake.
    pub(super) fn of_pair(&self) -> &'a Pair {
        self.pair.expect("a mistake that speaks of its pair asks for one")
    }

    /// Its mentor.
    pub(super) fn of_mentor(&self) -> &'a Person {
        self.people.get(self.of_pair().mentor)
    }

    /// Its first mentee.
    pub(super) fn of_mentee(&self) -> &'a Person {
        self.people.get(self.of_pair().mentees[0])
    }

    /// The curator.
    pub(super) fn of_curator(&self) -> &'a Person {
        self.people.get(self.curator)
    }

    /// The record at a place, which is there.
    pub(super) fn record(&mut self, place: &str) -> &mut Front {
        self.place.get_or_insert_with(|| place.to_owned());
        match self.shelf.get_mut(place) {
            Some(File::Record(front)) => front,
            _ => panic!("there is no record {place} to make wrong"),
        }
    }

    /// Every record of a folder with its place.
    pub(super) fn records(&mut self, folder: &str) -> impl Iterator<Item = (&String, &mut Front)> {
        self.shelf.iter_mut().filter(move |(place, _)| place.starts_with(folder)).filter_map(|(place, file)| match file
        {
            File::Record(front) => Some((place, front)),
            File::Bytes(_) => None,
        })
    }

    /// `school.md`.
    pub(super) fn school(&mut self) -> &mut Front {
        self.record("school.md")
    }

    /// The last road map.
    pub(super) fn road_map(&mut self) -> &mut Front {
        let place = format!("roadmap/{}.md", self.calendar.last.folder());
        self.record(&place)
    }

    /// The record of the pair.
    pub(super) fn pair(&mut self) -> &mut Front {
        let place = self.of_pair().path();
        self.record(&place)
    }

    /// The programme of the pair.
    pub(super) fn program(&mut self) -> &mut Front {
        let place = self.of_pair().program_path();
        self.record(&place)
    }

    /// The card of the mentor.
    pub(super) fn mentor(&mut self) -> &mut Front {
        let place = self.of_mentor().path();
        self.record(&place)
    }

    /// The card of the first mentee.
    pub(super) fn mentee(&mut self) -> &mut Front {
        let place = self.of_mentee().path();
        self.record(&place)
    }

    /// The first meeting of a kind: its place.
    pub(super) fn meeting_place(&self, kind: Kind) -> String {
        let pair = self.of_pair();
        let mut meetings = (1..).zip(&pair.meetings);
        let found = meetings.find(|(_, meeting)| meeting.kind == kind);
        let (number, meeting) = found.expect("a pair of a mistake has met as its track asks for");
        meeting.path(pair, number)
    }

    /// The first meeting of a kind.
    pub(super) fn meeting(&mut self, kind: Kind) -> &mut Front {
        let place = self.meeting_place(kind);
        self.record(&place)
    }

    /// Says that the finding is at another place than the first one touched.
    pub(super) fn at(&mut self, place: &str) {
        self.place = Some(place.to_owned());
    }

    /// Takes a file away.
    pub(super) fn take(&mut self, place: &str) -> Option<File> {
        self.place.get_or_insert_with(|| place.to_owned());
        self.shelf.remove(place)
    }

    /// Takes every file of a folder away.
    pub(super) fn clear(&mut self, folder: &str) {
        self.shelf.retain(|place, _| !place.starts_with(folder));
    }

    /// Adds a file as it is.
    pub(super) fn add(&mut self, place: &str, text: impl Into<Vec<u8>>) {
        self.place.get_or_insert_with(|| place.to_owned());
        self.shelf.insert(place.to_owned(), File::Bytes(text.into()));
    }

    /// Writes the text of a record anew, as it stands in the file.
    pub(super) fn spoil(&mut self, place: &str, with: impl FnOnce(String) -> Vec<u8>) {
        let text = self.record(place).text();
        self.add(place, with(text));
    }
}
