package dev.penstock;

import dev.penstock.v1.Filter;
import dev.penstock.v1.SubscribeRequest;
import java.time.Duration;

/**
 * What to subscribe to, and how; explained at {@link Subscriber.Builder}. Null: unset.
 */
record Options(
    String address,
    Start start,
    Filter filter,
    CursorStore cursorStore,
    Duration commitInterval,
    TlsFiles tls,
    TokenSource bearerToken,
    String clientId,
    boolean includeRawJson,
    boolean stopWhenCaughtUp,
    long stopAfterSequence,
    boolean failFast,
    Duration heartbeat,
    int maxBatchEvents,
    int maxResponseBytes,
    Duration closeTimeout,
    Hooks hooks) {

  /** The request that goes on after {@code position}, or starts as the options say. */
  SubscribeRequest request(Cursor position) {
    SubscribeRequest.Builder request =
        SubscribeRequest.newBuilder()
            .setFilter(filter)
            .setIncludeRawJson(includeRawJson)
            .setMaxBatchEvents(maxBatchEvents)
            .setMaxResponseBytes(maxResponseBytes)
            .setStopWhenCaughtUp(stopWhenCaughtUp)
            .setStopAfterSequence(stopAfterSequence)
            .setClientId(clientId);
    if (heartbeat != null) {
      request.getHeartbeatBuilder().setSeconds(heartbeat.getSeconds()).setNanos(heartbeat.getNano());
    }
    if (position != null) {
      request.setAfter(position.toProto());
    } else if (start != null) {
      start.applyTo(request);
    }
    // With neither, the server's answer says what is missing.
    return request.build();
  }
}
