//! Where the preview listens: an address of this machine and a port.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};

/// The port that is tried first.
const FIRST: u16 = 8017;
/// How many ports are tried where none is asked for.
const TRIES: u16 = 100;

/// An open port.
#[derive(Debug)]
pub struct Door {
    pub(super) listener: TcpListener,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Door {
    /// Opens a port of this machine, or of `bind` where other machines shall see the preview. Without a port the next
    /// free one is taken.
    ///
    /// # Errors
    /// As the system gives them: `AddrInUse` where the port that was asked for is taken.
    pub fn open(bind: Option<IpAddr>, port: Option<u16>) -> io::Result<Self> {
        let ip = bind.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let ports = port.map_or(FIRST..=FIRST + TRIES, |port| port..=port);
        let mut last = ErrorKind::AddrInUse.into();
        for port in ports {
            match TcpListener::bind((ip, port)) {
                Ok(listener) => return Ok(Door { address: listener.local_addr()?, listener }),
                Err(error) if error.kind() == ErrorKind::AddrInUse => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    /// The address to open in a browser on this machine.
    #[must_use]
    pub fn url(&self) -> String {
        let ip = self.address.ip();
        let name = if ip.is_loopback() || ip.is_unspecified() { "localhost".to_owned() } else { ip.to_string() };
        let name = if ip.is_ipv6() && name != "localhost" { format!("[{name}]") } else { name };
        format!("http://{name}:{}/", self.address.port())
    }
}
