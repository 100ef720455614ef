//! Cases that nobody wrote: one file of a small school is something else, and whatever it is, the check must end well.
//!
//! ```text
//! dice     a seed                        numbers
//! ground   the folder of the project     the small schools that stand in its tests, and the words used there
//! case     ground, seed, number          one file that is something else
//! promise  a case                        what went wrong, if anything
//! smaller  a case that went wrong        the smallest one that still does
//! run      ground, a seed, how many      all of it on all cores
//! ```
//!
//! The same seed gives the same cases, and each of them can be had by its number alone.

pub mod case;
mod dice;
pub mod ground;
pub mod promise;
pub mod run;
mod smaller;
