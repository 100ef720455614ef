//! Mistakes in the school's own records: documents, road map, section.

use super::{Mistake, school};
use crate::demo::day::Day;

const ACT: &str = "documents/prikaz-96-o.md";
const PRACTICE: &str = "practices/praktika-000.md";

pub(super) const MISTAKES: &[Mistake] = &[
    school("BNK-02", |spot| {
        let long_ago = spot.calendar.today + -400;
        spot.school().set("банк сверен", long_ago);
    }),
    school("DOC-01", |spot| {
        spot.record("documents/polozhenie.md").remove("номер");
        spot.record("documents/prikaz-95-o.md").set("вид", "приказ");
    }),
    school("CUR-04", |spot| spot.school().remove("приказ о кураторе")),
    school("CUR-08", |spot| spot.school().remove("срок модели")),
    school("CUR-07", |spot| spot.school().remove("обучение куратора")),
    school("DOC-02", |spot| {
        spot.at("school.md");
        spot.take(ACT);
        spot.take("files/prikaz-96-o.txt");
    }),
    school("DOC-03", |spot| spot.record(ACT).remove("основания")),
    school("DOC-04", |spot| spot.record(ACT).remove("срок")),
    school("DOC-05", |spot| spot.record(ACT).remove("ответственные")),
    school("DOC-06", |spot| spot.record(ACT).remove("мониторинг")),
    school("DOC-07", |spot| spot.record(ACT).remove("планируемые результаты")),
    school("DOC-11", |spot| spot.record(ACT).set("подписал", "завхоз")),
    school("DOC-13", |spot| {
        let papers: Vec<_> = spot.calendar.planned().iter().map(|year| format!("karta-{}", year.folder())).collect();
        for paper in papers {
            spot.take(&format!("documents/{paper}.md"));
            spot.take(&format!("files/{paper}.txt"));
        }
        spot.clear("roadmap/");
        spot.at("school.md");
    }),
    school("DOC-14", |spot| spot.road_map().remove("приказ")),
    school("DOC-16", |spot| spot.road_map().set("ресурсы", "бумага и чай")),
    school("DOC-20", |spot| spot.record("documents/fz-273.md").set("уровень", "локальный")),
    school("DOC-22", |spot| spot.record("documents/polozhenie.md").remove("разделы")),
    school("MON-07", |spot| {
        let survey = format!("surveys/{}-01.md", spot.calendar.last.folder());
        spot.record(&survey).rewrite("ответы", |text| text.replacen("комфорт ", "комфорт 9", 1));
    }),
    school("MON-14", |spot| {
        let survey = format!("surveys/{}-01.md", spot.calendar.last.folder());
        spot.record(&survey).remove("способ");
    }),
    school("DOC-15", |spot| spot.road_map().remove_within("пункты", "отвечает")),
    school("DOC-21", |spot| {
        spot.at("documents/pamyatka.md");
        spot.take("files/pamyatka.txt");
    }),
    school("STG-01", |spot| spot.road_map().set_within("пункты", "этап", "разминка")),
    school("WEB-01", |spot| {
        spot.clear("library/");
        spot.clear("practices/");
        spot.at("school.md");
    }),
    school("CUR-05", |spot| {
        spot.school().remove("почта куратора");
        spot.school().remove("приём куратора");
    }),
    school("WEB-02", |spot| spot.school().body.clear()),
    school("WEB-03", |spot| {
        spot.add(
            "model.yaml",
            "формы:\n  - код: neighbour-pupil\n    название: сосед – ученик\n    наставник: родитель\n    наставляемый: обучающийся\n",
        );
    }),
    school("WEB-04", |spot| {
        spot.record("pages/priglashaem.md").remove("место");
        spot.record("pages/kak-stat-uchastnikom.md").remove("место");
        spot.at("school.md");
    }),
    school("WEB-05", |spot| spot.record("documents/fz-273.md").remove("уровень")),
    school("WEB-06", |spot| {
        let latest = spot.calendar.today + -90;
        for (_, news) in spot.records("news/").filter(|(_, news)| is_later(news, latest)) {
            news.set("дата", latest);
        }
        spot.at("news/");
    }),
    school("WEB-07", |spot| spot.record(PRACTICE).remove("автор")),
    school("FIL-30", |spot| spot.add("files/zabytyy-fayl.txt", "Этот файл никто не назвал.\n")),
    school("FIL-40", |spot| spot.school().put("меню", "порог новостей", "новости, небывальщина")),
    school("FIL-37", |spot| spot.record("documents/pamyatka.md").set("вид", "листок")),
];

fn is_later(news: &crate::demo::front::Front, day: Day) -> bool {
    news.day("дата").is_some_and(|date| date > day)
}
