package dev.penstock;

import static dev.penstock.Script.cursor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.penstock.v1.Event;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PublisherTest {
  private final MemoryCursorStore store = new MemoryCursorStore();
  private final Probe probe = new Probe();
  private FakeService service;

  /** Notes what it is called with: sequences, "complete" or an exception. */
  private static final class Probe implements Flow.Subscriber<Event> {
    final BlockingQueue<Object> calls = new LinkedBlockingQueue<>();
    final CountDownLatch subscribed = new CountDownLatch(1);
    volatile Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscribed.countDown();
    }

    @Override
    public void onNext(Event event) {
      calls.add(event.getSequence());
    }

    @Override
    public void onError(Throwable error) {
      calls.add(error);
    }

    @Override
    public void onComplete() {
      calls.add("complete");
    }

    void request(long n) throws InterruptedException {
      subscribed.await();
      subscription.request(n);
    }
  }

  @BeforeEach
  void start() throws IOException {
    service = new FakeService();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Subscriber.Builder subscriber() {
    return service.subscriber().cursorStore(store).commitInterval(Duration.ZERO);
  }

  @Test
  void handsOutWhatIsAskedForAndCompletes() throws InterruptedException {
    subscriber().stopWhenCaughtUp(true).build().publisher().subscribe(probe);
    probe.request(Long.MAX_VALUE);
    assertEquals(1L, probe.calls.take());
    assertEquals(2L, probe.calls.take());
    assertEquals("complete", probe.calls.take());
    assertEquals(Optional.of(cursor(2)), store.load());
  }

  @Test
  void anEventIsCommittedOnceTheNextIsRequested() throws InterruptedException {
    service.answer = FakeService::live;
    subscriber().build().publisher().subscribe(probe);
    probe.request(1);
    assertEquals(1L, probe.calls.take());
    assertEquals(Optional.empty(), store.load());
    assertEquals(null, probe.calls.poll(100, TimeUnit.MILLISECONDS));
    probe.request(1);
    assertEquals(2L, probe.calls.take());
    assertEquals(Optional.of(cursor(1)), store.load());
    probe.subscription.cancel();
    assertTrue(service.cancelled.await(10, TimeUnit.SECONDS), "the stream is still open");
    assertEquals(Optional.of(cursor(1)), store.load());
    assertTrue(probe.calls.isEmpty(), probe.calls.toString());
  }

  @Test
  void stopCompletesItWithoutDemand() throws InterruptedException {
    service.answer = FakeService::live;
    Subscriber subscriber = subscriber().build();
    subscriber.publisher().subscribe(probe);
    probe.request(1);
    assertEquals(1L, probe.calls.take());
    subscriber.stop();
    assertEquals("complete", probe.calls.take());
  }

  @Test
  void anErrorThatARetryCannotMendIsOnError() throws InterruptedException {
    service.answer =
        (request, stream) -> stream.onError(io.grpc.Status.PERMISSION_DENIED.asRuntimeException());
    subscriber().build().publisher().subscribe(probe);
    probe.request(1);
    assertInstanceOf(PermissionDeniedException.class, probe.calls.take());
  }

  @Test
  void aDemandOfNothingIsAnError() throws InterruptedException {
    service.answer = FakeService::live;
    subscriber().build().publisher().subscribe(probe);
    probe.request(0);
    assertInstanceOf(IllegalArgumentException.class, probe.calls.take());
  }

  @Test
  void aSecondSubscriberAtATimeIsRefused() throws InterruptedException {
    service.answer = FakeService::live;
    Flow.Publisher<Event> publisher = subscriber().build().publisher();
    publisher.subscribe(probe);
    Probe second = new Probe();
    publisher.subscribe(second);
    second.request(1);
    assertInstanceOf(IllegalStateException.class, second.calls.take());
    probe.request(1);
    assertEquals(1L, probe.calls.take());
    probe.subscription.cancel();
  }
}
