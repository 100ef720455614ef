//! Which pages a section has, and where they stand. Adding a page is a function and a line in [`plan`].

use serde::Serialize;
use tera::Context;

use super::error::Error;
use super::publish::Digest;
use super::theme::Theme;
use crate::public::{ArticleKind, PublicArticle, PublicText, kind};
use crate::view::{
    Accent, ContactsPage, DocumentsPage, Feed, FirstPage, Frame, FreePage, Head, LibraryItemPage, LibraryPage, Link,
    MentorsPage, MissingPage, ModelPage, NewsItemPage, NewsPage, PairPage, PairsPage, PracticePage, PracticesPage,
    ProgramPage, ProgramsPage, RoadmapPage, Site, Sitemap, SitemapEntry, Template, View, program_title,
};

/// A page that can be rendered when it is needed.
pub struct Planned<'s> {
    /// Its path in the section.
    pub path: String,
    make: Box<dyn Fn() -> Drawn + Send + Sync + 's>,
}

/// A view, ready for its template.
pub struct Drawn {
    template: &'static str,
    context: Context,
    digest: blake3::Hash,
}

impl Planned<'_> {
    /// Fills the view. It holds everything that its template reads.
    #[must_use]
    pub fn draw(&self) -> Drawn {
        (self.make)()
    }
}

impl Drawn {
    /// Renders the page.
    ///
    /// # Errors
    /// When its template is wrong.
    pub fn render(&self, theme: &Theme) -> Result<String, Error> {
        theme.render(self.template, &self.context)
    }

    /// What the finished page depends on: program, templates, view, and what must not be seen on it.
    pub(super) fn key(&self, theme: &Theme, withheld: u128) -> Digest {
        let mut key = blake3::Hasher::new();
        key.update(env!("CARGO_PKG_VERSION").as_bytes());
        key.update(theme.digest().as_bytes());
        key.update(&withheld.to_be_bytes());
        key.update(self.template.as_bytes());
        key.update(self.digest.as_bytes());
        Digest::of(key.finalize().as_bytes())
    }
}

/// A page's place in the section, before its title is known.
struct Spot {
    path: String,
    menu: Option<&'static str>,
    above: Vec<(&'static str, &'static str)>,
}

impl Spot {
    /// A page at the top of the section, below the first page.
    fn top(path: &str) -> Self {
        Spot { path: path.to_owned(), menu: None, above: vec![FIRST] }
    }

    /// A page in a folder, below the list that the menu shows.
    fn below(list: (&'static str, &'static str), path: String) -> Self {
        Spot { path, menu: Some(list.1), above: vec![FIRST, list] }
    }
}

const FIRST: (&str, &str) = ("Наставничество", "index.html");
const PAIRS: (&str, &str) = ("Пары и группы", "pairs.html");
const PROGRAMS: (&str, &str) = ("Программы", "programs.html");
const NEWS: (&str, &str) = ("Новости", "news.html");
const PRACTICES: (&str, &str) = ("Практики", "practices.html");
const LIBRARY: (&str, &str) = ("Методическая копилка", "library.html");

/// Every page of the section.
pub fn plan<'s>(site: Site<'s>, frame: &'s Frame) -> Vec<Planned<'s>> {
    let desk = Desk { site, frame };
    let mut pages = desk.at_the_top();
    pages.extend(desk.pairs());
    pages.extend(desk.programs());
    pages.extend(desk.news());
    pages.extend(desk.shelf(ArticleKind::Practice, PRACTICES, "practices", PracticePage::of));
    pages.extend(desk.shelf(ArticleKind::Library, LIBRARY, "library", LibraryItemPage::of));
    pages.extend(desk.free_pages());
    pages.extend(desk.for_machines(&pages));
    pages.extend(desk.accent());
    pages
}

/// What every page is made with.
#[derive(Clone, Copy)]
struct Desk<'s> {
    site: Site<'s>,
    frame: &'s Frame,
}

impl<'s> Desk<'s> {
    fn page<P: Template + Serialize>(
        self,
        spot: Spot,
        title: PublicText,
        description: PublicText,
        view: impl Fn(&Site<'s>) -> P + Send + Sync + 's,
    ) -> Planned<'s> {
        let path = spot.path.clone();
        let head = self.head(spot, title, description);
        let make = move || {
            let view = View { frame: self.frame, head: head.clone(), page: view(&self.site) };
            drawn(P::NAME, &view)
        };
        Planned { path, make: Box::new(make) }
    }

    fn head(self, spot: Spot, title: PublicText, description: PublicText) -> Head {
        let link = |(text, href): (&'static str, &str)| Link { text: PublicText::own(text), href: href.to_owned() };
        Head {
            title,
            description,
            root: "../".repeat(spot.path.matches('/').count()),
            menu: spot.menu.map(str::to_owned),
            breadcrumbs: spot.above.into_iter().map(link).collect(),
            canonical: self.site.absolute(&spot.path),
            path: spot.path,
        }
    }

    fn top<P: Template + Serialize>(
        self,
        path: &str,
        title: &'static str,
        description: &'static str,
        view: impl Fn(&Site<'s>) -> P + Send + Sync + 's,
    ) -> Planned<'s> {
        self.page(Spot::top(path), PublicText::own(title), PublicText::own(description), view)
    }

    /// The pages of the menu, and the one for addresses that do not exist.
    fn at_the_top(self) -> Vec<Planned<'s>> {
        let first = Spot { path: "index.html".to_owned(), menu: None, above: Vec::new() };
        let welcome =
            PublicText::own("Наставничество в школе: кто, с кем и над чем работает, новости, документы, контакты.");
        let mut pages = vec![
            self.page(first, PublicText::own("Наставничество"), welcome, FirstPage::of),
            self.top(
                "model.html",
                "О модели наставничества",
                "Роли, формы, виды и этапы наставничества в школе.",
                ModelPage::of,
            ),
            self.top(
                "contacts.html",
                "Контакты",
                "Куратор наставничества: к кому обратиться и когда.",
                ContactsPage::of,
            ),
            self.missing(),
        ];
        let listed = |path: &str| self.frame.menu.iter().any(|item| item.href == path);
        let lists = [
            self.top("mentors.html", "Наставники", "Наставники школы: чему учат и с чем помогают.", MentorsPage::of),
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
                "Документы",
                "Нормативные документы и локальные акты о наставничестве.",
                DocumentsPage::of,
            ),
            self.top("news.html", "Новости", "Что происходит в наставничестве школы.", NewsPage::of),
            self.top("practices.html", "Лучшие практики", "Что сработало и чем стоит поделиться.", PracticesPage::of),
            self.top("library.html", "Методическая копилка", "Памятки, образцы и советы наставнику.", LibraryPage::of),
        ];
        pages.extend(lists.into_iter().filter(|page| listed(&page.path)));
        pages.extend(self.roadmap());
        pages
    }

    /// Its links must work from any address, so its root is the section's absolute address where that is known.
    fn missing(self) -> Planned<'s> {
        let spot = Spot { path: "404.html".to_owned(), menu: None, above: Vec::new() };
        let title = PublicText::own("Такой страницы нет");
        let mut head = self.head(spot, title.clone(), title);
        head.canonical = None;
        if let Some(address) = self.site.address {
            head.root = address.to_owned();
        }
        let make =
            move || drawn(MissingPage::NAME, &View { frame: self.frame, head: head.clone(), page: MissingPage {} });
        Planned { path: "404.html".to_owned(), make: Box::new(make) }
    }

    /// The road map of the latest school year; older ones keep pages of their own. Each leads to the others.
    fn roadmap(self) -> Vec<Planned<'s>> {
        let about = PublicText::own("План работы по наставничеству: сроки, ответственные, результаты.");
        let years: Vec<RoadmapPage> = self.site.disclosure.roadmaps().iter().filter_map(RoadmapPage::of).collect();
        let link =
            |(at, view): (usize, &RoadmapPage)| Link { text: view.year.clone(), href: path_of_roadmap(at, view) };
        let links: Vec<Link> = years.iter().enumerate().map(link).collect();
        let page = |(at, view): (usize, RoadmapPage)| {
            let path = path_of_roadmap(at, &view);
            let others = links.iter().filter(|link| link.href != path).cloned().collect();
            let spot = match at {
                0 => Spot::top(&path),
                _ => Spot::below(("Дорожная карта", "roadmap.html"), path),
            };
            let title = PublicText::join(&[&PublicText::own("Дорожная карта"), &view.year], " на ");
            let view = RoadmapPage { others, ..view };
            self.page(spot, title, about.clone(), move |_| view.clone())
        };
        years.into_iter().enumerate().map(page).collect()
    }

    fn pairs(self) -> Vec<Planned<'s>> {
        let disclosure = self.site.disclosure;
        let page = |pair: crate::public::PublicPair<'s>| {
            let title = self.site.title(&pair);
            let task = pair.fields().text(kind::Pair::task).map(|task| task.capitalised());
            let about = task.unwrap_or_else(|| PublicText::own("Наставническая пара: участники, срок, задача."));
            let spot = Spot::below(PAIRS, format!("pairs/{}.html", pair.address()));
            self.page(spot, title, about, move |site| PairPage::of(site, &pair))
        };
        disclosure.pairs().into_iter().map(page).collect()
    }

    fn programs(self) -> Vec<Planned<'s>> {
        let page = |program: crate::public::PublicProgram<'s>| {
            let title = program_title(&program);
            let about = PublicText::own("Персонализированная программа: цели, мероприятия, ожидаемые результаты.");
            let spot = Spot::below(PROGRAMS, format!("programs/{}.html", program.address()));
            self.page(spot, title, about, move |site| ProgramPage::of(site, &program))
        };
        self.site.disclosure.programs().into_iter().map(page).collect()
    }

    fn news(self) -> Vec<Planned<'s>> {
        let news = self.site.disclosure.articles(ArticleKind::News);
        let page = |(at, article): (usize, &PublicArticle<'s>)| {
            let newer = at.checked_sub(1).and_then(|at| news.get(at)).copied();
            let older = news.get(at + 1).copied();
            self.article(NEWS, "news", *article, move |site, article| {
                NewsItemPage::of(site, article, newer.as_ref(), older.as_ref())
            })
        };
        news.iter().enumerate().filter_map(page).collect()
    }

    fn shelf<P: Template + Serialize>(
        self,
        shelf: ArticleKind,
        list: (&'static str, &'static str),
        folder: &str,
        view: impl Fn(&Site<'_>, &PublicArticle<'_>) -> Option<P> + Copy + Send + Sync + 's,
    ) -> Vec<Planned<'s>> {
        let articles = self.site.disclosure.articles(shelf);
        articles.into_iter().filter_map(|article| self.article(list, folder, article, view)).collect()
    }

    fn free_pages(self) -> Vec<Planned<'s>> {
        let articles = self.site.disclosure.articles(ArticleKind::Page);
        articles.into_iter().filter_map(|article| self.article(FIRST, "pages", article, FreePage::of)).collect()
    }

    /// The page of an article; none where its title or text must not be shown.
    fn article<P: Template + Serialize>(
        self,
        list: (&'static str, &'static str),
        folder: &str,
        article: PublicArticle<'s>,
        view: impl Fn(&Site<'_>, &PublicArticle<'_>) -> Option<P> + Send + Sync + 's,
    ) -> Option<Planned<'s>> {
        let title = article.fields().text(kind::Article::title)?;
        let about = article.body()?.lead().unwrap_or_else(|| title.clone());
        let path = format!("{folder}/{}.html", article.address());
        let spot = if list == FIRST { Spot { path, menu: None, above: vec![FIRST] } } else { Spot::below(list, path) };
        Some(self.page(spot, title, about, move |site| {
            view(site, &article).expect("an article whose title and text are shown has a page")
        }))
    }

    /// The feed and the list of pages, where the section's address is known.
    fn for_machines(self, pages: &[Planned<'s>]) -> Vec<Planned<'s>> {
        let address = |path: &str| self.site.absolute(path);
        let entries = pages.iter().filter(|page| page.path != "404.html");
        let mut entries: Vec<SitemapEntry> =
            entries.filter_map(|page| Some(SitemapEntry { address: address(&page.path)?, changed: None })).collect();
        entries.sort_by(|a, b| a.address.cmp(&b.address));
        let sitemap = (!entries.is_empty()).then(|| bare("sitemap.xml", Sitemap { pages: entries }));
        let feed =
            Feed::of(&self.site, &self.frame.section, &self.frame.school_short).map(|feed| bare("feed.xml", feed));
        sitemap.into_iter().chain(feed).collect()
    }

    /// The school's colour.
    fn accent(self) -> Option<Planned<'s>> {
        let school = self.site.disclosure.school()?;
        let colour = school.fields().text(kind::School::accent)?;
        Some(bare("assets/accent.css", Accent::of(&colour)?))
    }
}

/// The latest road map stands in the menu.
fn path_of_roadmap(at: usize, view: &RoadmapPage) -> String {
    if at == 0 { "roadmap.html".to_owned() } else { format!("roadmap/{}.html", view.year.as_str().replace('/', "-")) }
}

/// A file for machines: its view is its whole context.
fn bare<'s, V: Template + Serialize + Send + Sync + 's>(path: &str, view: V) -> Planned<'s> {
    Planned { path: path.to_owned(), make: Box::new(move || drawn(V::NAME, &view)) }
}

fn drawn(template: &'static str, view: &impl Serialize) -> Drawn {
    let context = Context::from_serialize(view).expect("a view is a struct of texts, lists and numbers");
    let bytes = serde_json::to_vec(view).expect("a view is a struct of texts, lists and numbers");
    Drawn { template, context, digest: blake3::hash(&bytes) }
}
