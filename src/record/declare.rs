//! One declaration per field: Russian key, English key, type, presence with its rule, who may see it, meaning.
//!
//! The table of a record kind yields its struct, its decoding, its [`FieldInfo`]s for the field reference, and a typed
//! [`Def`] per field, by which rules name a field and the public layer opens it.

use std::fmt;
use std::marker::PhantomData;

use super::field::Field;
use super::reader::{Fields, Reader};
use super::value::{Datum, Reference, Shape, Value};
use crate::diagnostic::Place;

/// Must a field be there? A code names the rule of the model that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Its absence is an error.
    Must(Option<&'static str>),
    /// Its absence is a warning.
    Should(Option<&'static str>),
    /// Its absence is advice.
    Could(&'static str),
    /// It may be absent.
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

/// What is known of a field without its value.
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
    /// What it means, in Russian.
    pub meaning: &'static str,
}

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

/// Anything that is made of declared fields: a record or a part of one.
pub trait Fielded: Sized + 'static {
    /// What it is, in Russian.
    const MEANING: &'static str;
    /// Its fields in the order in which people write them.
    const FIELDS: &'static [&'static FieldInfo];
    /// Reads it from the keys of a map.
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
}

/// Declares a record kind or a part of one.
macro_rules! record {
    ($(#[doc = $about:literal])+ $kind:ident {
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
