//! KND.
