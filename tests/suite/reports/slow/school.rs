//! The records of a school, looked through anew for every question.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::front::Item;
use super::words::{self, FORMS, KINDS, MODELS, fold};

/// A record: its place below `content/`, what others call it, its fields.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) path: String,
    pub(super) front: Item,
    /// The id as it is compared.
    key: String,
    /// The words of the name.
    name: Vec<String>,
}

/// All records, and the time that is asked about.
#[derive(Clone, Debug)]
pub(crate) struct School {
    /// By folder or file.
    records: Arc<BTreeMap<String, Vec<Record>>>,
    /// The first day of the period.
    pub(super) from: NaiveDate,
    /// Its last day.
    pub(super) to: NaiveDate,
    pub(super) today: NaiveDate,
}

/// What a pair does on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    Ahead,
    AtWork,
    Over,
    Stopped,
}

/// A person in a pair, with the line that says so.
pub(super) type Mention<'s> = (&'s Record, usize);

impl Record {
    fn read(path: &str, text: &str) -> Option<Record> {
        let front = Item::read(text)?;
        let stem = path.rsplit('/').next()?.trim_end_matches(".md");
        let key = fold(front.text("код").unwrap_or(stem));
        let name = front.text("имя").map(parts).unwrap_or_default();
        Some(Record { path: path.to_owned(), front, key, name })
    }

    /// The place of the whole record.
    pub(super) fn at(&self) -> String {
        self.line(self.front.line)
    }

    /// The place of a line of it.
    pub(super) fn line(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// What others call it.
    pub(super) fn id(&self) -> &str {
        let stem = self.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
        self.text("код").unwrap_or(stem)
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.front.text(key)
    }

    pub(super) fn day(&self, key: &str) -> Option<NaiveDate> {
        words::day(self.text(key)?)
    }

    /// Who the person is, as a table calls such people.
    pub(super) fn crowd(&self) -> Option<&'static str> {
        words::title(&words::PEOPLE, self.text("кто")?)
    }

    /// At least and at most so many years since the day, month or year in a field.
    pub(super) fn years(&self, key: &str, day: NaiveDate) -> Option<(i32, i32)> {
        let (first, last) = words::days(self.text(key)?)?;
        Some((words::whole_years(last, day), words::whole_years(first, day)))
    }

    pub(super) fn age(&self, day: NaiveDate) -> Option<(i32, i32)> {
        self.years("дата рождения", day).or_else(|| self.years("год рождения", day))
    }

    /// A teacher who certainly works for less than three years.
    pub(super) fn is_young(&self, day: NaiveDate) -> bool {
        self.crowd() == Some("Педагоги") && self.years("стаж с", day).is_some_and(|(_, most)| (0..3).contains(&most))
    }

    /// A teacher who may work for less than three years, or for more.
    pub(super) fn may_be_young(&self, day: NaiveDate) -> bool {
        self.crowd() == Some("Педагоги") && self.years("стаж с", day).is_none_or(|(least, most)| least < 3 && most >= 3)
    }

    pub(super) fn is_of_age(&self, day: NaiveDate, from: i32, to: i32) -> bool {
        self.age(day).is_some_and(|(least, most)| least >= from && most < to)
    }

    pub(super) fn may_be_of_age(&self, day: NaiveDate, from: i32, to: i32) -> bool {
        self.age(day).is_none_or(|(least, most)| least < to && most >= from) && !self.is_of_age(day, from, to)
    }
}

impl School {
    /// Reads the records among some files; the period is one day until another is asked about.
    pub(crate) fn read(files: &[(String, Vec<u8>)], today: NaiveDate) -> School {
        let text = |bytes| std::str::from_utf8(bytes).ok();
        let mut read: Vec<Record> = files
            .iter()
            .filter(|(path, _)| path.ends_with(".md"))
            .filter_map(|(path, bytes)| Record::read(path, text(bytes)?))
            .collect();
        read.sort_by(|a, b| a.path.cmp(&b.path));
        let mut records: BTreeMap<String, Vec<Record>> = BTreeMap::new();
        for record in read {
            let home = record.path.split_inclusive('/').next().expect("a path has a beginning");
            records.entry(home.to_owned()).or_default().push(record);
        }
        School { records: Arc::new(records), from: today, to: today, today }
    }

    /// The same school at another time.
    pub(crate) fn at(&self, (from, to): (NaiveDate, NaiveDate)) -> School {
        School { from, to, ..self.clone() }
    }

    /// The last day of the period that is known.
    pub(super) fn known(&self) -> NaiveDate {
        self.to.min(self.today)
    }

    /// Is a day in the part of the period that is known?
    pub(super) fn has(&self, day: Option<NaiveDate>) -> bool {
        day.is_some_and(|day| day >= self.from && day <= self.known())
    }

    /// The records of a folder or a file.
    pub(super) fn of(&self, home: &str) -> impl Iterator<Item = &Record> + use<'_> {
        self.records.get(home).into_iter().flatten()
    }

    pub(super) fn school(&self) -> Option<&Record> {
        self.of("school.md").next()
    }

    /// The person that a reference means.
    pub(super) fn person(&self, typed: &str) -> Option<&Record> {
        let key = fold(typed);
        match key.as_str() {
            "куратор" => return self.person(self.school()?.text("куратор")?),
            "руководитель" | "директор" => {
                return self.person(self.school()?.text("руководитель")?);
            }
            _ => {}
        }
        self.of("people/").find(|person| person.key == key).or_else(|| {
            let typed = parts(typed);
            self.of("people/").find(|person| is_called(&person.name, &typed))
        })
    }

    pub(super) fn pair(&self, typed: &str) -> Option<&Record> {
        let key = fold(typed);
        self.of("pairs/").find(|pair| pair.key == key)
    }

    pub(super) fn pairs_of_the_time(&self) -> Vec<&Record> {
        self.of("pairs/").filter(|pair| self.touches(pair, self.from, self.to)).collect()
    }

    /// Does the pair's work touch these days?
    pub(super) fn touches(&self, pair: &Record, from: NaiveDate, to: NaiveDate) -> bool {
        let Some((start, end)) = pair.text("срок").and_then(words::term) else { return false };
        let cut = ["прекращена", "завершена"].iter().filter_map(|key| pair.day(key)).find(|day| *day <= self.today);
        let last = cut.unwrap_or(end).max(start);
        start <= to && last >= from
    }

    pub(super) fn doing(&self, pair: &Record, day: NaiveDate) -> Option<Doing> {
        let passed = |key| pair.day(key).is_some_and(|other| other <= day);
        if passed("прекращена") {
            return Some(Doing::Stopped);
        }
        let (start, end) = pair.text("срок").and_then(words::term).unzip();
        Some(match () {
            () if passed("завершена") || end.is_some_and(|end| end < day) => Doing::Over,
            () if start? > day => Doing::Ahead,
            () => Doing::AtWork,
        })
    }

    pub(super) fn is_at_work(&self, pair: &Record, day: NaiveDate) -> bool {
        self.doing(pair, day) == Some(Doing::AtWork)
    }

    pub(super) fn mentor(&self, pair: &Record) -> Option<Mention<'_>> {
        self.mentions(pair, "наставник").into_iter().next()
    }

    pub(super) fn mentees(&self, pair: &Record) -> Vec<Mention<'_>> {
        self.mentions(pair, "наставляемые")
    }

    /// Mentor and mentees.
    pub(super) fn crew(&self, pair: &Record) -> Vec<Mention<'_>> {
        self.mentor(pair).into_iter().chain(self.mentees(pair)).collect()
    }

    /// The people of a field, each once, with the line of the first time.
    pub(super) fn mentions(&self, record: &Record, key: &str) -> Vec<Mention<'_>> {
        let mut found: Vec<Mention<'_>> = Vec::new();
        for (word, line) in record.front.words(key) {
            let Some(person) = self.person(&word) else { continue };
            if found.iter().all(|(known, _)| known.path != person.path) {
                found.push((person, line));
            }
        }
        found
    }

    pub(super) fn programs_of(&self, pair: &Record) -> Vec<&Record> {
        let is_its = |program: &&Record| program.text("пара").is_some_and(|typed| fold(typed) == pair.key);
        self.of("programs/").filter(is_its).collect()
    }

    pub(super) fn whose(&self, record: &Record) -> Option<&Record> {
        self.pair(record.text("пара")?)
    }

    /// The pair that this one continues.
    pub(super) fn before(&self, pair: &Record) -> Option<&Record> {
        self.pair(pair.text("вместо")?)
    }

    /// The school year that holds the period's last day, by its first calendar year.
    pub(super) fn year(&self) -> i32 {
        year_of(self.to)
    }

    /// The school's numbers of a year.
    pub(super) fn numbers(&self, year: i32) -> Option<&Record> {
        let label = year_label(year);
        self.of("numbers/").find(|numbers| numbers.text("учебный год") == Some(label.as_str()))
    }
}

/// `2026/27`.
pub(super) fn year_label(year: i32) -> String {
    format!("{year}/{:02}", (year + 1) % 100)
}

/// The first calendar year of the school year of a day.
pub(super) fn year_of(day: NaiveDate) -> i32 {
    use chrono::Datelike;
    if day.month() >= 9 { day.year() } else { day.year() - 1 }
}

/// The titles of a list that the words of a field stand for, each once.
pub(super) fn titles(record: &Record, key: &str, list: &[&'static [&'static str]]) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    for (word, _) in record.front.words(key) {
        found.extend(words::title(list, &word).filter(|title| !found.contains(title)));
    }
    found
}

pub(super) fn forms(pair: &Record) -> Vec<&'static str> {
    titles(pair, "форма", &FORMS)
}

pub(super) fn kinds(pair: &Record) -> Vec<&'static str> {
    titles(pair, "вид", &KINDS)
}

pub(super) fn models(pair: &Record) -> Vec<&'static str> {
    titles(pair, "модель", &MODELS)
}

pub(super) fn is_group(pair: &Record) -> bool {
    kinds(pair).contains(&"группа")
}

/// «Иванова М. П.», «Иванова М.П.» and «Иванова Мария Петровна» are one.
fn is_called(name: &[String], typed: &[String]) -> bool {
    let Some((surname, initials)) = typed.split_first() else { return false };
    name.first() == Some(surname)
        && initials.len() < name.len()
        && initials.iter().zip(&name[1..]).all(|(typed, given)| given.starts_with(typed.as_str()))
}

fn parts(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('ё', "е").replace(['.', ',', '\u{a0}'], " ");
    lower.split_whitespace().map(str::to_owned).collect()
}
