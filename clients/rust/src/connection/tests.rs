use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use prost::Message;
use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair, date_time_ymd};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::{Certificate, Identity, Server, ServerTlsConfig};
use tonic::{Code, Request, Response, Status, Streaming};

use super::check_token_transport;
use crate::machine::play::first;
use crate::v1::event_service_server::{EventService, EventServiceServer};
use crate::{Error, Options, Start, Subscriber, TlsFiles, TokenFile, reason, rpc, v1};

type Answer = Result<v1::SubscribeResponse, Status>;

/// Answers Subscribe with one response or refusal.
struct Service {
    answer: Answer,
    /// What callers showed as `authorization`.
    seen: Arc<Mutex<Vec<String>>>,
}

#[tonic::async_trait]
impl EventService for Service {
    type PublishStream = tokio_stream::Empty<Result<v1::PublishResponse, Status>>;
    type SubscribeStream = tokio_stream::Once<Answer>;

    async fn subscribe(
        &self,
        request: Request<v1::SubscribeRequest>,
    ) -> Result<Response<Self::SubscribeStream>, Status> {
        if let Some(value) = request.metadata().get("authorization") {
            let text = value.to_str().unwrap().to_owned();
            self.seen.lock().unwrap().push(text);
        }
        let answer = self.answer.clone()?;
        Ok(Response::new(tokio_stream::once(Ok(answer))))
    }

    async fn publish(
        &self,
        _: Request<Streaming<v1::PublishRequest>>,
    ) -> Result<Response<Self::PublishStream>, Status> {
        Err(Status::unimplemented("publish"))
    }

    async fn get_event(
        &self,
        _: Request<v1::GetEventRequest>,
    ) -> Result<Response<v1::GetEventResponse>, Status> {
        Err(Status::unimplemented("get_event"))
    }

    async fn list_events(
        &self,
        _: Request<v1::ListEventsRequest>,
    ) -> Result<Response<v1::ListEventsResponse>, Status> {
        Err(Status::unimplemented("list_events"))
    }

    async fn get_log_info(
        &self,
        _: Request<v1::GetLogInfoRequest>,
    ) -> Result<Response<v1::GetLogInfoResponse>, Status> {
        Err(Status::unimplemented("get_log_info"))
    }
}

struct Served {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

/// Serves until the test's runtime ends.
async fn serve(answer: Answer, tls: Option<ServerTlsConfig>) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let seen = Arc::default();
    let service = Service {
        answer,
        seen: Arc::clone(&seen),
    };
    let mut server = Server::builder();
    if let Some(tls) = tls {
        server = server.tls_config(tls).unwrap();
    }
    let service = EventServiceServer::new(service).max_encoding_message_size(usize::MAX);
    let serving = server
        .add_service(service)
        .serve_with_incoming(TcpListenerStream::new(listener));
    tokio::spawn(serving);
    Served { address, seen }
}

/// Subscribes to the end, and returns the sequences that arrived.
async fn read(address: &str, options: Options) -> Result<Vec<u64>, Error> {
    let options = options
        .start(Start::Earliest)
        .stop_when_caught_up(true)
        .fail_fast(true);
    let mut events = Subscriber::new(address, options);
    let mut sequences = Vec::new();
    while let Some(event) = events.next().await {
        sequences.push(event?.sequence);
    }
    Ok(sequences)
}

#[tokio::test]
async fn the_largest_response_fits() {
    let mut response = first(0, &[1]);
    response.events[0].raw_json = vec![b' '; 5 << 20];
    let served = serve(Ok(response), None).await;
    let got = read(&served.address.to_string(), Options::default()).await;
    assert_eq!(got.unwrap(), [1]);
}

#[tokio::test]
async fn an_address_may_be_written_as_a_url() {
    let served = serve(Ok(first(0, &[1])), None).await;
    for scheme in ["http://", "dns:///"] {
        let got = read(&format!("{scheme}{}", served.address), Options::default()).await;
        assert_eq!(got.unwrap(), [1], "{scheme}");
    }
}

#[tokio::test]
async fn the_servers_reason_reaches_the_caller() {
    let info = rpc::v1::ErrorInfo {
        reason: reason::CURSOR_EXPIRED.into(),
        domain: "penstock.dev".into(),
        metadata: [("earliest_sequence".to_owned(), "812".to_owned())].into(),
    };
    let details = rpc::v1::Status {
        code: Code::OutOfRange as i32,
        message: "too old".into(),
        details: vec![prost_types::Any {
            type_url: "type.googleapis.com/google.rpc.ErrorInfo".into(),
            value: info.encode_to_vec(),
        }],
    };
    let details = details.encode_to_vec().into();
    let refusal = Status::with_details(Code::OutOfRange, "too old", details);
    let served = serve(Err(refusal), None).await;
    match read(&served.address.to_string(), Options::default()).await {
        Err(Error::Position(error)) => {
            assert_eq!(
                (error.code, error.message.as_str()),
                (Code::OutOfRange, "too old")
            );
            assert_eq!(error.reason, reason::CURSOR_EXPIRED);
            assert_eq!(error.metadata["earliest_sequence"], "812");
        }
        other => panic!("got {other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unavailable() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let error = read(&address, Options::default()).await.unwrap_err();
    assert!(matches!(error, Error::Unavailable(_)), "{error:?}");
    assert!(error.to_string().contains("refused"), "{error}");
}

#[tokio::test]
async fn an_address_that_is_none_is_told_at_once() {
    let error = read("no address", Options::default()).await.unwrap_err();
    assert!(matches!(error, Error::Options(_)), "{error:?}");
}

#[tokio::test]
async fn a_bearer_token_is_read_for_every_stream() {
    let served = serve(Ok(first(0, &[1])), None).await;
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("token");
    for token in ["one", "two"] {
        std::fs::write(&file, format!("{token}\n")).unwrap();
        let options = Options::default().bearer_token(TokenFile(file.clone()));
        read(&served.address.to_string(), options).await.unwrap();
    }
    assert_eq!(*served.seen.lock().unwrap(), ["Bearer one", "Bearer two"]);
}

#[tokio::test]
async fn a_token_file_that_is_missing_is_told_at_once() {
    let served = serve(Ok(first(0, &[1])), None).await;
    let options = Options::default().bearer_token(TokenFile("/nonexistent".into()));
    let error = read(&served.address.to_string(), options)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Options(_)), "{error:?}");
}

#[test]
fn a_bearer_token_is_not_shown_to_a_plaintext_network() {
    let with_token = Options::default().bearer_token(TokenFile("token".into()));
    for (address, allowed) in [
        ("127.0.0.1:1", true),
        ("localhost:1", true),
        ("http://localhost:1", true),
        ("dns:///[::1]:1", true),
        ("unix:/tmp/x", true),
        ("https://penstock:1", true),
        ("penstock:50051", false),
        ("http://penstock:50051", false),
        ("dns:///10.0.0.1:50051", false),
        ("127.0.0.1.example.com:1", false),
        ("localhost.example.com:1", false),
        ("localhost@example.com:1", false),
        ("[::1]@example.com:1", false),
    ] {
        let verdict = check_token_transport(address, &with_token);
        assert_eq!(verdict.is_ok(), allowed, "{address}");
    }
    let with_tls = with_token.tls(TlsFiles::default());
    assert!(check_token_transport("penstock:50051", &with_tls).is_ok());
}

/// A certificate that is its own authority, as `openssl req -x509` makes it.
fn certificate(directory: &Path, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Files {
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    change(&mut params);
    let key_pair = KeyPair::generate().unwrap();
    let files = Files {
        certificate: directory.join(format!("{name}.pem")),
        key: directory.join(format!("{name}.key")),
    };
    let pem = params.self_signed(&key_pair).unwrap().pem();
    std::fs::write(&files.certificate, pem).unwrap();
    std::fs::write(&files.key, key_pair.serialize_pem()).unwrap();
    files
}

struct Files {
    certificate: PathBuf,
    key: PathBuf,
}

impl Files {
    /// A server with this certificate, which asks for one that `self` signed.
    async fn serve(&self) -> String {
        let pem = std::fs::read(&self.certificate).unwrap();
        let identity = Identity::from_pem(&pem, std::fs::read(&self.key).unwrap());
        let tls = ServerTlsConfig::new()
            .identity(identity)
            .client_ca_root(Certificate::from_pem(pem));
        let served = serve(Ok(first(0, &[1])), Some(tls)).await;
        served.address.to_string()
    }

    fn mutual(&self) -> TlsFiles {
        TlsFiles {
            ca: Some(self.certificate.clone()),
            certificate: Some(self.certificate.clone()),
            key: Some(self.key.clone()),
            server_name: None,
        }
    }
}

fn end_entity(params: &mut CertificateParams) {
    params.is_ca = IsCa::ExplicitNoCa;
}

#[tokio::test]
async fn mutual_tls_with_files() {
    let directory = tempfile::tempdir().unwrap();
    let own = certificate(directory.path(), "own", end_entity);
    let other = certificate(directory.path(), "other", end_entity);
    let address = own.serve().await;
    let got = read(&address, Options::default().tls(own.mutual())).await;
    assert_eq!(got.unwrap(), [1]);

    let cases = [
        (
            "without our certificate",
            TlsFiles {
                certificate: None,
                key: None,
                ..own.mutual()
            },
        ),
        (
            "with another's certificate",
            TlsFiles {
                ca: own.mutual().ca,
                ..other.mutual()
            },
        ),
        (
            "with the system's authorities",
            TlsFiles {
                ca: None,
                ..own.mutual()
            },
        ),
        (
            "with another authority",
            TlsFiles {
                ca: other.mutual().ca,
                ..own.mutual()
            },
        ),
        (
            "with another name",
            TlsFiles {
                server_name: Some("other".into()),
                ..own.mutual()
            },
        ),
    ];
    for (name, files) in cases {
        let error = read(&address, Options::default().tls(files))
            .await
            .expect_err(name);
        assert!(matches!(error, Error::Unavailable(_)), "{name}: {error:?}");
    }
    let cases = [
        (
            "with a key missing",
            TlsFiles {
                key: None,
                ..own.mutual()
            },
        ),
        (
            "with a file missing",
            TlsFiles {
                ca: Some("/nonexistent".into()),
                ..own.mutual()
            },
        ),
        (
            "with a key as authority",
            TlsFiles {
                ca: own.mutual().key,
                ..own.mutual()
            },
        ),
        (
            "with a certificate as key",
            TlsFiles {
                key: own.mutual().ca,
                ..own.mutual()
            },
        ),
        (
            "with another's key",
            TlsFiles {
                key: other.mutual().key,
                ..own.mutual()
            },
        ),
    ];
    for (name, files) in cases {
        let error = read(&address, Options::default().tls(files))
            .await
            .expect_err(name);
        assert!(matches!(error, Error::Options(_)), "{name}: {error:?}");
    }
}

#[tokio::test]
async fn a_server_whose_certificate_is_its_own_authority_is_trusted_by_its_name() {
    let directory = tempfile::tempdir().unwrap();
    let own = certificate(directory.path(), "own", |_| {});
    let other = certificate(directory.path(), "other", |_| {});
    let address = own.serve().await;
    // rustls' server takes no authority as a client either, so ours shows nothing it would accept.
    let outcome = |files: TlsFiles| read(&address, Options::default().tls(files));
    let trusted = TlsFiles {
        certificate: None,
        key: None,
        ..own.mutual()
    };
    let error = outcome(trusted.clone()).await.unwrap_err().to_string();
    assert!(
        error.contains("CertificateRequired"),
        "our side refused it: {error}"
    );
    let renamed = TlsFiles {
        server_name: Some("other".into()),
        ..trusted.clone()
    };
    let error = outcome(renamed).await.unwrap_err().to_string();
    assert!(error.contains("not valid for name"), "{error}");
    let stranger = TlsFiles {
        ca: other.mutual().ca,
        ..trusted
    };
    let error = outcome(stranger).await.unwrap_err().to_string();
    assert!(error.contains("invalid peer certificate"), "{error}");
}

#[tokio::test]
async fn an_expired_certificate_is_refused_even_if_it_is_listed() {
    let directory = tempfile::tempdir().unwrap();
    let own = certificate(directory.path(), "own", |params| {
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 1, 1);
    });
    let address = own.serve().await;
    let files = TlsFiles {
        certificate: None,
        key: None,
        ..own.mutual()
    };
    let error = read(&address, Options::default().tls(files))
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("expired"), "{error}");
}
