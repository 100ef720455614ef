//! BNK-04.

use super::year;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::{Person, School};
use crate::record::{Absent, Bad, Kind, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, где никто не ждёт наставника и не сказано, что список таких людей пересмотрели за последний год.
    /// ## Почему это важно
    /// Банк – не только те, кто уже в парах, но и те, кого пора пригласить. Пустой список бывает и потому, что о нём
    /// забыли.
    /// ## Так нельзя
    /// Ни в одной карточке нет части «ждёт», а в school.md – строки «кандидаты сверены».
    /// ## Что сделать
    /// Впишите «ждёт» в карточки тех, кому нужен наставник. Если таких нет, поставьте в school.md день, когда вы это
    /// проверили.
    "BNK-04" NoCandidates, levels: [Warning], source: "Положение, п. 6.2.2"
}

impl Rule for NoCandidates {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        if model.has_broken(Kind::Person) || model.people().any(|person| !person.waiting.is_absent()) {
            return;
        }
        match &school.candidates_reviewed {
            Absent(place) => {
                findings.warning(Location::Missing(*place), "нет никого, кто ждёт наставника").help(format!(
                    "добавьте часть {} в карточки тех, кому он нужен, или строку {} в school.md",
                    Person::waiting,
                    School::candidates_reviewed
                ));
            }
            Known(reviewed, place) if year::is_over(reviewed.0, model.today) => {
                findings
                    .warning(*place, "список тех, кому нужен наставник, не пересматривали больше года")
                    .help("спросите коллег и поставьте сегодняшний день");
            }
            Known(..) | Bad(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    #[test]
    fn a_list_looked_through_long_ago_is_told_and_a_broken_card_is_not() {
        let school = "//- school.md\n---\nназвание: Школа\nкандидаты сверены: 20.11.2025\n---\n";
        assert_eq!(said_of(&NoCandidates, school), ["список тех, кому нужен наставник, не пересматривали больше года"]);
        assert!(said_of(&NoCandidates, &format!("{school}//- people/zharova-ko.md\nЖарова\n")).is_empty());
    }
}
