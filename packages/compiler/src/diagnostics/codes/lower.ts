import { defineDiagnostics } from "../define.js";

/** What phase 2 cannot turn into a state machine. */
export const lowering = defineDiagnostics({
  unsupportedSyntax: {
    code: 2001,
    category: "unsupported",
    message: (p: { syntax: string; instead: string }) => `${p.syntax} cannot become part of a state machine.`,
    help: (p) => p.instead,
  },
  notAwaited: {
    code: 2002,
    category: "unsupported",
    message: (p: { helper: string }) => `The result of ${p.helper} is not awaited here.`,
    help: () =>
      "Write `await` in front of the call; to run several at the same time, use parallel({ … }), map(…) or Promise.all([…]).",
  },
  awaitOfNonHelper: {
    code: 2003,
    category: "unsupported",
    message: (p: { what: string }) => `\`await ${p.what}\` waits for something that Step Functions does not know.`,
    help: () =>
      'Move the call into a step: `await step("name", async () => …)`. A workflow body waits for steps, services, timers and branches only.',
  },
  outerWrite: {
    code: 2004,
    category: "unsupported",
    message: (p: { name: string; where: string }) =>
      `\`${p.name}\` belongs to the code around this ${p.where}, and a ${p.where} cannot write it: Step Functions gives each its own variables.`,
    help: (p) => `Return the value from the ${p.where} and assign the result of the call to \`${p.name}\`.`,
  },
  identity: {
    code: 2005,
    category: "unsupported",
    message: (p: { operator: string }) =>
      `\`${p.operator}\` compares two objects or arrays by identity, which JSON values do not have.`,
    help: () =>
      "Compare a property that identifies them (`a.id === b.id`), or their text: `JSON.stringify(a) === JSON.stringify(b)`.",
  },
  nonFinite: {
    code: 2006,
    category: "unsupported",
    message: (p: { expression: string; isInfinite: boolean; help: string }) =>
      `\`${p.expression}\` may be ${p.isInfinite ? "NaN or Infinity" : "NaN"}, which JSON cannot hold.`,
    help: (p) => p.help,
  },
  noExactForm: {
    code: 2007,
    category: "unsupported",
    message: (p: { what: string; reason: string; instead: string }) =>
      `${p.what} has no exact form in JSONata here: ${p.reason}.`,
    help: (p) => p.instead,
  },
  unknownCall: {
    code: 2008,
    category: "unsupported",
    message: (p: { what: string }) =>
      `\`${p.what}\` cannot be called in a workflow: it is neither a helper, a function of this program, nor a built-in with an exact translation.`,
    help: (p) => `Call it in a step: \`await step("name", async () => ${p.what}(…))\`.`,
  },
  recursiveAsync: {
    code: 2009,
    category: "unsupported",
    message: (p: { name: string }) => `\`${p.name}\` calls itself and waits: a state machine has no call stack.`,
    help: () => "Use a loop, or make it a workflow of its own and start it for each level.",
  },
  effectInPureCode: {
    code: 2010,
    category: "unsupported",
    message: (p: { what: string }) => `${p.what} is not possible in a function that is evaluated as one expression.`,
    help: () =>
      "Write the loop in the workflow's body (`for (const item of items) { … }`), or use map(items, async (item) => …) for calls of steps.",
  },
  errorAsValue: {
    code: 2011,
    category: "unsupported",
    message: (p: { name: string }) =>
      `\`${p.name}\` is an error, which is not JSON: it can be thrown, tested with instanceof, and read (\`name\`, \`message\`, \`data\`).`,
    help: () => "Use the part you need: `error.message`, or `error.data` after an `instanceof` test.",
  },
  mutableModuleState: {
    code: 2012,
    category: "unsupported",
    message: (p: { name: string }) =>
      `\`${p.name}\` lives outside the workflow and may change: in the cloud the workflow and this module do not share memory.`,
    help: (p) => `Make \`${p.name}\` a constant, pass it in the workflow's input, or read it in a step.`,
  },
  unknownName: {
    code: 2013,
    category: "unsupported",
    message: (p: { name: string }) => `\`${p.name}\` has no value the compiler could write into the state machine.`,
    help: () =>
      "Use constants, parameters and locals of the workflow; read everything else (environment, files, packages) in a step.",
  },
  returnInTry: {
    code: 2014,
    category: "invalid",
    message: () =>
      "`return` without `await` in a `try` leaves before the call has ended: its `catch` and `finally` would not see the failure.",
    help: () => "Write `return await …`.",
  },
  notStatic: {
    code: 2015,
    category: "unsupported",
    message: (p: { what: string; reason: string }) =>
      `${p.what} must be known when the workflow is compiled: ${p.reason}.`,
    help: () => "Use a literal or a constant; Step Functions takes no computed value here.",
  },
  aliasedMutation: {
    code: 2016,
    category: "unsupported",
    message: (p: { name: string; where: string; instead: string }) =>
      `\`${p.name}\` is changed here while the same object may be held ${p.where}.`,
    help: (p) => p.instead,
  },
  noSuchJump: {
    code: 2017,
    category: "invalid",
    message: (p: { jump: string }) => `\`${p.jump}\` has no loop to go to.`,
  },
  notABranch: {
    code: 2018,
    category: "unsupported",
    message: (p: { helper: string }) => `${p.helper} takes its branches as functions written in place.`,
    help: () => "Write `() => …` there, so that the compiler can see what each branch does.",
  },
  keptPromise: {
    code: 2020,
    category: "unsupported",
    message: (p: { name: string }) =>
      `\`${p.name}\` is a call that is still running while the workflow goes on, and a state machine has one place at a time.`,
    help: () =>
      "Await it at once; to run calls at the same time, write them together: `await Promise.all([a(), b()])` or `await parallel({ a: () => …, b: () => … })`.",
  },
  sameStateName: {
    code: 2021,
    category: "invalid",
    message: (p: { name: string }) => `Two states are named \`${p.name}\`, and a state machine has each name once.`,
    help: () => "Give one of them another `name`, or leave the option out: derived names are made unique.",
  },
  neverEnds: {
    code: 2022,
    category: "invalid",
    message: () =>
      "This loop never ends: no `break`, `return` or `throw` leads out of it, and a state machine has an end that can be reached.",
    help: () => "Give the loop a test, or leave it when the work is done: `if (done) break;`.",
  },
  tooManyCalls: {
    code: 2023,
    category: "limit",
    message: (p: { name: string; most: number }) =>
      `The calls of \`${p.name}\` would be written out more than ${p.most} times: a function is put in place of each of its calls.`,
    help: () =>
      "Keep the result in a constant and use it twice (`const value = f(x);`), write a loop, or compute the value in a step.",
  },
  assertedType: {
    code: 2024,
    severity: "warning",
    category: "unsupported",
    message: (p: { expression: string; type: string }) =>
      `\`${p.expression}\` is taken to be \`${p.type}\` because the program says so; nothing has checked it.`,
    help: () =>
      "Check it with a function that returns `value is …`, or read it in a step with a schema: `schema.parse(JSON.parse(text))`.",
  },
  wrongCondition: {
    code: 2019,
    category: "unsupported",
    message: () => "This condition is evaluated before the first line is chosen, and it may fail.",
    help: () =>
      "Write it as an arrow: `when(() => condition, () => …)`; it is then evaluated only when its turn comes.",
  },
});
