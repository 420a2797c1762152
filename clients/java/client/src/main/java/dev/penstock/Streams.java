package dev.penstock;

import dev.penstock.v1.EventServiceGrpc;
import dev.penstock.v1.SubscribeRequest;
import dev.penstock.v1.SubscribeResponse;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The open streams of a subscription. Threads: any; reports come from threads of gRPC. */
final class Streams {
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  /**
   * What a stream says: a response, or its end if that is null. {@code taken} lets it read on: a stream
   * reads at most one response ahead of those that were taken.
   */
  record Report(int id, SubscribeResponse response, RuntimeException error, Runnable taken) {
    void handIn(Machine machine, long now) {
      if (response != null) {
        taken.run();
        machine.onResponse(id, response, now);
      } else {
        machine.onClosed(id, error, now);
      }
    }
  }

  private final Options options;
  private final Consumer<Report> report;
  private final Map<Integer, Reader> open = new HashMap<>();

  /** {@code report} must not block. */
  Streams(Options options, Consumer<Report> report) {
    this.options = options;
    this.report = report;
  }

  /** Opens one in a thread of its own: reading files and asking for a token may take a while. */
  synchronized void open(int id, SubscribeRequest request) {
    Reader reader = new Reader(id, request);
    open.put(id, reader);
    Thread thread = new Thread(reader::connect, "penstock-connect-" + id);
    thread.setDaemon(true);
    thread.start();
  }

  /** Cancels it. */
  synchronized void close(int id) {
    Reader reader = open.remove(id);
    if (reader != null) {
      reader.close();
    }
  }

  synchronized void closeAll() {
    open.values().forEach(Reader::close);
    open.clear();
  }

  private final class Reader implements ClientResponseObserver<SubscribeRequest, SubscribeResponse> {
    private final int id;
    private final SubscribeRequest request;
    private ClientCallStreamObserver<SubscribeRequest> call;
    // Guarded by this, for a close while it connects.
    private ManagedChannel channel;
    private boolean closed;

    Reader(int id, SubscribeRequest request) {
      this.id = id;
      this.request = request;
    }

    void connect() {
      try {
        EventServiceGrpc.EventServiceStub stub = EventServiceGrpc.newStub(openChannel());
        if (options.bearerToken() != null) {
          Metadata headers = new Metadata();
          headers.put(AUTHORIZATION, "Bearer " + options.bearerToken().token());
          stub = stub.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
        }
        stub.subscribe(request, this);
      } catch (IOException error) {
        end(new UncheckedIOException(error));
      } catch (RuntimeException error) {
        // Of a token source, or of an address that gRPC cannot read.
        end(error);
      }
    }

    private synchronized ManagedChannel openChannel() throws IOException {
      ManagedChannel opened = Connection.open(options);
      channel = opened;
      if (closed) {
        opened.shutdownNow();
      }
      return opened;
    }

    synchronized void close() {
      closed = true;
      if (channel != null) {
        channel.shutdownNow();
      }
    }

    private void end(RuntimeException error) {
      close();
      report.accept(new Report(id, null, error, () -> {}));
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<SubscribeRequest> requestStream) {
      call = requestStream;
      call.disableAutoRequestWithInitial(1);
    }

    @Override
    public void onNext(SubscribeResponse response) {
      report.accept(new Report(id, response, null, () -> call.request(1)));
    }

    @Override
    public void onError(Throwable error) {
      end(RpcException.of(error));
    }

    @Override
    public void onCompleted() {
      end(null);
    }
  }
}
