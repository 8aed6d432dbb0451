import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";

/** What arrived on the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WireAnswer {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Uint8Array;
}

/** An answer, or none: the service is silent, closes the connection, or stops in the middle of a body. */
export type StubAnswer = WireAnswer | "silence" | "close" | "half";

export interface StubService {
  readonly endpoint: string;
  readonly requests: readonly WireRequest[];
  /** How many requests the client gave up before they were answered. */
  dropped(): number;
  close(): Promise<void>;
}

/** A service on a free port of this machine. Its last answer is given again and again. */
export async function openStubService(
  answers: readonly StubAnswer[],
  onRequest: (request: WireRequest) => void = () => undefined,
): Promise<StubService> {
  const requests: WireRequest[] = [];
  let dropped = 0;
  const server = createServer((incoming, response) => {
    response.on("close", () => {
      if (!response.writableFinished) dropped += 1;
    });
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(request);
      onRequest(request);
      give(answers[Math.min(requests.length, answers.length) - 1] ?? {}, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    dropped: () => dropped,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function give(answer: StubAnswer, response: ServerResponse): void {
  if (answer === "silence") return;
  if (answer === "close") {
    response.socket?.destroy();
    return;
  }
  if (answer === "half") {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write('{"half":');
    return;
  }
  const { status = 200, headers = {}, body = "" } = answer;
  response.writeHead(status, { ...headers });
  response.end(body);
}

/** As services of the JSON protocols answer. */
export function json(body: object, requestId = "R-1"): WireAnswer {
  return {
    headers: { "Content-Type": "application/x-amz-json-1.0", "x-amzn-RequestId": requestId },
    body: JSON.stringify(body),
  };
}

/** As they fail: `__type` is the name of the error. */
export function jsonError(status: number, name: string, message: string): WireAnswer {
  return { ...json({ __type: name, message }), status };
}
