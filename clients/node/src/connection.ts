import { readFile } from "node:fs/promises";
import { isIP } from "node:net";

import { type ChannelOptions, Client, credentials, InterceptingCall, Metadata } from "@grpc/grpc-js";
import type { ClientReadableStream, Interceptor, ServiceError } from "@grpc/grpc-js";

import { fromServiceError } from "./errors.js";
import type { SubscribeRequest, SubscribeResponse } from "./gen/penstock/v1/event_service_pb.js";
import type { SubscriberOptions, TlsFiles } from "./options.js";
import { eventServiceDefinition } from "./service.js";

/**
 * The largest response is max_response_bytes (at most 1 MiB), one event of 4 MiB, and the marks. A page
 * of ListEvents may be larger.
 */
const MESSAGE_BYTES_MAX = 64 << 20;
/** What the server may send ahead of a slow handler. */
const WINDOW_BYTES = 1 << 20;

/**
 * Connects to an event service as a Subscriber with these options does, for the other calls of
 * `eventServiceDefinition`. Of the options it uses `tls`.
 */
export async function connect(address: string, options: SubscriberOptions = {}): Promise<Client> {
  const channelOptions: ChannelOptions = {
    "grpc.max_receive_message_length": MESSAGE_BYTES_MAX,
    "grpc-node.flow_control_window": WINDOW_BYTES,
    // Every client has a connection of its own, so that a reconnect resolves the name again and a
    // successor reaches another server than the one that drains.
    "grpc.use_local_subchannel_pool": 1,
    // What to try again, and when, is decided by the subscription alone.
    "grpc.enable_retries": 0,
  };
  if (options.tls === undefined) return new Client(address, credentials.createInsecure(), channelOptions);
  if (options.tls.serverName !== undefined) {
    channelOptions["grpc.ssl_target_name_override"] = options.tls.serverName;
  }
  return new Client(address, await tlsCredentials(options.tls), channelOptions);
}

async function tlsCredentials(tls: TlsFiles) {
  const read = async (path: string | undefined) =>
    path === undefined ? null : await readFile(path);
  return credentials.createSsl(
    await read(tls.caFile),
    await read(tls.keyFile),
    await read(tls.certFile),
  );
}

/** What a stream says: a response, or its end, whose `error` is undefined for OK. */
export type Report =
  | { readonly id: number; readonly response: SubscribeResponse; readonly taken: () => void }
  | { readonly id: number; readonly response: undefined; readonly error: unknown };

/** An open stream. It holds at most one response until that is `taken`. */
export class GrpcStream {
  #client: Client | undefined;
  #call: ClientReadableStream<SubscribeResponse> | undefined;
  #closed = false;

  constructor(
    private readonly id: number,
    private readonly report: (report: Report) => void,
  ) {}

  async open(address: string, options: SubscriberOptions, request: SubscribeRequest): Promise<void> {
    try {
      const metadata = new Metadata();
      if (options.bearerToken !== undefined) {
        metadata.set("authorization", `Bearer ${await options.bearerToken()}`);
      }
      const client = await connect(address, options);
      if (this.#closed) {
        client.close();
        return;
      }
      this.#client = client;
      this.#read(client, metadata, request);
    } catch (error) {
      // A TLS or token file.
      this.report({ id: this.id, response: undefined, error });
    }
  }

  close(): void {
    this.#closed = true;
    this.#call?.cancel();
    this.#client?.close();
  }

  #read(client: Client, metadata: Metadata, request: SubscribeRequest): void {
    const gate = new ReadGate();
    const { path, requestSerialize, responseDeserialize } = eventServiceDefinition.subscribe;
    const call = client.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
      { interceptors: [gate.interceptor] },
    );
    this.#call = call;
    const taken = () => {
      gate.admitOne();
    };
    const ended = (error: unknown) => {
      this.close();
      this.report({ id: this.id, response: undefined, error });
    };
    call.on("data", (response: SubscribeResponse) => {
      this.report({ id: this.id, response, taken });
    });
    call.on("error", (error: ServiceError) => {
      ended(fromServiceError(error));
    });
    call.on("end", () => {
      // After an error `end` may come as well; the first report is the one that counts.
      ended(undefined);
    });
  }
}

/**
 * Lets one message be read, and one more for each that was taken. grpc-js by itself reads ahead until
 * its stream holds 16.
 */
class ReadGate {
  #admitted = 1;
  #waiting: (() => void) | undefined;

  readonly interceptor: Interceptor = (options, nextCall) => {
    const ask = (read: () => void) => {
      this.#ask(read);
    };
    return new (class extends InterceptingCall {
      override startRead(): void {
        ask(() => {
          super.startRead();
        });
      }
    })(nextCall(options));
  };

  admitOne(): void {
    const read = this.#waiting;
    this.#waiting = undefined;
    if (read === undefined) this.#admitted += 1;
    else read();
  }

  #ask(read: () => void): void {
    if (this.#admitted === 0) {
      this.#waiting = read;
      return;
    }
    this.#admitted -= 1;
    read();
  }
}

/** Throws for what no server needs to be asked about. */
export function checkOptions(address: string, options: SubscriberOptions): void {
  const { tls } = options;
  if ((tls?.certFile === undefined) !== (tls?.keyFile === undefined)) {
    throw new TypeError("set both of certFile and keyFile, or none");
  }
  // A bearer token is not shown to a network that can be read.
  if (options.bearerToken !== undefined && tls === undefined && !isLocal(address)) {
    throw new TypeError(
      `a bearer token needs TLS, or an address on loopback; ${JSON.stringify(address)} is neither`,
    );
  }
}

function isLocal(address: string): boolean {
  if (/^unix(-abstract)?:/.test(address)) return true;
  const host = address
    .slice(address.lastIndexOf("/") + 1)
    .replace(/:[0-9]+$/, "")
    .replace(/^\[(.*)\]$/, "$1");
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
