//! The school's own records: the first page, the road maps, the numbers, the decisions.

use super::calendar::{Calendar, Year};
use super::day::Day;
use super::document;
use super::front::{Front, Item};
use super::person::Person;
use super::phrase::Phrases;

/// `school.md`.
pub(super) fn school(calendar: &Calendar, head: &Person, curator: &Person, public: &Phrases) -> Front {
    let mut front = Front::default();
    front.line("название", "Средняя школа «Пример» села Примерного").line("кратко", "Школа «Пример»");
    front.line("профиль", "педагоги, ученики").line("форма педагогов", "учитель – учитель").line("этапы", 7);
    front.line("срок модели", calendar.model()).line("руководитель", head.name.full());
    front.line("должность руководителя", "Директор").line("кому", "Директору школы");
    front.line("адрес школы", "000000, с. Примерное, ул. Школьная, д. 1").line("город", "с. Примерное");
    front.line("инн", "0000000000").line("огрн", "0000000000000");
    front.line("куратор", curator.reference()).line("приказ о кураторе", document::curator_order(calendar));
    front.line("обучение куратора", calendar.reviewed());
    front.line("почта куратора", "nastavnik@shkola-primer.example");
    front.line("приём куратора", "вторник и четверг с 14.00 до 16.00, кабинет 21");
    front.line("методический центр", "Районный методический кабинет").line("банк сверен", calendar.reviewed());
    front.line("сайт", "https://shkola-primer.example/");
    front.line("адрес раздела", "https://shkola-primer.example/nastavnichestvo/").line("порог новостей", 60);
    front.list("подвал", &["Школа «Пример» выдумана целиком, от людей до приказов."]);
    front.body(&public.all("school").join("\n\n"))
}

/// A year's road map, for which `curator` answers.
pub(super) fn road_map(calendar: &Calendar, year: Year, curator: &Person) -> Front {
    let steps = [
        ("Обновить банк участников", year.autumn(9, 21), "список готов", 1),
        ("Провести учёбу наставников", year.autumn(10, 12), "все наставники прошли учёбу", 4),
        ("Сформировать пары и группы", year.autumn(10, 23), "приказы подписаны", 5),
        ("Подвести промежуточные итоги", year.autumn(12, 21), "сводка показана совету", 6),
        ("Провести День наставника", year.spring(3, 2), "событие описано в новостях", 7),
        ("Подготовить итоговый отчёт", year.spring(6, 15), "отчёт размещён на сайте", 7),
    ];
    let items: Vec<Item> = steps
        .into_iter()
        .map(|(what, due, result, stage)| {
            let done = if calendar.knows(due) { due.to_string() } else { String::new() };
            vec![
                ("что", what.to_owned()),
                ("срок", due.to_string()),
                ("исполнено", done),
                ("результат", result.to_owned()),
                ("отвечает", curator.name.short()),
                ("этап", STAGES[stage - 1].to_owned()),
            ]
        })
        .collect();
    let mut front = Front::default();
    front.line("учебный год", year.label()).line("приказ", document::road_map_order(year));
    front
        .line(
            "ресурсы",
            "кадровые – куратор и наставники; методические – памятки; материальные – кабинет 21, бумага и чай",
        )
        .items("пункты", &items);
    front
}

/// The seven stages of the model, in their order.
const STAGES: [&str; 7] = [
    "Подготовка условий для запуска программы",
    "Формирование базы наставляемых",
    "Формирование базы наставников",
    "Отбор и обучение наставников",
    "Формирование пар и групп",
    "Организация хода программы",
    "Завершение программы",
];

/// The school's stages in a year: those that have begun, each with its days.
pub(super) fn stages(calendar: &Calendar, year: Year) -> Front {
    let days = [
        (year.autumn(9, 1), year.autumn(9, 10), "вышли приказы, кабинет свободен по четвергам"),
        (year.autumn(9, 2), year.autumn(9, 21), "записаны запросы тех, кто ждёт помощи"),
        (year.autumn(9, 2), year.autumn(9, 21), "собраны анкеты наставников"),
        (year.autumn(9, 3), year.autumn(10, 12), "проведены две встречи школы наставника"),
        (year.autumn(9, 3), year.autumn(10, 23), "пары и группы закреплены приказами"),
        (year.autumn(9, 7), year.spring(5, 28), "встречи прошли, программы исполнены"),
        (year.spring(5, 11), year.spring(6, 15), "итоги подведены на общем вечере"),
    ];
    let stage = |(title, (begun, closed, outcome)): (&str, (Day, Day, &str))| -> Item {
        let done = calendar.knows(closed);
        let said = |text: String| if done { text } else { String::new() };
        let mut item = vec![
            ("этап", title.to_owned()),
            ("начат", begun.to_string()),
            ("закрыт", said(closed.to_string())),
            ("итог", said(outcome.to_owned())),
        ];
        if title == STAGES[6] {
            item.push(("событие", said(year.spring(5, 28).to_string())));
            item.push(("групповая рефлексия", said("круг в актовом зале, говорили все, кто захотел".to_owned())));
        }
        item
    };
    let begun = STAGES.into_iter().zip(days).filter(|(_, (begun, ..))| calendar.knows(*begun));
    let mut front = Front::default();
    front.line("учебный год", year.label());
    front.line("анализ проблем", "молодых педагогов больше, чем тех, кто готов им помогать");
    front.items("этапы", &begun.map(stage).collect::<Vec<_>>());
    front
}

/// The curator's report on the newest year that is over.
pub(super) fn report(calendar: &Calendar, curator: &Person) -> Front {
    let mut front = Front::default();
    front.line("учебный год", calendar.closed().label()).line("дата", calendar.closed().spring(6, 15));
    front.line("составил", curator.reference());
    front.line("кому", "Районный методический кабинет").line("передано", calendar.closed().spring(6, 19));
    front.body(
        "## Что сделано\n\nВсе пары и группы года довели программы до конца, итоговые встречи записаны.\n\n## Что \
         дальше\n\nБольше времени на школу наставника, меньше бумаг.",
    )
}

/// The numbers of a year in a school where so many people take part.
pub(super) fn numbers(year: Year, teachers: usize, pupils: usize) -> Front {
    let (teachers, pupils) = (teachers + 34, pupils * 2 + 412);
    let mut front = Front::default();
    front.line("учебный год", year.label()).line("на дату", year.autumn(9, 20)).line("педагогов", teachers);
    front.line("педагогов до 35 лет", teachers / 4).line("молодых специалистов", teachers / 12);
    front.line("обучающихся", pupils).line("обучающихся 10–19 лет", pupils * 3 / 5);
    front.line("обучающихся 15–19 лет", pupils / 6);
    front.line("организаций-партнёров", super::person::ORGANISATIONS.len());
    let targets = [("наставляемые 10–19", 20), ("молодые специалисты", 70), ("довольные наставляемые", 85)];
    front.map("план", &targets.map(|(name, percent)| (name.to_owned(), percent.to_string())));
    front
}

/// `decisions.md`: what was decided when the newest year that is over ended.
pub(super) fn decisions(calendar: &Calendar) -> Front {
    let (decided, sent) = (calendar.closed().spring(6, 11), calendar.closed().spring(6, 19));
    let decision = |what: &str, responsible: &str, outcome: &str| -> Item {
        vec![
            ("решили", what.to_owned()),
            ("дата", decided.to_string()),
            ("отвечает", responsible.to_owned()),
            ("срок", Year(calendar.closed().0 + 1).autumn(12, 25).to_string()),
            ("по итогам", format!("мониторинг за {} учебный год", calendar.closed().label())),
            ("кому", "Районный методический кабинет".to_owned()),
            ("передано", sent.to_string()),
            ("итог", outcome.to_owned()),
        ]
    };
    let decisions = [
        decision("Беседовать с каждой парой в декабре, до полугодовых работ", "куратор", "беседы внесены в план"),
        decision("Освободить наставникам один методический час", "руководитель", "час стоит в расписании"),
    ];
    let mut front = Front::default();
    front.items("решения", &decisions);
    front
}

/// A file that no record names, and what stands in it: a permit lets it lie.
pub(super) const UNNAMED: (&str, &str) =
    ("files/podpisi-k-stendu.txt", "Подписи к стенду о наставничестве: печатаем к выставке.\n");

/// `permits.md`: what may stay as it is until a day.
pub(super) fn permits(calendar: &Calendar, head: &Person) -> Front {
    let permit: Item = vec![
        ("правило", "FIL-30".to_owned()),
        ("где", UNNAMED.0.to_owned()),
        ("до", (calendar.today + 60).to_string()),
        ("почему", "подписи нужны, пока оформляют стенд".to_owned()),
        ("разрешил", head.name.short()),
        ("дата", (calendar.today + -20).to_string()),
    ];
    let mut front = Front::default();
    front.items("допуски", &[permit]);
    front
}
