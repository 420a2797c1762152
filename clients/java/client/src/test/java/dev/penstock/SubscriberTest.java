package dev.penstock;

import static dev.penstock.Script.cursor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import dev.penstock.rpc.v1.ErrorInfo;
import dev.penstock.v1.Event;
import dev.penstock.v1.SubscribeResponse;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SubscriberTest {
  private final MemoryCursorStore store = new MemoryCursorStore();
  private FakeService service;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static List<Long> collect(Subscriber subscriber) {
    List<Long> sequences = new ArrayList<>();
    subscriber.run(event -> sequences.add(event.getSequence()));
    return sequences;
  }

  @Test
  void theCursorIsCommittedAfterTheHandler() {
    List<Optional<Cursor>> committed = new ArrayList<>();
    List<Cursor> handedOut = new ArrayList<>();
    try (Subscriber subscriber =
        service
            .subscriber()
            .cursorStore(store)
            .commitInterval(Duration.ZERO)
            .stopWhenCaughtUp(true)
            .build()) {
      for (Delivery delivery : subscriber.deliveries()) {
        handedOut.add(delivery.cursor());
        committed.add(store.load());
      }
    }
    assertEquals(List.of(cursor(1), cursor(2)), handedOut);
    assertEquals(List.of(Optional.empty(), Optional.of(cursor(1))), committed);
    assertEquals(Optional.of(cursor(2)), store.load());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavingTheLoopCommitsTheEventInHandOnlyWhenAsked(boolean commit) throws InterruptedException {
    service.answer = FakeService::live;
    try (Subscriber subscriber = service.subscriber().cursorStore(store).build()) {
      for (Event event : subscriber) {
        if (event.getSequence() == 2) {
          if (commit) {
            subscriber.commit();
          }
          break;
        }
      }
    }
    assertEquals(Optional.of(cursor(commit ? 2 : 1)), store.load());
    assertTrue(service.cancelled.await(10, TimeUnit.SECONDS), "the stream is still open");
  }

  @Test
  void aLoopThatWasLeftGoesOnAfterTheLastHandledEvent() {
    Subscriber subscriber = service.subscriber().stopWhenCaughtUp(true).build();
    Iterator<Event> events = subscriber.iterator();
    events.next();
    assertEquals(2, events.next().getSequence());
    assertEquals(List.of(2L), collect(subscriber));
  }

  @Test
  void anExceptionOfTheHandlerPassesAndItsEventComesAgain() {
    Subscriber subscriber =
        service.subscriber().cursorStore(store).stopWhenCaughtUp(true).build();
    RuntimeException failure = new IllegalStateException("handler");
    RuntimeException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                subscriber.run(
                    event -> {
                      if (event.getSequence() == 2) {
                        throw failure;
                      }
                    }));
    assertEquals(failure, thrown);
    assertEquals(Optional.of(cursor(1)), store.load());
    assertEquals(List.of(2L), collect(subscriber));
  }

  @Test
  void stopInAHandlerCountsItsEvent() {
    service.answer = FakeService::live;
    Subscriber subscriber = service.subscriber().cursorStore(store).build();
    List<Long> handled = new ArrayList<>();
    subscriber.run(
        event -> {
          handled.add(event.getSequence());
          subscriber.stop();
        });
    assertEquals(List.of(1L), handled);
    assertEquals(Optional.of(cursor(1)), store.load());
  }

  @Test
  void stopByAnotherThreadEndsAWaitingLoop() throws Exception {
    service.answer = FakeService::live;
    CountDownLatch waiting = new CountDownLatch(1);
    Hooks hooks =
        new Hooks() {
          @Override
          public void committed(Cursor at) {
            if (at.equals(cursor(2))) {
              waiting.countDown();
            }
          }
        };
    Subscriber subscriber = service.subscriber().cursorStore(store).hooks(hooks).build();
    CompletableFuture<List<Long>> loop = CompletableFuture.supplyAsync(() -> collect(subscriber));
    waiting.await();
    subscriber.stop();
    assertEquals(List.of(1L, 2L), loop.get());
  }

  @Test
  void closeByAnotherThreadWaitsForTheHandlerAndItsCommit() throws Exception {
    service.answer = FakeService::live;
    CountDownLatch handling = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    Subscriber subscriber = service.subscriber().cursorStore(store).build();
    CompletableFuture<Void> loop =
        CompletableFuture.runAsync(
            () ->
                subscriber.run(
                    event -> {
                      handling.countDown();
                      await(finish);
                    }));
    handling.await();
    CompletableFuture<Optional<Cursor>> closed =
        CompletableFuture.supplyAsync(
            () -> {
              subscriber.close();
              return store.load();
            });
    assertThrows(
        TimeoutException.class, () -> closed.get(100, TimeUnit.MILLISECONDS));
    finish.countDown();
    assertEquals(Optional.of(cursor(1)), closed.get());
    loop.get();
  }

  @Test
  void closeGivesAHandlerUpAfterItsTimeout() throws Exception {
    service.answer = FakeService::live;
    CountDownLatch handling = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    Subscriber subscriber =
        service.subscriber().cursorStore(store).closeTimeout(Duration.ofMillis(50)).build();
    CompletableFuture<Void> loop =
        CompletableFuture.runAsync(
            () ->
                subscriber.run(
                    event -> {
                      handling.countDown();
                      await(finish);
                    }));
    handling.await();
    subscriber.close();
    assertEquals(Optional.empty(), store.load());
    assertTrue(service.cancelled.await(10, TimeUnit.SECONDS), "the stream is still open");
    finish.countDown();
    loop.get();
    // It finished after all.
    assertEquals(Optional.of(cursor(1)), store.load());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anInterruptedLoopEndsWithACancellation() {
    service.answer = FakeService::live;
    Subscriber subscriber = service.subscriber().build();
    Iterator<Event> events = subscriber.iterator();
    events.next();
    events.next();
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, events::hasNext);
    assertTrue(Thread.interrupted());
    assertFalse(events.hasNext());
  }

  @Test
  void aStoreThatFailsEndsTheSubscription() {
    service.answer = FakeService::live;
    CursorStore broken =
        new CursorStore() {
          @Override
          public Optional<Cursor> load() {
            return Optional.empty();
          }

          @Override
          public void commit(Cursor cursor) throws IOException {
            throw new IOException("disk full");
          }
        };
    Subscriber subscriber = service.subscriber().cursorStore(broken).build();
    CursorStoreException error =
        assertThrows(CursorStoreException.class, () -> collect(subscriber));
    assertEquals("commit: disk full", error.getMessage());
  }

  @Test
  void theServersReasonReachesTheCaller() {
    ErrorInfo info =
        ErrorInfo.newBuilder()
            .setReason("CURSOR_EXPIRED")
            .putMetadata("earliest_sequence", "812")
            .build();
    dev.penstock.rpc.v1.Status details =
        dev.penstock.rpc.v1.Status.newBuilder()
            .setCode(11)
            .addDetails(
                Any.newBuilder()
                    .setTypeUrl("type.googleapis.com/google.rpc.ErrorInfo")
                    .setValue(info.toByteString()))
            .build();
    Metadata trailers = new Metadata();
    trailers.put(
        Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER),
        details.toByteArray());
    service.answer =
        (request, stream) ->
            stream.onError(
                Status.OUT_OF_RANGE.withDescription("too old").asRuntimeException(trailers));
    PositionException error =
        assertThrows(PositionException.class, () -> collect(service.subscriber().build()));
    assertEquals("CURSOR_EXPIRED", error.reason());
    assertEquals(Map.of("earliest_sequence", "812"), error.metadata());
    assertEquals("too old", error.description());
  }

  private static SubscribeResponse withBytes(SubscribeResponse response, int bytes) {
    SubscribeResponse.Builder large = response.toBuilder();
    large.getEventsBuilder(0).setRawJson(ByteString.copyFrom(new byte[bytes]));
    return large.build();
  }

  @Test
  void theLargestResponseFits() {
    service.answer =
        (request, stream) -> {
          stream.onNext(withBytes(Script.first(0, 1), 5 << 20));
          stream.onCompleted();
        };
    Subscriber subscriber = service.subscriber().stopWhenCaughtUp(true).failFast(true).build();
    assertEquals(List.of(1L), collect(subscriber));
  }

  @Test
  void aBearerTokenIsReadForEveryStream(@TempDir Path directory) throws IOException {
    Path token = directory.resolve("token");
    List<String> seen = new ArrayList<>();
    service.answer =
        (request, stream) -> {
          seen.add(FakeService.AUTHORIZATION.get());
          FakeService.oneTwo(request, stream);
        };
    for (String text : List.of("one", "two")) {
      Files.writeString(token, text + "\n");
      collect(
          service
              .subscriber()
              .bearerToken(TokenSource.fromFile(token))
              .stopWhenCaughtUp(true)
              .build());
    }
    assertEquals(List.of("Bearer one", "Bearer two"), seen);
  }

  @Test
  void aTokenFileThatIsMissingIsTheCallersToMend(@TempDir Path directory) {
    Subscriber subscriber =
        service.subscriber().bearerToken(TokenSource.fromFile(directory.resolve("none"))).build();
    assertThrows(UncheckedIOException.class, () -> collect(subscriber));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:1, true",
    "localhost:1, true",
    "dns:///[::1]:1, true",
    "unix:/tmp/x, true",
    "penstock:50051, false",
    "dns:///10.0.0.1:50051, false",
    "127.0.0.1.example.com:1, false"
  })
  void aBearerTokenIsNotShownToAPlaintextNetwork(String address, boolean allowed) {
    Subscriber.Builder builder = Subscriber.builder(address).bearerToken(() -> "secret");
    if (allowed) {
      builder.build();
    } else {
      assertThrows(IllegalArgumentException.class, builder::build);
    }
    builder.tls(TlsFiles.systemAuthorities()).build();
  }

  @Test
  void atMostOneResponseIsReadAhead() throws InterruptedException {
    AtomicInteger sent = new AtomicInteger();
    // One handled, one read ahead, one in the window, and what the server buffers.
    CountDownLatch tooMany = new CountDownLatch(8);
    service.answer =
        (request, stream) ->
            stream.setOnReadyHandler(
                () -> {
                  while (stream.isReady() && sent.get() < 40) {
                    int at = sent.incrementAndGet();
                    SubscribeResponse next =
                        at == 1 ? Script.first(0, 1) : Script.progress(at, at, at);
                    stream.onNext(withBytes(next, 1 << 20));
                    tooMany.countDown();
                  }
                });
    try (Subscriber subscriber = service.subscriber().build()) {
      subscriber.iterator().next();
      assertFalse(tooMany.await(500, TimeUnit.MILLISECONDS), "read on while 1 is handled");
    }
    assertTrue(sent.get() > 1, "it did not read ahead");
  }
}
