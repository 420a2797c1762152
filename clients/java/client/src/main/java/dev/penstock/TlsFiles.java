package dev.penstock;

import io.grpc.ChannelCredentials;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * PEM files, read anew for every connection, so that replaced ones are taken up. A private key is in
 * PKCS #8 ("BEGIN PRIVATE KEY") and not encrypted.
 */
public final class TlsFiles {
  private Path ca;
  private Path certificate;
  private Path key;
  private String serverName;

  private TlsFiles() {}

  /** TLS with the authorities of the Java runtime. */
  public static TlsFiles systemAuthorities() {
    return new TlsFiles();
  }

  /** TLS with the authorities of the file {@code ca}. */
  public static TlsFiles authorities(Path ca) {
    TlsFiles files = new TlsFiles();
    files.ca = Objects.requireNonNull(ca);
    return files;
  }

  /** Also shows our own certificate chain, for servers that ask for one. */
  public TlsFiles withCertificate(Path certificate, Path key) {
    TlsFiles files = copy();
    files.certificate = Objects.requireNonNull(certificate);
    files.key = Objects.requireNonNull(key);
    return files;
  }

  /** The name that the server's certificate must have, instead of the host of the address. */
  public TlsFiles withServerName(String serverName) {
    TlsFiles files = copy();
    files.serverName = Objects.requireNonNull(serverName);
    return files;
  }

  private TlsFiles copy() {
    TlsFiles files = new TlsFiles();
    files.ca = ca;
    files.certificate = certificate;
    files.key = key;
    files.serverName = serverName;
    return files;
  }

  ChannelCredentials load() throws IOException {
    TlsChannelCredentials.Builder credentials = TlsChannelCredentials.newBuilder();
    if (ca != null) {
      credentials.trustManager(ca.toFile());
    }
    if (certificate != null) {
      credentials.keyManager(certificate.toFile(), key.toFile());
    }
    return credentials.build();
  }

  /** Null: the host of the address. */
  String serverName() {
    return serverName;
  }
}
