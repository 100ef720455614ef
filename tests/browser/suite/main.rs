//! The sample's section in a real browser. `tests/run` builds the program and brings axe-core before it comes here.

mod accessible;
mod chromium;
mod fragment;
mod keyboard;
mod low_vision;
mod narrow;
mod one_page;
mod paper;
mod preview;
mod quiet;
mod report;
mod review;
mod scriptless;
mod search;
mod section;
mod server;
mod tab;
