//! Documents: the regulation, orders, contracts and their tiny files.

use super::day::{Day, Period};
use super::front::Front;
use super::order::Order;
use super::person::{COLLEGES, ORGANISATIONS};
use super::year::Year;

/// The smallest thing that passes for a PDF file.
pub(super) const PAPER: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// The order that appoints the curator.
pub(super) const CURATOR_ORDER: (&str, Day) = ("98-о", Day::new(2025, 8, 25));

/// How long the school's model holds.
pub(super) const MODEL: Period = Period { start: Day::new(2025, 8, 20), end: Day::new(2028, 8, 31) };

/// One document: its record and, where there is one, its file.
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
        format!("files/{}.pdf", self.stem)
    }

    /// The text of the record; `head` signs it.
    pub(super) fn record(&self, head: &str) -> String {
        let mut front = Front::default();
        front.line("название", &self.title).line("вид", self.kind).maybe("номер", self.number.as_ref());
        front.line("дата", self.day).line("уровень", "локальный").line("файл", self.file());
        front.line("публиковать", if self.public { "да" } else { "нет" }).line("подписал", head);
        front.maybe("организация", self.organisation);
        if self.kind == "приказ о внедрении" {
            introduction(&mut front);
        }
        front.close()
    }
}

fn introduction(front: &mut Front) {
    let duties =
        [("куратор", "ведёт банк участников и дорожную карту"), ("администратор", "размещает сведения на сайте")];
    front
        .line("срок", MODEL)
        .list("основания", &["решение педагогического совета школы", "распоряжение управления образования"]);
    front.map("ответственные", &duties.map(|(code, duty)| (code.to_owned(), duty.to_owned())));
    front.line("мониторинг", "декабрь 2025, май 2026, декабрь 2026, май 2027");
    front.list(
        "планируемые результаты",
        &["каждый новый педагог работает с наставником", "участники довольны программой"],
    );
}

/// All documents of a school with these orders on pairs.
pub(super) fn all(orders: &[Order]) -> Vec<Document> {
    let mut documents = general();
    documents.extend(orders.iter().map(|order| on_pairs(*order)));
    documents
}

fn general() -> Vec<Document> {
    let day = MODEL.start;
    let mut documents = vec![
        Document::new("polozhenie", "Положение о системе наставничества", "положение", day).number("95-о").open(),
        Document::new("prikaz-95-o", "Об утверждении Положения", "приказ об утверждении положения", day)
            .number("95-о")
            .open(),
        Document::new("prikaz-96-o", "О внедрении модели наставничества", "приказ о внедрении", day)
            .number("96-о")
            .open(),
        Document::new("prikaz-98-o", "О назначении куратора", "приказ о кураторе", CURATOR_ORDER.1)
            .number(CURATOR_ORDER.0)
            .open(),
        Document::new("prikaz-99-o", "Об утверждении дорожных карт", "приказ", CURATOR_ORDER.1).number("99-о").open(),
        Document::new("pamyatka", "Памятка наставнику", "памятка", day).open(),
        Document::new(
            "otchet-2025-26",
            "Итоговый аналитический отчёт за 2025/26 учебный год",
            "отчёт",
            Day::new(2026, 6, 15),
        )
        .open(),
    ];
    for (number, organisation) in (1..).zip(ORGANISATIONS.into_iter().chain(COLLEGES)) {
        let contract =
            Document::new(&format!("dogovor-{number}"), "Договор о сотрудничестве", "договор", Day::new(2025, 8, 26));
        documents.push(Document { organisation: Some(organisation), ..contract.number(&format!("{number}-с")) });
    }
    documents
}

fn on_pairs(order: Order) -> Document {
    let Year(year) = order.year;
    let stem = format!("prikaz-{year}-{}-o", order.number);
    let title = "О закреплении наставнических пар и групп";
    Document::new(&stem, title, "приказ о закреплении", order.day).number(&format!("{}-о", order.number))
}
