//! FRM.
