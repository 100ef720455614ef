//! Many cases on all cores. Each core checks its school alone: what runs in parallel there runs in turn, so that the time
//! of a case is its own.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rayon::ThreadPoolBuilder;

use crate::case::Case;
use crate::ground::Ground;
use crate::promise::{Kept, keep};
use crate::smaller::smallest;

/// The name of the threads whose panics are told by the run itself.
const WORKER: &str = "trial";

/// What came of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// How many cases were tried.
    pub cases: u64,
    /// The case with the lowest number that went wrong, told.
    pub failure: Option<Failure>,
    /// The longest that a case took, and its number.
    pub slowest: (Duration, u64),
    /// The codes that were said at all.
    pub codes: BTreeSet<&'static str>,
    /// How many findings there were.
    pub findings: u64,
    /// How long it all took.
    pub took: Duration,
}

/// A case that went wrong.
#[derive(Debug)]
pub struct Failure {
    /// The seed of the run.
    pub seed: u64,
    /// Its number.
    pub number: u64,
    /// What went wrong with the smallest case.
    pub trouble: String,
    /// The school and the file.
    pub place: String,
    /// The smallest case.
    pub case: Case,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { seed, number, trouble, place, case } = self;
        writeln!(f, "case {number} of seed {seed} ({:?}, {}): {trouble}", case.sort, case.today)?;
        writeln!(
            f,
            "  again: cargo run --release --package nastavnik-trials -- --seed {seed} --from {number} --cases 1"
        )?;
        writeln!(f, "  {place}, at its smallest:")?;
        match std::str::from_utf8(&case.bytes) {
            Ok(text) => write!(f, "{text}\n  the same, spelt out: {text:?}"),
            Err(_) => write!(f, "{}", case.bytes.escape_ascii()),
        }
    }
}

/// Tries the cases of a seed; `tell` hears from time to time how many were tried. Ends soon after the first that goes
/// wrong.
pub fn run(ground: &Ground, seed: u64, numbers: Range<u64>, tell: &(dyn Fn(u64) + Sync)) -> Report {
    keep_quiet();
    let started = Instant::now();
    let next = AtomicU64::new(numbers.start);
    let worst = AtomicU64::new(u64::MAX);
    let report = Mutex::new(Report::default());
    let work = || {
        let mut own = Report::default();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= numbers.end.min(worst.load(Ordering::Relaxed)) {
                break;
            }
            let outcome = keep(ground, &Case::of(ground, seed, number));
            if outcome.trouble.is_some() {
                worst.fetch_min(number, Ordering::Relaxed);
            }
            own.add(number, outcome);
            if (number - numbers.start + 1).is_multiple_of(10_000) {
                tell(number - numbers.start + 1);
            }
        }
        report.lock().expect("nobody panics here").join(own);
    };
    std::thread::scope(|scope| {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        (0..cores).for_each(|_| drop(scope.spawn(|| alone(work))));
    });
    let mut report = report.into_inner().expect("nobody panics here");
    let worst = worst.into_inner();
    report.failure = (worst < u64::MAX).then(|| alone(|| told(ground, seed, worst)));
    report.took = started.elapsed();
    report
}

/// Does the work on one thread of its own, everything that is parallel in it included.
fn alone<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let pool = ThreadPoolBuilder::new().num_threads(1).thread_name(|_| WORKER.to_owned()).build();
    pool.expect("a thread can be started").install(work)
}

fn told(ground: &Ground, seed: u64, number: u64) -> Failure {
    let case = smallest(ground, &Case::of(ground, seed, number));
    let outcome = keep(ground, &case);
    let trouble = outcome.trouble.unwrap_or_else(|| "it went wrong once, and not again".to_owned());
    let place = format!("{} with {}", ground.schools[case.school].name, case.path);
    Failure { seed, number, trouble, place, case }
}

/// Panics of the workers are caught and told once; all others speak as ever.
fn keep_quiet() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if std::thread::current().name() != Some(WORKER) {
                usual(info);
            } else if let Some(place) = info.location() {
                LAST.with_borrow_mut(|last| *last = place.to_string());
            }
        }));
    });
}

thread_local! {
    static LAST: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

/// Where the last panic of this thread was.
pub(crate) fn last_panic() -> String {
    LAST.with_borrow(String::clone)
}

impl Report {
    fn add(&mut self, number: u64, kept: Kept) {
        self.cases += 1;
        self.findings += kept.codes.len() as u64;
        self.codes.extend(kept.codes);
        self.slowest = self.slowest.max((kept.took, number));
    }

    fn join(&mut self, other: Report) {
        self.cases += other.cases;
        self.findings += other.findings;
        self.codes.extend(other.codes);
        self.slowest = self.slowest.max(other.slowest);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (slow, number) = self.slowest;
        write!(
            f,
            "{} cases in {:.0?}, {} findings of {} codes; the slowest took {slow:.1?} (case {number})",
            self.cases,
            self.took,
            self.findings,
            self.codes.len()
        )
    }
}
