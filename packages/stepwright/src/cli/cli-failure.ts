import type { ExitName } from "./exit-codes.js";

/** Why a command could not do its work: told to the user as a sentence, never with a stack trace. */
export class CliFailure extends Error {
  readonly exit: ExitName;
  /** What to do about it. */
  readonly help: string | undefined;
  /** One line per part of the problem. */
  readonly details: readonly string[];

  constructor(exit: ExitName, message: string, help?: string, details: readonly string[] = []) {
    super(message);
    this.name = "CliFailure";
    this.exit = exit;
    this.help = help;
    this.details = details;
  }
}

export function usageFailure(message: string, help?: string, details?: readonly string[]): CliFailure {
  return new CliFailure("usage", message, help, details);
}
