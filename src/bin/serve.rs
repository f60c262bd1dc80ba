//! Serves a folder on a loopback port and prints its address. For trying the site out and for its tests; not a public server.
//!
//! `serve [--port N] [--prefix /a/path/] [DIR]`; `DIR` is `dist` unless told. Without `--port` the first free port from
//! 8080 on is taken; `--port 0` takes any free one. With `--prefix` the folder appears under that path and nowhere else.

use std::{env, fmt, io, net::Ipv4Addr, path::PathBuf, process::ExitCode};

use axum::{
    Router,
    http::{HeaderValue, header},
    response::Redirect,
    routing::get,
};
use tokio::net::TcpListener;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

const FIRST_PORT: u16 = 8080;
/// So many ports are tried before any free one is taken.
const PORTS: u16 = 50;

/// What the command line asked for.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    folder: PathBuf,
    /// `None`: the first free one from [`FIRST_PORT`] on.
    port: Option<u16>,
    /// Begins and ends with a slash.
    prefix: String,
}

/// Why nothing is served.
#[derive(Debug)]
enum ServeError {
    /// An argument nobody knows, or one without its value.
    Argument(String),
    /// The value of `--port` is no port.
    Port(String),
    /// The folder holds no page.
    NoPage(PathBuf),
    /// The network refused.
    Network(io::Error),
}

impl fmt::Display for ServeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument(argument) => {
                write!(out, "what is {argument}? usage: serve [--port N] [--prefix /a/path/] [DIR]")
            }
            Self::Port(text) => write!(out, "--port {text}: a port is a number from 0 to 65535"),
            Self::NoPage(folder) => write!(out, "{} has no index.html: run `make build` first", folder.display()),
            Self::Network(cause) => write!(out, "cannot listen on 127.0.0.1: {cause}"),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(env::args().skip(1)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("serve: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: impl Iterator<Item = String>) -> Result<(), ServeError> {
    let options = Options::read(arguments)?;
    if !options.folder.join("index.html").is_file() {
        return Err(ServeError::NoPage(options.folder));
    }
    let listener = listen(options.port).await.map_err(ServeError::Network)?;
    let address = listener.local_addr().map_err(ServeError::Network)?;
    // Alone on its line: programs read it.
    println!("http://{address}{}", options.prefix);
    axum::serve(listener, site(&options)).await.map_err(ServeError::Network)
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, ServeError> {
        let mut options = Self { folder: PathBuf::from("dist"), port: None, prefix: "/".to_owned() };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| ServeError::Argument(argument.clone()));
            match argument.as_str() {
                "--port" => {
                    let text = value()?;
                    options.port = Some(text.parse().map_err(|_| ServeError::Port(text))?);
                }
                "--prefix" => {
                    let text = value()?;
                    let path = text.trim_matches('/');
                    options.prefix = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
                }
                flag if flag.starts_with('-') => return Err(ServeError::Argument(flag.to_owned())),
                folder => options.folder = PathBuf::from(folder),
            }
        }
        Ok(options)
    }
}

async fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    if let Some(port) = port {
        return TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    }
    for port in FIRST_PORT..FIRST_PORT + PORTS {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            outcome => return outcome,
        }
    }
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await
}

fn site(options: &Options) -> Router {
    let files = ServeDir::new(&options.folder);
    let router = if options.prefix == "/" {
        Router::new().fallback_service(files)
    } else {
        let to_page = Redirect::permanent(&options.prefix);
        Router::new()
            .route(options.prefix.trim_end_matches('/'), get(|| async { to_page }))
            .nest_service(&options.prefix, files)
    };
    // A page that was built again must not be mixed with the files of the last build.
    router.layer(SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static("no-cache")))
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[track_caller]
    fn check(line: &str, folder: &str, port: Option<u16>, prefix: &str) {
        let options = Options::read(line.split_whitespace().map(str::to_owned)).ok();
        assert_eq!(options, Some(Options { folder: folder.into(), port, prefix: prefix.to_owned() }), "{line}");
    }

    #[track_caller]
    fn check_refused(line: &str, needle: &str) {
        let error = Options::read(line.split_whitespace().map(str::to_owned)).err().map(|error| error.to_string());
        assert!(error.as_deref().is_some_and(|message| message.contains(needle)), "{line}: {error:?}");
    }

    #[test]
    fn reads_the_command_line() {
        check("", "dist", None, "/");
        check("--port 9000 site", "site", Some(9000), "/");
        check("--port 0 --prefix mot/noi", "dist", Some(0), "/mot/noi/");
        check("--prefix /mot/noi/", "dist", None, "/mot/noi/");
        check("--prefix /", "dist", None, "/");
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        check_refused("--open", "--open");
        check_refused("--port", "--port");
        check_refused("--port 70000", "70000");
        check_refused("--port x", "x");
    }
}
