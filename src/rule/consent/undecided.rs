//! One voice for CON-08 and CON-09: a request that was made, and nobody wrote down what came of it.

use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Request;
use crate::record::value::RequestKind;

/// Files the requests of a kind that have no decision or no day of it.
pub(super) fn file(kind: RequestKind, model: &Model, findings: &mut Findings<'_>) {
    let requests = model.pairs().flat_map(|pair| pair.entry.fields.requests.known()).flatten();
    for request in requests.filter(|request| request.kind.known() == Some(&kind)) {
        let missing = missing(request);
        if missing.is_empty() {
            continue;
        }
        findings
            .warning(
                Location::Missing(request.kind.place()),
                format!("не сказано, что решили об обращении: {}", kind.word()),
            )
            .label(format!("нет: {}", and(&missing)))
            .help(format!("допишите в обращение: {}", and(&missing)));
    }
}

/// What a request lacks, named as people write it.
fn missing(request: &Request) -> Vec<String> {
    let decision = request.decision.is_absent().then(|| Request::decision.to_string());
    let decided = request.decided.is_absent().then(|| Request::decided.to_string());
    decision.into_iter().chain(decided).collect()
}
