//! The head as a mentor: of teachers only.

use crate::model::{Pair, Person};
use crate::profile::Form;
use crate::record::value::Affiliation;

/// Does the head lead somebody who is no teacher, though one of the forms takes the head as mentor and none takes both?
pub(in crate::rule) fn leads_a_learner(pair: &Pair<'_>, mentee: &Person<'_>, forms: &[&Form]) -> bool {
    let is_led_by_head = pair.mentor().is_some_and(|mentor| mentor.affiliation() == Some(Affiliation::Head));
    let Some(learner) = mentee.affiliation().filter(|_| is_led_by_head && !mentee.is_teacher()) else { return false };
    let takes = |roles: &[Affiliation], who| roles.is_empty() || roles.contains(&who);
    let mut of_head = forms.iter().filter(|form| takes(&form.mentor, Affiliation::Head)).peekable();
    of_head.peek().is_some() && !of_head.any(|form| takes(&form.mentee, learner))
}
