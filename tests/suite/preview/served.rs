//! A running preview: the only place that knows how `serve` is started, asked and ended.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::binary::Folder;

/// How long an answer may take on a machine that has other things to do.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// A school that is being served; it ends with this.
pub(super) struct Served {
    child: Child,
    /// Where it listens.
    pub(super) address: SocketAddr,
}

/// What came back.
pub(super) struct Answer {
    pub(super) status: u16,
    /// Everything above the body, in lower case.
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

impl Served {
    /// Serves a school on a free port, and waits until its section is there.
    pub(super) fn start(school: &Folder, arguments: &str) -> Self {
        let mut command = school.program(&format!("serve {arguments}"));
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let said = BufReader::new(child.stderr.take().expect("a pipe was asked for"));
        let address = address(said);
        let served = Served { child, address };
        let deadline = Instant::now() + PATIENCE;
        while served.open("/index.html").status != 200 {
            assert!(Instant::now() < deadline, "the section is not there in time");
            std::thread::sleep(Duration::from_millis(20));
        }
        served
    }

    /// Its own name and port.
    pub(super) fn host(&self) -> String {
        self.address.to_string()
    }

    /// What a person gets who types an address.
    pub(super) fn open(&self, target: &str) -> Answer {
        self.ask("GET", target, &[("Host", &self.host())])
    }

    /// Sends exactly this, and reads to the end of what comes back.
    pub(super) fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        self.raw(format!("{method} {target} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n").as_bytes())
    }

    /// Sends these bytes. Of an endless answer the head and what comes with it are read.
    pub(super) fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_millis(1500))).expect("a time limit can be set");
        // It may have closed the door before it heard everything.
        _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let mut piece = [0; 1 << 16];
        while let Ok(count @ 1..) = stream.read(&mut piece) {
            bytes.extend_from_slice(&piece[..count]);
            if is_event(&bytes) {
                break;
            }
        }
        Answer::of(&bytes)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself, which its tests have noticed.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Answer { status, head, body: bytes.get(end + 4..).unwrap_or_default().to_vec() }
    }

    /// The body as text.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Was it refused without a word of what was asked for?
    pub(super) fn is_refused(&self) -> bool {
        // 0: the connection was closed at once.
        matches!(self.status, 0 | 400 | 403 | 405 | 414 | 431)
    }
}

/// One whole event of an endless answer.
fn is_event(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.contains("text/event-stream") && text.contains("\ndata:") && text.ends_with("\n\n")
}

/// Where it says that it listens; what it says afterwards is read away, so that it never waits for a reader.
fn address(mut said: impl BufRead + Send + 'static) -> SocketAddr {
    let mut line = String::new();
    said.read_line(&mut line).expect("it says where it listens");
    let place = line.split("http://").nth(1).unwrap_or_else(|| panic!("«{line}» names no address"));
    let place = place.trim().trim_end_matches('/').replace("localhost", "127.0.0.1");
    std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
    place.parse().expect("an address and a port")
}
