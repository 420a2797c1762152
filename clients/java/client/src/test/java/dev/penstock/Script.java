package dev.penstock;

import dev.penstock.v1.Draining;
import dev.penstock.v1.Event;
import dev.penstock.v1.Progress;
import dev.penstock.v1.SubscribeRequest;
import dev.penstock.v1.SubscribeResponse;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Plays one script per stream against a machine, on a clock that only the test moves. */
final class Script {
  /** What a stream does, this long after what was before it. After its script a stream is silent. */
  record Item(Duration after, SubscribeResponse response, RuntimeException error) {}

  private record Planned(long at, int id, Item item) {}

  final List<Long> sequences = new ArrayList<>();
  final List<SubscribeRequest> requests = new ArrayList<>();
  final List<Long> openedAt = new ArrayList<>();
  final Map<Integer, Long> closedAt = new HashMap<>();
  RuntimeException error;
  long now;

  private final Options options;
  private final LongConsumer handler;

  private Script(Options options, LongConsumer handler) {
    this.options = options;
    this.handler = handler;
  }

  static Script play(Options options, Item[]... streams) {
    return new Script(options, sequence -> {}).play(streams);
  }

  /** The handler of event N takes N minutes. */
  static Script playSlowly(Options options, Item[]... streams) {
    Script[] script = new Script[1];
    script[0] = new Script(options, n -> script[0].now += Duration.ofMinutes(n).toNanos());
    return script[0].play(streams);
  }

  /** Options under which the OK of a stream is the end. */
  static Subscriber.Builder untilCaughtUp() {
    return Subscriber.builder("127.0.0.1:1").start(Start.earliest()).stopWhenCaughtUp(true);
  }

  static Cursor cursor(long sequence) {
    return new Cursor("log", sequence);
  }

  /** A response with events and a Progress behind the last of them. */
  static SubscribeResponse progress(long total, long at, long... sequences) {
    SubscribeResponse.Builder response = SubscribeResponse.newBuilder();
    for (long sequence : sequences) {
      response.addEvents(Event.newBuilder().setSequence(sequence).setId("evt_" + sequence));
    }
    Progress.Builder progress = response.getProgressBuilder();
    progress.setCursor(cursor(at).toProto()).setDeliveredTotal(total);
    return response.build();
  }

  /** The first response of a stream that starts after {@code at}. */
  static SubscribeResponse first(long at, long... sequences) {
    long last = sequences.length == 0 ? at : sequences[sequences.length - 1];
    SubscribeResponse.Builder response = progress(sequences.length, last, sequences).toBuilder();
    response.getStartedBuilder().setCursor(cursor(at).toProto()).getHeartbeatBuilder().setSeconds(10);
    return response.build();
  }

  static SubscribeResponse draining(SubscribeResponse response) {
    return response.toBuilder().setDraining(Draining.getDefaultInstance()).build();
  }

  /** What one stream does. */
  static Item[] stream(Item... items) {
    return items;
  }

  static Item send(SubscribeResponse response) {
    return new Item(Duration.ZERO, response, null);
  }

  static Item fail(RuntimeException error) {
    return new Item(Duration.ZERO, null, error);
  }

  static Item fail(Status.Code code, String reason, Map<String, String> metadata) {
    return fail(RpcException.of(code, "no", reason, metadata, null));
  }

  static Item reset() {
    return fail(RpcException.unavailable("reset"));
  }

  /** The server ends the stream with OK. */
  static Item ok() {
    return new Item(Duration.ZERO, null, null);
  }

  static Item after(Duration pause, Item item) {
    return new Item(pause, item.response, item.error);
  }

  private Script play(Item[][] streams) {
    Machine machine = new Machine(options, null, () -> 0.5, now);
    List<Planned> planned = new ArrayList<>();
    while (true) {
      Machine.Step step = machine.next(now);
      if (step instanceof Machine.Open open) {
        requests.add(open.request());
        openedAt.add(now);
        long at = now;
        if (open.id() > streams.length) {
          throw new AssertionError("stream " + open.id() + " was not expected");
        }
        for (Item item : streams[open.id() - 1]) {
          at += item.after.toNanos();
          planned.add(new Planned(at, open.id(), item));
        }
        planned.sort(Comparator.comparingLong(Planned::at));
      } else if (step instanceof Machine.Close close) {
        closedAt.put(close.id(), now);
      } else if (step instanceof Machine.Deliver deliver) {
        for (Event event : deliver.events()) {
          sequences.add(event.getSequence());
          handler.accept(event.getSequence());
          machine.onHandled(new Cursor(deliver.logId(), event.getSequence()));
        }
        machine.onResponseEnd(deliver, now);
      } else if (step instanceof Machine.Wait wait) {
        if (planned.isEmpty() || planned.get(0).at > wait.untilNanos()) {
          now = wait.untilNanos();
          continue;
        }
        Planned report = planned.remove(0);
        now = Math.max(now, report.at);
        if (report.item.response != null) {
          machine.onResponse(report.id, report.item.response, now);
        } else {
          machine.onClosed(report.id, report.item.error, now);
        }
      } else if (step instanceof Machine.End end) {
        error = end.error();
        return this;
      }
    }
  }
}
