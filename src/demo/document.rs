//! Documents: the laws above, the regulation, orders, contracts, and the text files behind them.

use super::calendar::{Calendar, Year};
use super::day::Day;
use super::front::Front;
use super::order::Order;
use super::person::{COLLEGES, ORGANISATIONS};

/// The number of the order that appoints the curator.
const CURATOR_ORDER: &str = "98-о";

/// The requisites of the order that appoints the curator.
pub(super) fn curator_order(calendar: &Calendar) -> String {
    format!("№ {CURATOR_ORDER} от {}", calendar.past.autumn(8, 25))
}

/// The requisites of the order that approves a year's road map.
pub(super) fn road_map_order(year: Year) -> String {
    format!("№ 99-о от {}", year.autumn(8, 25))
}

/// The parts of the regulation.
const SECTIONS: [&str; 9] = [
    "Общие положения",
    "Цели и задачи",
    "Формы наставничества",
    "Кадровые условия",
    "Финансово-экономические условия",
    "Порядок реализации",
    "Права и обязанности участников",
    "Ожидаемые результаты",
    "Мониторинг",
];

/// One document of the school: its record and its file.
pub(super) struct Document {
    stem: String,
    title: String,
    kind: &'static str,
    number: Option<String>,
    day: Day,
    organisation: Option<&'static str>,
    public: bool,
}

impl Document {
    fn new(stem: &str, title: &str, kind: &'static str, day: Day) -> Self {
        let (stem, title) = (stem.to_owned(), title.to_owned());
        Self { stem, title, kind, number: None, day, organisation: None, public: false }
    }

    fn number(self, number: &str) -> Self {
        Self { number: Some(number.to_owned()), ..self }
    }

    fn open(self) -> Self {
        Self { public: true, ..self }
    }

    /// The place of the record inside `content`.
    pub(super) fn path(&self) -> String {
        format!("documents/{}.md", self.stem)
    }

    /// The place of the file inside `content`.
    pub(super) fn file(&self) -> String {
        format!("files/{}.txt", self.stem)
    }

    /// The text of the file.
    pub(super) fn paper(&self) -> String {
        let number = self.number.as_ref().map_or_else(String::new, |number| format!(" № {number}"));
        format!("{}{number} от {}\n\nЭто образец: настоящей бумаги за ним нет.\n", self.title, self.day)
    }

    /// The record; `head` signs it.
    pub(super) fn record(&self, head: &str, calendar: &Calendar) -> Front {
        let mut front = Front::default();
        front.line("название", &self.title).line("вид", self.kind).maybe("номер", self.number.as_ref());
        front.line("дата", self.day).line("уровень", "локальный").line("файл", self.file());
        front.line("публиковать", if self.public { "да" } else { "нет" }).line("подписал", head);
        if self.kind == "положение" {
            front.list("разделы", &SECTIONS);
        }
        if self.kind == "приказ о внедрении" {
            introduction(&mut front, calendar);
        }
        front.maybe("организация", self.organisation);
        front
    }
}

fn introduction(front: &mut Front, calendar: &Calendar) {
    let duties =
        [("куратор", "ведёт банк участников и дорожную карту"), ("администратор", "размещает сведения на сайте")];
    let (past, last) = (calendar.past.0, calendar.last.0);
    front
        .line("срок", calendar.model())
        .list("основания", &["решение педагогического совета школы", "распоряжение управления образования"]);
    front.map("ответственные", &duties.map(|(code, duty)| (code.to_owned(), duty.to_owned())));
    front.line("мониторинг", format!("декабрь {past}, май {}, декабрь {last}, май {}", past + 1, last + 1));
    front.list(
        "планируемые результаты",
        &["каждый новый педагог работает с наставником", "участники довольны программой"],
    );
}

/// The laws that every school quotes: the place and record of each.
pub(super) fn laws() -> Vec<(String, Front)> {
    let laws = [
        ("fz-273", "Федеральный закон «Об образовании в Российской Федерации»", "закон", "273-ФЗ", (2012, 12, 29)),
        ("fz-152", "Федеральный закон «О персональных данных»", "закон", "152-ФЗ", (2006, 7, 27)),
    ];
    let record = |(stem, title, kind, number, (year, month, day)): (&str, &str, &str, &str, (i32, u32, u32))| {
        let mut front = Front::default();
        front.line("название", title).line("вид", kind).line("номер", number).line("дата", Day::new(year, month, day));
        front.line("уровень", "федеральный").line("ссылка", "http://publication.pravo.gov.ru/");
        (format!("documents/{stem}.md"), front)
    };
    laws.into_iter().map(record).collect()
}

/// All documents of a school with these orders on pairs.
pub(super) fn all(orders: &[Order], calendar: &Calendar) -> Vec<Document> {
    let mut documents = general(calendar);
    documents.extend(orders.iter().map(|order| on_pairs(*order)));
    documents
}

fn general(calendar: &Calendar) -> Vec<Document> {
    let day = calendar.model().start;
    let report = format!("Итоговый аналитический отчёт за {} учебный год", calendar.closed().label());
    let report_stem = format!("otchet-{}", calendar.closed().folder());
    let mut documents = vec![
        Document::new("polozhenie", "Положение о системе наставничества", "положение", day).number("95-о").open(),
        Document::new("prikaz-95-o", "Об утверждении Положения", "приказ об утверждении положения", day)
            .number("95-о")
            .open(),
        Document::new("prikaz-96-o", "О внедрении модели наставничества", "приказ о внедрении", day)
            .number("96-о")
            .open(),
        Document::new("prikaz-98-o", "О назначении куратора", "приказ о кураторе", calendar.past.autumn(8, 25))
            .number(CURATOR_ORDER)
            .open(),
        Document::new("pamyatka", "Памятка наставнику", "памятка", day).open(),
        Document::new("soglasie", "Согласие на публикацию", "форма согласия", day).open(),
        Document::new(&report_stem, &report, "отчёт", calendar.closed().spring(6, 15)).open(),
    ];
    for year in calendar.planned() {
        let (stem, title) = (format!("karta-{}", year.folder()), format!("Дорожная карта на {} год", year.label()));
        documents.push(Document::new(&stem, &title, "дорожная карта", year.autumn(8, 25)).number("99-о").open());
    }
    for (number, organisation) in (1..).zip(ORGANISATIONS.into_iter().chain(COLLEGES)) {
        let day = calendar.past.autumn(8, 26);
        let contract = Document::new(&format!("dogovor-{number}"), "Договор о сотрудничестве", "договор", day);
        documents.push(Document { organisation: Some(organisation), ..contract.number(&format!("{number}-с")) });
    }
    documents
}

fn on_pairs(order: Order) -> Document {
    let stem = order.stem();
    let title = "О закреплении наставнических пар и групп";
    Document::new(&stem, title, "приказ о закреплении", order.day).number(&format!("{}-о", order.number))
}
