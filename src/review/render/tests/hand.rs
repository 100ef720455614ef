//! A review made by hand: one with something of everything, and one of nothing.

use chrono::NaiveDate;

use crate::diagnostic::{Level, digest};
use crate::record::Kind;
use crate::record::declare::Visibility;
use crate::record::value::Datum;
use crate::review::sentence::say;
use crate::review::{
    Bit, Change, Difference, End, FigureChange, FindingChange, FindingState, PageChange, PersonChange, Piece, Review,
    Secrecy, Sentence, Severity, Shift, Spot, Subject, SubjectKind, Sums, pieces,
};

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(super) fn person(id: &str, name: &str) -> Bit {
    Bit::Person { id: id.to_owned(), name: name.to_owned(), otherwise: "участника".to_owned() }
}

pub(super) fn pair(name: &str) -> Bit {
    Bit::Pair { id: "2026-03".to_owned(), name: name.to_owned(), otherwise: "одной из пар".to_owned() }
}

pub(super) fn quote(text: &str) -> Bit {
    Bit::Quote { text: text.to_owned(), seen: Visibility::Anyone }
}

pub(super) fn spot(path: &str, line: usize) -> Spot {
    Spot { path: path.to_owned(), line, column: 3 }
}

pub(super) fn change(code: &'static str, severity: Severity, sentence: Sentence) -> Change {
    let kind = SubjectKind::Record(Kind::Pair);
    let title = say![pair("пара «Клюквина Г. С. – Ромашкова А. Д.»")];
    Change {
        code,
        severity,
        subject: Subject { kind, id: "2026-03".to_owned(), title },
        fingerprint: digest(&[code, &format!("{sentence:?}")]),
        sentence,
        consequence: Sentence::new(),
        base: Some(spot("content/pairs/2026-03.md", 2)),
        head: Some(spot("content/pairs/2026-03.md", 4)),
        secrecy: Secrecy::Anyone,
        shifts: Vec::new(),
        day: None,
    }
}

/// Four ways to be told, three times spelling, and a row of meetings that folds.
pub(super) fn changes() -> Vec<Change> {
    let consent = Change {
        consequence: say!["Данное согласие не стирают: отзыв пишут полем ", quote("отозвано"), "."],
        base: Some(spot("content/people/samovarova-nf.md", 14)),
        head: None,
        ..change(
            "consent.removed",
            Severity::Breaking,
            say![
                "Из карточки ученицы ",
                person("samovarova-nf", "Самоваровой Н. Ф."),
                " убрано согласие: публикация от ",
                day("2026-09-03"),
                ", без отметки об отзыве."
            ],
        )
    };
    let mentor = Change {
        consequence: say![5, " прошедших встреч теперь числятся за ", person("klyukvina", "Клюквиной Г. С."), "."],
        shifts: vec![Shift {
            field: "наставник".to_owned(),
            before: Some("polyntseva-mu".to_owned()),
            after: Some("klyukvina-gs".to_owned()),
        }],
        ..change(
            "pair.mentor",
            Severity::Important,
            say!["Наставник ", pair("пары «Клюквина Г. С. – Ромашкова А. Д.»"), " сменился."],
        )
    };
    let task = say![
        "Задача ",
        pair("пары «Клюквина Г. С. – Ромашкова А. Д.»"),
        " сказана иначе: ",
        Bit::Diff {
            pieces: pieces("провести пять уроков математики", "провести семь уроков математики"),
            seen: Visibility::Anyone
        },
        "."
    ];
    let meeting = |date: &str| {
        change(
            "meeting.added",
            Severity::Notice,
            say!["Записана встреча ", pair("пары «Клюквина Г. С. – Ромашкова А. Д.»"), " ", day(date), "."],
        )
    };
    let style = |path: &str| Change {
        base: Some(spot(path, 1)),
        head: Some(spot(path, 1)),
        ..change("style.same", Severity::Style, say!["Записано иначе, смысл тот же."])
    };
    vec![
        consent,
        mentor,
        change("pair.task", Severity::Notice, task),
        meeting("2026-11-03"),
        meeting("2026-11-10"),
        meeting("2026-11-17"),
        style("content/news/osen.md"),
        style("content/people/a.md"),
        style("content/people/b.md"),
    ]
}

pub(super) fn finding(state: FindingState, level: Level, stops_build: bool) -> FindingChange {
    FindingChange {
        state,
        code: "CON-03",
        level,
        headline: "согласие дано позже приказа о закреплении".to_owned(),
        help: Some("оформите согласие до приказа или исправьте дату".to_owned()),
        summary: "Согласие дано позже приказа".to_owned(),
        stops_build,
        spot: spot("content/people/a.md", 15),
        fingerprint: digest(&[state.word(), level.english()]),
    }
}

pub(super) fn page(state: Difference, path: &str, paragraphs: Vec<Vec<Piece>>) -> PageChange {
    PageChange {
        state,
        path: path.to_owned(),
        title: "Клюквина Г. С. – Ромашкова А. Д.".to_owned(),
        paragraphs,
        omitted: 0,
    }
}

pub(super) fn figure(name: &str, before: Option<&str>, after: Option<&str>) -> FigureChange {
    let said = |number: Option<&str>| number.map(str::to_owned);
    FigureChange { year: "2026/27".to_owned(), name: name.to_owned(), before: said(before), after: said(after) }
}

pub(super) fn end(said: &str, commit: Option<&str>) -> End {
    End { said: said.to_owned(), commit: commit.map(str::to_owned), day: commit.map(|_| day("2026-11-12")) }
}

pub(super) fn empty() -> Review {
    Review {
        base: end("a1b2c3d (main, 12 ноября 2026)", Some("a1b2c3d4e5f60718293a4b5c6d7e8f9012345678")),
        head: end("рабочая папка", None),
        today: day("2026-11-21"),
        changes: Vec::new(),
        people: Vec::new(),
        findings: Vec::new(),
        pages: Vec::new(),
        figures: Vec::new(),
        sums: Sums::default(),
    }
}

pub(super) fn rich() -> Review {
    let vanishes = PersonChange {
        state: Difference::Vanishes,
        id: "samovarova-nf".to_owned(),
        name: "Самоварова Н. Ф.".to_owned(),
        opened: Vec::new(),
        closed: vec![Datum::Name, Datum::Class],
        why: say!["Нет согласия родителя на публикацию."],
        consent: Some(spot("content/people/samovarova-nf.md", 14)),
        until: None,
        pages: vec!["pairs/k3f.html".to_owned(), "programs/k3f.html".to_owned()],
    };
    let reworded = vec![pieces("Работают с осени 2025 года", "Работают с осени 2026 года")];
    let moved = Difference::Moves { from: "pairs/old.html".to_owned() };
    Review {
        changes: changes(),
        people: vec![vanishes],
        findings: vec![
            finding(FindingState::New, Level::Error, true),
            finding(FindingState::New, Level::Warning, false),
            finding(FindingState::Fixed, Level::Advice, false),
        ],
        pages: vec![
            page(Difference::Appears, "pairs/new.html", Vec::new()),
            page(Difference::Changes, "pairs/k3f.html", reworded),
            page(moved, "pairs/moved.html", Vec::new()),
        ],
        figures: vec![figure("пар", Some("12"), Some("13")), figure("встреч", None, Some("51"))],
        sums: Sums {
            breaking: 1,
            important: 1,
            notice: 4,
            style: 3,
            records: 6,
            of_records: 400,
            new: 2,
            standing: 4,
            fixed: 1,
            people_appear: 0,
            people_vanish: 1,
            pages_appear: 1,
            pages_change: 2,
            pages_vanish: 0,
            unpublishable: true,
        },
        ..empty()
    }
}
