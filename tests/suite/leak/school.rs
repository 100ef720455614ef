//! A valid little school that is written from the declarations, every text of it marked.
//!
//! Days, periods, numbers and words of closed lists cannot be marked: the same day or word may stand in public for
//! another reason. They are written, so that their fields are read, but not searched for. Fields whose value decides what
//! becomes of the record have values of their own below.

use std::collections::BTreeMap;

use nastavnik::record::declare::{FieldInfo, Visibility};
use nastavnik::record::value::{Datum, Shape};
use nastavnik::record::{BodySeen, Kind};

use super::mark::{Mark, Opens};

/// Which consents to publication people have given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Consents {
    None,
    Full,
    /// Only one's own words may be shown, not whose they are.
    ReviewAlone,
    Withdrawn,
}

/// The records of a school and the marks in them.
pub(super) struct MarkedSchool {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) marks: Vec<Mark>,
}

/// A person of the school: file name, code, surname, first name, patronymic, and the keys that are left out so that each of
/// post, class and organisation is the one that a page shows.
struct Someone {
    id: &'static str,
    code: &'static str,
    name: [&'static str; 3],
    without: &'static [&'static str],
}

const MENTOR: Someone = Someone {
    id: "zhmurodarov-mrakoved",
    code: "мракобород",
    name: ["Жмуродаров", "Ксенокрит", "Клавдиевич"],
    without: &["класс", "организация"],
};
const MENTEE: Someone = Someone {
    id: "mrachnogorsk",
    code: "мраковяз",
    name: ["Вязокрутов", "Феогност", "Авдиевич"],
    without: &["должность", "организация"],
};
const HELPER: Someone = Someone {
    id: "pyhtelyubova-mrakomost",
    code: "мракозвон",
    name: ["Пыхтелюбова", "Уалентина", "Урбановна"],
    without: &["должность", "класс"],
};

/// Values that decide what becomes of a record, or that the profile must know.
const DECIDING: &[(&str, &str)] = &[
    ("school.профиль", "педагоги"),
    ("school.уровни", "\n  PER-10: совет"),
    ("school.куратор", MENTOR.code),
    ("school.сайт", "https://shkola.example/"),
    ("school.адрес раздела", "https://shkola.example/nastavnichestvo/"),
    ("school.логотип", "images/urok.jpg"),
    ("people.кто", "педагог"),
    ("people.дата рождения", "14.03.1979"),
    ("people.год рождения", "1979"),
    ("people.стаж с", "2004"),
    ("people.согласия.вид", "публикация"),
    ("people.согласия.дата", "01.09.2026"),
    ("people.согласия.до", "31.08.2028"),
    ("people.согласия.дал", "сам"),
    ("people.согласия.форма", "письменное"),
    ("pairs.наставник", MENTOR.code),
    ("pairs.наставляемые", MENTEE.code),
    ("pairs.помощники", HELPER.code),
    ("meetings.тип", "рабочая"),
    ("documents.вид", "положение"),
    ("pairs.форма", "учитель – учитель"),
    ("pairs.вид", "один на один"),
    ("pairs.модель", "равный – равному"),
    ("pairs.адрес", "klen"),
    ("documents.публиковать", "нет"),
    ("documents.ссылка", "https://zakon.example/"),
    ("roadmap.учебный год", "2026/27"),
    ("numbers.учебный год", "2026/27"),
    ("surveys.учебный год", "2026/27"),
    ("stages.учебный год", "2026/27"),
    ("reports.учебный год", "2026/27"),
    // An author who is a person of the school is named by consent only.
    ("library.автор", "Жмуродаров К. К."),
];

/// Fields that stay empty here: a pair that replaces itself or runs into itself is no valid record, a withdrawal belongs to
/// one case only, and a free page that stands on another has no page of its own.
const EMPTY: &[&str] =
    &["pairs.вместо", "pairs.встречная", "pairs.прекращена", "pages.место", "people.согласия.отозвано"];

impl MarkedSchool {
    pub(super) fn with(consents: Consents) -> Self {
        let mut school = MarkedSchool { files: BTreeMap::new(), marks: Vec::new() };
        for kind in Kind::ALL {
            match kind {
                Kind::Person => [MENTOR, MENTEE, HELPER].iter().for_each(|someone| school.person(someone, consents)),
                kind => school.record(*kind),
            }
        }
        school.file("content/images/urok.jpg", include_bytes!("../../../content/images/shkola-osen.jpg"));
        let portrait = format!("content/images/{}.jpg", nastavnik::name::skeleton(&word("people", "портрет")));
        school.file(&portrait, noted(include_bytes!("../../../content/images/portret-kalinnikova-vs.jpg")));
        school.mark("people.портрет.заметка", NOTE, Opens::Never);
        school.file("content/files/mrakosvitok.pdf", "мракосвиток");
        school.mark("files", "мракосвиток", Opens::Never);
        school
    }

    fn record(&mut self, kind: Kind) {
        let mut writer = Writer { home: kind.home(), without: &[], text: String::new(), marks: &mut self.marks };
        writer.fields(kind.fields(), "", Opens::Always, 0);
        let text = writer.text;
        let body = self.body(kind);
        let path = match kind {
            kind if kind.is_single() || kind == Kind::Roadmap => format!("content/{}.md", kind.home()),
            Kind::Pair => "content/pairs/2026-01.md".to_owned(),
            kind => format!("content/{}/{}.md", kind.home(), self.name(kind)),
        };
        self.file(&path, format!("---\n{text}---\n\n{body}\n"));
    }

    fn person(&mut self, someone: &Someone, consents: Consents) {
        let mut writer =
            Writer { home: "people", without: someone.without, text: String::new(), marks: &mut self.marks };
        writer.fields(Kind::Person.fields(), "", Opens::Always, 0);
        let mut text = writer
            .text
            .replace("NAME", &someone.name.join(" "))
            .replace("CODE", someone.code)
            .replace("DATA", &all_data(consents));
        if consents == Consents::Withdrawn {
            text = text.replace("    дата: 01.09.2026\n", "    дата: 01.09.2026\n    отозвано: 17.11.2026\n");
        }
        for part in someone.name {
            self.mark("people.имя", part, Opens::ByConsent);
        }
        self.mark("people.файл", someone.id, Opens::Never);
        self.mark("people.код", someone.code, Opens::Never);
        let body = self.body(Kind::Person);
        self.file(&format!("content/people/{}.md", someone.id), format!("---\n{text}---\n\n{body}\n"));
    }

    /// A marked body.
    fn body(&mut self, kind: Kind) -> String {
        let opens = match kind.body() {
            BodySeen::Public => Opens::Always,
            BodySeen::ByConsent(_) => Opens::ByConsent,
            BodySeen::Private => Opens::Never,
        };
        let word = word(kind.home(), "текст");
        self.mark(&format!("{}.текст", kind.home()), &word, opens);
        format!("Здесь стоит {word}.")
    }

    /// A marked file name; that of an article is its address.
    fn name(&mut self, kind: Kind) -> String {
        let word = word(kind.home(), "файл");
        let opens = if kind.body() == BodySeen::Public { Opens::Always } else { Opens::Never };
        self.mark(&format!("{}.файл", kind.home()), &word, opens);
        nastavnik::name::skeleton(&word)
    }

    fn mark(&mut self, field: &str, word: &str, opens: Opens) {
        self.marks.push(Mark { field: field.replace(' ', "-"), word: word.to_owned(), opens });
    }

    fn file(&mut self, path: &str, bytes: impl AsRef<[u8]>) {
        self.files.insert(path.to_owned(), bytes.as_ref().to_vec());
    }
}

/// A word of one field that stands nowhere else: «мрак», and the field's name without spaces.
fn word(home: &str, key: &str) -> String {
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
    format!("мрак{}{}", letters(home), letters(key))
}

/// What a camera wrote into the portrait.
const NOTE: &str = "мракообъектив";

/// A JPEG with a comment in it.
fn noted(jpeg: &[u8]) -> Vec<u8> {
    let length = u16::try_from(NOTE.len() + 2).expect("a short comment").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xfe], &length, NOTE.as_bytes(), &jpeg[2..]].concat()
}

/// Every datum that a declaration names, and those that no field stands for.
fn all_data(consents: Consents) -> String {
    match consents {
        Consents::None => "ничего".to_owned(),
        Consents::ReviewAlone => Datum::Review.word().to_owned(),
        Consents::Full | Consents::Withdrawn => Datum::WORDS.join(", "),
    }
}

/// Writes the front matter of one record.
struct Writer<'s> {
    home: &'static str,
    without: &'static [&'static str],
    text: String,
    marks: &'s mut Vec<Mark>,
}

impl Writer<'_> {
    fn fields(&mut self, fields: &[&'static FieldInfo], above: &str, opens: Opens, indent: usize) {
        for info in fields {
            let path = format!("{above}{}", info.russian);
            let full = format!("{}.{path}", self.home);
            if !EMPTY.contains(&full.as_str()) && !self.without.contains(&path.as_str()) {
                self.field(info, &path, opens.at_most(Opens::from(*info)), indent);
            }
        }
    }

    fn field(&mut self, info: &'static FieldInfo, path: &str, opens: Opens, indent: usize) {
        let space = " ".repeat(indent);
        let value = match info.shape {
            Shape::Part(fields) => {
                self.line(&format!("{space}{}:", info.russian));
                return self.fields(fields, &format!("{path}."), opens, indent + 2);
            }
            Shape::Parts(fields) => {
                self.line(&format!("{space}{}:", info.russian));
                self.line(&format!("{space}  -"));
                return self.fields(fields, &format!("{path}."), opens, indent + 4);
            }
            _ => self.value(info, path, opens, &space),
        };
        self.line(&format!("{space}{}:{value}", info.russian));
    }

    /// What stands behind the key: on its line, or below it.
    fn value(&mut self, info: &FieldInfo, path: &str, opens: Opens, space: &str) -> String {
        let full = format!("{}.{path}", self.home);
        if let Some((_, value)) = DECIDING.iter().find(|(field, _)| *field == full) {
            return format!(" {value}");
        }
        match info.shape {
            Shape::Text | Shape::Words if full == "people.согласия.что" => " DATA".to_owned(),
            Shape::Text if full == "people.код" => " CODE".to_owned(),
            Shape::Text if path == "картинка" => " images/urok.jpg".to_owned(),
            Shape::Text if path == "портрет" => {
                let word = self.marked(path, opens);
                format!(" images/{}.jpg", nastavnik::name::skeleton(&word))
            }
            Shape::People if path == "кто на фото" => " никого".to_owned(),
            Shape::Text if path == "файл" => " files/mrakosvitok.pdf".to_owned(),
            Shape::Text | Shape::Author | Shape::Words | Shape::Phrases => format!(" {}", self.marked(path, opens)),
            Shape::Answers => format!(" 14.09.2026, {} 1", self.marked(path, opens)),
            Shape::Scale => " 1 – 10".to_owned(),
            Shape::Amounts(words, ..) => format!("\n{space}  {}: 3", words[0]),
            Shape::Named => {
                format!("\n{space}  {}: {}", self.marked(&format!("{path}.код"), opens), self.marked(path, opens))
            }
            Shape::Requisites => format!(" № {} от 01.09.2026", self.marked(path, opens)),
            Shape::Name => " NAME".to_owned(),
            Shape::Person | Shape::People => format!(" {}", MENTOR.code),
            Shape::Pair | Shape::Pairs => format!(" {}", word("pairs", "код")),
            Shape::Date | Shape::Moment | Shape::Dates | Shape::Moments => " 14.09.2026".to_owned(),
            Shape::Period | Shape::Span => " 14.09.2026 – 28.05.2027".to_owned(),
            Shape::YesNo => " нет".to_owned(),
            Shape::Colour => " #336699".to_owned(),
            Shape::Number(from, _) => format!(" {from}"),
            Shape::Choice(words, _) | Shape::Choices(words) => format!(" {}", words[0]),
            Shape::Part(_) | Shape::Parts(_) => unreachable!("parts are written field by field"),
        }
    }

    fn marked(&mut self, path: &str, opens: Opens) -> String {
        let word = word(self.home, path);
        let field = format!("{}.{path}", self.home).replace(' ', "-");
        self.marks.push(Mark { field, word: word.clone(), opens });
        word
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

#[test]
fn every_field_that_a_consent_opens_names_a_datum_that_people_can_write() {
    for info in Kind::Person.fields() {
        if let Visibility::Consent(datum) = info.visibility {
            assert!(Datum::WORDS.contains(&datum.word()), "{}", info.russian);
        }
    }
}
