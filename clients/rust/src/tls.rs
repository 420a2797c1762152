use std::path::Path;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{WebPkiServerVerifier, verify_server_name};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, OtherError, RootCertStore, SignatureScheme};
use tonic::transport::{ClientTlsConfig, Identity};

use crate::{BoxError, TlsFiles};

/// What tonic needs to speak TLS to `host`, read from the files anew. Blocks for the files.
pub(crate) fn load(
    files: &TlsFiles,
    host: &str,
) -> Result<(ClientTlsConfig, Arc<dyn ServerCertVerifier>), BoxError> {
    let name = files.server_name.as_deref().unwrap_or(host);
    let mut config = ClientTlsConfig::new().domain_name(name);
    match (&files.certificate, &files.key) {
        (Some(certificate), Some(key)) => {
            config = config.identity(Identity::from_pem(read(certificate)?, read(key)?));
        }
        (None, None) => {}
        _ => return Err("set both of `certificate` and `key`, or none".into()),
    }
    Ok((config, verifier(files)?))
}

fn read(path: &Path) -> Result<Vec<u8>, BoxError> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn verifier(files: &TlsFiles) -> Result<Arc<dyn ServerCertVerifier>, BoxError> {
    let trusted = match &files.ca {
        Some(path) => certificates(path)?,
        None => rustls_native_certs::load_native_certs().certs,
    };
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(trusted.iter().cloned());
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let by_authority =
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build()?;
    Ok(Arc::new(Verifier {
        by_authority,
        trusted,
    }))
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, BoxError> {
    let wrong = |why: &str| format!("{}: {why}", path.display());
    let pem = read(path)?;
    let found: Vec<_> = CertificateDer::pem_slice_iter(&pem)
        .collect::<Result<_, _>>()
        .map_err(|error| wrong(&error.to_string()))?;
    if found.is_empty() {
        return Err(wrong("holds no certificate in PEM form").into());
    }
    Ok(found)
}

/// Verifies as webpki does, and takes a server's certificate that is listed itself, too.
///
/// A certificate that `openssl req -x509` made is an authority by its own words, and webpki refuses
/// to see one in the hands of a server, however it is trusted. Every other TLS library takes it.
#[derive(Debug)]
struct Verifier {
    by_authority: Arc<WebPkiServerVerifier>,
    trusted: Vec<CertificateDer<'static>>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verdict =
            self.by_authority
                .verify_server_cert(certificate, intermediates, name, ocsp, now);
        match verdict {
            // webpki looks at the dates before this, but not yet at the name.
            Err(rustls::Error::InvalidCertificate(CertificateError::Other(why)))
                if is_authority(&why) && self.trusted.iter().any(|own| own == certificate) =>
            {
                verify_server_name(&ParsedCertificate::try_from(certificate)?, name)?;
                Ok(ServerCertVerified::assertion())
            }
            verdict => verdict,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.by_authority
            .verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.by_authority
            .verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.by_authority.supported_verify_schemes()
    }
}

fn is_authority(why: &OtherError) -> bool {
    matches!(
        why.0.downcast_ref::<webpki::Error>(),
        Some(webpki::Error::CaUsedAsEndEntity)
    )
}
