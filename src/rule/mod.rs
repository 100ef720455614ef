//! The rules of the target model: pure readers of the model that file findings.
//!
//! Receives a [`Model`], returns findings. One file per rule, in a folder per family; its doc comment is its manual
//! page. Presence of fields is judged by one walk over the declarations (`presence`); the page of such a rule stands
//! in its family like any other. This layer deliberately lacks any order between rules: none reads another's findings.

mod award;
mod bank;
mod consent;
mod curator;
mod document;
mod form;
mod kind;
mod law;
mod meeting;
mod monitoring;
mod pair;
mod permit;
mod person;
mod policy;
mod presence;
mod program;
mod reference;
mod registry;
mod report;
mod shared;
mod stage;
mod web;

use rayon::prelude::*;

use crate::diagnostic::{Blocks, Finding, Findings, Manual};
use crate::model::Model;

pub use policy::{Permitted, Settled, Standing, Why, in_force, settle, unused};
pub use registry::{ALIASES, explain, manuals, rules};

/// What every rule has: its manual page.
pub trait Documented {
    /// The page: code, text, levels, source.
    fn manual(&self) -> &'static Manual;
}

/// A rule of the model.
pub trait Rule: Documented + Sync {
    /// Reads the model and files what it finds.
    fn check(&self, model: &Model, findings: &mut Findings<'_>);
}

/// Runs the rules that may keep a section from being published, and says which fields are not there. Which of the
/// findings stand, and at which level, [`settle`] says.
#[must_use]
pub fn guard(model: &Model) -> Vec<Finding> {
    let mut findings = run(model, |manual| manual.blocks != Blocks::Nothing);
    findings.extend(presence::check(model));
    findings.extend(policy::check(model));
    findings
}

/// Runs all other rules that the school or its profiles ask for.
#[must_use]
pub fn judge(model: &Model) -> Vec<Finding> {
    run(model, |manual| manual.blocks == Blocks::Nothing && policy::is_asked(manual, model))
}

fn run(model: &Model, chosen: impl Fn(&Manual) -> bool + Sync) -> Vec<Finding> {
    let check = |rule: &&dyn Rule| {
        let mut list = Vec::new();
        rule.check(model, &mut Findings::new(rule.manual(), &mut list));
        list
    };
    rules().par_iter().filter(|rule| chosen(rule.manual())).flat_map_iter(check).collect()
}

/// Declares a rule: its manual page, its code, its struct. With `declared` behind the source it is the page of a field
/// that has to be there: the declaration of the field names the code, and nothing else is looked at.
macro_rules! rule {
    ($(#[doc = $line:literal])+ $code:literal $name:ident, levels: [$($level:ident),+], source: $source:literal, declared) => {
        rule! { $(#[doc = $line])+ $code $name, levels: [$($level),+], blocks: Nothing, source: $source }

        impl $crate::rule::Rule for $name {
            fn check(&self, _model: &$crate::model::Model, _findings: &mut $crate::diagnostic::Findings<'_>) {}
        }
    };
    ($(#[doc = $line:literal])+ $code:literal $name:ident, levels: [$($level:ident),+], source: $source:literal) => {
        rule! { $(#[doc = $line])+ $code $name, levels: [$($level),+], blocks: Nothing, source: $source }
    };
    ($(#[doc = $line:literal])+ $code:literal $name:ident, levels: [$($level:ident),+], blocks: $blocks:ident, source: $source:literal) => {
        $(#[doc = $line])+
        #[derive(Debug)]
        pub(crate) struct $name;

        impl $crate::rule::Documented for $name {
            fn manual(&self) -> &'static $crate::diagnostic::Manual {
                $crate::diagnostic::manual! {
                    $(#[doc = $line])+
                    MANUAL = $code, levels: [$($level),+], blocks: $blocks, source: $source
                }
                &MANUAL
            }
        }
    };
}
pub(crate) use rule;
