package dev.penstock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.grpc.ServerCredentials;
import io.grpc.TlsServerCredentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {
  @TempDir Path directory;
  // One certificate for 127.0.0.1 that is its own authority, for both sides.
  private Path certificate;
  private Path key;

  @BeforeEach
  void makeCertificate() throws IOException, InterruptedException, GeneralSecurityException {
    Path store = directory.resolve("store");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "own", "-keyalg", "EC", "-groupname", "secp256r1",
                "-dname", "CN=penstock", "-ext", "san=ip:127.0.0.1", "-ext", "bc=ca:true",
                "-validity", "1", "-storetype", "PKCS12", "-storepass", "changeit",
                "-keystore", store.toString())
            .inheritIO()
            .start();
    assertEquals(0, keytool.waitFor());
    char[] password = "changeit".toCharArray();
    KeyStore keys = KeyStore.getInstance(store.toFile(), password);
    certificate = pem("CERTIFICATE", keys.getCertificate("own").getEncoded());
    key = pem("PRIVATE KEY", keys.getKey("own", password).getEncoded());
  }

  private Path pem(String kind, byte[] der) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return Files.writeString(
        directory.resolve(kind),
        "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
  }

  private static List<Long> read(FakeService service, TlsFiles tls) {
    List<Long> sequences = new ArrayList<>();
    service
        .subscriber()
        .tls(tls)
        .stopWhenCaughtUp(true)
        .failFast(true)
        .build()
        .run(event -> sequences.add(event.getSequence()));
    return sequences;
  }

  @Test
  void mutualTlsWithFiles() throws IOException {
    ServerCredentials credentials =
        TlsServerCredentials.newBuilder()
            .keyManager(certificate.toFile(), key.toFile())
            .trustManager(certificate.toFile())
            .clientAuth(TlsServerCredentials.ClientAuth.REQUIRE)
            .build();
    try (FakeService service = new FakeService(credentials)) {
      TlsFiles authority = TlsFiles.authorities(certificate);
      TlsFiles right = authority.withCertificate(certificate, key);
      assertEquals(List.of(1L, 2L), read(service, right));
      assertEquals(List.of(1L, 2L), read(service, right.withServerName("127.0.0.1")));

      assertThrows(RpcException.class, () -> read(service, right.withServerName("other")));
      assertThrows(RpcException.class, () -> read(service, authority));
      TlsFiles unknown = TlsFiles.systemAuthorities().withCertificate(certificate, key);
      assertThrows(RpcException.class, () -> read(service, unknown));
    }
  }
}
