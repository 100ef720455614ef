//! The view contract: one plain struct per template, holding everything that the template reads.
//!
//! Receives what `public` let through and returns serialisable values for `page`. It stands between
//! disclosure and rendering: personal data arrives as [`Public`], vetted free text as [`PublicText`],
//! rendered Markdown as [`Html`], and model types never appear. A template sees three names:
//! `frame` (the same on every page), `head` (about this page) and `page` (the struct named after it).
//!
//! Conventions that every template relies on:
//! - an address of our own is relative to the section's root (`pairs/a.html`, `mentors.html#id`) and
//!   gets `head.root` in front; one that begins with `http` leads outside and is left as it is;
//! - an optional field is always present and may be null, an empty list hides its heading;
//! - nothing depends on the hour: no «осталось 3 дня», dates only.
//!
//! The doc comments of these structs and of their fields are the webmaster's manual, `nastavnik fields --views`, and
//! therefore Russian: one sentence or two about what a visitor would see, full stop at the end.
//!
//! This layer deliberately lacks the model, consents and HTML other than rendered Markdown: what is not in a view, no
//! template can show.

mod accent;
mod acts_page;
mod anchor;
mod announcement;
mod archive_page;
mod article;
mod awards_page;
pub(crate) mod chart;
mod contacts_page;
mod contrast;
mod curator;
mod data_block;
mod data_table;
mod day;
mod description;
mod documents_page;
mod faq_page;
mod feed;
mod first_page;
mod forms_page;
mod frame;
mod free_page;
mod gallery;
mod head;
mod join_page;
mod library_item_page;
mod library_page;
mod link;
mod markdown;
mod mentor_page;
mod mentors_page;
mod menu;
mod missing_page;
mod model_page;
mod news_item_page;
mod news_page;
mod pair_page;
mod pairs_map;
mod pairs_page;
mod participant;
mod picture;
mod poured;
mod practice_page;
mod practices_page;
mod program_page;
mod programs_page;
mod related;
mod results_page;
mod reviews_page;
mod roadmap_page;
mod search_index;
mod search_page;
mod site;
mod sitemap;
mod teaser;
mod template;
mod whole_page;
mod words;

pub(crate) use crate::public::{Public, PublicText};
pub use accent::{Accent, Paper};
pub use acts_page::{ActGroup, ActsPage};
pub use anchor::Anchor;
pub use announcement::Announcement;
pub use archive_page::{ArchivePage, ArchiveYear, ArchiveYearPage, past_years};
pub use article::{Article, Event};
pub use awards_page::{AwardRow, AwardYear, AwardsPage};
pub use chart::{Area, Chart, Drawing, Label, LinkedMarks, Mark, Text};
pub use contacts_page::ContactsPage;
pub use curator::Curator;
pub use data_block::{Crumbs, DataBlock, EventThing, News, School, Thing};
pub use data_table::{DataRow, DataTable, Exhibit};
pub use day::{Day, Span};
pub use description::{Description, Holds, Part, Variable};
pub use documents_page::{DocumentLevel, DocumentRow, DocumentsPage};
pub use faq_page::{FaqPage, Question};
pub use feed::{Feed, FeedEntry};
pub use first_page::{Figure, FirstPage, FormCount};
pub use forms_page::{Form, FormsPage, Term};
pub use frame::Frame;
pub use free_page::FreePage;
pub use gallery::{Gallery, PublishedFile};
pub(crate) use gallery::{plain as plain_path, safe as safe_path};
pub use head::Head;
pub use join_page::{JoinForm, JoinPage};
pub use library_item_page::LibraryItemPage;
pub use library_page::LibraryPage;
pub use link::Link;
pub use markdown::Html;
pub use mentor_page::{MentorPage, Work};
pub use mentors_page::{MentorCard, MentorsPage};
pub use menu::{MenuGroup, MenuItem};
pub use missing_page::MissingPage;
pub use model_page::{ModelPage, Relation, Stage};
pub use news_item_page::NewsItemPage;
pub use news_page::NewsPage;
pub use pair_page::PairPage;
pub use pairs_page::{Ending, PairRow, PairYear, PairsPage};
pub use participant::Participant;
pub use picture::{Picture, SmallPicture};
pub(crate) use poured::written;
pub use practice_page::PracticePage;
pub use practices_page::PracticesPage;
pub use program_page::{Goal, Measure, ProgramPage};
pub(crate) use programs_page::title as program_title;
pub use programs_page::{ProgramRow, ProgramYear, ProgramsPage};
pub use related::Related;
pub use results_page::{ResultsPage, SurveyResult};
pub use reviews_page::{ReviewItem, ReviewYear, ReviewsPage};
pub use roadmap_page::{RoadmapItem, RoadmapPage, RoadmapStage};
pub use search_index::{Findable, SearchIndex};
pub use search_page::{SearchGroup, SearchPage};
pub use site::{Site, section_address};
pub use sitemap::{Sitemap, SitemapEntry};
pub use teaser::Teaser;
pub use template::{Template, description, descriptions};
pub use whole_page::{Fragment, WholePage, WholePart};
pub use words::Words;

use schemars::JsonSchema;
use serde::Serialize;

/// Что получает шаблон страницы.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a, P> {
    /// Содержание страницы.
    pub page: P,
    /// Заголовок, адрес и путь назад для этой страницы.
    pub head: Head,
    /// Общее для всех страниц.
    pub frame: &'a Frame,
}

impl<P: Template> Template for View<'_, P> {
    const NAME: &'static str = P::NAME;
}
