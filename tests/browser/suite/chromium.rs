//! One Chromium for all tests, spoken to in the DevTools protocol over a pair of pipes: no port, nothing listening, and
//! a browser that goes away with the tests.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// How long an answer may take on a machine that has other things to do.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Chromium reads commands from its descriptor 3 and writes to 4, which no standard handle is.
const WITH_PIPES: &str = "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>&2 2>/dev/null";

const FLAGS: &[&str] = &[
    "--headless",
    "--remote-debugging-pipe",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-renderer-backgrounding",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--lang=ru",
];

static CHROMIUM: LazyLock<Chromium> = LazyLock::new(Chromium::start);

/// The running browser.
pub(crate) struct Chromium {
    commands: Mutex<ChildStdin>,
    next: AtomicU64,
    ears: Arc<Ears>,
}

/// Who waits for what the browser says: answers by the number of their command, events by the session of their tab.
#[derive(Default)]
struct Ears {
    answers: Mutex<HashMap<u64, Sender<Value>>>,
    events: Mutex<HashMap<String, Sender<Value>>>,
}

impl Chromium {
    /// The one browser, started when it is first asked for.
    pub(crate) fn get() -> &'static Self {
        &CHROMIUM
    }

    fn start() -> Self {
        let program = env::var("NASTAVNIK_CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
        assert!(Path::new(&program).exists(), "there is no {program}; NASTAVNIK_CHROMIUM names another Chromium");
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chromium");
        // What an earlier run has left must not be remembered by this one; there may be nothing.
        let _ = fs::remove_dir_all(&profile);
        let mut command = Command::new("sh");
        command.args(["-c", WITH_PIPES, &program]).args(FLAGS).arg(format!("--user-data-dir={}", profile.display()));
        if is_root() {
            command.arg("--no-sandbox");
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("sh starts");
        let ears = Arc::new(Ears::default());
        let commands = child.stdin.take().expect("a pipe was asked for");
        let sayings = child.stdout.take().expect("a pipe was asked for");
        thread::spawn({
            let ears = Arc::clone(&ears);
            move || {
                ears.listen(sayings);
                child.wait()
            }
        });
        Chromium { commands: Mutex::new(commands), next: AtomicU64::new(1), ears }
    }

    /// Says a command, to the browser or to one of its tabs, and waits for the answer.
    #[track_caller]
    pub(crate) fn call(&self, session: Option<&str>, method: &str, parameters: Value) -> Value {
        let told = format!("{method} {parameters}");
        self.ask(session, method, parameters).unwrap_or_else(|error| panic!("{told}: {error}"))
    }

    /// Says a command and waits for its answer, which may be that the browser cannot.
    pub(crate) fn ask(&self, session: Option<&str>, method: &str, parameters: Value) -> Result<Value, Value> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut command = json!({ "id": id, "method": method, "params": parameters });
        if let Some(session) = session {
            command["sessionId"] = json!(session);
        }
        let (sender, answer) = channel();
        locked(&self.ears.answers).insert(id, sender);
        let line = format!("{command}\0");
        locked(&self.commands).write_all(line.as_bytes()).expect("Chromium is running");
        let mut answer = answer.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no answer to {method}"));
        if answer.get("error").is_some() { Err(answer["error"].take()) } else { Ok(answer["result"].take()) }
    }

    /// What happens in a tab from now on.
    pub(crate) fn events(&self, session: &str) -> Receiver<Value> {
        let (sender, events) = channel();
        locked(&self.ears.events).insert(session.to_owned(), sender);
        events
    }
}

impl Ears {
    /// Hears the browser out and passes each message to the one who waits for it.
    fn listen(&self, sayings: ChildStdout) {
        for message in BufReader::new(sayings).split(0).map_while(Result::ok) {
            let message: Value = serde_json::from_slice(&message).expect("Chromium speaks JSON");
            let listener = match (message["id"].as_u64(), message["sessionId"].as_str()) {
                (Some(id), _) => locked(&self.answers).remove(&id),
                (None, Some(session)) => locked(&self.events).get(session).cloned(),
                (None, None) => None,
            };
            // A test that failed no longer listens.
            let _ = listener.map(|listener| listener.send(message));
        }
    }
}

/// A test that panicked holds nothing half-done in these maps.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Chromium's sandbox refuses to work for root, as which tests run in containers.
fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("id is part of every system");
    id.stdout == b"0\n"
}
