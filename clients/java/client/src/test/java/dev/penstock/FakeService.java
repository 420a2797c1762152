package dev.penstock;

import dev.penstock.v1.EventServiceGrpc;
import dev.penstock.v1.SubscribeRequest;
import dev.penstock.v1.SubscribeResponse;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.InsecureServerCredentials;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerCredentials;
import io.grpc.ServerInterceptor;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A real gRPC server in this process, which answers Subscribe with what a test sets. */
final class FakeService extends EventServiceGrpc.EventServiceImplBase implements AutoCloseable {
  interface Answer {
    void to(SubscribeRequest request, ServerCallStreamObserver<SubscribeResponse> stream);
  }

  static final Context.Key<String> AUTHORIZATION = Context.key("authorization");

  final List<SubscribeRequest> requests = new CopyOnWriteArrayList<>();
  final CountDownLatch cancelled = new CountDownLatch(1);
  volatile Answer answer = FakeService::oneTwo;
  private final Server server;

  FakeService() throws IOException {
    this(InsecureServerCredentials.create());
  }

  FakeService(ServerCredentials credentials) throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server =
        NettyServerBuilder.forAddress(any, credentials)
            .addService(this)
            .intercept(new AuthorizationReader())
            .build()
            .start();
  }

  String address() {
    return "127.0.0.1:" + server.getPort();
  }

  Subscriber.Builder subscriber() {
    return Subscriber.builder(address()).start(Start.earliest());
  }

  /** Sends 1 and 2, without those before the cursor, and ends. */
  static void oneTwo(SubscribeRequest request, StreamObserver<SubscribeResponse> stream) {
    sendOneTwo(request, stream);
    stream.onCompleted();
  }

  /** Sends 1 and 2, and stays open. */
  static void live(SubscribeRequest request, StreamObserver<SubscribeResponse> stream) {
    sendOneTwo(request, stream);
  }

  private static void sendOneTwo(SubscribeRequest request, StreamObserver<SubscribeResponse> stream) {
    switch ((int) request.getAfter().getSequence()) {
      case 0 -> stream.onNext(Script.first(0, 1, 2));
      case 1 -> stream.onNext(Script.first(1, 2));
      default -> stream.onNext(Script.first(2));
    }
  }

  @Override
  public void subscribe(SubscribeRequest request, StreamObserver<SubscribeResponse> observer) {
    requests.add(request);
    ServerCallStreamObserver<SubscribeResponse> stream =
        (ServerCallStreamObserver<SubscribeResponse>) observer;
    stream.setOnCancelHandler(cancelled::countDown);
    answer.to(request, stream);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static final class AuthorizationReader implements ServerInterceptor {
    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      String value =
          headers.get(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER));
      return Contexts.interceptCall(
          Context.current().withValue(AUTHORIZATION, value), call, headers, next);
    }
  }
}
