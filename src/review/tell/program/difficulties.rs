//! What a programme starts from and what it expects.

use crate::name::Case;
use crate::record::declare::FieldInfo;
use crate::record::kind;
use crate::review::bits::{listed, program};
use crate::review::delta::Edit;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Told};

const FIELDS: &[&FieldInfo] = &[
    kind::Program::difficulties.info,
    kind::Program::strengths.info,
    kind::Program::resources.info,
    kind::Program::diagnostics.info,
    kind::Program::expected.info,
];

pub(super) struct Difficulties;

impl Teller for Difficulties {
    fn code(&self) -> &'static str {
        "program.difficulties"
    }

    fn about(&self) -> &'static str {
        "Затруднения, сильные стороны, ресурсы или результаты сказаны иначе."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            for &info in FIELDS {
                let Some((_, head, deltas)) = seen.changed(&[info]) else { continue };
                let count = |is: fn(&Edit) -> bool| deltas.iter().filter(|delta| is(&delta.edit)).count();
                let added = count(|edit| matches!(edit, Edit::Insert { .. } | Edit::Set { before: None, .. }));
                let removed = count(|edit| matches!(edit, Edit::Remove { .. } | Edit::Set { after: None, .. }));
                let other = deltas.len() - added - removed;
                let sentence =
                    say![Bit::Own(info.russian.to_owned()), " в ", program(&head, Case::Prepositional), ": "];
                let sentence = sentence.joined(numbers(added, removed, other)).and(".");
                told.add(seen.tell(Severity::Notice, Subject::program(&head), sentence).covers(deltas));
            }
        }
    }
}

fn numbers(added: usize, removed: usize, other: usize) -> Sentence {
    let counts = [("добавлено ", added), ("убрано ", removed), ("сказано иначе ", other)];
    let said = counts.into_iter().filter(|(_, number)| *number > 0);
    listed(said.map(|(words, number)| Bit::Own(format!("{words}{number}"))).collect())
}
