//! FRM-01.

use super::roles;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::Form;
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Формы наставничества, которых нет в профиле школы, и людей, которые не подходят форме по роли.
    ///
    /// Роли форм «ученик – ученик», «учитель – учитель», «работодатель – ученик» и «студент – ученик» проверяют правила
    /// FRM-02 … FRM-05; здесь – роли остальных форм, в том числе своих форм школы из model.yaml. Если у пары несколько
    /// форм, человеку довольно подойти одной из них.
    /// ## Почему это важно
    /// По форме выбирают правила для пары и считают участников; пара с незнакомой формой не попадает ни в одну строку отчёта.
    /// ## Так нельзя
    /// форма: учитель – родитель
    /// ## Что сделать
    /// Впишите форму из списка. Если у школы есть своя форма, добавьте её в model.yaml вместе с ролями.
    "FRM-01" UnknownForm, levels: [Error], source: "раздел сайта школы; Положение, п. 3.1"
}

impl Rule for UnknownForm {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            for word in pair.form.known().into_iter().flat_map(|words| words.iter()) {
                if model.profile.form(&word.value).is_some() {
                    continue;
                }
                let titles = model.profile.forms.iter().map(Form::title);
                findings
                    .error(word.place, format!("нет такой формы наставничества: «{}»", word.value))
                    .help(offer::instead_of(&word.value, titles));
            }
        }
        roles::check_other_forms(model, findings);
    }
}
