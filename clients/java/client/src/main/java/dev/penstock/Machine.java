package dev.penstock;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.penstock.v1.Event;
import dev.penstock.v1.Started;
import dev.penstock.v1.SubscribeRequest;
import dev.penstock.v1.SubscribeResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * Decides what a subscription does next, without I/O and without a clock of its own: its shell asks
 * {@link #next} for a step, carries it out, and reports back.
 *
 * <p>There are at most two streams. {@code opening} has not said Started yet; when it does, it takes
 * the place of {@code current}, whose end it need not wait for. A stream that drains gets its successor
 * while it is still read; a stream that broke is {@code current} no more, and its successor opens
 * after a pause. Times are nanoseconds of a monotonic clock that begins near 0. Not safe for
 * concurrent use.
 */
final class Machine {
  /** What to do now. */
  sealed interface Step permits Open, Close, Deliver, Wait, End {}

  /** Open a stream, and report its responses and its end under this id. */
  record Open(int id, SubscribeRequest request) implements Step {}

  /** Cancel a stream. Reports about it are ignored from now on. */
  record Close(int id) implements Step {}

  /** Hand the events out, calling onHandled after each, then call onResponseEnd. */
  record Deliver(OpenStream stream, String logId, List<Event> events, SubscribeResponse response)
      implements Step {}

  /** Wait for a report, at most until then, and ask again. */
  record Wait(long untilNanos) implements Step {}

  /** It is over. {@code error} is null when a stop option was met. */
  record End(RuntimeException error) implements Step {}

  /** An open or opening stream. */
  static final class OpenStream {
    private final int id;
    private final DeliveryChecker checker;
    private final long openedAt;
    private long heardAt;
    private boolean draining;

    private OpenStream(int id, DeliveryChecker checker, long now) {
      this.id = id;
      this.checker = checker;
      this.openedAt = now;
      this.heardAt = now;
    }
  }

  // One line per reconnect and the like; holds no payload, no secret and no token.
  private static final System.Logger LOG = System.getLogger("dev.penstock");

  // A stream that is silent for this many heartbeats is given up.
  private static final double WATCHDOG_HEARTBEATS = 2.5;
  // Assumed until the server names its own.
  private static final Duration HEARTBEAT_DEFAULT = Duration.ofSeconds(10);
  // A stream that lived this long had a working server: the next back-off starts small.
  private static final long HEALTHY_STREAM_AGE_NANOS = Duration.ofSeconds(10).toNanos();
  // After this many broken promises without a good response in between, give up.
  private static final int BROKEN_PROMISES_MAX = 3;
  private static final long NEVER = -1;

  private final Options options;
  private final Hooks hooks;
  private final Backoff backoff;
  private final Queue<Step> steps = new ArrayDeque<>();
  private Cursor position;
  // The last cursor that a matching delivered_total confirmed.
  private Cursor confirmed;
  private long handledTotal;
  private OpenStream current;
  private OpenStream opening;
  // When the next stream opens, or NEVER.
  private long retryAt;
  private long heartbeatNanos;
  private int broken;
  private int streamsTotal;
  private End end;

  Machine(Options options, Cursor position, DoubleSupplier uniform, long now) {
    this.options = options;
    this.hooks = options.hooks();
    this.backoff = new Backoff(uniform);
    this.position = position;
    this.confirmed = position;
    this.retryAt = now;
    this.heartbeatNanos =
        (options.heartbeat() == null ? HEARTBEAT_DEFAULT : options.heartbeat()).toNanos();
  }

  /** Everything up to here has been handed out. Null until the first stream started. */
  Cursor position() {
    return position;
  }

  Step next(long now) {
    if (steps.isEmpty() && end == null) {
      for (OpenStream stream : streams()) {
        if (now >= silentUntil(stream)) {
          onSilence(stream, now);
        }
      }
      if (opening == null && retryAt != NEVER && now >= retryAt) {
        open(now);
      }
    }
    if (!steps.isEmpty()) {
      return steps.remove();
    }
    return end != null ? end : new Wait(wakeAt());
  }

  /** Takes what a stream sent. Its events come out of {@link #next}. */
  void onResponse(int id, SubscribeResponse response, long now) {
    OpenStream stream = stream(id);
    if (stream == null) {
      return;
    }
    stream.heardAt = now;
    try {
      stream.checker.check(response);
    } catch (BrokenPromiseException error) {
      onBrokenPromise(stream, error, now);
      return;
    }
    if (stream == opening) {
      promote(stream, response.getStarted());
    }
    List<Event> events = response.getEventsList();
    if (!events.isEmpty() && !isNew(events.get(0))) {
      // A successor repeats what its draining predecessor sent meanwhile.
      events = events.stream().filter(this::isNew).toList();
    }
    steps.add(new Deliver(stream, position.logId(), events, response));
  }

  /** Counts an event that was handed out. */
  void onHandled(Cursor cursor) {
    position = cursor;
    handledTotal++;
  }

  /** Takes the marks of a response whose events are handled. */
  void onResponseEnd(Deliver step, long now) {
    SubscribeResponse response = step.response();
    // Handling may have taken long, and the streams were not read meanwhile: that is not their silence.
    for (OpenStream stream : streams()) {
      stream.heardAt = now;
    }
    if (!step.events().isEmpty()) {
      backoff.reset();
    }
    if (response.hasProgress()) {
      onProgress(response.getProgress());
    }
    if (response.hasFellBehind()) {
      LOG.log(WARNING, "handling is slower than events arrive; nothing is skipped");
      hooks.fellBehind();
    }
    if (response.hasCaughtUp()) {
      hooks.caughtUp();
      if (options.stopWhenCaughtUp()) {
        finish(null);
      }
    }
    if (options.stopAfterSequence() != 0
        && Long.compareUnsigned(position.sequence(), options.stopAfterSequence()) >= 0) {
      finish(null);
    }
    if (response.hasDraining() && !step.stream().draining && end == null) {
      step.stream().draining = true;
      LOG.log(INFO, "the server is stopping; opening the next stream");
      hooks.draining();
      if (opening == null && retryAt == NEVER) {
        // After a pause: all consumers of the server are told at the same moment.
        retryAt = now + backoff.nextNanos();
      }
    }
  }

  /** Takes the end of a stream; {@code error} is null when the server ended it with OK. */
  void onClosed(int id, RuntimeException error, long now) {
    OpenStream stream = stream(id);
    if (stream == null) {
      return;
    }
    if (error == null) {
      if (options.stopWhenCaughtUp() || options.stopAfterSequence() != 0) {
        finish(null);
        return;
      }
      error = RpcException.unavailable("the server ended the stream");
    }
    boolean wasOpening = stream == opening;
    forget(stream);
    RpcException rpc = error instanceof RpcException e ? e : null;
    if (wasOpening && rpc != null && rpc.reason().equals("DRAINING") && current != null) {
      // The only server there is: it waits for the old stream before it can stop.
      steps.add(new Close(current.id));
      current = null;
    }
    if (rpc == null || !rpc.isRetryable() || (position == null && options.failFast())) {
      finish(error);
      return;
    }
    planRetry(stream, error, now);
  }

  private List<OpenStream> streams() {
    return Stream.of(current, opening).filter(stream -> stream != null).toList();
  }

  private OpenStream stream(int id) {
    return streams().stream().filter(stream -> stream.id == id).findFirst().orElse(null);
  }

  private boolean isNew(Event event) {
    return Long.compareUnsigned(event.getSequence(), position.sequence()) > 0;
  }

  private void forget(OpenStream stream) {
    if (current == stream) {
      current = null;
    }
    if (opening == stream) {
      opening = null;
    }
  }

  private void open(long now) {
    retryAt = NEVER;
    streamsTotal++;
    opening = new OpenStream(streamsTotal, new DeliveryChecker(position), now);
    steps.add(new Open(streamsTotal, options.request(position)));
  }

  /** Makes the stream that started the one that is read. */
  private void promote(OpenStream stream, Started started) {
    if (current != null) {
      steps.add(new Close(current.id));
    }
    current = stream;
    opening = null;
    Duration heartbeat =
        Duration.ofSeconds(started.getHeartbeat().getSeconds(), started.getHeartbeat().getNanos());
    if (!heartbeat.isZero() && !heartbeat.isNegative()) {
      heartbeatNanos = heartbeat.toNanos();
    }
    Cursor start = Cursor.of(started.getCursor());
    if (position == null) {
      // From here on "latest" means this place, or events would be missed while reconnecting.
      position = start;
      confirmed = start;
    }
    LOG.log(INFO, "connected, from {0}", start);
    hooks.connected(start);
  }

  private void onProgress(dev.penstock.v1.Progress progress) {
    Cursor cursor = Cursor.of(progress.getCursor());
    if (Long.compareUnsigned(cursor.sequence(), position.sequence()) >= 0) {
      position = cursor;
      confirmed = cursor;
    }
    if (progress.getDeliveredTotal() != 0) {
      broken = 0;
    }
    hooks.progress(new Progress(position, progress.getHeadSequence(), handledTotal));
  }

  private void onBrokenPromise(OpenStream stream, BrokenPromiseException error, long now) {
    steps.add(new Close(stream.id));
    if (stream == current && confirmed != null) {
      position = confirmed;
    }
    forget(stream);
    broken++;
    LOG.log(ERROR, "fetching again: {0}", error.getMessage());
    hooks.fault(error);
    if (broken >= BROKEN_PROMISES_MAX) {
      finish(error);
      return;
    }
    planRetry(stream, error, now);
  }

  private void onSilence(OpenStream stream, long now) {
    steps.add(new Close(stream.id));
    double seconds = (now - stream.heardAt) / 1e9;
    onClosed(stream.id, RpcException.unavailable("nothing heard for %.1f s".formatted(seconds)), now);
  }

  private long silentUntil(OpenStream stream) {
    return stream.heardAt + (long) (WATCHDOG_HEARTBEATS * heartbeatNanos);
  }

  /** Plans the successor of a lost stream, unless one is on its way. */
  private void planRetry(OpenStream lost, RuntimeException why, long now) {
    if (opening != null || retryAt != NEVER) {
      return;
    }
    if (now - lost.openedAt >= HEALTHY_STREAM_AGE_NANOS) {
      backoff.reset();
    }
    long delay = backoff.nextNanos();
    retryAt = now + delay;
    LOG.log(WARNING, "{0}; reconnecting in {1} ms", why.getMessage(), delay / 1_000_000);
    hooks.disconnected(why, Duration.ofNanos(delay));
  }

  private void finish(RuntimeException error) {
    if (end != null) {
      return;
    }
    streams().forEach(stream -> steps.add(new Close(stream.id)));
    current = null;
    opening = null;
    retryAt = NEVER;
    end = new End(error);
  }

  private long wakeAt() {
    long wake = retryAt == NEVER ? Long.MAX_VALUE : retryAt;
    for (OpenStream stream : streams()) {
      wake = Math.min(wake, silentUntil(stream));
    }
    return wake;
  }
}
