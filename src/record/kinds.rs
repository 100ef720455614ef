//! Which folder or file holds which kind, and where its records are kept. Adding a kind is a line here.

use super::declare::{AnyField, FieldInfo, Fielded};
use std::sync::Arc;

use super::body::Body;
use super::entry::{Broken, Entry, Frame};
use super::kind::{
    AnnualReport, Article, Awards, Decisions, Document, Meeting, Numbers, Pair, Permits, Person, Program, Review,
    Roadmap, School, SchoolStages, Survey,
};
use super::node::{Key, Node};
use super::reader::Reader;
use super::value::Datum;
use crate::diagnostic::{Edit, Place};
use crate::name::fold;

/// Declares the kinds: where they live, what they are called, their type.
macro_rules! kinds {
    ($($(#[doc = $about:literal])+ $kind:ident : $store:ident = $type:ident in $home:literal $(| $other:literal)*, $body:ident $(($datum:ident))?;)+) => {
        /// A kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $about])+ $kind,)+
        }

        /// All records of a school, each kind in the order of its paths.
        #[derive(Clone, Debug, Default)]
        pub struct Records {
            $($(#[doc = $about])+ pub $store: Vec<Arc<Entry<$type>>>,)+
            /// Records that exist but could not be read.
            pub broken: Vec<Broken>,
            /// Paths from `content/` of the files that are no records, sorted.
            pub files: Vec<String>,
            /// The school's changes to the profiles, `model.yaml`.
            pub overrides: Option<super::kind::ProfileRecord>,
            /// What is read as it is meant and usually written otherwise, with the usual way to write it.
            pub preferred: Vec<Edit>,
        }

        /// A record whose kind is known, on its way from its file to its store. Shared, since a file that did
        /// not change keeps its record from one reading to the next.
        #[derive(PartialEq)]
        pub(super) enum Read {
            $($kind(Arc<Entry<$type>>),)+
        }

        impl Kind {
            /// Every kind, in the order of the field reference.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),+];

            /// The folder, or for a single record the stem of its file, as `new` makes it.
            #[must_use]
            pub fn home(self) -> &'static str {
                match self { $(Kind::$kind => $home,)+ }
            }

            /// What it is, in Russian.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Kind::$kind => concat!($($about),+).trim_ascii(),)+ }
            }

            /// Its declared fields.
            #[must_use]
            pub fn fields(self) -> &'static [&'static FieldInfo] {
                match self { $(Kind::$kind => <$type as Fielded>::FIELDS,)+ }
            }

            /// Who may see the body: everybody, the readers that a consent allows, or nobody.
            #[must_use]
            pub fn body(self) -> BodySeen {
                match self { $(Kind::$kind => BodySeen::$body $((Datum::$datum))?,)+ }
            }

            /// The kind of a folder, or of a file's stem at the top.
            #[must_use]
            pub fn of_home(name: &str) -> Option<Kind> {
                match fold(name).as_str() {
                    $($home $(| $other)* => Some(Kind::$kind),)+
                    _ => None,
                }
            }

            /// Reads the fields of a record of this kind; unknown and repeated keys are findings.
            pub(super) fn read(self, entries: &[(Key, Node)], reader: &mut Reader<'_>, frame: Frame) -> Read {
                match self { $(Kind::$kind => Read::$kind(Arc::new(frame.around(reader.fielded(entries)))),)+ }
            }
        }

        impl Records {
            /// Puts a record into the store of its kind.
            pub(super) fn keep(&mut self, read: &Read) {
                match read { $(Read::$kind(entry) => self.$store.push(Arc::clone(entry)),)+ }
            }

            /// How many records were read.
            #[must_use]
            pub fn count(&self) -> usize {
                0 $(+ self.$store.len())+
            }

            /// Shows every record: its kind, and itself.
            pub fn each<'r>(&'r self, visit: &mut dyn FnMut(Kind, &'r dyn Declared)) {
                $(self.$store.iter().for_each(|entry| visit(Kind::$kind, entry.as_ref()));)+
            }

            /// Every record in one list, in the order of [`Records::each`].
            #[must_use]
            pub fn all(&self) -> Vec<(Kind, &dyn Declared)> {
                let mut all = Vec::with_capacity(self.count());
                self.each(&mut |kind, record| all.push((kind, record)));
                all
            }
        }
    };
}

/// Who may see a record's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodySeen {
    /// Everybody, once it is vetted.
    Public,
    /// Everybody while the consent of the person, or of the author, lists this datum.
    ByConsent(Datum),
    /// Nobody.
    Private,
}

/// A record whose kind does not matter: what the walks over declarations need.
pub trait Declared: Sync {
    /// Its id.
    fn id(&self) -> &str;
    /// Where a finding about the whole record points.
    fn head(&self) -> Place;
    /// Its Markdown.
    fn body(&self) -> &Body;
    /// Shows every field, in order.
    fn each(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField));
    /// The fields by which it is known again.
    fn identity(&self) -> &'static [&'static FieldInfo];
}

impl<T: Fielded + Sync> Declared for Entry<T> {
    fn id(&self) -> &str {
        &self.id
    }

    fn head(&self) -> Place {
        self.head
    }

    fn body(&self) -> &Body {
        &self.body
    }

    fn each(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField)) {
        self.fields.each(visit);
    }

    fn identity(&self) -> &'static [&'static FieldInfo] {
        T::IDENTITY
    }
}

kinds! {
    /// Школа
    School: schools = School in "school" | "школа", Public;
    /// Человек
    Person: people = Person in "people" | "люди", ByConsent(About);
    /// Пара или группа
    Pair: pairs = Pair in "pairs" | "пары", Private;
    /// Персонализированная программа
    Program: programs = Program in "programs" | "программы", Private;
    /// Встреча
    Meeting: meetings = Meeting in "meetings" | "встречи", Private;
    /// Документ
    Document: documents = Document in "documents" | "документы", Private;
    /// Дорожная карта
    Roadmap: roadmaps = Roadmap in "roadmap" | "дорожная-карта" | "дорожная карта", Private;
    /// Этапы программы школы
    Stages: stages = SchoolStages in "stages" | "этапы", Private;
    /// Опрос
    Survey: surveys = Survey in "surveys" | "опросы", Private;
    /// Управленческие решения
    Decisions: decisions = Decisions in "decisions" | "решения", Private;
    /// Итоговый аналитический отчёт
    Report: reports = AnnualReport in "reports" | "отчеты", Private;
    /// Награды
    Awards: awards = Awards in "awards" | "награды", Private;
    /// Допуски
    Permits: permits = Permits in "permits" | "допуски", Private;
    /// Показатели школы
    Numbers: numbers = Numbers in "numbers" | "показатели", Private;
    /// Отзыв
    Review: reviews = Review in "reviews" | "отзывы", ByConsent(Review);
    /// Новость
    News: news = Article in "news" | "новости", Public;
    /// Лучшая практика
    Practice: practices = Article in "practices" | "практики", Public;
    /// Материал методической копилки
    Library: library = Article in "library" | "копилка" | "библиотека", Public;
    /// Свободная страница
    Page: pages = Article in "pages" | "страницы", Public;
}

impl Kind {
    /// Does the kind live in one file at the top?
    #[must_use]
    pub fn is_single(self) -> bool {
        matches!(self, Kind::School | Kind::Decisions | Kind::Awards | Kind::Permits)
    }

    /// The kind of a path in the tree; `None` where no kind claims it.
    ///
    /// Kinds of one file stand at the top, all others in the folder of their kind at any depth, a road map in either.
    #[must_use]
    pub fn of(path: &str) -> Option<Kind> {
        match path.split_once('/') {
            None => Kind::of_home(stem(path)).filter(|kind| kind.is_single() || *kind == Kind::Roadmap),
            Some((folder, _)) => Kind::of_home(folder).filter(|kind| !kind.is_single()),
        }
    }
}

/// A path's file name without its ending.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
