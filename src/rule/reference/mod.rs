//! FIL.
