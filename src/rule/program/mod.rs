//! PRG.
