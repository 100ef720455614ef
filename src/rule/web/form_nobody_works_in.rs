//! WEB-03.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::{Kind, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Формы, которые школа завела в model.yaml, но по которым нет и не было ни одной пары.
    /// ## Почему это важно
    /// Форма в списке – обещание: родитель прочтёт о ней и придёт, а предложить нечего.
    /// ## Так нельзя
    /// В model.yaml есть форма «родитель – ученик», а пар с ней нет.
    /// ## Что сделать
    /// Уберите форму до первой пары или проверьте, верно ли названа форма в паре.
    "WEB-03" FormNobodyWorksIn, levels: [Advice], source: "по смыслу"
}

impl Rule for FormNobodyWorksIn {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let own = model.records.overrides.as_ref().and_then(|own| own.forms.known());
        if model.has_broken(Kind::Pair) || model.pairs().any(|pair| pair.form.is_bad()) {
            return;
        }
        for entry in own.into_iter().flatten() {
            let Known(title, place) = &entry.title else { continue };
            let Some(form) = model.profile.form(title) else { continue };
            let is_used = model.pairs().any(|pair| {
                let words = pair.form.known().into_iter().flat_map(|words| words.iter());
                words.into_iter().any(|word| form.is(&word.value))
            });
            if !is_used {
                findings
                    .advice(*place, format!("по этой форме нет ни одной пары: {}", form.title()))
                    .help("уберите форму из model.yaml до первой пары");
            }
        }
    }
}
