package dev.penstock.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * For operators, not for consumers: it shows who reads what, and ends streams.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AdminServiceGrpc {

  private AdminServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "penstock.v1.AdminService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.penstock.v1.ListSubscriptionsRequest,
      dev.penstock.v1.ListSubscriptionsResponse> getListSubscriptionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSubscriptions",
      requestType = dev.penstock.v1.ListSubscriptionsRequest.class,
      responseType = dev.penstock.v1.ListSubscriptionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.penstock.v1.ListSubscriptionsRequest,
      dev.penstock.v1.ListSubscriptionsResponse> getListSubscriptionsMethod() {
    io.grpc.MethodDescriptor<dev.penstock.v1.ListSubscriptionsRequest, dev.penstock.v1.ListSubscriptionsResponse> getListSubscriptionsMethod;
    if ((getListSubscriptionsMethod = AdminServiceGrpc.getListSubscriptionsMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListSubscriptionsMethod = AdminServiceGrpc.getListSubscriptionsMethod) == null) {
          AdminServiceGrpc.getListSubscriptionsMethod = getListSubscriptionsMethod =
              io.grpc.MethodDescriptor.<dev.penstock.v1.ListSubscriptionsRequest, dev.penstock.v1.ListSubscriptionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSubscriptions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.ListSubscriptionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.ListSubscriptionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListSubscriptions"))
              .build();
        }
      }
    }
    return getListSubscriptionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.penstock.v1.DisconnectSubscriptionRequest,
      dev.penstock.v1.DisconnectSubscriptionResponse> getDisconnectSubscriptionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DisconnectSubscription",
      requestType = dev.penstock.v1.DisconnectSubscriptionRequest.class,
      responseType = dev.penstock.v1.DisconnectSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.penstock.v1.DisconnectSubscriptionRequest,
      dev.penstock.v1.DisconnectSubscriptionResponse> getDisconnectSubscriptionMethod() {
    io.grpc.MethodDescriptor<dev.penstock.v1.DisconnectSubscriptionRequest, dev.penstock.v1.DisconnectSubscriptionResponse> getDisconnectSubscriptionMethod;
    if ((getDisconnectSubscriptionMethod = AdminServiceGrpc.getDisconnectSubscriptionMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getDisconnectSubscriptionMethod = AdminServiceGrpc.getDisconnectSubscriptionMethod) == null) {
          AdminServiceGrpc.getDisconnectSubscriptionMethod = getDisconnectSubscriptionMethod =
              io.grpc.MethodDescriptor.<dev.penstock.v1.DisconnectSubscriptionRequest, dev.penstock.v1.DisconnectSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DisconnectSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.DisconnectSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.DisconnectSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("DisconnectSubscription"))
              .build();
        }
      }
    }
    return getDisconnectSubscriptionMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AdminServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceStub>() {
        @java.lang.Override
        public AdminServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceStub(channel, callOptions);
        }
      };
    return AdminServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AdminServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingV2Stub>() {
        @java.lang.Override
        public AdminServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AdminServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AdminServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingStub>() {
        @java.lang.Override
        public AdminServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceBlockingStub(channel, callOptions);
        }
      };
    return AdminServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AdminServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceFutureStub>() {
        @java.lang.Override
        public AdminServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceFutureStub(channel, callOptions);
        }
      };
    return AdminServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * For operators, not for consumers: it shows who reads what, and ends streams.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Returns the open Subscribe streams, oldest first, in pages. A stream that
     * opens or ends between two pages may or may not be seen; none comes twice.
     * Errors: INVALID_ARGUMENT (INVALID_LIMIT, INVALID_PAGE_TOKEN).
     * </pre>
     */
    default void listSubscriptions(dev.penstock.v1.ListSubscriptionsRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.ListSubscriptionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSubscriptionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends one Subscribe stream with UNAVAILABLE (DISCONNECTED); with CANCELLED
     * and no ErrorInfo when its reader is stalled and cannot be told. A client that
     * follows event_service.proto reconnects from its last cursor: this shakes off
     * a connection that is stuck, it does not keep a client out.
     * Returns once the stream is told to end, which it may do a moment later.
     * Errors: NOT_FOUND (SUBSCRIPTION_NOT_FOUND) when no open stream has this id.
     * </pre>
     */
    default void disconnectSubscription(dev.penstock.v1.DisconnectSubscriptionRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.DisconnectSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDisconnectSubscriptionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AdminService.
   * <pre>
   * For operators, not for consumers: it shows who reads what, and ends streams.
   * </pre>
   */
  public static abstract class AdminServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AdminServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AdminService.
   * <pre>
   * For operators, not for consumers: it shows who reads what, and ends streams.
   * </pre>
   */
  public static final class AdminServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AdminServiceStub> {
    private AdminServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the open Subscribe streams, oldest first, in pages. A stream that
     * opens or ends between two pages may or may not be seen; none comes twice.
     * Errors: INVALID_ARGUMENT (INVALID_LIMIT, INVALID_PAGE_TOKEN).
     * </pre>
     */
    public void listSubscriptions(dev.penstock.v1.ListSubscriptionsRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.ListSubscriptionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSubscriptionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends one Subscribe stream with UNAVAILABLE (DISCONNECTED); with CANCELLED
     * and no ErrorInfo when its reader is stalled and cannot be told. A client that
     * follows event_service.proto reconnects from its last cursor: this shakes off
     * a connection that is stuck, it does not keep a client out.
     * Returns once the stream is told to end, which it may do a moment later.
     * Errors: NOT_FOUND (SUBSCRIPTION_NOT_FOUND) when no open stream has this id.
     * </pre>
     */
    public void disconnectSubscription(dev.penstock.v1.DisconnectSubscriptionRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.DisconnectSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDisconnectSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AdminService.
   * <pre>
   * For operators, not for consumers: it shows who reads what, and ends streams.
   * </pre>
   */
  public static final class AdminServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AdminServiceBlockingV2Stub> {
    private AdminServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the open Subscribe streams, oldest first, in pages. A stream that
     * opens or ends between two pages may or may not be seen; none comes twice.
     * Errors: INVALID_ARGUMENT (INVALID_LIMIT, INVALID_PAGE_TOKEN).
     * </pre>
     */
    public dev.penstock.v1.ListSubscriptionsResponse listSubscriptions(dev.penstock.v1.ListSubscriptionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSubscriptionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends one Subscribe stream with UNAVAILABLE (DISCONNECTED); with CANCELLED
     * and no ErrorInfo when its reader is stalled and cannot be told. A client that
     * follows event_service.proto reconnects from its last cursor: this shakes off
     * a connection that is stuck, it does not keep a client out.
     * Returns once the stream is told to end, which it may do a moment later.
     * Errors: NOT_FOUND (SUBSCRIPTION_NOT_FOUND) when no open stream has this id.
     * </pre>
     */
    public dev.penstock.v1.DisconnectSubscriptionResponse disconnectSubscription(dev.penstock.v1.DisconnectSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDisconnectSubscriptionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AdminService.
   * <pre>
   * For operators, not for consumers: it shows who reads what, and ends streams.
   * </pre>
   */
  public static final class AdminServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AdminServiceBlockingStub> {
    private AdminServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the open Subscribe streams, oldest first, in pages. A stream that
     * opens or ends between two pages may or may not be seen; none comes twice.
     * Errors: INVALID_ARGUMENT (INVALID_LIMIT, INVALID_PAGE_TOKEN).
     * </pre>
     */
    public dev.penstock.v1.ListSubscriptionsResponse listSubscriptions(dev.penstock.v1.ListSubscriptionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSubscriptionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends one Subscribe stream with UNAVAILABLE (DISCONNECTED); with CANCELLED
     * and no ErrorInfo when its reader is stalled and cannot be told. A client that
     * follows event_service.proto reconnects from its last cursor: this shakes off
     * a connection that is stuck, it does not keep a client out.
     * Returns once the stream is told to end, which it may do a moment later.
     * Errors: NOT_FOUND (SUBSCRIPTION_NOT_FOUND) when no open stream has this id.
     * </pre>
     */
    public dev.penstock.v1.DisconnectSubscriptionResponse disconnectSubscription(dev.penstock.v1.DisconnectSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDisconnectSubscriptionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AdminService.
   * <pre>
   * For operators, not for consumers: it shows who reads what, and ends streams.
   * </pre>
   */
  public static final class AdminServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AdminServiceFutureStub> {
    private AdminServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the open Subscribe streams, oldest first, in pages. A stream that
     * opens or ends between two pages may or may not be seen; none comes twice.
     * Errors: INVALID_ARGUMENT (INVALID_LIMIT, INVALID_PAGE_TOKEN).
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.penstock.v1.ListSubscriptionsResponse> listSubscriptions(
        dev.penstock.v1.ListSubscriptionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSubscriptionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends one Subscribe stream with UNAVAILABLE (DISCONNECTED); with CANCELLED
     * and no ErrorInfo when its reader is stalled and cannot be told. A client that
     * follows event_service.proto reconnects from its last cursor: this shakes off
     * a connection that is stuck, it does not keep a client out.
     * Returns once the stream is told to end, which it may do a moment later.
     * Errors: NOT_FOUND (SUBSCRIPTION_NOT_FOUND) when no open stream has this id.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.penstock.v1.DisconnectSubscriptionResponse> disconnectSubscription(
        dev.penstock.v1.DisconnectSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDisconnectSubscriptionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_SUBSCRIPTIONS = 0;
  private static final int METHODID_DISCONNECT_SUBSCRIPTION = 1;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_LIST_SUBSCRIPTIONS:
          serviceImpl.listSubscriptions((dev.penstock.v1.ListSubscriptionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.penstock.v1.ListSubscriptionsResponse>) responseObserver);
          break;
        case METHODID_DISCONNECT_SUBSCRIPTION:
          serviceImpl.disconnectSubscription((dev.penstock.v1.DisconnectSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<dev.penstock.v1.DisconnectSubscriptionResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getListSubscriptionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.penstock.v1.ListSubscriptionsRequest,
              dev.penstock.v1.ListSubscriptionsResponse>(
                service, METHODID_LIST_SUBSCRIPTIONS)))
        .addMethod(
          getDisconnectSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.penstock.v1.DisconnectSubscriptionRequest,
              dev.penstock.v1.DisconnectSubscriptionResponse>(
                service, METHODID_DISCONNECT_SUBSCRIPTION)))
        .build();
  }

  private static abstract class AdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AdminServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.penstock.v1.AdminServiceOuterClass.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AdminService");
    }
  }

  private static final class AdminServiceFileDescriptorSupplier
      extends AdminServiceBaseDescriptorSupplier {
    AdminServiceFileDescriptorSupplier() {}
  }

  private static final class AdminServiceMethodDescriptorSupplier
      extends AdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AdminServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (AdminServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AdminServiceFileDescriptorSupplier())
              .addMethod(getListSubscriptionsMethod())
              .addMethod(getDisconnectSubscriptionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
