import { errorNames, matchesError } from "@stepwright/asl";
import { expect, test } from "vitest";
import { addErrorAlias } from "./error-alias.js";
import {
  StatesAll,
  StatesDataLimitExceeded,
  StatesHeartbeatTimeout,
  StatesPermissions,
  StatesTaskFailed,
  StatesTimeout,
} from "./states-errors.js";

const classes = [
  StatesAll,
  StatesDataLimitExceeded,
  StatesHeartbeatTimeout,
  StatesPermissions,
  StatesTaskFailed,
  StatesTimeout,
];

test("each class matches what its name matches in ErrorEquals", () => {
  for (const name of [...Object.values(errorNames), "OutOfStock"]) {
    const error = Object.assign(new Error("x"), { name });
    for (const one of classes) {
      expect(error instanceof one, `${name} instanceof ${one.errorName}`).toBe(matchesError(one.errorName, name));
    }
  }
});

test("a lost heartbeat is a timeout by its name, and known by its own", () => {
  const error = new StatesTimeout();
  addErrorAlias(error, "States.HeartbeatTimeout");
  expect(error.name).toBe("States.Timeout");
  expect(error instanceof StatesTimeout).toBe(true);
  expect(error instanceof StatesHeartbeatTimeout).toBe(true);
  expect(new StatesTimeout() instanceof StatesHeartbeatTimeout).toBe(false);
});

test("a class makes an error of its name", () => {
  expect(new StatesTimeout("late")).toMatchObject({ name: "States.Timeout", message: "late" });
});
