//! PER.
