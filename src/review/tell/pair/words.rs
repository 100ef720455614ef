//! Fields of a pair that say otherwise how and why it works.

use crate::model::Pair;
use crate::name::Case;
use crate::record::declare::FieldInfo;
use crate::record::kind;
use crate::review::bits::{pair, shifts};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

const FIELDS: &[&FieldInfo] = &[
    kind::Pair::form.info,
    kind::Pair::kind.info,
    kind::Pair::model.info,
    kind::Pair::category.info,
    kind::Pair::mentor_type.info,
    kind::Pair::request.info,
    kind::Pair::topics.info,
    kind::Pair::task.info,
    kind::Pair::directions.info,
    kind::Pair::match_criteria.info,
    kind::Pair::rationale.info,
    kind::Pair::project.info,
    kind::Pair::agreement.info,
    kind::Pair::payment.info,
    kind::Pair::payment_act.info,
];

pub(super) struct Words;

impl Teller for Words {
    fn code(&self) -> &'static str {
        "pair.words"
    }

    fn about(&self) -> &'static str {
        "Поле пары сказано иначе: форма, вид, задача, запрос и другие."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            for &info in FIELDS {
                let Some((base, head, deltas)) = seen.changed(&[info]) else { continue };
                let flips = base.is_for_pupils() != head.is_for_pupils() && info == kind::Pair::form.info;
                let severity = if flips { Severity::Important } else { Severity::Notice };
                let sentence = say!["у ", pair(&head, Case::Genitive), ": "].joined(shifts(&deltas));
                let telling = seen.tell(severity, Subject::pair(&head), sentence.and(".")).covers(deltas);
                told.add(telling.means_if(flips.then(|| pupils(&head))));
            }
        }
    }
}

fn pupils(head: &Pair<'_>) -> Sentence {
    match head.is_for_pupils() {
        true => say!["теперь это пара обучающихся: правила о приказах и согласиях для неё другие."],
        false => say!["теперь это пара педагогов: правила о приказах и согласиях для неё другие."],
    }
}
