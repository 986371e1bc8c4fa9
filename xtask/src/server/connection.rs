//! One connection: requests in, replies out, until either side closes it.

use std::fmt::Write as _;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A request's head may be this long; browsers send about 1 KB.
const MAX_HEAD: usize = 16 * 1024;
const MAX_FIELDS: usize = 64;
/// After this long without a request the connection is closed.
const IDLE: Duration = Duration::from_mins(1);

/// What the server wants to know of a request.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// Path and query, as sent.
    pub url: String,
    pub accept_encoding: String,
    /// Whether the connection ends with this request.
    closes: bool,
}

/// A whole answer.
pub struct Reply {
    pub status: u16,
    pub fields: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The head, with a length: replies are never sent in chunks.
    fn head(&self, closes: bool) -> String {
        let reason = match self.status {
            200 => "OK",
            307 => "Temporary Redirect",
            400 => "Bad Request",
            404 => "Not Found",
            405 => "Method Not Allowed",
            _ => "Internal Server Error",
        };
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status);
        for (name, value) in &self.fields {
            _ = write!(head, "{name}: {value}\r\n");
        }
        let connection = if closes { "close" } else { "keep-alive" };
        _ = write!(
            head,
            "Content-Length: {}\r\nConnection: {connection}\r\n\r\n",
            self.body.len()
        );
        head
    }
}

/// Answers every request of a connection.
pub fn answer(stream: &TcpStream, respond: impl Fn(&Request) -> Reply) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    exchange(stream, respond)
}

fn exchange<S>(stream: S, respond: impl Fn(&Request) -> Reply) -> io::Result<()>
where
    S: Read + Write,
{
    let mut stream = stream;
    let mut received = Vec::new();
    loop {
        let (request, length) = loop {
            match parse(&received) {
                Ok(Some(found)) => break found,
                Ok(None) if received.len() < MAX_HEAD => {}
                Ok(None) | Err(_) => {
                    let reply = Reply {
                        status: 400,
                        fields: Vec::new(),
                        body: Vec::new(),
                    };
                    return stream.write_all(reply.head(true).as_bytes());
                }
            }
            let mut more = [0; 4096];
            match stream.read(&mut more)? {
                0 => return Ok(()),
                count => received.extend_from_slice(&more[..count]),
            }
        };
        received.drain(..length);
        let reply = respond(&request);
        let mut bytes = reply.head(request.closes).into_bytes();
        if request.method != "HEAD" {
            bytes.extend_from_slice(&reply.body);
        }
        stream.write_all(&bytes)?;
        if request.closes {
            return Ok(());
        }
    }
}

/// The request at the start of `received` and the length of its head; `None` while it is not all there.
fn parse(received: &[u8]) -> Result<Option<(Request, usize)>, httparse::Error> {
    let mut fields = [httparse::EMPTY_HEADER; MAX_FIELDS];
    let mut head = httparse::Request::new(&mut fields);
    let httparse::Status::Complete(length) = head.parse(received)? else {
        return Ok(None);
    };
    let field = |name: &str| {
        let found = head
            .headers
            .iter()
            .find(|field| field.name.eq_ignore_ascii_case(name));
        found.map(|field| String::from_utf8_lossy(field.value).into_owned())
    };
    let asks_to_close =
        field("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
    // A body is never read, so nothing can follow it.
    let has_body = field("content-length").is_some_and(|length| length != "0")
        || field("transfer-encoding").is_some();
    let request = Request {
        method: head.method.unwrap_or_default().to_owned(),
        url: head.path.unwrap_or_default().to_owned(),
        accept_encoding: field("accept-encoding").unwrap_or_default(),
        closes: asks_to_close || has_body || head.version == Some(0),
    };
    Ok(Some((request, length)))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// A stream that reads what is given and keeps what is written.
    struct Wire {
        input: Cursor<Vec<u8>>,
        output: Vec<u8>,
    }

    impl Read for &mut Wire {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            // In small pieces, as a network may deliver them.
            let most = into.len().min(7);
            self.input.read(&mut into[..most])
        }
    }

    impl Write for &mut Wire {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.output.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn check(sent: &str, expected: &str) {
        let mut wire = Wire {
            input: Cursor::new(sent.as_bytes().to_vec()),
            output: Vec::new(),
        };
        let echo = |request: &Request| Reply {
            status: 200,
            fields: Vec::new(),
            body: format!("{}{}", request.url, request.accept_encoding).into_bytes(),
        };
        exchange(&mut wire, echo).unwrap();
        assert_eq!(String::from_utf8(wire.output).unwrap(), expected);
    }

    #[test]
    fn a_connection_carries_request_after_request() {
        check(
            "GET /a HTTP/1.1\r\nAccept-Encoding: br\r\n\r\nGET /b HTTP/1.1\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: keep-alive\r\n\r\n/abr\
             HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n/b",
        );
    }

    #[test]
    fn a_head_request_gets_the_length_and_no_body() {
        check(
            "HEAD /a HTTP/1.1\r\nConnection: close\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n",
        );
    }

    #[test]
    fn nonsense_is_refused_and_a_half_request_is_dropped() {
        let refused = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        check("\u{1}\u{2}\u{3} nonsense\r\n\r\n", refused);
        check("GET /a HTTP/1.1\r\nAcc", "");
    }
}
