//! The pages of the menu, and the one for addresses that do not exist.

use serde::Serialize;

use super::spot::{MISSING, Spot};
use super::{Desk, Drawn, Planned, Subject};
use crate::public::PublicText;
use crate::view::{
    ActsPage, AwardsPage, ContactsPage, DocumentsPage, FirstPage, FormsPage, LibraryPage, MentorsPage, MissingPage,
    ModelPage, NewsPage, PairsPage, PracticesPage, ProgramsPage, ResultsPage, ReviewsPage, Site, Template, View,
};

impl<'s> Desk<'s> {
    /// The pages that every section has, the lists that have something to show, and the road maps.
    pub(super) fn at_the_top(self) -> Vec<Planned<'s>> {
        let first = Spot::alone("index.html");
        let welcome =
            PublicText::own("Наставничество в школе: кто, с кем и над чем работает, новости, документы, контакты.");
        let mut pages = vec![
            self.of_school(self.page_about(
                Subject::School,
                first,
                PublicText::own("Наставничество"),
                welcome,
                FirstPage::of,
            )),
            self.top(
                "model.html",
                "О модели наставничества",
                "Роли, формы, виды и этапы наставничества в школе.",
                ModelPage::of,
            ),
            self.page_about(
                Subject::Contacts,
                Spot::top("contacts.html"),
                PublicText::own("Куратор и контакты"),
                PublicText::own("Куратор наставничества: к кому обратиться и когда."),
                ContactsPage::of,
            ),
            self.missing(),
        ];
        pages.extend(self.lists().into_iter().filter(|page| self.frame.lists(&page.path)));
        pages.extend(self.roadmap());
        pages
    }

    /// A page that shows the record of the school before all others.
    fn of_school(self, page: Planned<'s>) -> Planned<'s> {
        match self.site.disclosure.school() {
            Some(school) => page.of_record(school.file()),
            None => page,
        }
    }

    /// The lists of the menu; one that the frame does not name has nothing to show.
    fn lists(self) -> [Planned<'s>; 12] {
        [
            self.top("forms.html", "Формы и виды", "Кто кому наставник и как они работают.", FormsPage::of),
            self.top("results.html", "Мониторинг и результаты", "Наставничество школы в числах.", ResultsPage::of),
            self.top(
                "mentors.html",
                "Наши наставники",
                "Наставники школы: чему учат и с чем помогают.",
                MentorsPage::of,
            ),
            self.top(
                "pairs.html",
                "Пары и группы",
                "Наставнические пары и группы школы по учебным годам.",
                PairsPage::of,
            ),
            self.top(
                "programs.html",
                "Персонализированные программы",
                "Цели и мероприятия пар и групп.",
                ProgramsPage::of,
            ),
            self.top(
                "documents.html",
                "Нормативные документы",
                "Федеральные, региональные и муниципальные документы о наставничестве.",
                DocumentsPage::of,
            ),
            self.top(
                "acts.html",
                "Локальные акты",
                "Документы школы о наставничестве: положение, приказы, формы согласий.",
                ActsPage::of,
            ),
            self.top("news.html", "Новости", "Что происходит в наставничестве школы.", NewsPage::of),
            self.top("practices.html", "Лучшие практики", "Что сработало и чем стоит поделиться.", PracticesPage::of),
            self.top("library.html", "Методическая копилка", "Памятки, образцы и советы наставнику.", LibraryPage::of),
            self.top("awards.html", "Награды", "Чем отмечены участники наставничества.", AwardsPage::of),
            self.top(
                "reviews.html",
                "Отзывы",
                "Что говорят о наставничестве те, кто в нём участвует.",
                ReviewsPage::of,
            ),
        ]
    }

    /// A page whose words are ours.
    pub(super) fn top<P: Template + Serialize + 's>(
        self,
        path: &str,
        title: &'static str,
        description: &'static str,
        view: impl Fn(&Site<'s>) -> P + Send + Sync + 's,
    ) -> Planned<'s> {
        self.page(Spot::top(path), PublicText::own(title), PublicText::own(description), view)
    }

    /// The page for addresses that do not exist. Its links must work from any address, so its root is the section's
    /// absolute address where that is known.
    fn missing(self) -> Planned<'s> {
        let title = PublicText::own("Такой страницы нет");
        let mut head = self.head(Spot::alone(MISSING), title.clone(), title);
        head.canonical = None;
        if let Some(address) = self.site.address {
            head.root = address.to_owned();
        }
        Planned::new(MISSING.to_owned(), move || {
            Drawn::of(View { frame: self.frame, head: head.clone(), page: MissingPage {} })
        })
    }
}
