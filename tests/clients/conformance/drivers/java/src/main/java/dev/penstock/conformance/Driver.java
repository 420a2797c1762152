package dev.penstock.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.protobuf.Empty;
import dev.penstock.Cursor;
import dev.penstock.Delivery;
import dev.penstock.RpcException;
import dev.penstock.Subscriber;
import dev.penstock.v1.Event;
import dev.penstock.v1.EventServiceGrpc;
import dev.penstock.v1.SubscribeRequest;
import dev.penstock.v1.SubscribeResponse;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** The conformance driver of the Java client. */
public final class Driver {
  private static final Cursor NO_CURSOR = new Cursor("", 0);

  private final Flags flags;
  private final Lines lines = new Lines();
  private final MessageDigest digest;
  private final Consumer<Delivery> output;
  private final long count;
  private final long delayMillis;
  private long events;
  private long firstAt;
  private long lastAt;

  private Driver(Flags flags) throws NoSuchAlgorithmException {
    this.flags = flags;
    this.digest = MessageDigest.getInstance("SHA-256");
    this.count = (long) flags.number("count", -1);
    this.delayMillis = (long) flags.number("handler-delay-ms", 0);
    this.output =
        switch (flags.text("output", "events")) {
          case "events" -> delivery -> lines.printEvent(delivery.event(), delivery.cursor());
          case "ids" -> delivery -> lines.printId(delivery.event());
          case "digest" -> delivery -> {};
          default -> throw new IllegalArgumentException("--output is events, ids or digest");
        };
  }

  /** Subscribes as the flags say. */
  public static void main(String[] args) throws Exception {
    Driver driver = new Driver(new Flags(args));
    RuntimeException error = null;
    try {
      if (driver.flags.text("mode", "subscriber").equals("stub")) {
        driver.bareLoop();
      } else {
        driver.subscribe();
      }
    } catch (RuntimeException thrown) {
      error = thrown;
    }
    driver.printEnd(error);
    // Not exit: the hook that waits for this very end may be what runs.
    Runtime.getRuntime().halt(error == null ? 0 : 1);
  }

  /** SIGTERM ends the loop; the JVM stays until main has printed the end and halts. */
  private static void stopOnSignal(Subscriber subscriber) {
    Runnable stopAndStay =
        () -> {
          subscriber.stop();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(stopAndStay));
  }

  private void subscribe() {
    try (Subscriber subscriber = flags.subscription().hooks(lines.hooks()).build()) {
      stopOnSignal(subscriber);
      for (Delivery delivery : subscriber.deliveries()) {
        handle(delivery);
        if (events == count) {
          subscriber.commit();
          break;
        }
      }
    }
  }

  /** What throughput is compared with: the generated stub, and nothing around it. */
  private void bareLoop() {
    ManagedChannel channel =
        Grpc.newChannelBuilder(flags.text("server", ""), InsecureChannelCredentials.create()).build();
    SubscribeRequest request =
        SubscribeRequest.newBuilder().setEarliest(Empty.getDefaultInstance()).build();
    Iterator<SubscribeResponse> responses =
        EventServiceGrpc.newBlockingStub(channel).subscribe(request);
    while (events != count) {
      for (Event event : responses.next().getEventsList()) {
        handle(new Delivery(event, NO_CURSOR));
      }
    }
    channel.shutdownNow();
  }

  private void handle(Delivery delivery) {
    if (events == 0) {
      firstAt = System.nanoTime();
    }
    events++;
    Event event = delivery.event();
    String line = Long.toUnsignedString(event.getSequence()) + " " + event.getId() + "\n";
    digest.update(line.getBytes(UTF_8));
    output.accept(delivery);
    if (delayMillis > 0) {
      try {
        Thread.sleep(delayMillis);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    lastAt = System.nanoTime();
  }

  private void printEnd(RuntimeException error) {
    JsonObject summary = new JsonObject();
    summary.addProperty("events", events);
    summary.addProperty("sha256", HexFormat.of().formatHex(digest.digest()));
    summary.addProperty("seconds", (lastAt - firstAt) / 1e9);
    JsonObject line = new JsonObject();
    line.add("summary", summary);
    lines.print(line);

    JsonObject end = new JsonObject();
    JsonObject metadata = new JsonObject();
    end.addProperty("code", "OK");
    end.addProperty("reason", "");
    end.add("metadata", metadata);
    if (error instanceof RpcException rpc) {
      end.addProperty("code", rpc.code().name());
      end.addProperty("reason", rpc.reason());
      end.addProperty("message", rpc.description());
      rpc.metadata().forEach(metadata::addProperty);
    } else if (error != null) {
      end.addProperty("code", "LOCAL");
      end.addProperty("message", String.valueOf(error.getMessage()));
    }
    line = new JsonObject();
    line.add("end", end);
    lines.print(line);
  }
}
