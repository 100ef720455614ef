//! What holds of any record: some thousand that nobody wrote, and the sample with each of its fields broken once.

mod cases;
mod edit;
mod mutation;
mod reads;
mod sample;
