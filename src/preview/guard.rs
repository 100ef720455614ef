//! Who may ask the preview for anything: people at this machine's browser, looking at the preview's own pages.
//!
//! Receives the headers of a request, returns whether it is answered. A page of another site that is open in the same
//! browser can send requests here too; it gives itself away by the name that it used (`Host`), by where it comes from
//! (`Origin`, `Sec-Fetch-Site`), or by being unable to say (no header at all).

use std::net::{IpAddr, SocketAddr};

use axum::http::header::{HOST, ORIGIN, REFERER};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method};

/// Keeps strangers out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guard {
    /// Where the preview listens.
    address: SocketAddr,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A page or file of the section: also by a typed address or a link.
    Section,
    /// What the preview tells its own pages alone.
    Inside,
}

impl Guard {
    /// A guard of a preview that listens at `address`.
    pub(super) fn new(address: SocketAddr) -> Self {
        Guard { address }
    }

    /// Is it seen by this machine only?
    pub(super) fn is_private(self) -> bool {
        self.address.ip().is_loopback()
    }

    /// May it be answered?
    pub(super) fn lets(self, method: &Method, headers: &HeaderMap, asked: Asked) -> bool {
        let Some(host) = only(headers, HOST.as_str()).filter(|host| self.is_own_name(host)) else { return false };
        let own = format!("http://{host}");
        matches!(*method, Method::GET | Method::HEAD)
            && headers.get(ORIGIN).is_none_or(|origin| origin.as_bytes() == own.as_bytes())
            && match asked {
                Asked::Section => is_opened(headers) || is_from_here(headers, &own),
                Asked::Inside => is_from_here(headers, &own),
            }
    }

    /// Is it a name of this machine that nobody else can hand out? Names that are not numbers can be led anywhere.
    fn is_own_name(self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else { return false };
        let port = authority.port_u16().unwrap_or(80);
        let name = authority.host().trim_start_matches('[').trim_end_matches(']');
        let is_named = name.eq_ignore_ascii_case("localhost");
        let is_number = name.parse::<IpAddr>().is_ok_and(|ip| !self.is_private() || ip.is_loopback());
        port == self.address.port() && authority.as_str() == host && !host.contains('@') && (is_named || is_number)
    }
}

/// Is a whole page being opened by a person: typed, from a bookmark, by a link? Then nobody but that person reads it.
/// A program that says nothing of itself is no page of another site.
fn is_opened(headers: &HeaderMap) -> bool {
    match only(headers, "sec-fetch-dest") {
        Some(kind) => kind == "document",
        None => headers.get("sec-fetch-site").is_none(),
    }
}

/// Does the request come from a page of the preview?
fn is_from_here(headers: &HeaderMap, own: &str) -> bool {
    if let Some(site) = only(headers, "sec-fetch-site") {
        return site == "same-origin";
    }
    let is_own = |name| only(headers, name).is_some_and(|from| from == own || from.starts_with(&format!("{own}/")));
    is_own(ORIGIN.as_str()) || is_own(REFERER.as_str())
}

/// The value of a header that stands there once.
fn only<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}
