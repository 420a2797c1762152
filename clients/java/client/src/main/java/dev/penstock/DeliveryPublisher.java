package dev.penstock;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** A subscription as a {@link Flow.Publisher}: a thread that runs the loop as demand allows. */
final class DeliveryPublisher<T> implements Flow.Publisher<T> {
  private final Subscriber source;
  private final Function<Delivery, T> convert;

  DeliveryPublisher(Subscriber source, Function<Delivery, T> convert) {
    this.source = source;
    this.convert = convert;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber);
    if (!source.publishing().compareAndSet(false, true)) {
      refuse(subscriber);
      return;
    }
    Thread thread = new Thread(new Run(subscriber), "penstock-publisher");
    thread.setDaemon(true);
    thread.start();
  }

  private static void refuse(Flow.Subscriber<?> subscriber) {
    // onSubscribe comes before everything else.
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long n) {}

          @Override
          public void cancel() {}
        });
    subscriber.onError(new IllegalStateException("there is a subscriber already"));
  }

  private final class Run implements Runnable, Flow.Subscription {
    private final Flow.Subscriber<? super T> subscriber;
    // Guarded by source.wakeUp().
    private long demand;
    private boolean cancelled;
    private RuntimeException wrongDemand;
    private Deliveries deliveries;

    Run(Flow.Subscriber<? super T> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
      synchronized (source.wakeUp()) {
        if (n <= 0) {
          wrongDemand = new IllegalArgumentException("request wants a positive number, got " + n);
          leave();
        } else {
          demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
        }
        source.wakeUp().notifyAll();
      }
    }

    @Override
    public void cancel() {
      synchronized (source.wakeUp()) {
        cancelled = true;
        leave();
        source.wakeUp().notifyAll();
      }
    }

    private void leave() {
      if (deliveries != null) {
        deliveries.leave();
      }
    }

    @Override
    public void run() {
      RuntimeException error = null;
      try {
        subscriber.onSubscribe(this);
        loop();
      } catch (RuntimeException thrown) {
        error = thrown;
      } finally {
        source.publishing().set(false);
      }
      synchronized (source.wakeUp()) {
        if (cancelled) {
          return;
        }
        error = wrongDemand != null ? wrongDemand : error;
      }
      if (error != null) {
        subscriber.onError(error);
      } else {
        subscriber.onComplete();
      }
    }

    private void loop() {
      Deliveries run = source.startRun();
      synchronized (source.wakeUp()) {
        deliveries = run;
      }
      try {
        // To ask for more is to count the event before as handled, so there must be demand first.
        while (awaitDemand() && run.hasNext()) {
          T item = convert.apply(run.next());
          synchronized (source.wakeUp()) {
            if (cancelled) {
              return;
            }
            demand--;
          }
          subscriber.onNext(item);
        }
      } finally {
        run.end();
      }
    }

    private boolean awaitDemand() {
      synchronized (source.wakeUp()) {
        while (demand == 0 && !cancelled && wrongDemand == null && !source.isStopped()) {
          try {
            source.wakeUp().wait();
          } catch (InterruptedException e) {
            return false;
          }
        }
        return demand > 0 && !cancelled && wrongDemand == null;
      }
    }
  }
}
