//! CON.
