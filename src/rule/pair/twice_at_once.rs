//! PAI-06.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::name::fold;
use crate::record::Known;
use crate::record::value::Period;
use crate::rule::shared::is_longer_than_a_meeting;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Две записи, по которым один наставник ведёт одного человека в одно и то же время по одному направлению.
    ///
    /// Пары, связанные полем «вместо», правило не трогает. Если направления хотя бы в одной записи не названы, считает, что они могут совпасть.
    /// ## Почему это важно
    /// Чаще всего это одна и та же работа, записанная дважды. Тогда её дважды посчитают в отчёте, а программу и встречи запишут то к одной, то к другой.
    /// ## Так нельзя
    /// 2026-01 и 2026-04: тот же наставник, та же наставляемая, сроки пересекаются, направление в обеих – методика урока
    /// ## Что сделать
    /// Уберите лишнюю запись. Если это разная работа, назовите разные направления; если одна продолжает другую, впишите «вместо» и исправьте сроки.
    "PAI-06" TwiceAtOnce, levels: [Warning], source: "по смыслу"
}

/// A pair with the days on which it worked or will.
type Timed<'m> = (Period, Pair<'m>);

impl Rule for TwiceAtOnce {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let mut told = BTreeSet::new();
        for mut same in of_the_same_people(model).into_values().filter(|same| same.len() > 1) {
            same.sort_by_key(|(days, _)| days.start);
            let mut open = same[0];
            for next in same.into_iter().skip(1) {
                if next.0.start <= open.0.end && is_the_same_work(&open.1, &next.1) && told.insert(next.1.index) {
                    file(&open, &next, findings);
                }
                if next.0.end > open.0.end {
                    open = next;
                }
            }
        }
    }
}

/// The pairs of every mentor with every mentee.
fn of_the_same_people(model: &Model) -> BTreeMap<(usize, usize), Vec<Timed<'_>>> {
    let mut groups: BTreeMap<(usize, usize), Vec<Timed<'_>>> = BTreeMap::new();
    for pair in model.pairs().filter(is_longer_than_a_meeting) {
        let (Some(mentor), Some(days)) = (pair.mentor(), days(&pair)) else { continue };
        for mentee in pair.mentees() {
            groups.entry((mentor.index, mentee.index)).or_default().push((days, pair));
        }
    }
    groups
}

/// From the start of its term to the day on which its work ended, or will.
fn days(pair: &Pair<'_>) -> Option<Period> {
    let term = pair.term()?;
    let end: NaiveDate = pair.ended().unwrap_or(term.end);
    (term.start <= end).then_some(Period { start: term.start, end })
}

fn is_the_same_work(one: &Pair<'_>, other: &Pair<'_>) -> bool {
    let is_tied = one.lineage().contains(other) || other.lineage().contains(one);
    !is_tied && may_share_a_direction(one, other)
}

fn may_share_a_direction(one: &Pair<'_>, other: &Pair<'_>) -> bool {
    if one.directions.is_bad() || other.directions.is_bad() {
        return false;
    }
    let (Known(these, _), Known(those, _)) = (&one.directions, &other.directions) else { return true };
    these.iter().any(|this| those.iter().any(|that| fold(&this.value) == fold(&that.value)))
}

fn file(earlier: &Timed<'_>, later: &Timed<'_>, findings: &mut Findings<'_>) {
    let (earlier, later) = (earlier.1, later.1);
    let headline = format!("те же наставник и наставляемый в это же время работают в паре {}", earlier.id);
    findings
        .warning(later.term.place(), headline)
        .also(earlier.term.place(), "эти сроки пересекаются")
        .help("уберите лишнюю запись или назовите в парах разные направления");
}

#[cfg(test)]
mod tests {
    use super::TwiceAtOnce;
    use crate::rule::shared::said_of;

    fn pair(id: &str, term: &str, more: &str) -> String {
        format!(
            "//- pairs/{id}.md\n---\nнаставник: Берёзкина О. П.\nнаставляемые: Липкина А. С.\nвид: традиционное\nсрок: {term}\n{more}---\n"
        )
    }

    fn said(pairs: &[String]) -> Vec<String> {
        let people = ["Берёзкина Ольга Павловна", "Липкина Анна Сергеевна"];
        let cards = people.map(|name| format!("//- people/{}.md\n---\nимя: {name}\nкто: педагог\n---\n", name.len()));
        said_of(&TwiceAtOnce, &[&cards[..], pairs].concat().concat())
    }

    #[test]
    fn a_short_one_inside_a_long_one_is_told_though_another_stands_between() {
        let long = pair("2026-01", "07.09.2026 – 28.05.2027", "");
        let first = pair("2026-02", "01.10.2026 – 31.01.2027", "");
        let second = pair("2026-03", "01.02.2027 – 30.04.2027", "");
        let said = said(&[long, first, second]);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said.iter().all(|line| line.ends_with("в паре 2026-01")), "{said:?}");
    }

    #[test]
    fn other_work_and_a_continuation_are_fine() {
        let one = pair("2026-01", "07.09.2026 – 28.05.2027", "направления: методика урока\n");
        let other = pair("2026-02", "07.09.2026 – 28.05.2027", "направления: работа с родителями\n");
        let next = pair("2026-03", "01.05.2027 – 30.09.2027", "вместо: 2026-01\n");
        assert!(said(&[one.clone(), other]).is_empty());
        assert!(said(&[one, next]).is_empty());
    }
}
