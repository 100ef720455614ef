//! Serves the preview: receives states as they come, answers browsers out of the newest one.
//!
//! Every answer comes from memory: an address is looked up among the section's files and leads nowhere else, however it
//! is spelt. Nothing here writes, starts programs or reads the disk.

use std::convert::Infallible;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path as Named, Query, Request, State as Shared};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::door::Door;
use super::frame::{INSIDE, framed};
use super::guard::{Asked, Guard};
use super::section::Served;
use super::state::State;
use super::told::Teller;
use crate::page::Digest;

/// How often a silent connection is kept awake: a browser that slept notices that it is gone.
const PULSE: Duration = Duration::from_secs(10);

/// What is sent with every answer: nothing is kept, guessed, framed or read by other sites.
const ALWAYS: [(HeaderName, HeaderValue); 4] = [
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
];

/// What answers share.
#[derive(Clone)]
struct Desk {
    states: watch::Receiver<Arc<State>>,
    guard: Guard,
    root: Arc<PathBuf>,
    follows: bool,
}

/// What runs and stands in the browser, by its name inside.
const BROWSER: [(&str, &str); 7] = [
    ("entries.js", include_str!("browser/entries.js")),
    ("make.js", include_str!("browser/make.js")),
    ("marks.js", include_str!("browser/marks.js")),
    ("page.js", include_str!("browser/page.js")),
    ("panel.js", include_str!("browser/panel.js")),
    ("preview.css", include_str!("browser/preview.css")),
    ("preview.js", include_str!("browser/preview.js")),
];

impl Desk {
    /// The newest state. Who asks before the school was read for the first time waits for that.
    async fn known(&self) -> Arc<State> {
        let mut states = self.states.clone();
        match states.wait_for(|state| state.is_known()).await {
            Ok(state) => Arc::clone(&state),
            Err(_) => Arc::default(),
        }
    }
}

/// Which page a browser shows.
#[derive(Deserialize)]
struct Shows {
    #[serde(default)]
    page: String,
}

/// Serves until the process ends.
///
/// # Errors
/// When the system takes the port away.
pub(super) fn serve(
    Door { listener, address }: Door,
    (root, follows): (PathBuf, bool),
    states: watch::Receiver<Arc<State>>,
) -> io::Result<()> {
    let desk = Desk { states, guard: Guard::new(address), root: Arc::new(root), follows };
    let router = Router::new()
        .route(&format!("{INSIDE}events"), get(events))
        .route(&format!("{INSIDE}hidden"), get(hidden))
        .route(&format!("{INSIDE}{{file}}"), get(own_file))
        .fallback(section)
        .layer(middleware::from_fn_with_state(desk.clone(), guarded))
        .with_state(desk);
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        listener.set_nonblocking(true)?;
        axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await
    })
}

/// Lets in whom the guard lets in.
async fn guarded(Shared(desk): Shared<Desk>, request: Request, next: Next) -> Response {
    let asked = if request.uri().path().starts_with(INSIDE) { Asked::Inside } else { Asked::Section };
    let mut response = if desk.guard.lets(request.method(), request.headers(), asked) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "Просмотр отвечает только своим страницам в браузере на этом компьютере.\n")
            .into_response()
    };
    response.headers_mut().extend(ALWAYS);
    response
}

/// A page or file of the section.
async fn section(Shared(desk): Shared<Desk>, uri: Uri) -> Response {
    let state = desk.known().await;
    let Some(section) = &state.section else { return waiting() };
    let path = plain(uri.path());
    let found = match &path {
        Some(path) => section.file(path).await,
        None => None,
    };
    match (found, path) {
        (Some(Served { bytes: Some(bytes), .. }), Some(path)) => answer(StatusCode::OK, &path, &bytes, &state.build),
        (Some(_), _) => waiting(),
        (None, _) => match section.missing().await {
            Some(page) => answer(StatusCode::NOT_FOUND, "404.html", page.as_bytes(), &state.build),
            None => StatusCode::NOT_FOUND.into_response(),
        },
    }
}

/// States as they come, each told for the page that the browser shows.
async fn events(
    Shared(desk): Shared<Desk>,
    Query(shows): Query<Shows>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let path = plain(&shows.page).unwrap_or_default();
    let states = WatchStream::new(desk.states.clone()).filter(|state| state.is_known());
    let told = states.then(move |state| told(desk.clone(), path.clone(), state));
    Sse::new(told.map(Ok)).keep_alive(KeepAlive::new().interval(PULSE))
}

async fn told(desk: Desk, path: String, state: Arc<State>) -> Event {
    let served = match &state.section {
        Some(section) => section.file(&path).await,
        None => None,
    };
    let teller = Teller { state: &state, root: &desk.root, is_private: desk.guard.is_private(), follows: desk.follows };
    let event = Event::default().id(&state.build);
    event.json_data(teller.tell(&path, served.as_ref())).expect("texts and numbers always serialise")
}

/// A page with marks where something is withheld, and who it is withheld of. Nobody but this machine is told.
async fn hidden(Shared(desk): Shared<Desk>, Query(shows): Query<Shows>) -> Response {
    let state = desk.known().await;
    let (Some(section), Some(path), true) = (&state.section, plain(&shows.page), desk.guard.is_private()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Some(marked) = section.marked(&path).await else { return StatusCode::NOT_FOUND.into_response() };
    let html = framed(&marked.html, &Digest::of(marked.html.as_bytes()).to_string(), &state.build);
    Json(json!({ "html": html, "people": marked.people(&desk.root) })).into_response()
}

/// A file of what runs in the browser.
async fn own_file(Named(name): Named<String>) -> Response {
    let file = BROWSER.iter().find(|(own, _)| *own == name);
    let Some((name, text)) = file else { return StatusCode::NOT_FOUND.into_response() };
    ([(header::CONTENT_TYPE, kind(name))], *text).into_response()
}

/// The path of a file in the section, as its plan spells it: `/a/%D0%B1.html` → `a/б.html`, `/` → `index.html`.
fn plain(path: &str) -> Option<String> {
    let path = percent_decode_str(path.strip_prefix('/').unwrap_or(path)).decode_utf8().ok()?;
    Some(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into_owned() })
}

fn answer(status: StatusCode, path: &str, bytes: &[u8], build: &str) -> Response {
    let body = match std::str::from_utf8(bytes) {
        Ok(html) if path.ends_with(".html") => framed(html, &Digest::of(bytes).to_string(), build).into_bytes(),
        _ => bytes.to_vec(),
    };
    (status, [(header::CONTENT_TYPE, kind(path))], body).into_response()
}

/// What stands where no section could be made yet; the panel on it says why.
fn waiting() -> Response {
    let page = framed(include_str!("browser/waiting.html"), "", "");
    (StatusCode::SERVICE_UNAVAILABLE, [(header::CONTENT_TYPE, kind("waiting.html"))], page).into_response()
}

/// The type of a file by its ending. Of what is not known, a browser is to keep its hands off.
fn kind(path: &str) -> HeaderValue {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    HeaderValue::from_static(match ending {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    })
}
