//! KND-12.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::{MeetingKind, MentoringKind};
use crate::record::kind::Meeting;
use crate::rule::shared::{is_of_late, said};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Рабочие встречи ситуационного наставничества, о которых не сказано, по какому поводу они были.
    ///
    /// График такой паре не нужен. Смотрит пары, которые работают или закончили не больше года назад.
    /// ## Почему это важно
    /// Ситуационное – это помощь тогда, когда она понадобилась. По поводам видно, с чем обращаются, и стоит ли заняться этим всерьёз.
    /// ## Так нельзя
    /// вид пары: ситуационное, а в записи встречи нет поля «повод»
    /// ## Что сделать
    /// Впишите в запись встречи одной фразой, что случилось: «повод: трудный разговор с родителями».
    "KND-12" NoOccasion, levels: [Warning], source: "Положение, п. 3.1.3"
}

impl Rule for NoOccasion {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let pairs = model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Situational)).filter(is_of_late);
        for meeting in pairs.flat_map(|pair| pair.meetings()) {
            let is_work = meeting.kind() == Some(MeetingKind::Work) && !meeting.is_ahead();
            if !is_work || !meeting.reason.is_absent() {
                continue;
            }
            let day = meeting.date.known().map_or_else(String::new, |date| format!(" {}", said(date.0)));
            findings
                .warning(
                    Location::Missing(meeting.reason.place()),
                    format!("не сказано, по какому поводу встреча{day}"),
                )
                .help(format!("впишите поле {}", Meeting::reason));
        }
    }
}
