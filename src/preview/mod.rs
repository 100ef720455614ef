//! The live preview: serves a school's section from memory and shows every saved change at once.
//!
//! ```text
//! watch: time to look → keeper: what the disk holds now → State → server → browser
//!                                                          (a Section answers for its pages)
//! ```
//!
//! Receives a school and a port, returns only when serving fails. It runs the same chain as every command and adds its
//! own script to pages while it serves them; `site/` is not touched. A mistake in the records leaves the last section
//! that could be published in place, and is told beside it.

mod door;
mod frame;
mod guard;
mod item;
mod keeper;
mod look;
mod marked;
mod school;
mod section;
mod server;
mod spot;
mod state;
mod told;
mod watch;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use tokio::sync::watch as channel;

pub use door::Door;
pub use school::{School, ThemeFolder};

use keeper::Keeper;
use state::State;
use watch::{Deaf, Watch, Woken};

use crate::diagnostic::render::Summary;

/// What the preview tells the person at the terminal.
#[derive(Debug)]
pub enum News {
    /// Something changed, and this is what was found in the records since.
    Changed {
        /// How many findings of the level «ошибка» there are, and how many others.
        errors: usize,
        /// All others.
        others: usize,
        /// Does the preview show the records as they are now?
        is_fresh: bool,
    },
    /// The records or the theme cannot be read; the words say why.
    Trouble(String),
    /// Changes are looked for by the clock, since the system does not report them; the words say why.
    Slow(&'static str),
}

/// Watches `school` and serves its section through `door` until the process ends; tells its news as they come.
///
/// # Errors
/// When the system does not let it serve any longer.
pub fn serve(
    school: School,
    root: PathBuf,
    door: Door,
    follows: bool,
    tell: impl FnMut(News) + Send + 'static,
) -> io::Result<()> {
    let folders = [school.content.clone(), school.theme.path().to_path_buf()];
    let (states, newest) = channel::channel(Arc::new(State::default()));
    let mut tell = tell;
    thread::spawn(move || {
        // Watching begins before the first look, so that no change falls between them.
        let watch = Watch::begin(folders);
        keep(Keeper::new(school), watch, &states, &mut tell);
    });
    server::serve(door, (root, follows), newest)
}

/// Looks whenever it is time to, and hands on what is new.
fn keep(mut keeper: Keeper, mut watch: Watch, states: &channel::Sender<Arc<State>>, tell: &mut dyn FnMut(News)) {
    let mut told = None;
    let mut woken = Woken::Event;
    loop {
        if let Some(state) = keeper.look() {
            // Pictures are too young to be compared for a moment after they came; records never are.
            if woken == Woken::Clock && !state.changed.is_empty() {
                watch.missed();
            }
            states.send_replace(Arc::new(state));
            let judged = keeper.judge();
            tell(news(&judged));
            states.send_replace(Arc::new(judged));
        }
        if told != watch.deaf() {
            told = watch.deaf();
            if let Some(deaf) = told {
                tell(News::Slow(reason(deaf)));
            }
        }
        woken = watch.wait();
    }
}

fn news(state: &State) -> News {
    if let Some(trouble) = &state.trouble {
        return News::Trouble(trouble.clone());
    }
    let count = |summary: Summary| (summary.errors, summary.warnings + summary.advice);
    let (errors, others) = state.judged.summary.map_or((0, 0), count);
    News::Changed { errors, others, is_fresh: state.is_fresh }
}

fn reason(deaf: Deaf) -> &'static str {
    match deaf {
        Deaf::FileSystem => "папка лежит на сетевом или общем диске",
        Deaf::Watches => "у системы кончились наблюдатели за файлами (fs.inotify.max_user_watches)",
        Deaf::Events => "система не сообщает об изменениях файлов",
        Deaf::Missed => "об одном изменении система не сообщила",
    }
}
