//! Records that nobody wrote. A million of them can be tried by hand; the README says how.

use nastavnik_trials::case::Case;
use nastavnik_trials::ground::Ground;
use nastavnik_trials::run::run;

/// Without optimisation a case takes ten times as long.
const CASES: u64 = if cfg!(debug_assertions) { 2_000 } else { 20_000 };

#[test]
fn whatever_a_file_says_the_check_ends_well() {
    let report = run(&Ground::of_the_project(), 1, 0..CASES, &|_| ());
    println!("{report}");
    assert!(report.failure.is_none(), "{}", report.failure.expect("there is one"));
    assert_eq!(report.cases, CASES);
}

#[test]
fn the_same_seed_gives_the_same_cases() {
    let ground = Ground::of_the_project();
    for number in 0..200 {
        assert_eq!(Case::of(&ground, 7, number), Case::of(&ground, 7, number));
    }
    assert_ne!(Case::of(&ground, 7, 0).bytes, Case::of(&ground, 8, 0).bytes);
}
