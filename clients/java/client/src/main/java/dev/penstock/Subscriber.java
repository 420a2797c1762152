package dev.penstock;

import dev.penstock.v1.Event;
import dev.penstock.v1.Filter;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Hands out the events of one subscription, in the order of the log.
 *
 * <pre>{@code
 * try (var subscriber = Subscriber.builder("127.0.0.1:50051")
 *     .start(Start.earliest()).cursorStore(new FileCursorStore("cursor")).build()) {
 *   for (Event event : subscriber) handle(event);
 * }
 * }</pre>
 *
 * <p>The loop's body is the handler: asking for the next event counts the one before as handled, and
 * its cursor is committed. Leaving the loop (break, return, an exception) does not; call {@link
 * #commit} before to count the event in hand. A later loop goes on after the last handled event.
 *
 * <p>Network faults are retried for ever and told to the hooks. What a retry cannot mend is thrown by
 * {@code hasNext} and {@code next}: an {@link RpcException} of the class that says why, a {@link
 * CursorStoreException}, or what reading a TLS or token file threw, as an UncheckedIOException. A
 * thread that is interrupted while it waits gets a CancellationException. Without any the loop ended
 * because of {@link #stop}, {@link #close} or a stop option.
 *
 * <p>{@code stop} and {@code close} may be called by any thread; everything else by one at a time.
 */
public final class Subscriber implements Iterable<Event>, AutoCloseable {
  private final Options options;
  private final long origin = System.nanoTime();
  // Wakes a publisher that waits for demand.
  private final Object wakeUp = new Object();
  private final AtomicBoolean publishing = new AtomicBoolean();
  private volatile boolean stopped;
  // Null until the first run.
  private volatile Deliveries run;
  // Guarded by itself: a close may commit while the loop has not come back.
  private final Place place;

  private Subscriber(Options options) {
    this.options = options;
    this.place = new Place(options.commitInterval().toNanos());
  }

  /** Begins to describe a subscription at {@code address}, "HOST:PORT" or another target of gRPC. */
  public static Builder builder(String address) {
    return new Builder(address);
  }

  /** The events. */
  @Override
  public Iterator<Event> iterator() {
    Deliveries deliveries = startRun();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return deliveries.hasNext();
      }

      @Override
      public Event next() {
        return deliveries.next().event();
      }
    };
  }

  /** The events, each with the cursor to resume after it. */
  public Iterable<Delivery> deliveries() {
    return this::startRun;
  }

  /**
   * The events for code that is called, one subscriber at a time. An event counts as handled, and its
   * cursor is committed, once {@code onNext} returned and the next event was requested: whoever works
   * on in other threads requests the next one when the work is done. {@code onError} gets what a loop
   * throws. The calls come from a daemon thread.
   */
  public Flow.Publisher<Event> publisher() {
    return new DeliveryPublisher<>(this, Delivery::event);
  }

  /** As {@link #publisher}, each event with the cursor to resume after it. */
  public Flow.Publisher<Delivery> deliveryPublisher() {
    return new DeliveryPublisher<>(this, Function.identity());
  }

  /**
   * Calls {@code handler} for every event until the subscription ends. An event whose handler throws
   * is not committed, and {@code run} throws that.
   */
  public void run(Consumer<? super Event> handler) {
    Deliveries deliveries = startRun();
    try {
      while (deliveries.hasNext()) {
        handler.accept(deliveries.next().event());
      }
    } finally {
      deliveries.end();
    }
  }

  /** Counts the event in hand as handled, and commits now. */
  public void commit() {
    synchronized (place) {
      place.settle(now());
      write(place.flush());
    }
  }

  /** Everything up to here has been handled. Empty before the first stream started. */
  public Optional<Cursor> cursor() {
    synchronized (place) {
      return Optional.ofNullable(place.handled());
    }
  }

  /** Ends the loop soon: the handler under way finishes, its event is committed. Returns at once. */
  public void stop() {
    stopped = true;
    Deliveries running = run;
    if (running != null) {
      running.wake();
    }
    synchronized (wakeUp) {
      wakeUp.notifyAll();
    }
  }

  /**
   * Ends the subscription for good. Called by another thread than the loop's, such as a shutdown hook:
   * waits until the handler under way has finished and its event is committed, at most the close
   * timeout. Called by the loop's own thread, at the end of a try block or in the handler: cancels the
   * stream at once.
   */
  @Override
  public void close() {
    stop();
    Deliveries running = run;
    if (running != null) {
      if (!running.isConsumer()) {
        running.awaitEnd(options.closeTimeout().toNanos(), TimeUnit.NANOSECONDS);
      }
      running.end();
    }
  }

  Deliveries startRun() {
    Deliveries before = run;
    if (before != null) {
      before.end();
    }
    Machine machine =
        new Machine(options, resume(), ThreadLocalRandom.current()::nextDouble, now());
    Deliveries deliveries = new Deliveries(this, options, machine);
    run = deliveries;
    return deliveries;
  }

  /** Nanoseconds since the subscriber was made. */
  long now() {
    return System.nanoTime() - origin;
  }

  boolean isStopped() {
    return stopped;
  }

  /** Whether a publisher runs it. */
  AtomicBoolean publishing() {
    return publishing;
  }

  Object wakeUp() {
    return wakeUp;
  }

  void give(Cursor cursor) {
    synchronized (place) {
      place.give(cursor);
    }
  }

  void settle() {
    synchronized (place) {
      write(place.settle(now()));
    }
  }

  void advance(Cursor position, boolean hadEvents) {
    synchronized (place) {
      write(place.advance(position, hadEvents, now()));
    }
  }

  void flush() {
    synchronized (place) {
      write(place.flush());
    }
  }

  /** Returns the place to go on from; null if the start says it. */
  private Cursor resume() {
    synchronized (place) {
      place.drop();
      if (place.handled() == null && options.cursorStore() != null) {
        try {
          options.cursorStore().load().ifPresent(place::load);
        } catch (Exception error) {
          throw new CursorStoreException("load", error);
        }
      }
      return place.handled();
    }
  }

  private void write(Cursor cursor) {
    if (cursor == null || options.cursorStore() == null) {
      return;
    }
    try {
      options.cursorStore().commit(cursor);
    } catch (Exception error) {
      throw new CursorStoreException("commit", error);
    }
    place.committed(cursor, now());
    options.hooks().committed(cursor);
  }

  /** What to subscribe to, and how. Only a start, or a store that has a cursor, is required. */
  public static final class Builder {
    private final String address;
    private Start start;
    private Filter filter = Filter.getDefaultInstance();
    private CursorStore cursorStore;
    private Duration commitInterval = Duration.ofSeconds(1);
    private TlsFiles tls;
    private TokenSource bearerToken;
    private String clientId = "";
    private boolean includeRawJson;
    private boolean stopWhenCaughtUp;
    private long stopAfterSequence;
    private boolean failFast;
    private Duration heartbeat;
    private int maxBatchEvents;
    private int maxResponseBytes;
    private Duration closeTimeout = Duration.ofSeconds(20);
    private Hooks hooks = new Hooks() {};

    private Builder(String address) {
      this.address = Objects.requireNonNull(address);
    }

    /** Where to start while the store has no cursor. No default: a guess would skip or repeat events. */
    public Builder start(Start start) {
      this.start = start;
      return this;
    }

    /** Which events to deliver; see penstock.v1.Filter in event_service.proto. Default: every event. */
    public Builder filter(Filter filter) {
      this.filter = Objects.requireNonNull(filter);
      return this;
    }

    /** Default: none, and nothing is committed. */
    public Builder cursorStore(CursorStore store) {
      this.cursorStore = store;
      return this;
    }

    /**
     * While events keep coming: the longest time between two commits. Zero commits after every event.
     * The end of a response that had events is always committed. Default: 1 s.
     */
    public Builder commitInterval(Duration interval) {
      this.commitInterval = Objects.requireNonNull(interval);
      return this;
    }

    /** Default: plaintext. */
    public Builder tls(TlsFiles tls) {
      this.tls = tls;
      return this;
    }

    /** Sent as {@code authorization: Bearer}. Over plaintext only to loopback and Unix sockets. */
    public Builder bearerToken(TokenSource token) {
      this.bearerToken = token;
      return this;
    }

    /** Name for the server's metrics and listings, at most 64 of [A-Za-z0-9._-]. Not an identity. */
    public Builder clientId(String id) {
      this.clientId = Objects.requireNonNull(id);
      return this;
    }

    /** Fill Event.raw_json, the body as Stripe sent it. */
    public Builder includeRawJson(boolean include) {
      this.includeRawJson = include;
      return this;
    }

    /** End once everything up to the head has been handled. */
    public Builder stopWhenCaughtUp(boolean stop) {
      this.stopWhenCaughtUp = stop;
      return this;
    }

    /** End once everything up to this sequence has been handled. 0: never. */
    public Builder stopAfterSequence(long sequence) {
      this.stopAfterSequence = sequence;
      return this;
    }

    /** Throw when the server cannot be reached the very first time. */
    public Builder failFast(boolean failFast) {
      this.failFast = failFast;
      return this;
    }

    /** The longest silence of the server, 1 s to 30 s. Default: the server's own, 10 s. */
    public Builder heartbeat(Duration heartbeat) {
      this.heartbeat = heartbeat;
      return this;
    }

    /**
     * Most events in a response, 1 to 256. 0: 256. At most one response is read ahead of the one being
     * handled.
     */
    public Builder maxBatchEvents(int events) {
      this.maxBatchEvents = events;
      return this;
    }

    /** Most bytes in a response, 1 KiB to 1 MiB, plus one event. 0: 256 KiB. */
    public Builder maxResponseBytes(int bytes) {
      this.maxResponseBytes = bytes;
      return this;
    }

    /** How long {@link Subscriber#close} waits for a handler in another thread. Default: 20 s. */
    public Builder closeTimeout(Duration timeout) {
      this.closeTimeout = Objects.requireNonNull(timeout);
      return this;
    }

    /** For metrics. */
    public Builder hooks(Hooks hooks) {
      this.hooks = Objects.requireNonNull(hooks);
      return this;
    }

    /**
     * Connects to nothing yet; the first {@code hasNext} does.
     *
     * @throws IllegalArgumentException for a bearer token without TLS on a network
     */
    public Subscriber build() {
      Options options = options();
      Connection.checkTokenTransport(options);
      return new Subscriber(options);
    }

    Options options() {
      return new Options(
          address, start, filter, cursorStore, commitInterval, tls, bearerToken, clientId,
          includeRawJson, stopWhenCaughtUp, stopAfterSequence, failFast, heartbeat, maxBatchEvents,
          maxResponseBytes, closeTimeout, hooks);
    }
  }
}
