//! nastavnik turns a school's mentoring records into its «Наставничество» section, findings and reports.
//!
//! ```text
//! files → records → model → findings → disclosure → views → pages → site
//! ```
//!
//! One direction. The modules stand in the order of the flow, and each uses only those above it; a test reads every
//! `use` and holds them to that. [`check`] alone composes them, and [`command`] alone prints.
//!
//! ```text
//! module        receives                        returns
//!
//! diagnostic    –                               what a finding is, and how it is drawn; for every stage
//! name          text                            a Russian name, read, compared and spelt; for every stage
//!
//! source        a tree of files                 Sources: texts and assets            + findings
//! record        Sources                         Records: fields with their places    + findings
//! profile       Records                         Profile: the school's target model   + findings
//! model         Records, Profile, today         Model: references resolved
//! rule          Model                                                                  findings
//! figure        Model                           Figures: every number once
//! public        Model, Figures                  Disclosure: what may be seen         + findings
//! view          Disclosure                      one struct per template
//! typography    HTML                            the same with better signs: quotes, dashes, spaces that hold
//! page          views, a theme, a Clearance     the section, whole on the disk       or findings
//! report        Model, Figures, a span of time  Reports, and the bytes of their files
//! paper         Model, whom it is for, a template  a document to sign, and what stayed blank
//!
//! demo          how large, a seed, today        the files of a fictional school
//!
//! check         Sources, today                  Checked: model, figures, all findings
//! review        two Checked and their texts   Review: what changed, in words
//! mend          Sources, today                  new texts for what has one right answer
//! preview       a folder to watch, a port      the section as it changes, in a browser
//! cli           what was typed                  the command with its settings
//! command       the command                     an exit code
//! ```

pub mod diagnostic;
pub mod name;

pub mod source;

pub mod record;

pub mod profile;

pub mod model;

pub mod rule;

pub mod figure;

pub mod public;

pub mod view;

pub mod typography;

pub mod page;

pub mod report;

pub mod paper;

pub mod demo;

pub mod check;

pub mod review;

pub mod mend;

pub mod preview;

pub mod cli;
pub mod command;
