//! BNK.
