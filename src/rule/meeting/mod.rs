//! MEE.
