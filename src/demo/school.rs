//! A synthetic school of any size: half of its pairs finished in the school year
//! 2025/26, the others at work on 21 November 2026.

use chrono::NaiveDate;

use super::chance::Chance;
use super::document;
use super::front_page;
use super::news;
use super::order::Order;
use super::pair::Pair;
use super::people::People;
use super::phrase::Phrases;
use super::program;
use super::survey;
use super::track::{self, Role, TRACKS};
use super::year::Year;

/// The fewest records that make a school.
const LEAST: usize = 100;

/// How many pairs a mentor leads at most.
const LOAD: usize = 4;

/// The two years, the finished one first.
const YEARS: [Year; 2] = [Year(2025), Year(2026)];

/// The picture behind every photograph of the news.
const PHOTO: &[u8] = include_bytes!("photo.png");

/// A planned school.
pub struct School {
    chance: Chance,
    people: People,
    head: usize,
    curator: usize,
    pairs: Vec<Pair>,
    /// The mentors of each track who may take one more pair, each with a count.
    free: [Vec<(usize, usize)>; TRACKS.len()],
    records: usize,
}

/// How large a school is to be.
#[derive(Clone, Copy, Debug)]
pub enum Size {
    /// So many records, [`LEAST`] or more.
    Records(usize),
}

impl School {
    /// Plans a school; `today` is the last day it knows of.
    #[must_use]
    pub fn new(size: Size, seed: u64, _today: NaiveDate) -> Self {
        let Size::Records(records) = size;
        let mut chance = Chance::new(seed);
        let mut people = People::new(&mut chance);
        let head = people.leader(&mut chance, Role::Head, "директор");
        let curator = people.leader(&mut chance, Role::Teacher, "заместитель директора");
        let records = records.max(LEAST);
        let mut school = Self { chance, people, head, curator, pairs: Vec::new(), free: Default::default(), records };
        let budget = records - (records / 25).max(20);
        school.found(YEARS[0], (school.planned() + budget) / 2);
        school.found(YEARS[1], budget);
        school
    }

    /// Founds pairs of one year until so many records are planned.
    fn found(&mut self, year: Year, budget: usize) {
        let mut index = 0;
        while self.planned() < budget {
            let track = track::choose(&mut self.chance);
            let mentor = self.free_mentor(track);
            let pair = Pair::new(&mut self.chance, &mut self.people, track, mentor, (year, index));
            if mentor.is_none() {
                self.free[track].push((pair.mentor, 1));
            }
            self.pairs.push(pair);
            index += 1;
        }
    }

    /// A mentor who takes one more pair, in six cases of ten if there is one.
    fn free_mentor(&mut self, track: usize) -> Option<usize> {
        let again = self.chance.percent(60);
        let (mentor, load) = self.free[track].last_mut().filter(|(_, load)| again && *load < LOAD)?;
        *load += 1;
        Some(*mentor)
    }

    /// How many records there are without news and practices.
    fn planned(&self) -> usize {
        let meetings: usize = self.pairs.iter().map(|pair| pair.meetings.len()).sum();
        let surveys: usize = YEARS.iter().map(|year| self.pairs_of(*year).len().div_ceil(survey::PAIRS)).sum();
        let own = 1 + YEARS.len() + document::all(&self.orders()).len();
        own + self.people.all().len() + self.pairs.len() * 2 + meetings + surveys
    }

    fn pairs_of(&self, year: Year) -> Vec<&Pair> {
        self.pairs.iter().filter(|pair| pair.order.year == year).collect()
    }

    fn orders(&self) -> Vec<Order> {
        let mut orders: Vec<_> = self.pairs.iter().map(|pair| pair.order).collect();
        orders.dedup();
        orders
    }

    /// Every file of the school: its place inside `content` and its bytes.
    #[must_use]
    pub fn files(mut self) -> Vec<(String, Vec<u8>)> {
        let (public, private) = (Phrases::public(), Phrases::private());
        let mut records = self.own_records(&public);
        self.participants(&mut records, &public, &private);
        self.work(&mut records, &public, &private);
        let news = self.records - records.len();
        self.news(&mut records, &public, news);
        let mut files: Vec<_> = records.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
        files.extend(document::all(&self.orders()).iter().map(|paper| (paper.file(), document::PAPER.into())));
        files.extend((0..news).filter_map(news::photo).map(|path| (path, PHOTO.into())));
        files
    }

    fn own_records(&self, public: &Phrases) -> Vec<(String, String)> {
        let (head, curator) = (self.people.get(self.head), self.people.get(self.curator));
        let mut records = vec![("school.md".to_owned(), front_page::school(head, curator, public))];
        for year in YEARS {
            records.push((format!("roadmap/{}.md", year.folder()), front_page::road_map(year, curator)));
        }
        let signed = head.name.short();
        records.extend(document::all(&self.orders()).iter().map(|paper| (paper.path(), paper.record(&signed))));
        records
    }

    fn participants(&mut self, records: &mut Vec<(String, String)>, public: &Phrases, private: &Phrases) {
        for person in self.people.all() {
            records.push((format!("people/{}.md", person.id), person.record(&mut self.chance, public, private)));
        }
    }

    fn work(&mut self, records: &mut Vec<(String, String)>, public: &Phrases, private: &Phrases) {
        let (chance, people) = (&mut self.chance, &self.people);
        for pair in &self.pairs {
            records.push((format!("pairs/{}.md", pair.id), pair.record(chance, people, public, private)));
            records.push((format!("programs/{}.md", pair.id), program::record(chance, pair, people, public, private)));
            for (number, meeting) in (1..).zip(&pair.meetings) {
                records.push((meeting.path(pair, number), meeting.record(chance, pair, people, private)));
            }
        }
        for year in YEARS {
            let pairs: Vec<_> = self.pairs.iter().filter(|pair| pair.order.year == year).collect();
            let asked = (1..).zip(pairs.chunks(survey::PAIRS));
            records.extend(asked.map(|(number, pairs)| survey::record(chance, year, number, pairs, people)));
        }
    }

    /// News and, in every fifth place, a practice.
    fn news(&mut self, records: &mut Vec<(String, String)>, public: &Phrases, count: usize) {
        let (chance, people, author) = (&mut self.chance, &self.people, self.curator);
        for number in 0..count {
            let record = if number % 5 == 4 {
                (format!("practices/praktika-{number:03}.md"), news::practice(chance, people, public, author))
            } else {
                (format!("news/sobytie-{number:03}.md"), news::record(chance, number, people, public, author))
            };
            records.push(record);
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{School, Size};

    fn planned(records: usize, seed: u64) -> School {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("November has 30 days");
        School::new(Size::Records(records), seed, today)
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        assert!(planned(300, 7).files() == planned(300, 7).files());
        assert!(planned(300, 7).files() != planned(300, 8).files());
    }

    #[test]
    fn a_school_has_exactly_as_many_records_as_asked_for() {
        for records in [100, 101, 500, 3000] {
            let files = planned(records, 1).files();
            let paths: std::collections::HashSet<_> = files.iter().map(|(path, _)| path).collect();
            assert_eq!(paths.len(), files.len(), "two records share a file");
            assert_eq!(paths.iter().filter(|path| path.ends_with(".md")).count(), records);
        }
    }
}
