//! One declaration per field: Russian key, English key, type, presence with its rule, who may see it, meaning.
//!
//! Receives nothing; the kinds of `kind/` are written with `record!`, and everything else reads these declarations. The
//! table of a kind yields its struct, its decoding, its [`FieldInfo`]s for the field reference, and a typed [`Def`] per
//! field, by which rules name a field and the public layer opens it. Deliberately lacks rules across fields.
//!
//! A kind with fields in brackets, `Measure [what] {`, is known again by these fields where two states of a school are
//! compared.
//!
//! # One field, from its declaration to its uses
//!
//! ```text
//! record! {
//!     /// Наставническая пара или группа.
//!     Pair {
//!         /// Конкретная задача пары.
//!         task: Text = "задача" / "task" | "цель", Must("PAI-10"), Anyone;
//!     // │     │        │          │        │       │               └ who may see it ([`Visibility`])
//!     // │     │        │          │        │       └ whose rule asks for it ([`Presence`])
//!     // │     │        │          │        └ further accepted keys, any number
//!     // │     │        │          └ the English key, accepted too
//!     // │     │        └ the key that curators write
//!     // │     └ what can be written in it (a [`Value`])
//!     // └ the name in the code; the comment above is what «nastavnik fields» says of it
//!     }
//! }
//! ```
//!
//! gives, beside the reading of «задача: …» with its place:
//!
//! - `pair.task: Field<Text>`, absent, bad or known: `let Known(task, place) = &pair.task else { … }`;
//! - `Pair::task: Def<Pair, Text, Anyone>`, the field without a value. A message names it: `format!("впишите поле {}",
//!   Pair::task)` reads «впишите поле «задача»». The public layer opens it: `shown.text(Pair::task)` compiles because of
//!   `Anyone`; with `Nobody` there is no such method, and with a consent the consent is asked for;
//! - its row in `Pair::FIELDS`, through which the walks over all declarations meet it: presence, references, free text,
//!   the field reference, the test that looks for leaks.

use std::fmt;
use std::marker::PhantomData;

use super::field::Field;
use super::reader::{Fields, Reader};
use super::said::{Look, Said, folded};
use super::value::{Datum, Reference, Shape, Value};
use crate::diagnostic::Place;

/// Must a field be there? A code (`PAI-10`) names the rule of domain.md, section 2, that says so; its page is what
/// `explain` shows. Without a code the page is that of `FIL-06`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Its absence is an error.
    Must(Option<&'static str>),
    /// Its absence is a warning.
    Should(Option<&'static str>),
    /// Its absence is advice.
    Could(&'static str),
    /// Nothing is said about its absence.
    May,
}

/// Who may see a field outside the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody, once its text is vetted.
    Anyone,
    /// Everybody while a live consent to publication lists this datum.
    Consent(Datum),
    /// Nobody: it never reaches the public output.
    Nobody,
}

/// What is known of a field without its value: the row of the field reference.
///
/// For `task` above: `russian: "задача"`, `english: "task"`, `synonyms: ["цель"]`, `presence: Must(Some("PAI-10"))`,
/// `visibility: Anyone`, `shape: Text::SHAPE`, `meaning: " Конкретная задача пары."`.
#[derive(Debug)]
pub struct FieldInfo {
    /// The key that curators write.
    pub russian: &'static str,
    /// The key that is also accepted.
    pub english: &'static str,
    /// Other spellings that are accepted.
    pub synonyms: &'static [&'static str],
    /// Must it be there?
    pub presence: Presence,
    /// Who may see it?
    pub visibility: Visibility,
    /// What is written in it.
    pub shape: Shape,
    /// What it means, in Russian: the comment of the declaration, with the blank in front of it.
    pub meaning: &'static str,
}

/// Two are one field where they are declared alike. Their addresses say nothing: a constant may have several.
impl PartialEq for FieldInfo {
    fn eq(&self, other: &Self) -> bool {
        let declared = |info: &FieldInfo| (info.russian, info.english, info.meaning);
        std::ptr::eq(self, other) || declared(self) == declared(other)
    }
}

impl Eq for FieldInfo {}

/// A field that everybody may see.
#[derive(Clone, Copy, Debug)]
pub struct Anyone;
/// A field that a consent opens.
#[derive(Clone, Copy, Debug)]
pub struct ByConsent;
/// A field that nobody outside may see.
#[derive(Clone, Copy, Debug)]
pub struct Nobody;

/// A field of record kind `R` with values of `T`, visible to `V` ([`Anyone`], [`ByConsent`] or [`Nobody`]).
///
/// It is a field without a value, as a rule or a view names it: `Pair::task`. `V` stands in the type so that asking the
/// public layer for a field that nobody may see does not compile.
#[derive(Debug)]
pub struct Def<R: 'static, T: 'static, V> {
    /// Its declaration.
    pub info: &'static FieldInfo,
    /// The way to it in a record.
    pub get: fn(&R) -> &Field<T>,
    /// Who may see it, as a type.
    pub seen_by: PhantomData<V>,
}

impl<R, T, V> Clone for Def<R, T, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, T, V> Copy for Def<R, T, V> {}

/// Reads as «ключ», the way a message names a field.
impl<R, T, V> fmt::Display for Def<R, T, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "«{}»", self.info.russian)
    }
}

/// Anything that is made of declared fields: a record (`Pair`) or a part of one (`Request` in `Pair::requests`).
pub trait Fielded: Sized + 'static {
    /// What it is, in Russian.
    const MEANING: &'static str;
    /// Its fields in the order in which people write them.
    const FIELDS: &'static [&'static FieldInfo];
    /// The fields by which one is known again on another day; empty where there are none.
    const IDENTITY: &'static [&'static FieldInfo];
    /// Reads it from the keys of a map; what cannot be read is a bad field and a finding in `reader`.
    fn read(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Self;
    /// Shows every field to `visit`, in order.
    fn each(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField));
}

/// A field whose type does not matter: what the walks over declarations need of it.
pub trait AnyField {
    /// Is nothing said?
    fn is_absent(&self) -> bool;
    /// Where it stands or belongs.
    fn place(&self) -> Place;
    /// Shows every free text in it, the texts of its parts aside.
    fn texts(&self, visit: &mut dyn FnMut(&str, Place));
    /// Shows every reference in it.
    fn references(&self, visit: &mut dyn FnMut(&Reference));
    /// Shows every field of the parts in it.
    fn parts(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField));
    /// What it says; nothing where it is absent.
    fn said(&self, look: &dyn Look) -> Option<Said>;
}

impl<T: Value> AnyField for Field<T> {
    fn is_absent(&self) -> bool {
        Field::is_absent(self)
    }

    fn place(&self) -> Place {
        Field::place(self)
    }

    fn texts(&self, visit: &mut dyn FnMut(&str, Place)) {
        if let Field::Known(value, place) = self {
            value.texts(*place, visit);
        }
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        if let Field::Known(value, _) = self {
            value.references(visit);
        }
    }

    fn parts(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField)) {
        if let Field::Known(value, _) = self {
            value.parts(visit);
        }
    }

    fn said(&self, look: &dyn Look) -> Option<Said> {
        match self {
            Field::Absent(_) => None,
            Field::Bad(place) => Some(Said::Unreadable(folded(&look.typed(*place)))),
            Field::Known(value, _) => Some(value.said(look)),
        }
    }
}

/// Declares a record kind or a part of one; the example above shows what each word of a line means.
macro_rules! record {
    ($(#[doc = $about:literal])+ $kind:ident $([$($by:ident),+])? {
        $($(#[doc = $meaning:literal])+
          $name:ident : $type:ty = $russian:literal / $english:literal $(| $synonym:literal)*,
          $presence:ident $(($code:literal))?, $seen:ident $(($datum:ident))?;)+
    }) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $kind {
            $($(#[doc = $meaning])+ pub $name: $crate::record::Field<$type>,)+
        }

        #[expect(non_upper_case_globals, reason = "a declaration carries the name of its field")]
        impl $kind {
            $($(#[doc = $meaning])+
            pub const $name: $crate::record::declare::Def<
                $kind, $type, $crate::record::declare::visible!(type $seen)
            > = $crate::record::declare::Def {
                info: &$crate::record::declare::FieldInfo {
                    russian: $russian,
                    english: $english,
                    synonyms: &[$($synonym),*],
                    presence: $crate::record::declare::presence!($presence $(($code))?),
                    visibility: $crate::record::declare::visible!($seen $(($datum))?),
                    shape: <$type as $crate::record::value::Value>::SHAPE,
                    meaning: concat!($($meaning),+),
                },
                get: |record| &record.$name,
                seen_by: std::marker::PhantomData,
            };)+
        }

        impl $crate::record::declare::Fielded for $kind {
            const MEANING: &'static str = concat!($($about),+);
            const FIELDS: &'static [&'static $crate::record::declare::FieldInfo] = &[$(Self::$name.info),+];
            const IDENTITY: &'static [&'static $crate::record::declare::FieldInfo] = &[$($(Self::$by.info),+)?];

            fn read(
                fields: &mut $crate::record::reader::Fields<'_>,
                reader: &mut $crate::record::reader::Reader<'_>,
            ) -> Self {
                $kind { $($name: fields.take(reader)),+ }
            }

            fn each(
                &self,
                visit: &mut dyn FnMut(
                    &'static $crate::record::declare::FieldInfo,
                    &dyn $crate::record::declare::AnyField,
                ),
            ) {
                $(visit(Self::$name.info, &self.$name);)+
            }
        }
    };
}

/// The [`Presence`] of a line: `Must`, `Must("PAI-10")`, `Should`, `Should("PRG-05")`, `Could("BNK-02")`, `May`.
macro_rules! presence {
    (Must($code:literal)) => {
        $crate::record::declare::Presence::Must(Some($code))
    };
    (Should($code:literal)) => {
        $crate::record::declare::Presence::Should(Some($code))
    };
    (Could($code:literal)) => {
        $crate::record::declare::Presence::Could($code)
    };
    (Must) => {
        $crate::record::declare::Presence::Must(None)
    };
    (Should) => {
        $crate::record::declare::Presence::Should(None)
    };
    (May) => {
        $crate::record::declare::Presence::May
    };
}

/// Who may see the field of a line, as a type (`visible!(type Nobody)`) and as a [`Visibility`].
macro_rules! visible {
    (type Anyone) => {
        $crate::record::declare::Anyone
    };
    (type Consent) => {
        $crate::record::declare::ByConsent
    };
    (type Nobody) => {
        $crate::record::declare::Nobody
    };
    (Anyone) => {
        $crate::record::declare::Visibility::Anyone
    };
    (Consent($datum:ident)) => {
        $crate::record::declare::Visibility::Consent($crate::record::value::Datum::$datum)
    };
    (Nobody) => {
        $crate::record::declare::Visibility::Nobody
    };
}

pub(crate) use {presence, record, visible};
