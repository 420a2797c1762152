package dev.penstock;

import com.google.protobuf.Empty;
import com.google.protobuf.Timestamp;
import dev.penstock.v1.SubscribeRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/** Where a subscription starts while its store has no cursor. */
public final class Start {
  private final String name;
  private final Consumer<SubscribeRequest.Builder> apply;

  private Start(String name, Consumer<SubscribeRequest.Builder> apply) {
    this.name = name;
    this.apply = apply;
  }

  /** From the oldest retained event. */
  public static Start earliest() {
    return new Start("earliest", request -> request.setEarliest(Empty.getDefaultInstance()));
  }

  /** Only events committed after the subscription started. */
  public static Start latest() {
    return new Start("latest", request -> request.setLatest(Empty.getDefaultInstance()));
  }

  /** From the first event committed at or after {@code time}. */
  public static Start fromTime(Instant time) {
    Timestamp at =
        Timestamp.newBuilder().setSeconds(time.getEpochSecond()).setNanos(time.getNano()).build();
    return new Start("from " + time, request -> request.setFromTime(at));
  }

  /** Just after {@code cursor}. */
  public static Start after(Cursor cursor) {
    return new Start("after " + cursor, request -> request.setAfter(cursor.toProto()));
  }

  /** Just after the event with this Stripe id. */
  public static Start afterEvent(String id) {
    Objects.requireNonNull(id);
    return new Start("after event " + id, request -> request.setAfterEventId(id));
  }

  void applyTo(SubscribeRequest.Builder request) {
    apply.accept(request);
  }

  @Override
  public String toString() {
    return name;
  }
}
