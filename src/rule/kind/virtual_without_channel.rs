//! KND-10.

use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Findings, Location};
use crate::model::{Meeting as OfModel, Model, Pair as PairOfModel};
use crate::profile::{MeetingKind, MentoringKind};
use crate::record::kind::{Meeting, Pair};
use crate::record::value::MeetingMode;
use crate::rule::{Rule, rule};

const MEETINGS: Noun = Noun("встречи", "встреч", "встреч");

rule! {
    /// ## Что находит
    /// Виртуальные пары, у которых не назван канал связи или ни одна встреча не отмечена как дистанционная.
    ///
    /// Знакомство может быть и очным. Смотрит пары, которые работают или скоро начнут.
    /// ## Почему это важно
    /// В виртуальном наставничестве люди видятся через сеть. Канал называют заранее, чтобы оба могли им пользоваться, а по способу встреч видно, что вид назван верно.
    /// ## Так нельзя
    /// вид: виртуальное, строки «канал:» нет, а у встреч не сказано «способ: дистанционно»
    /// ## Что сделать
    /// Впишите в пару «канал:» – чем пользуетесь, – а во встречи «способ: дистанционно». Если пара видится очно, смените вид.
    "KND-10" VirtualWithoutChannel, levels: [Warning], source: "Положение, п. 3.1.3"
}

impl Rule for VirtualWithoutChannel {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Virtual) && pair.is_live()) {
            if pair.channel.is_absent() {
                findings
                    .warning(
                        Location::Missing(pair.channel.place()),
                        "виртуальное наставничество, а канал связи не назван",
                    )
                    .also(pair.kind.place(), "вид пары")
                    .help(format!("впишите поле {}", Pair::channel));
            }
            never_remote(&pair, findings);
        }
    }
}

fn never_remote(pair: &PairOfModel<'_>, findings: &mut Findings<'_>) {
    let held = pair.meetings().filter(|meeting| !meeting.is_ahead());
    let held: Vec<OfModel<'_>> = held.filter(|meeting| meeting.kind() != Some(MeetingKind::Acquaintance)).collect();
    let may_be_remote =
        |meeting: &OfModel<'_>| meeting.mode.is_bad() || meeting.mode.known() == Some(&MeetingMode::Remote);
    let Some(first) = held.first().filter(|_| !held.iter().any(may_be_remote)) else { return };
    findings
        .warning(pair.kind.place(), format!("виртуальное наставничество, а {}", none_of(held.len())))
        .also(first.head, "первая из этих встреч")
        .help(format!("впишите в записи встреч поле {} или смените вид пары", Meeting::mode));
}

fn none_of(count: usize) -> String {
    format!("из {} нет ни одной дистанционной", Count(count, MEETINGS))
}
