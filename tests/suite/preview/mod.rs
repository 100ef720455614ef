//! `serve` as strangers meet it: whom it answers, and that whatever is asked for, only files of the section come back.

mod served;
mod strangers;
mod told;
mod tricks;

use served::Served;

/// What the preview tells its own pages alone.
const EVENTS: &str = "/~nastavnik/events?page=/index.html";
/// What shows withheld names to the curator.
const HIDDEN: &str = "/~nastavnik/hidden?page=/mentors.html";
