//! LAW-02.

use chrono::{Datelike, NaiveDate, Weekday};

use super::colleagues::colleagues;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Pair;
use crate::record::{Absent, Bad, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

/// So many working days before the end the other side is told.
const LEAST: usize = 3;

rule! {
    /// ## Что находит
    /// Пары сотрудников школы, прекращённые раньше срока, о чём другую сторону не предупредили за три рабочих дня.
    ///
    /// Праздники программе неизвестны: она считает рабочими все дни с понедельника по пятницу и говорит только о том, что нарушено наверняка. Спрашивает об этом только профиль «право».
    /// ## Почему это важно
    /// Отказаться от наставничества или отменить его можно, но не внезапно: человеку дают время закончить начатое.
    /// ## Так нельзя
    /// предупреждён: 22.10.2026, прекращена: 23.10.2026
    /// ## Что сделать
    /// Впишите день, когда предупредили другую сторону. Если предупредили позже, чем надо, оставьте даты как есть и впредь предупреждайте раньше.
    "LAW-02" NoticeTooShort, levels: [Warning], source: "Трудовой кодекс, ст. 351.8"
}

impl Rule for NoticeTooShort {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in colleagues(model) {
            let Known(stopped, stop) = &pair.stopped else { continue };
            match &pair.notice {
                Bad(_) => {}
                Absent(_) => {
                    findings
                        .warning(Location::Missing(*stop), "не сказано, когда предупредили о прекращении")
                        .help(format!("впишите поле {}", Pair::notice));
                }
                Known(notice, place) if working_days(notice.0, stopped.0) < LEAST => {
                    let headline = format!("предупредили {}, меньше чем за три рабочих дня", said(notice.0));
                    findings
                        .warning(*place, headline)
                        .also(*stop, "работа прекращена")
                        .help("проверьте обе даты; впредь предупреждайте раньше");
                }
                Known(..) => {}
            }
        }
    }
}

/// The days from Monday to Friday after `notice`, the last day among them; more than enough are not counted.
fn working_days(notice: NaiveDate, last: NaiveDate) -> usize {
    let days = notice.iter_days().skip(1).take_while(|day| *day <= last);
    days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)).take(LEAST).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_are_no_working_days() {
        let october = |day| NaiveDate::from_ymd_opt(2026, 10, day).expect("a day of the calendar");
        assert_eq!(working_days(october(21), october(26)), 3, "Thursday, Friday, Monday");
        assert_eq!(working_days(october(22), october(26)), 2, "Friday, Monday");
        assert_eq!(working_days(october(23), october(25)), 0, "a weekend");
        assert_eq!(working_days(october(26), october(23)), 0, "told after the end");
        assert_eq!(working_days(october(1), october(31)), LEAST, "more than enough");
    }
}
