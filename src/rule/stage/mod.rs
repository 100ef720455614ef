//! STG.
