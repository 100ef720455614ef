//! WEB-02.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, которые не сказали своими словами, что у них за наставничество, и формы, в которых есть пары, но не
    /// сказано, о чём они.
    /// ## Почему это важно
    /// Посетитель сначала хочет понять, что это и для кого. Общее определение есть в теме, а про школу знает только
    /// школа.
    /// ## Так нельзя
    /// В school.md под полями нет ни строки.
    /// ## Что сделать
    /// Напишите в school.md два-три предложения для первой страницы; у своей формы в model.yaml впишите «о форме».
    "WEB-02" SaysNothingOfItself, levels: [Warning], source: "памятка «Наставничество в школе»: определения и формы"
}

impl Rule for SaysNothingOfItself {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if let Some(school) = model.school()
            && school.entry.body.is_empty()
        {
            findings
                .warning(Location::Missing(school.head), "о наставничестве в школе не сказано ни слова")
                .help("напишите под полями school.md текст первой страницы");
        }
        let mut told = Vec::new();
        for pair in model.pairs() {
            let Known(words, _) = &pair.form else { continue };
            for word in words.iter() {
                let Some(form) = model.profile.form(&word.value) else { continue };
                if form.about().is_empty() && !told.contains(&form.code()) {
                    told.push(form.code());
                    findings
                        .warning(word.place, format!("не сказано, что это за форма: {}", form.title()))
                        .help("впишите «о форме» у этой формы в model.yaml");
                }
            }
        }
    }
}
