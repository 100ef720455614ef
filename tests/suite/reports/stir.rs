//! Disorder for a fictional school: what `demo` never writes and real schools have. Pairs stop early, change their mentor
//! or lack a form, a kind or a term; people leave, decline and do not say how old they are; measures stay undone.

use chrono::{Days, NaiveDate};

/// The school's files with some lines taken out, put in and changed, the same ones for the same seed.
pub(super) fn stir(files: Vec<(String, Vec<u8>)>, seed: u64, today: NaiveDate) -> Vec<(String, Vec<u8>)> {
    let pairs: Vec<String> = files.iter().filter_map(|(path, _)| stem(path, "pairs/")).collect();
    let learner = files.iter().find_map(|(path, bytes)| line(path, bytes, "pairs/", "наставляемые: "));
    let spoon = Spoon { seed, today, pairs, learner };
    files.into_iter().filter_map(|(path, bytes)| spoon.stirred(path, bytes)).collect()
}

struct Spoon {
    seed: u64,
    today: NaiveDate,
    pairs: Vec<String>,
    /// Somebody who is a mentee.
    learner: Option<String>,
}

impl Spoon {
    fn stirred(&self, path: String, bytes: Vec<u8>) -> Option<(String, Vec<u8>)> {
        let Ok(text) = String::from_utf8(bytes.clone()) else { return Some((path, bytes)) };
        let chance = |one_of: u64, which: &str| self.roll(&path, which).is_multiple_of(one_of);
        let is_lost = [("programs/", 9), ("numbers/", 5), ("roadmap/", 6), ("surveys/", 8)];
        if is_lost.into_iter().any(|(home, one_of)| path.starts_with(home) && chance(one_of, "gone")) {
            return None;
        }
        let mut front = Front(text);
        match path.split('/').next() {
            Some("pairs") => self.pair(&mut front, &path, &chance),
            Some("people") => self.person(&mut front, &path, &chance),
            Some("meetings") => {
                front.without("способ", chance(6, "mode")).without("тип", chance(8, "kind"));
                front.without("    польза", chance(4, "useful"));
            }
            Some("numbers") => {
                front.without("молодых специалистов", chance(3, "young")).without("план", false);
            }
            Some("surveys") => {
                front.without("    пара", chance(3, "pair"));
                front.with("роль: наставляемые", chance(6, "role")).without("учебный год", chance(9, "year"));
                front.without("шкала", chance(4, "scale")).with("шкала: 1 – 8", chance(8, "scale"));
                front.thinned("    до", 5, chance(3, "before")).thinned("    после", 4, chance(2, "after"));
            }
            Some("programs") => {
                front.without("    исполнено", chance(4, "done")).without("    срок", chance(9, "due"));
                front.without("согласовано", chance(5, "approved")).without("отчёт наставника", chance(3, "report"));
            }
            Some("roadmap") => {
                front.without("    этап", chance(2, "stage")).thinned("    этап", 3, chance(2, "some"));
                front.thinned("    исполнено", 2, chance(2, "done")).thinned("    срок", 3, chance(3, "due"));
            }
            _ => {}
        }
        Some((path, front.0.into_bytes()))
    }

    fn pair(&self, front: &mut Front, path: &str, chance: &dyn Fn(u64, &str) -> bool) {
        let day = self.day(path);
        front.with(&format!("прекращена: {day}"), chance(5, "stopped")).with("причина: переезд", chance(10, "stopped"));
        front.without("форма", chance(9, "form")).without("вид", chance(9, "kind")).without("срок", chance(11, "term"));
        let other = &self.pairs[usize::try_from(self.roll(path, "other")).expect("small") % self.pairs.len()];
        front.with(&format!("вместо: {other}"), chance(6, "other") && stem(path, "pairs/").as_ref() != Some(other));
        front.with("помощники: куратор", chance(4, "helper"));
        if let Some(learner) = self.learner.as_ref().filter(|_| chance(7, "learner")) {
            let swapped = !front.0.contains(&format!("наставляемые: {learner}\n"));
            front.without("наставник", swapped).with(&format!("наставник: {learner}"), swapped);
        }
    }

    fn person(&self, front: &mut Front, path: &str, chance: &dyn Fn(u64, &str) -> bool) {
        let day = self.day(path);
        front.with(&format!("выбыл: {day}"), chance(9, "left"));
        if !front.0.contains("\nотказ: ") {
            front.with(&format!("отказ: {day}"), chance(13, "declined"));
        }
        front.without("год рождения", chance(8, "age")).without("стаж с", chance(8, "since"));
        if !front.0.contains("\nстаж с: ") {
            front.with(&format!("стаж с: {}", self.day(path)), chance(3, "young"));
        }
        front
            .without("сверено", chance(5, "reviewed"))
            .without("кто", chance(17, "who"))
            .without("  обучение", chance(6, "training"));
    }

    /// Some day of the two years before today or of the months after.
    fn day(&self, path: &str) -> String {
        let back = self.roll(path, "day") % 700;
        let day = self.today + Days::new(90) - Days::new(back);
        day.format("%d.%m.%Y").to_string()
    }

    /// A number that depends on nothing but the seed and the words.
    fn roll(&self, path: &str, which: &str) -> u64 {
        let start = 0xcbf2_9ce4_8422_2325 ^ self.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = path
            .bytes()
            .chain(which.bytes())
            .fold(start, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        (mixed >> 17) % 1_000_003
    }
}

/// The text of a record whose front matter is changed line by line.
struct Front(String);

impl Front {
    /// Puts a line at the head of the fields.
    fn with(&mut self, line: &str, is_meant: bool) -> &mut Self {
        if is_meant {
            self.0 = self.0.replacen("---\n", &format!("---\n{line}\n"), 1);
        }
        self
    }

    /// Takes out every line of a key, indent included.
    fn without(&mut self, key: &str, is_meant: bool) -> &mut Self {
        if is_meant {
            let key = format!("{key}:");
            self.0 = self.0.split_inclusive('\n').filter(|line| !line.starts_with(&key)).collect();
        }
        self
    }

    /// Takes out every so-manieth line of a key, the first one too.
    fn thinned(&mut self, key: &str, one_of: usize, is_meant: bool) -> &mut Self {
        if is_meant {
            let (key, mut met) = (format!("{key}:"), 0);
            let mut stays = |line: &&str| {
                met += usize::from(line.starts_with(&key));
                !line.starts_with(&key) || (met - 1) % one_of != 0
            };
            self.0 = self.0.split_inclusive('\n').filter(|line| stays(line)).collect();
        }
        self
    }
}

fn stem(path: &str, home: &str) -> Option<String> {
    path.strip_prefix(home)?.strip_suffix(".md").map(str::to_owned)
}

/// What stands behind the beginning of a line.
fn line(path: &str, bytes: &[u8], home: &str, beginning: &str) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok().filter(|_| path.starts_with(home))?;
    text.lines().find_map(|line| line.strip_prefix(beginning)).map(str::to_owned)
}
