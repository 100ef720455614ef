//! CUR.
