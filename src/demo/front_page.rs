//! The school's own records: the first page and a road map for each year.

use super::document::{CURATOR_ORDER, MODEL};
use super::front::Front;
use super::pair::YESTERDAY;
use super::person::Person;
use super::phrase::Phrases;
use super::year::Year;

/// The text of `school.md`.
pub(super) fn school(head: &Person, curator: &Person, public: &Phrases) -> String {
    let mut front = Front::default();
    front.line("название", "Средняя школа «Пример»").line("кратко", "Школа «Пример»");
    front.line("профиль", "педагоги, ученики").line("форма педагогов", "учитель – учитель").line("этапы", 7);
    front.line("срок модели", MODEL).line("руководитель", head.name.full()).line("куратор", curator.reference());
    front.line("приказ о кураторе", format!("№ {} от {}", CURATOR_ORDER.0, CURATOR_ORDER.1));
    front.line("банк сверен", Year(2026).autumn(9, 21));
    front.line("адрес раздела", "https://shkola-primer.example/nastavnichestvo/");
    front.body(&public.all("school").join("\n\n"))
}

/// The text of a year's road map, for which `curator` answers.
pub(super) fn road_map(year: Year, curator: &Person) -> String {
    let steps = [
        ("Обновить банк участников", year.autumn(9, 21), "список готов", 1),
        ("Провести учёбу наставников", year.autumn(10, 12), "все наставники прошли учёбу", 4),
        ("Сформировать пары и группы", year.autumn(10, 23), "приказы подписаны", 5),
        ("Подвести промежуточные итоги", year.autumn(12, 21), "сводка показана совету", 6),
        ("Провести День наставника", year.spring(3, 2), "событие описано в новостях", 7),
        ("Подготовить итоговый отчёт", year.spring(6, 15), "отчёт размещён на сайте", 7),
    ];
    let items: Vec<_> = steps
        .into_iter()
        .map(|(what, due, result, stage)| {
            let done = due <= YESTERDAY;
            vec![
                ("что", what.to_owned()),
                ("срок", due.to_string()),
                ("исполнено", if done { due.to_string() } else { String::new() }),
                ("результат", result.to_owned()),
                ("отвечает", curator.name.short()),
                ("этап", STAGES[stage - 1].to_owned()),
            ]
        })
        .collect();
    let mut front = Front::default();
    front.line("учебный год", year.label()).line("приказ", format!("№ 99-о от {}", CURATOR_ORDER.1));
    front.line("ресурсы", "кадровые, методические, материально-технические").items("пункты", &items);
    front.close()
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
