package dev.penstock.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads and appends to the log of one event_service.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class EventServiceGrpc {

  private EventServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "penstock.v1.EventService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.penstock.v1.PublishRequest,
      dev.penstock.v1.PublishResponse> getPublishMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Publish",
      requestType = dev.penstock.v1.PublishRequest.class,
      responseType = dev.penstock.v1.PublishResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
  public static io.grpc.MethodDescriptor<dev.penstock.v1.PublishRequest,
      dev.penstock.v1.PublishResponse> getPublishMethod() {
    io.grpc.MethodDescriptor<dev.penstock.v1.PublishRequest, dev.penstock.v1.PublishResponse> getPublishMethod;
    if ((getPublishMethod = EventServiceGrpc.getPublishMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getPublishMethod = EventServiceGrpc.getPublishMethod) == null) {
          EventServiceGrpc.getPublishMethod = getPublishMethod =
              io.grpc.MethodDescriptor.<dev.penstock.v1.PublishRequest, dev.penstock.v1.PublishResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Publish"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.PublishRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.PublishResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("Publish"))
              .build();
        }
      }
    }
    return getPublishMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.penstock.v1.SubscribeRequest,
      dev.penstock.v1.SubscribeResponse> getSubscribeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Subscribe",
      requestType = dev.penstock.v1.SubscribeRequest.class,
      responseType = dev.penstock.v1.SubscribeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.penstock.v1.SubscribeRequest,
      dev.penstock.v1.SubscribeResponse> getSubscribeMethod() {
    io.grpc.MethodDescriptor<dev.penstock.v1.SubscribeRequest, dev.penstock.v1.SubscribeResponse> getSubscribeMethod;
    if ((getSubscribeMethod = EventServiceGrpc.getSubscribeMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getSubscribeMethod = EventServiceGrpc.getSubscribeMethod) == null) {
          EventServiceGrpc.getSubscribeMethod = getSubscribeMethod =
              io.grpc.MethodDescriptor.<dev.penstock.v1.SubscribeRequest, dev.penstock.v1.SubscribeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Subscribe"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.SubscribeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.SubscribeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("Subscribe"))
              .build();
        }
      }
    }
    return getSubscribeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.penstock.v1.GetEventRequest,
      dev.penstock.v1.GetEventResponse> getGetEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEvent",
      requestType = dev.penstock.v1.GetEventRequest.class,
      responseType = dev.penstock.v1.GetEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.penstock.v1.GetEventRequest,
      dev.penstock.v1.GetEventResponse> getGetEventMethod() {
    io.grpc.MethodDescriptor<dev.penstock.v1.GetEventRequest, dev.penstock.v1.GetEventResponse> getGetEventMethod;
    if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
          EventServiceGrpc.getGetEventMethod = getGetEventMethod =
              io.grpc.MethodDescriptor.<dev.penstock.v1.GetEventRequest, dev.penstock.v1.GetEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.GetEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.GetEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetEvent"))
              .build();
        }
      }
    }
    return getGetEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.penstock.v1.ListEventsRequest,
      dev.penstock.v1.ListEventsResponse> getListEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListEvents",
      requestType = dev.penstock.v1.ListEventsRequest.class,
      responseType = dev.penstock.v1.ListEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.penstock.v1.ListEventsRequest,
      dev.penstock.v1.ListEventsResponse> getListEventsMethod() {
    io.grpc.MethodDescriptor<dev.penstock.v1.ListEventsRequest, dev.penstock.v1.ListEventsResponse> getListEventsMethod;
    if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
          EventServiceGrpc.getListEventsMethod = getListEventsMethod =
              io.grpc.MethodDescriptor.<dev.penstock.v1.ListEventsRequest, dev.penstock.v1.ListEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.ListEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.ListEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListEvents"))
              .build();
        }
      }
    }
    return getListEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.penstock.v1.GetLogInfoRequest,
      dev.penstock.v1.GetLogInfoResponse> getGetLogInfoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLogInfo",
      requestType = dev.penstock.v1.GetLogInfoRequest.class,
      responseType = dev.penstock.v1.GetLogInfoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.penstock.v1.GetLogInfoRequest,
      dev.penstock.v1.GetLogInfoResponse> getGetLogInfoMethod() {
    io.grpc.MethodDescriptor<dev.penstock.v1.GetLogInfoRequest, dev.penstock.v1.GetLogInfoResponse> getGetLogInfoMethod;
    if ((getGetLogInfoMethod = EventServiceGrpc.getGetLogInfoMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetLogInfoMethod = EventServiceGrpc.getGetLogInfoMethod) == null) {
          EventServiceGrpc.getGetLogInfoMethod = getGetLogInfoMethod =
              io.grpc.MethodDescriptor.<dev.penstock.v1.GetLogInfoRequest, dev.penstock.v1.GetLogInfoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLogInfo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.GetLogInfoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.penstock.v1.GetLogInfoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetLogInfo"))
              .build();
        }
      }
    }
    return getGetLogInfoMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static EventServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceStub>() {
        @java.lang.Override
        public EventServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceStub(channel, callOptions);
        }
      };
    return EventServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static EventServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub>() {
        @java.lang.Override
        public EventServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return EventServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static EventServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub>() {
        @java.lang.Override
        public EventServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingStub(channel, callOptions);
        }
      };
    return EventServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static EventServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub>() {
        @java.lang.Override
        public EventServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceFutureStub(channel, callOptions);
        }
      };
    return EventServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Reads and appends to the log of one event_service.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Appends events. For webhook_ingress and backfills, not for consumers.
     * Every event of every request gets exactly one PublishAck, in any order,
     * naming the event by its ordinal in the stream. An acknowledgement with
     * OUTCOME_COMMITTED or OUTCOME_DUPLICATE MUST NOT be sent before the event
     * survives power loss. If the stream ends before an acknowledgement came, the
     * outcome is unknown: publish the event again, it is deduplicated by `id`.
     * After the client half-closes, the server acknowledges what is pending and
     * ends the stream with OK.
     * Errors: UNAVAILABLE (DRAINING) when the server stops. INVALID_ARGUMENT
     * (INVALID_EVENT) when a request is not a PublishRequest at all; a single bad
     * event is refused by its own acknowledgement and the stream goes on.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<dev.penstock.v1.PublishRequest> publish(
        io.grpc.stub.StreamObserver<dev.penstock.v1.PublishResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getPublishMethod(), responseObserver);
    }

    /**
     * <pre>
     * Delivers events from a start position on, first stored ones, then live.
     * The first response holds `started`. The stream ends by itself only when
     * `stop_when_caught_up` or `stop_after_sequence` says so (OK), when the server
     * drains it (UNAVAILABLE, DRAINING), when an operator ends it (UNAVAILABLE,
     * DISCONNECTED), or on an error. A client MUST expect to reconnect: the server
     * drains every stream at its greatest age (--stream_age_max, 1 h by default),
     * and up to a fifth earlier, so that streams opened together end apart.
     * A reader may be slow: it is served from disk once it has fallen behind, and
     * holds up nobody. But a response that it does not take within
     * --write_timeout (60 s by default) ends the stream with CANCELLED and no
     * ErrorInfo, which could not get through: reconnect from the last cursor. A
     * reader that needs minutes for a few events asks for small responses.
     * Errors: INVALID_ARGUMENT (START_MISSING, INVALID_FILTER, UNKNOWN_EVENT_TYPE,
     * INVALID_LIMIT, INVALID_CURSOR, INVALID_EVENT_ID); OUT_OF_RANGE (CURSOR_EXPIRED, CURSOR_AHEAD);
     * FAILED_PRECONDITION (LOG_ID_MISMATCH); NOT_FOUND (EVENT_NOT_FOUND, for
     * `after_event_id`); DATA_LOSS; RESOURCE_EXHAUSTED (TOO_MANY_STREAMS);
     * UNAVAILABLE (DRAINING, DISCONNECTED).
     * </pre>
     */
    default void subscribe(dev.penstock.v1.SubscribeRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.SubscribeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSubscribeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one event by Stripe's id.
     * Errors: INVALID_ARGUMENT (INVALID_EVENT_ID); NOT_FOUND (EVENT_NOT_FOUND);
     * DATA_LOSS.
     * </pre>
     */
    default void getEvent(dev.penstock.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns a page of stored events, oldest or newest first.
     * Errors: INVALID_ARGUMENT (INVALID_FILTER, UNKNOWN_EVENT_TYPE, INVALID_LIMIT,
     * INVALID_PAGE_TOKEN); OUT_OF_RANGE (CURSOR_EXPIRED) when the next event of
     * the page token is past its retention; FAILED_PRECONDITION (LOG_ID_MISMATCH); DATA_LOSS.
     * </pre>
     */
    default void listEvents(dev.penstock.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the identity and the bounds of the log. No errors of its own.
     * </pre>
     */
    default void getLogInfo(dev.penstock.v1.GetLogInfoRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.GetLogInfoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLogInfoMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service EventService.
   * <pre>
   * Reads and appends to the log of one event_service.
   * </pre>
   */
  public static abstract class EventServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return EventServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service EventService.
   * <pre>
   * Reads and appends to the log of one event_service.
   * </pre>
   */
  public static final class EventServiceStub
      extends io.grpc.stub.AbstractAsyncStub<EventServiceStub> {
    private EventServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends events. For webhook_ingress and backfills, not for consumers.
     * Every event of every request gets exactly one PublishAck, in any order,
     * naming the event by its ordinal in the stream. An acknowledgement with
     * OUTCOME_COMMITTED or OUTCOME_DUPLICATE MUST NOT be sent before the event
     * survives power loss. If the stream ends before an acknowledgement came, the
     * outcome is unknown: publish the event again, it is deduplicated by `id`.
     * After the client half-closes, the server acknowledges what is pending and
     * ends the stream with OK.
     * Errors: UNAVAILABLE (DRAINING) when the server stops. INVALID_ARGUMENT
     * (INVALID_EVENT) when a request is not a PublishRequest at all; a single bad
     * event is refused by its own acknowledgement and the stream goes on.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<dev.penstock.v1.PublishRequest> publish(
        io.grpc.stub.StreamObserver<dev.penstock.v1.PublishResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncBidiStreamingCall(
          getChannel().newCall(getPublishMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * Delivers events from a start position on, first stored ones, then live.
     * The first response holds `started`. The stream ends by itself only when
     * `stop_when_caught_up` or `stop_after_sequence` says so (OK), when the server
     * drains it (UNAVAILABLE, DRAINING), when an operator ends it (UNAVAILABLE,
     * DISCONNECTED), or on an error. A client MUST expect to reconnect: the server
     * drains every stream at its greatest age (--stream_age_max, 1 h by default),
     * and up to a fifth earlier, so that streams opened together end apart.
     * A reader may be slow: it is served from disk once it has fallen behind, and
     * holds up nobody. But a response that it does not take within
     * --write_timeout (60 s by default) ends the stream with CANCELLED and no
     * ErrorInfo, which could not get through: reconnect from the last cursor. A
     * reader that needs minutes for a few events asks for small responses.
     * Errors: INVALID_ARGUMENT (START_MISSING, INVALID_FILTER, UNKNOWN_EVENT_TYPE,
     * INVALID_LIMIT, INVALID_CURSOR, INVALID_EVENT_ID); OUT_OF_RANGE (CURSOR_EXPIRED, CURSOR_AHEAD);
     * FAILED_PRECONDITION (LOG_ID_MISMATCH); NOT_FOUND (EVENT_NOT_FOUND, for
     * `after_event_id`); DATA_LOSS; RESOURCE_EXHAUSTED (TOO_MANY_STREAMS);
     * UNAVAILABLE (DRAINING, DISCONNECTED).
     * </pre>
     */
    public void subscribe(dev.penstock.v1.SubscribeRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.SubscribeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getSubscribeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one event by Stripe's id.
     * Errors: INVALID_ARGUMENT (INVALID_EVENT_ID); NOT_FOUND (EVENT_NOT_FOUND);
     * DATA_LOSS.
     * </pre>
     */
    public void getEvent(dev.penstock.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns a page of stored events, oldest or newest first.
     * Errors: INVALID_ARGUMENT (INVALID_FILTER, UNKNOWN_EVENT_TYPE, INVALID_LIMIT,
     * INVALID_PAGE_TOKEN); OUT_OF_RANGE (CURSOR_EXPIRED) when the next event of
     * the page token is past its retention; FAILED_PRECONDITION (LOG_ID_MISMATCH); DATA_LOSS.
     * </pre>
     */
    public void listEvents(dev.penstock.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the identity and the bounds of the log. No errors of its own.
     * </pre>
     */
    public void getLogInfo(dev.penstock.v1.GetLogInfoRequest request,
        io.grpc.stub.StreamObserver<dev.penstock.v1.GetLogInfoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLogInfoMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service EventService.
   * <pre>
   * Reads and appends to the log of one event_service.
   * </pre>
   */
  public static final class EventServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingV2Stub> {
    private EventServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends events. For webhook_ingress and backfills, not for consumers.
     * Every event of every request gets exactly one PublishAck, in any order,
     * naming the event by its ordinal in the stream. An acknowledgement with
     * OUTCOME_COMMITTED or OUTCOME_DUPLICATE MUST NOT be sent before the event
     * survives power loss. If the stream ends before an acknowledgement came, the
     * outcome is unknown: publish the event again, it is deduplicated by `id`.
     * After the client half-closes, the server acknowledges what is pending and
     * ends the stream with OK.
     * Errors: UNAVAILABLE (DRAINING) when the server stops. INVALID_ARGUMENT
     * (INVALID_EVENT) when a request is not a PublishRequest at all; a single bad
     * event is refused by its own acknowledgement and the stream goes on.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<dev.penstock.v1.PublishRequest, dev.penstock.v1.PublishResponse>
        publish() {
      return io.grpc.stub.ClientCalls.blockingBidiStreamingCall(
          getChannel(), getPublishMethod(), getCallOptions());
    }

    /**
     * <pre>
     * Delivers events from a start position on, first stored ones, then live.
     * The first response holds `started`. The stream ends by itself only when
     * `stop_when_caught_up` or `stop_after_sequence` says so (OK), when the server
     * drains it (UNAVAILABLE, DRAINING), when an operator ends it (UNAVAILABLE,
     * DISCONNECTED), or on an error. A client MUST expect to reconnect: the server
     * drains every stream at its greatest age (--stream_age_max, 1 h by default),
     * and up to a fifth earlier, so that streams opened together end apart.
     * A reader may be slow: it is served from disk once it has fallen behind, and
     * holds up nobody. But a response that it does not take within
     * --write_timeout (60 s by default) ends the stream with CANCELLED and no
     * ErrorInfo, which could not get through: reconnect from the last cursor. A
     * reader that needs minutes for a few events asks for small responses.
     * Errors: INVALID_ARGUMENT (START_MISSING, INVALID_FILTER, UNKNOWN_EVENT_TYPE,
     * INVALID_LIMIT, INVALID_CURSOR, INVALID_EVENT_ID); OUT_OF_RANGE (CURSOR_EXPIRED, CURSOR_AHEAD);
     * FAILED_PRECONDITION (LOG_ID_MISMATCH); NOT_FOUND (EVENT_NOT_FOUND, for
     * `after_event_id`); DATA_LOSS; RESOURCE_EXHAUSTED (TOO_MANY_STREAMS);
     * UNAVAILABLE (DRAINING, DISCONNECTED).
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.penstock.v1.SubscribeResponse>
        subscribe(dev.penstock.v1.SubscribeRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getSubscribeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one event by Stripe's id.
     * Errors: INVALID_ARGUMENT (INVALID_EVENT_ID); NOT_FOUND (EVENT_NOT_FOUND);
     * DATA_LOSS.
     * </pre>
     */
    public dev.penstock.v1.GetEventResponse getEvent(dev.penstock.v1.GetEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns a page of stored events, oldest or newest first.
     * Errors: INVALID_ARGUMENT (INVALID_FILTER, UNKNOWN_EVENT_TYPE, INVALID_LIMIT,
     * INVALID_PAGE_TOKEN); OUT_OF_RANGE (CURSOR_EXPIRED) when the next event of
     * the page token is past its retention; FAILED_PRECONDITION (LOG_ID_MISMATCH); DATA_LOSS.
     * </pre>
     */
    public dev.penstock.v1.ListEventsResponse listEvents(dev.penstock.v1.ListEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the identity and the bounds of the log. No errors of its own.
     * </pre>
     */
    public dev.penstock.v1.GetLogInfoResponse getLogInfo(dev.penstock.v1.GetLogInfoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLogInfoMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service EventService.
   * <pre>
   * Reads and appends to the log of one event_service.
   * </pre>
   */
  public static final class EventServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingStub> {
    private EventServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Delivers events from a start position on, first stored ones, then live.
     * The first response holds `started`. The stream ends by itself only when
     * `stop_when_caught_up` or `stop_after_sequence` says so (OK), when the server
     * drains it (UNAVAILABLE, DRAINING), when an operator ends it (UNAVAILABLE,
     * DISCONNECTED), or on an error. A client MUST expect to reconnect: the server
     * drains every stream at its greatest age (--stream_age_max, 1 h by default),
     * and up to a fifth earlier, so that streams opened together end apart.
     * A reader may be slow: it is served from disk once it has fallen behind, and
     * holds up nobody. But a response that it does not take within
     * --write_timeout (60 s by default) ends the stream with CANCELLED and no
     * ErrorInfo, which could not get through: reconnect from the last cursor. A
     * reader that needs minutes for a few events asks for small responses.
     * Errors: INVALID_ARGUMENT (START_MISSING, INVALID_FILTER, UNKNOWN_EVENT_TYPE,
     * INVALID_LIMIT, INVALID_CURSOR, INVALID_EVENT_ID); OUT_OF_RANGE (CURSOR_EXPIRED, CURSOR_AHEAD);
     * FAILED_PRECONDITION (LOG_ID_MISMATCH); NOT_FOUND (EVENT_NOT_FOUND, for
     * `after_event_id`); DATA_LOSS; RESOURCE_EXHAUSTED (TOO_MANY_STREAMS);
     * UNAVAILABLE (DRAINING, DISCONNECTED).
     * </pre>
     */
    public java.util.Iterator<dev.penstock.v1.SubscribeResponse> subscribe(
        dev.penstock.v1.SubscribeRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getSubscribeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one event by Stripe's id.
     * Errors: INVALID_ARGUMENT (INVALID_EVENT_ID); NOT_FOUND (EVENT_NOT_FOUND);
     * DATA_LOSS.
     * </pre>
     */
    public dev.penstock.v1.GetEventResponse getEvent(dev.penstock.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns a page of stored events, oldest or newest first.
     * Errors: INVALID_ARGUMENT (INVALID_FILTER, UNKNOWN_EVENT_TYPE, INVALID_LIMIT,
     * INVALID_PAGE_TOKEN); OUT_OF_RANGE (CURSOR_EXPIRED) when the next event of
     * the page token is past its retention; FAILED_PRECONDITION (LOG_ID_MISMATCH); DATA_LOSS.
     * </pre>
     */
    public dev.penstock.v1.ListEventsResponse listEvents(dev.penstock.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the identity and the bounds of the log. No errors of its own.
     * </pre>
     */
    public dev.penstock.v1.GetLogInfoResponse getLogInfo(dev.penstock.v1.GetLogInfoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLogInfoMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service EventService.
   * <pre>
   * Reads and appends to the log of one event_service.
   * </pre>
   */
  public static final class EventServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<EventServiceFutureStub> {
    private EventServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one event by Stripe's id.
     * Errors: INVALID_ARGUMENT (INVALID_EVENT_ID); NOT_FOUND (EVENT_NOT_FOUND);
     * DATA_LOSS.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.penstock.v1.GetEventResponse> getEvent(
        dev.penstock.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns a page of stored events, oldest or newest first.
     * Errors: INVALID_ARGUMENT (INVALID_FILTER, UNKNOWN_EVENT_TYPE, INVALID_LIMIT,
     * INVALID_PAGE_TOKEN); OUT_OF_RANGE (CURSOR_EXPIRED) when the next event of
     * the page token is past its retention; FAILED_PRECONDITION (LOG_ID_MISMATCH); DATA_LOSS.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.penstock.v1.ListEventsResponse> listEvents(
        dev.penstock.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the identity and the bounds of the log. No errors of its own.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.penstock.v1.GetLogInfoResponse> getLogInfo(
        dev.penstock.v1.GetLogInfoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLogInfoMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SUBSCRIBE = 0;
  private static final int METHODID_GET_EVENT = 1;
  private static final int METHODID_LIST_EVENTS = 2;
  private static final int METHODID_GET_LOG_INFO = 3;
  private static final int METHODID_PUBLISH = 4;

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
        case METHODID_SUBSCRIBE:
          serviceImpl.subscribe((dev.penstock.v1.SubscribeRequest) request,
              (io.grpc.stub.StreamObserver<dev.penstock.v1.SubscribeResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT:
          serviceImpl.getEvent((dev.penstock.v1.GetEventRequest) request,
              (io.grpc.stub.StreamObserver<dev.penstock.v1.GetEventResponse>) responseObserver);
          break;
        case METHODID_LIST_EVENTS:
          serviceImpl.listEvents((dev.penstock.v1.ListEventsRequest) request,
              (io.grpc.stub.StreamObserver<dev.penstock.v1.ListEventsResponse>) responseObserver);
          break;
        case METHODID_GET_LOG_INFO:
          serviceImpl.getLogInfo((dev.penstock.v1.GetLogInfoRequest) request,
              (io.grpc.stub.StreamObserver<dev.penstock.v1.GetLogInfoResponse>) responseObserver);
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
        case METHODID_PUBLISH:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.publish(
              (io.grpc.stub.StreamObserver<dev.penstock.v1.PublishResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getPublishMethod(),
          io.grpc.stub.ServerCalls.asyncBidiStreamingCall(
            new MethodHandlers<
              dev.penstock.v1.PublishRequest,
              dev.penstock.v1.PublishResponse>(
                service, METHODID_PUBLISH)))
        .addMethod(
          getSubscribeMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.penstock.v1.SubscribeRequest,
              dev.penstock.v1.SubscribeResponse>(
                service, METHODID_SUBSCRIBE)))
        .addMethod(
          getGetEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.penstock.v1.GetEventRequest,
              dev.penstock.v1.GetEventResponse>(
                service, METHODID_GET_EVENT)))
        .addMethod(
          getListEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.penstock.v1.ListEventsRequest,
              dev.penstock.v1.ListEventsResponse>(
                service, METHODID_LIST_EVENTS)))
        .addMethod(
          getGetLogInfoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.penstock.v1.GetLogInfoRequest,
              dev.penstock.v1.GetLogInfoResponse>(
                service, METHODID_GET_LOG_INFO)))
        .build();
  }

  private static abstract class EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    EventServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.penstock.v1.EventServiceOuterClass.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("EventService");
    }
  }

  private static final class EventServiceFileDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier {
    EventServiceFileDescriptorSupplier() {}
  }

  private static final class EventServiceMethodDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    EventServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (EventServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new EventServiceFileDescriptorSupplier())
              .addMethod(getPublishMethod())
              .addMethod(getSubscribeMethod())
              .addMethod(getGetEventMethod())
              .addMethod(getListEventsMethod())
              .addMethod(getGetLogInfoMethod())
              .build();
        }
      }
    }
    return result;
  }
}
