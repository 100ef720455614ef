//! News, events to come, and practices: what the school writes for everyone.

use super::calendar::Calendar;
use super::chance::Chance;
use super::day::{Day, Period};
use super::front::Front;
use super::people::People;
use super::phrase::{About, Phrases};
use super::picture;

/// What all news are written with.
pub(super) struct Desk<'a> {
    /// The years of the school.
    pub(super) calendar: Calendar,
    /// Who writes.
    pub(super) people: &'a People,
    /// The curator, who signs.
    pub(super) author: usize,
    /// The phrases that everyone may read.
    pub(super) public: &'a Phrases,
}

impl Desk<'_> {
    fn about(&self) -> About {
        About { gender: self.people.get(self.author).name.gender, topic: "" }
    }

    fn start(&self, title: &str, day: Day) -> Front {
        let mut front = Front::default();
        front.line("заголовок", title).line("дата", day);
        front
    }

    fn sign(&self, front: &mut Front, author: usize) {
        front.line("автор", self.people.get(author).name.short());
    }

    /// News number `number`; the first one is some days old, the others older.
    pub(super) fn news(&self, chance: &mut Chance, number: usize) -> Front {
        let (public, about) = (self.public, self.about());
        let day = if number == 0 { (self.calendar.today + -4).working() } else { self.day(chance) };
        let mut front = self.start(&public.nth("title", number, about), day);
        self.sign(&mut front, self.author);
        if let Some(picture) = picture::of_news(number) {
            front.line("кто на фото", "никого").line("картинка", picture.place()).line("описание", picture.alt());
        }
        let body = public.some(chance, "body", about, 7);
        let items = public.some(chance, "item", about, 3).join(";\n- ");
        let (lead, end) = (public.one(chance, "lead", about), public.one(chance, "end", about));
        let (first, rest) = body.split_at(3);
        front.body(&format!(
            "{lead} {}\n\n## Как это было\n\n{}\n\n- {items}.\n\n*{end}*",
            first.join(" "),
            rest.join(" ")
        ))
    }

    /// Two events to come: the place and record of each.
    pub(super) fn events(&self) -> [(String, Front); 2] {
        let today = self.calendar.today;
        let evenings = Period { start: (today + 16).working(), end: (today + 16).working() + 2 };
        let mut school = self.start("Три вечера школы наставника", (today + -2).working().min(today + -1));
        school.line("когда", evenings).line("где", "школьная библиотека");
        self.sign(&mut school, self.author);
        let school = school.body(
            "За три вечера, по часу каждый, обсудим, как договориться о цели, как слушать и как вовремя закончить. \
             Приходите и те, кто уже ведёт пару, и те, кто пока присматривается.\n\nДомашних заданий не будет, чай будет.",
        );
        let mut open = self.start("Неделя открытых кабинетов", today + -5);
        open.line("когда", (today + 30).working()).line("где", "второй этаж");
        self.sign(&mut open, self.author);
        let open = open.body(
            "Целую неделю двери кабинетов открыты для коллег: можно зайти, посидеть десять минут и уйти с одной \
             находкой.\n\nРасписание висит у учительской.",
        );
        [("news/shkola-nastavnika.md".to_owned(), school), ("news/otkrytye-kabinety.md".to_owned(), open)]
    }

    /// Practice number `number`, written by `author`, whom the site may name.
    pub(super) fn practice(&self, chance: &mut Chance, number: usize, author: usize) -> Front {
        let (public, about) = (self.public, self.about());
        let mut front = self.start(&public.nth("practice title", number, about), self.day(chance));
        self.sign(&mut front, author);
        let story = public.paragraph(chance, "practice", about, 4);
        let steps = public.some(chance, "practice step", about, 5).join("\n1. ");
        front.body(&format!("{story}\n\n## Как повторить\n\n1. {steps}"))
    }

    fn day(&self, chance: &mut Chance) -> Day {
        let first = self.calendar.past.autumn(9, 8);
        (first + chance.between(0, first.until(self.calendar.today) - 12)).working()
    }
}
