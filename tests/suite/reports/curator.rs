//! What the curator wrote in the record of the annual report: it stands where it belongs, and none of it is lost.

use crate::binary::{Folder, plain};

const WRITTEN: &str = "---
учебный год: 2025/26
дата: 15.06.2026
показатели:
  пар: 4
---

Год начали вовремя.

## Сильные стороны

- опытные наставники
- **тихий** кабинет

## Выводы

Встречи полезны.

### Где тесно

Мало времени.

## Благодарности

Спасибо колледжу.

## Выводы

Ещё один вывод.
";

fn written() -> Folder {
    let sample = Folder::sample();
    sample.file("content/reports/2025-26.md", WRITTEN);
    sample
}

#[test]
fn swot_says_what_is_written_and_asks_for_the_rest() {
    let said = plain(written().run("report swot --period 2025/26").exit(0).stdout.as_bytes());
    assert!(said.contains("Сильные стороны: опытные наставники; тихий кабинет"), "{said}");
    assert!(said.contains("Не заполнено: «Слабые стороны», «Возможности», «Угрозы»"), "{said}");
    assert!(said.contains("content/reports/2025-26.md"), "{said}");
}

#[test]
fn a_sheet_of_one_pair_and_of_one_mentor() {
    let sample = Folder::sample();
    let sheets = |asked: &str| {
        let said =
            sample.run(&format!("report отчёт-наставника --period 2025/26 {asked} --format json")).exit(0).stdout;
        said.matches("\"О паре\"").count()
    };
    assert_eq!(sheets("--pair 2025-01"), 1);
    assert_eq!(sheets("--person Клюквина"), 1);
    assert_eq!(sheets(""), 4);
}

#[test]
fn the_annual_report_prints_all_that_is_written() {
    let said = written().run("report annual --period 2025/26 --format json").exit(0).stdout;
    for words in [
        "опытные наставники",
        "Встречи полезны.",
        "Год начали вовремя.",
        "Благодарности",
        "Спасибо колледжу.",
        "Где тесно",
        "Мало времени.",
        "Ещё один вывод.",
    ] {
        assert_eq!(said.matches(words).count(), 1, "«{words}»");
    }
    let of_conclusions = said.split_once("Встречи полезны.").and_then(|(_, rest)| rest.split_once("Благодарности"));
    assert!(
        of_conclusions.is_some_and(|(own, _)| own.contains("Мало времени.")),
        "a smaller heading stays in its part"
    );
    assert!(said.contains("Числа отчёта и записей"), "the numbers are compared");
}
