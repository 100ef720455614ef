//! The plan of a fictional school, and everything that it writes.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::article;
use super::calendar::{Calendar, Year};
use super::chance::Chance;
use super::day::Day;
use super::document;
use super::front::Front;
use super::mistake::{self, Mistake, Spot, When};
use super::news::Desk;
use super::order::Order;
use super::own;
use super::pair::Pair;
use super::people::People;
use super::person::Part;
use super::phrase::Phrases;
use super::picture;
use super::program;
use super::survey;
use super::told;
use super::track::{self, Role, TRACKS, Track};

/// The fewest records that a school of so many records has.
pub const LEAST: usize = 150;

/// How many records a school has beside people, pairs, their work, documents and news.
const OTHERS: usize = 44;

/// How many pairs a mentor leads at most.
const LOAD: usize = 4;

/// How large a school is to be.
#[derive(Clone, Copy, Debug)]
pub enum Size {
    /// So many pairs and groups in both years together.
    Pairs(usize),
    /// So many records, [`LEAST`] or more: as many pairs as fit, the rest are news.
    Records(usize),
}

/// A planned school.
pub struct School {
    calendar: Calendar,
    chance: Chance,
    people: People,
    head: usize,
    curator: usize,
    pairs: Vec<Pair>,
    /// The mentors of each track who may take one more pair, each with a count.
    free: [Vec<(usize, usize)>; TRACKS.len()],
    /// The mistakes asked for, each with its pair where it has one of its own.
    mistakes: Vec<(&'static Mistake, Option<usize>)>,
    size: Size,
}

/// What a file of the school is.
pub(super) enum File {
    /// A record.
    Record(Front),
    /// Anything else.
    Bytes(Vec<u8>),
}

/// Every file by its place inside `content`.
pub(super) type Shelf = BTreeMap<String, File>;

/// A school that is ready to be written.
pub struct Written {
    /// Every file: its place inside `content` and its bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many pairs and groups there are.
    pub pairs: usize,
    /// How many people.
    pub people: usize,
    /// The codes that were asked for, each with the place inside `content` that was made wrong.
    pub mistakes: Vec<(&'static str, String)>,
}

impl Written {
    /// How many of the files are records.
    #[must_use]
    pub fn records(&self) -> usize {
        self.files.iter().filter(|(place, _)| place.ends_with(".md")).count()
    }
}

impl School {
    /// Plans a school as it looks on the morning of `today`.
    #[must_use]
    pub fn new(size: Size, seed: u64, today: NaiveDate) -> Self {
        let calendar = Calendar::on(Day(today));
        let mut chance = Chance::new(seed);
        let mut people = People::new(&mut chance, calendar);
        let head = people.leader(&mut chance, Role::Head, "директор");
        let curator = people.leader(&mut chance, Role::Head, "заместитель директора по учебно-воспитательной работе");
        let (pairs, free, mistakes) = (Vec::new(), Default::default(), Vec::new());
        let mut school = Self { calendar, chance, people, head, curator, pairs, free, mistakes, size };
        school.found_all();
        school.onlookers();
        school
    }

    /// The same school with a mistake for each of these codes.
    ///
    /// # Errors
    /// The first code that no mistake is known for.
    pub fn with<'c>(mut self, codes: &[&'c str]) -> Result<Self, &'c str> {
        for code in codes {
            let mistake = mistake::of(code).ok_or(*code)?;
            let pair = mistake.pair.map(|(track, when)| self.found_for(&TRACKS[track], when));
            self.mistakes.push((mistake, pair));
        }
        Ok(self)
    }

    fn found_all(&mut self) {
        match self.size {
            Size::Pairs(pairs) => {
                let past = pairs / 2;
                (0..pairs).for_each(|index| match index.checked_sub(past) {
                    None => self.found(self.calendar.past, index),
                    Some(index) => self.found(self.calendar.last, index),
                });
            }
            Size::Records(records) => {
                let records = records.max(LEAST);
                let budget = records - (records / 25).max(20);
                self.fill(self.calendar.past, (self.planned() + budget) / 2);
                self.fill(self.calendar.last, budget);
            }
        }
    }

    /// Founds pairs of one year until so many records are planned.
    fn fill(&mut self, year: Year, budget: usize) {
        let mut index = 0;
        while self.planned() < budget {
            self.found(year, index);
            index += 1;
        }
    }

    /// Founds pair number `index` of a year: the first ones each of another track.
    fn found(&mut self, year: Year, index: usize) {
        let count = self.pairs.len();
        let track = if count < TRACKS.len() { count } else { track::choose(&mut self.chance) };
        let mentor = self.free_mentor(track);
        let pair = Pair::new(&mut self.chance, &mut self.people, self.calendar, &TRACKS[track], mentor, (year, index));
        if mentor.is_none() {
            self.free[track].push((pair.mentor, 1));
        }
        match count {
            0 | 2 => self.people.show(pair.mentor),
            1 => self.people.hide([pair.mentor]),
            _ => {}
        }
        self.pairs.push(pair);
    }

    /// Founds a pair for a mistake, of people whom the site does not name; its place among the pairs.
    fn found_for(&mut self, track: &'static Track, when: When) -> usize {
        let year = match when {
            When::Now => self.calendar.last,
            When::Past => self.calendar.past,
        };
        let index = self.pairs.iter().filter(|pair| pair.order.year == year).count();
        let place = (year, index);
        let pair = Pair::new(&mut self.chance, &mut self.people, self.calendar, track, None, place);
        self.people.hide(pair.mentees.iter().copied().chain([pair.mentor]));
        self.pairs.push(pair);
        self.pairs.len() - 1
    }

    /// A mentor who takes one more pair, in six cases of ten if there is one.
    fn free_mentor(&mut self, track: usize) -> Option<usize> {
        let again = self.chance.percent(60);
        let (mentor, load) = self.free[track].last_mut().filter(|(_, load)| again && *load < LOAD)?;
        *load += 1;
        Some(*mentor)
    }

    /// Those who wait for a mentor, and one who declined.
    fn onlookers(&mut self) {
        let waiting = [(Role::Pupil, Part::Waiting), (Role::Teacher, Part::Waiting), (Role::Pupil, Part::Declined)];
        for (role, part) in waiting {
            self.people.onlooker(&mut self.chance, role, part);
        }
    }

    /// How many records there will be without news and practices.
    fn planned(&self) -> usize {
        let meetings: usize = self.pairs.iter().map(|pair| pair.meetings.len()).sum();
        let programs = self.pairs.iter().filter(|pair| pair.has_program()).count();
        let of_year = |pairs: usize| pairs.div_ceil(survey::PAIRS) + usize::from(pairs > 0);
        let surveys: usize = self.years().map(|year| of_year(self.pairs_of(year).count())).sum();
        let documents = document::all(&self.orders(), &self.calendar).len();
        OTHERS + documents + self.people.all().len() + self.pairs.len() + programs + meetings + surveys
    }

    fn years(&self) -> impl Iterator<Item = Year> + use<> {
        [self.calendar.past, self.calendar.last].into_iter()
    }

    fn pairs_of(&self, year: Year) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().filter(move |pair| pair.order.year == year)
    }

    fn orders(&self) -> Vec<Order> {
        let mut orders: Vec<_> = self.pairs.iter().map(|pair| pair.order).collect();
        orders.sort();
        orders.dedup();
        orders
    }

    /// Every file of the school.
    #[must_use]
    pub fn write_up(mut self) -> Written {
        let mut shelf = self.shelf();
        let mut mistakes = Vec::new();
        for (mistake, pair) in &self.mistakes {
            let pair = pair.map(|index| &self.pairs[index]);
            let mut spot = Spot::new(&mut shelf, &self.people, pair, self.calendar, self.curator);
            (mistake.make)(&mut spot);
            mistakes.push((mistake.code, spot.place()));
        }
        let text = |file| match file {
            File::Record(front) => front.text().into_bytes(),
            File::Bytes(bytes) => bytes,
        };
        let files = shelf.into_iter().map(|(place, file)| (place, text(file))).collect();
        Written { files, pairs: self.pairs.len(), people: self.people.all().len(), mistakes }
    }

    fn shelf(&mut self) -> Shelf {
        let (public, private) = (Phrases::public(), Phrases::private());
        let mut records = self.own_records(&public);
        self.participants(&mut records, &public, &private);
        self.work(&mut records, &public, &private);
        let news = match self.size {
            Size::Pairs(pairs) => 18 + (pairs / 4).min(40),
            Size::Records(wanted) => wanted.max(LEAST).saturating_sub(records.len()),
        };
        self.news(&mut records, &public, news);
        let files =
            document::all(&self.orders(), &self.calendar).into_iter().map(|paper| (paper.file(), paper.paper()));
        let pictures = picture::drawn().iter().map(|(place, bytes)| (place.clone(), File::Bytes(bytes.clone())));
        let records = records.into_iter().map(|(place, front)| (place, File::Record(front)));
        let (place, text) = own::UNNAMED;
        let files = files.chain([(place.to_owned(), text.to_owned())]);
        records.chain(files.map(|(place, text)| (place, File::Bytes(text.into_bytes())))).chain(pictures).collect()
    }

    fn own_records(&mut self, public: &Phrases) -> Vec<(String, Front)> {
        let (head, curator) = (self.people.get(self.head), self.people.get(self.curator));
        let calendar = &self.calendar;
        let mut records = vec![
            ("school.md".to_owned(), own::school(calendar, head, curator, public)),
            ("decisions.md".to_owned(), own::decisions(calendar)),
            ("permits.md".to_owned(), own::permits(calendar, head)),
            (format!("reports/{}.md", calendar.closed().folder()), own::report(calendar, curator)),
        ];
        for year in calendar.planned() {
            records.push((format!("roadmap/{}.md", year.folder()), own::road_map(calendar, year, curator)));
        }
        for year in self.years() {
            let pupils = self.people.all().iter().filter(|person| person.role == Role::Pupil).count();
            let teachers = self.people.all().len() - pupils;
            records.push((format!("stages/{}.md", year.folder()), own::stages(calendar, year)));
            records.push((format!("numbers/{}.md", year.folder()), own::numbers(year, teachers, pupils)));
        }
        let signed = head.name.short();
        let documents = document::all(&self.orders(), calendar);
        records.extend(documents.iter().map(|paper| (paper.path(), paper.record(&signed, calendar))));
        records.extend(document::laws());
        records.extend(article::all(calendar, &curator.name.short()));
        records.extend(told::reviews(self.pairs.iter(), &self.people, public));
        let awards = told::awards(&mut self.chance, self.pairs.iter(), &self.people, public);
        records.extend(awards.map(|awards| ("awards.md".to_owned(), awards)));
        records
    }

    fn participants(&mut self, records: &mut Vec<(String, Front)>, public: &Phrases, private: &Phrases) {
        for person in self.people.all() {
            records.push((format!("people/{}.md", person.id), person.record(&mut self.chance, public, private)));
        }
    }

    fn work(&mut self, records: &mut Vec<(String, Front)>, public: &Phrases, private: &Phrases) {
        let (chance, people) = (&mut self.chance, &self.people);
        for pair in &self.pairs {
            records.push((pair.path(), pair.record(chance, people, public, private)));
            if pair.has_program() {
                records.push((pair.program_path(), program::record(chance, pair, people, public, private)));
            }
            for (number, meeting) in (1..).zip(&pair.meetings) {
                records.push((meeting.path(pair, number), meeting.record(chance, pair, people, private)));
            }
        }
        for year in [self.calendar.past, self.calendar.last] {
            let pairs: Vec<_> = self.pairs.iter().filter(|pair| pair.order.year == year).collect();
            let asked = (1..).zip(pairs.chunks(survey::PAIRS));
            records.extend(asked.map(|(number, pairs)| survey::record(chance, year, number, pairs, people)));
            if let Some(first) = pairs.chunks(survey::PAIRS).next() {
                records.push(survey::on_the_model(chance, year, first, people));
            }
        }
    }

    /// Events to come, news and, in every fifth place, a practice.
    fn news(&mut self, records: &mut Vec<(String, Front)>, public: &Phrases, count: usize) {
        let (calendar, people, author) = (self.calendar, &self.people, self.curator);
        let desk = Desk { calendar, people, author, public };
        let events = desk.events();
        let count = count.saturating_sub(events.len());
        records.extend(events);
        for number in 0..count {
            let record = if number % 5 == 4 {
                let place = format!("practices/praktika-{:03}.md", number / 5);
                (place, desk.practice(&mut self.chance, number / 5, author))
            } else {
                let number = number - number / 5;
                (format!("news/sobytie-{number:03}.md"), desk.news(&mut self.chance, number))
            };
            records.push(record);
        }
    }
}
