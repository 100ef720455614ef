//! `serve` running in a school's folder, asked as a browser asks it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::folder::Folder;

/// What the preview adds to a page: the leave for its script to ask, and the script.
const LEAVE: &str = " connect-src 'self';";
const SCRIPT: &str = "<script type=\"module\" src=\"/~nastavnik/preview.js\"";

/// A running preview; it ends with the test.
pub(crate) struct Served {
    process: Child,
    address: SocketAddr,
}

impl Served {
    /// Starts it on a free port.
    pub(crate) fn of(school: &Folder) -> Self {
        let mut process = school.program(&["serve", "--port", "0"]);
        let mut process = process.stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut said = BufReader::new(process.stderr.take().expect("it was piped"));
        let mut line = String::new();
        said.read_line(&mut line).expect("it says where it is");
        let port = line.trim().trim_end_matches('/').rsplit_once(':').and_then(|(_, port)| port.parse().ok());
        let address = ([127, 0, 0, 1], port.unwrap_or_else(|| panic!("no port in {line}"))).into();
        // Whatever else it says is read, so that it never waits for a reader.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Served { process, address }
    }

    /// The bytes of a file of the section, without what the preview adds; nothing where there is none.
    pub(crate) fn file(&self, path: &str) -> Option<Vec<u8>> {
        let mut stream = self.ask(&format!("/{}", encoded(path)), "connection: close\r\n");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the answer can be read");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer has a head");
        let found = answer.starts_with(b"HTTP/1.1 200");
        let body = answer.split_off(end + 4);
        found.then(|| bare(path, body))
    }

    /// Can the section not be published as the records are?
    pub(crate) fn is_stale(&self) -> bool {
        let stream = self.ask("/~nastavnik/events?page=/", "sec-fetch-site: same-origin\r\n");
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        let news = lines.into_iter().find_map(|line| line.strip_prefix("data:").map(str::to_owned));
        let news: Value = serde_json::from_str(&news.expect("it tells how things are")).expect("it speaks JSON");
        news["stale"].as_bool().expect("it says whether it is stale")
    }

    fn ask(&self, path: &str, head: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time can be set");
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {}\r\n{head}\r\n", self.address).expect("it can be asked");
        stream
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself; the test has its answer already.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

fn bare(path: &str, body: Vec<u8>) -> Vec<u8> {
    if !path.ends_with(".html") {
        return body;
    }
    let page = String::from_utf8(body).expect("pages are UTF-8").replacen(LEAVE, "", 1);
    let (before, rest) = page.split_once(SCRIPT).expect("a page of the preview has its script");
    let (_, after) = rest.split_once("</script>\n").expect("a script ends");
    format!("{before}{after}").into_bytes()
}

fn encoded(path: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(byte).collect()
}
