package dev.penstock;

import dev.penstock.v1.Event;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One run of a subscription: carries out the steps of a {@link Machine} in the thread that iterates.
 * {@link #leave} and {@link #awaitEnd} are for other threads.
 */
final class Deliveries implements Iterator<Delivery> {
  // Wakes a waiting run.
  private static final Streams.Report WAKE = new Streams.Report(0, null, null, () -> {});

  private final Subscriber subscriber;
  private final Machine machine;
  private final BlockingQueue<Streams.Report> inbox = new LinkedBlockingQueue<>();
  private final Streams streams;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean left;
  private volatile Thread consumer = Thread.currentThread();
  // The response that is handed out, and what is left of it.
  private Machine.Deliver response;
  private Iterator<Event> events;
  // Fetched by hasNext and not taken yet.
  private Delivery fetched;
  // What next returned last, until hasNext asks for more.
  private Cursor inHand;

  Deliveries(Subscriber subscriber, Options options, Machine machine) {
    this.subscriber = subscriber;
    this.machine = machine;
    this.streams = new Streams(options, inbox::add);
  }

  /** Counts the event before as handled, and blocks until there is another one, or the end. */
  @Override
  public boolean hasNext() {
    if (fetched == null) {
      consumer = Thread.currentThread();
      settle();
      if (ended.getCount() == 0) {
        // By a close that gave up waiting for the handler.
        subscriber.flush();
        return false;
      }
      try {
        fetched = advance();
      } catch (Throwable error) {
        end();
        throw error;
      }
      if (fetched == null) {
        end();
      }
    }
    return fetched != null;
  }

  @Override
  public Delivery next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the subscription ended");
    }
    Delivery delivery = fetched;
    fetched = null;
    inHand = delivery.cursor();
    subscriber.give(inHand);
    return delivery;
  }

  private void settle() {
    if (inHand != null) {
      machine.onHandled(inHand);
      inHand = null;
      subscriber.settle();
    }
  }

  /** Makes a run end soon, without the event in hand. For any thread. */
  void leave() {
    left = true;
    wake();
  }

  /** Makes it look whether it shall end. For any thread. */
  void wake() {
    inbox.add(WAKE);
  }

  /** Whether the calling thread is the one that iterates. */
  boolean isConsumer() {
    return consumer == Thread.currentThread();
  }

  /** Waits for the end of the run; for any thread but the one that iterates. */
  void awaitEnd(long timeout, TimeUnit unit) {
    try {
      ended.await(timeout, unit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Cancels the streams and commits what is handled. Again: does nothing. */
  synchronized void end() {
    if (ended.getCount() == 0) {
      return;
    }
    try {
      streams.closeAll();
      subscriber.flush();
    } finally {
      ended.countDown();
    }
  }

  /** Returns the next delivery; null at the end. */
  private Delivery advance() {
    while (!left && !subscriber.isStopped()) {
      if (response != null) {
        if (events.hasNext()) {
          Event event = events.next();
          return new Delivery(event, new Cursor(response.logId(), event.getSequence()));
        }
        machine.onResponseEnd(response, subscriber.now());
        boolean hadEvents = !response.events().isEmpty();
        response = null;
        subscriber.advance(machine.position(), hadEvents);
      }
      Machine.Step step = machine.next(subscriber.now());
      if (step instanceof Machine.Deliver deliver) {
        response = deliver;
        events = deliver.events().iterator();
      } else if (step instanceof Machine.Open open) {
        streams.open(open.id(), open.request());
      } else if (step instanceof Machine.Close close) {
        streams.close(close.id());
      } else if (step instanceof Machine.Wait wait) {
        await(wait.untilNanos());
      } else if (step instanceof Machine.End over) {
        if (over.error() != null) {
          throw over.error();
        }
        return null;
      }
    }
    return null;
  }

  private void await(long untilNanos) {
    Streams.Report report;
    try {
      report = inbox.poll(Math.max(0, untilNanos - subscriber.now()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
    if (report != null && report != WAKE) {
      report.handIn(machine, subscriber.now());
    }
  }
}
