//! Numbers of the school in one school year: what shares are counted of. A file a year in `numbers/`.

use crate::record::declare::record;
use crate::record::value::{Date, Number, Targets, Text};

/// So many people or organisations.
type Amount = Number<0, 100_000>;

record! {
    /// Показатели школы за учебный год.
    Numbers [year] {
        /// Учебный год: 2026/27.
        year: Text = "учебный год" / "year", Must, Anyone;
        /// На какой день посчитано.
        date: Date = "на дату" / "date", Must, Anyone;
        /// Сколько в школе педагогов.
        teachers: Amount = "педагогов" / "teachers", May, Anyone;
        /// Сколько из них моложе 35 лет.
        teachers_under_35: Amount = "педагогов до 35 лет" / "teachers_under_35", May, Nobody;
        /// Сколько молодых специалистов.
        young_specialists: Amount = "молодых специалистов" / "young_specialists", May, Nobody;
        /// Сколько в школе обучающихся.
        pupils: Amount = "обучающихся" / "pupils", May, Anyone;
        /// Сколько из них от 10 до 19 лет.
        pupils_10_19: Amount = "обучающихся 10–19 лет" / "pupils_10_19", May, Nobody;
        /// Сколько из них от 15 до 19 лет.
        pupils_15_19: Amount = "обучающихся 15–19 лет" / "pupils_15_19", May, Nobody;
        /// Сколько организаций-партнёров.
        partners: Amount = "организаций-партнёров" / "partners", May, Anyone;
        /// Каких долей школа хочет достичь за год, в процентах; без этого отчёты говорят «план не задан».
        targets: Targets = "план" / "targets", May, Nobody;
    }
}
