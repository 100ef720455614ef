//! The release program through what happens once in a year: a thousand edits of every sort while it is watching, and
//! hundreds of sudden ends. `tests/run` builds the program before it comes here.

mod dice;
mod edits;
mod folder;
mod hand;
mod kills;
mod served;
