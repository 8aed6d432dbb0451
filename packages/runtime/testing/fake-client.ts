/** A field is a text, or a structure or a list of them. */
export type FakeShape = "text" | { readonly [name: string]: FakeShape } | readonly [FakeShape];

export interface FakeOperation {
  readonly input: { readonly [name: string]: FakeShape };
  readonly output: { readonly [name: string]: FakeShape };
  /** Given one after the other. */
  readonly answers: readonly object[];
}

export interface FakeCall {
  readonly operation: string;
  readonly input: unknown;
}

/** A package of the AWS SDK without its network, for clients that are too large to be installed for a test. */
export function fakeClient(
  serviceId: string,
  operations: { readonly [name: string]: FakeOperation },
): { readonly module: object; readonly calls: readonly FakeCall[] } {
  const calls: FakeCall[] = [];
  class FakeClient {
    readonly config = { serviceId };
    async send({ operation, input }: FakeCall): Promise<unknown> {
      const before = calls.filter((call) => call.operation === operation).length;
      calls.push({ operation, input });
      return operations[operation]?.answers[before];
    }
  }
  const commands = Object.entries(operations).map(([operation, { input, output }]) => [
    `${operation}Command`,
    class {
      readonly schema = [9, "fake", operation, 0, describe(input), describe(output)];
      readonly middlewareStack = { add: () => undefined };
      readonly operation = operation;
      readonly input: object;
      constructor(given: object) {
        this.input = given;
      }
    },
  ]);
  return { module: { FakeClient, ...Object.fromEntries(commands) }, calls };
}

/** The tuples of `@smithy/types`, "static-schemas". */
function describe(shape: FakeShape): unknown {
  if (shape === "text") return 0;
  if (isList(shape)) return [1, "fake", "List", 0, describe(shape[0])];
  return [3, "fake", "Structure", 0, Object.keys(shape), Object.values(shape).map((one) => () => describe(one))];
}

function isList(shape: FakeShape): shape is readonly [FakeShape] {
  return Array.isArray(shape);
}
