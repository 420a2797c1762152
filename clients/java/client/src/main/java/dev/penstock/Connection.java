package dev.penstock;

import io.grpc.ChannelCredentials;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.util.regex.Pattern;

/** How to reach event_service. */
final class Connection {
  // The largest response is max_response_bytes (at most 1 MiB), one event of 4 MiB, and the marks.
  private static final int MESSAGE_BYTES_MAX = 64 << 20;
  // What the server may send ahead of a slow handler; gRPC's own adaptive window grows with the link.
  private static final int WINDOW_BYTES = 1 << 20;

  private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

  private Connection() {}

  /**
   * Makes a channel with a connection of its own, so that a reconnect resolves the name again and a
   * successor reaches another server than the one that drains.
   *
   * @throws IOException when a TLS file cannot be read
   */
  static ManagedChannel open(Options options) throws IOException {
    TlsFiles tls = options.tls();
    ChannelCredentials credentials = tls == null ? InsecureChannelCredentials.create() : tls.load();
    NettyChannelBuilder builder =
        NettyChannelBuilder.forTarget(options.address(), credentials)
            .maxInboundMessageSize(MESSAGE_BYTES_MAX)
            .flowControlWindow(WINDOW_BYTES)
            // Responses are only put into a queue, which the transport's thread may do by itself.
            .directExecutor()
            // What to try again, and when, is decided by the subscription alone.
            .disableRetry()
            .disableServiceConfigLookUp();
    if (tls != null && tls.serverName() != null) {
      builder.overrideAuthority(tls.serverName());
    }
    return builder.build();
  }

  /** Refuses to show a bearer token to a network that can be read. */
  static void checkTokenTransport(Options options) {
    if (options.bearerToken() != null && options.tls() == null && !isLocal(options.address())) {
      throw new IllegalArgumentException(
          "a bearer token needs TLS, or an address on loopback; \"" + options.address() + "\" is neither");
    }
  }

  private static boolean isLocal(String address) {
    if (address.startsWith("unix:")) {
      return true;
    }
    String target = address.substring(address.lastIndexOf('/') + 1);
    int colon = target.lastIndexOf(':');
    String host = colon < 0 ? target : target.substring(0, colon);
    return host.equals("localhost") || host.equals("[::1]") || LOOPBACK_IPV4.matcher(host).matches();
  }
}
