//! PRG-18; a programme that does not say who composed it is found by the declaration of the field.

use crate::diagnostic::Findings;
use crate::model::{Model, Pair, Person, Program};
use crate::record::Known;
use crate::record::kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы, среди составителей которых нет наставляемого, и программы, у которых составители не названы.
    ///
    /// В группе довольно одного из наставляемых.
    /// ## Почему это важно
    /// Программу составляют вместе: наставляемый участвует в ней с первого дня, а не получает готовую.
    /// ## Так нельзя
    /// составили: Берёзкина О. П. (она наставник, а наставляемая не названа)
    /// ## Что сделать
    /// Обсудите программу с наставляемым и впишите его в поле «составили» рядом с наставником.
    "PRG-18" MenteeDidNotCompose, levels: [Warning], source: "Положение, п. 7.2.1; определения модели"
}

impl Rule for MenteeDidNotCompose {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let Known(_, place) = &program.composed_by else { continue };
            let (Some(authors), Some(mentees)) = (authors(&program), mentees(&program)) else { continue };
            if authors.iter().any(|author| mentees.contains(author)) {
                continue;
            }
            findings.warning(*place, "среди составителей программы нет наставляемого").help(format!(
                "обсудите программу вместе и впишите наставляемого в поле {}",
                kind::Program::composed_by
            ));
        }
    }
}

/// Who composed it, where everybody is known.
fn authors<'m>(program: &Program<'m>) -> Option<Vec<Person<'m>>> {
    let authors = program.entry.fields.composed_by.known()?;
    authors.iter().map(|reference| program.model.person(reference)).collect()
}

/// The mentees who work by it, where the mentees of every such pair are known.
fn mentees<'m>(program: &Program<'m>) -> Option<Vec<Person<'m>>> {
    let all_of = |pair: Pair<'m>| -> Option<Vec<Person<'m>>> {
        let mentees = pair.entry.fields.mentees.known()?;
        mentees.iter().map(|reference| pair.model.person(reference)).collect()
    };
    let all: Vec<Vec<Person<'m>>> = program.pairs().into_iter().map(all_of).collect::<Option<_>>()?;
    let mentees = all.concat();
    (!mentees.is_empty()).then_some(mentees)
}
