//! What may leave the school.
pub mod vet;
