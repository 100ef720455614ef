//! The pages by which one begins: how to take part, the paper form, the questions and answers.

use super::spot::{JOIN, Spot};
use super::{Desk, Planned};
use crate::public::{PublicText, Stand};
use crate::view::{FaqPage, JoinForm, JoinPage};

impl<'s> Desk<'s> {
    /// How to take part, and the form for it; the questions where the school has written answers.
    pub(super) fn join(self) -> Vec<Planned<'s>> {
        let mut pages = vec![
            self.top(
                JOIN.1,
                JOIN.0,
                "Как стать наставником или наставляемым: с чего начать и к кому прийти.",
                JoinPage::of,
            ),
            self.form(),
        ];
        pages.extend(self.questions());
        pages
    }

    fn form(self) -> Planned<'s> {
        let spot = Spot::below(JOIN, "join/form.html".to_owned());
        let about = PublicText::own("Заявление на участие в наставничестве: распечатать, заполнить, отдать куратору.");
        self.page(spot, PublicText::own("Заявление"), about, JoinForm::of)
    }

    fn questions(self) -> Option<Planned<'s>> {
        let article = self.site.disclosure.standing_at(Stand::Questions)?;
        let about = PublicText::own("О чём чаще всего спрашивают те, кто думает об участии в наставничестве.");
        let view = move |site: &_| FaqPage::of(site, &article);
        Some(self.page(Spot::top("faq.html"), PublicText::own("Вопросы и ответы"), about, view))
    }
}
