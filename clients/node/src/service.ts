import {
  type DescMessage,
  type DescMethod,
  fromBinary,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import type { MethodDefinition } from "@grpc/grpc-js";

import { EventService } from "./gen/penstock/v1/event_service_pb.js";

function definition<I extends DescMessage, O extends DescMessage>(
  method: DescMethod & { input: I; output: O },
): MethodDefinition<MessageShape<I>, MessageShape<O>> {
  const { input, output } = method;
  return {
    path: `/${method.parent.typeName}/${method.name}`,
    requestStream: method.methodKind === "client_streaming" || method.methodKind === "bidi_streaming",
    responseStream: method.methodKind === "server_streaming" || method.methodKind === "bidi_streaming",
    requestSerialize: (message) => Buffer.from(toBinary(input, message)),
    requestDeserialize: (bytes) => fromBinary(input, bytes),
    responseSerialize: (message) => Buffer.from(toBinary(output, message)),
    responseDeserialize: (bytes) => fromBinary(output, bytes),
  };
}

/** The calls of event_service.proto as grpc-js wants them, for its Client and its Server. */
export const eventServiceDefinition = {
  publish: definition(EventService.method.publish),
  subscribe: definition(EventService.method.subscribe),
  getEvent: definition(EventService.method.getEvent),
  listEvents: definition(EventService.method.listEvents),
  getLogInfo: definition(EventService.method.getLogInfo),
};
