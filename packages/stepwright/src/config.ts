/** The settings of a project, in `stepwright.config.ts` at its root. Every one is optional, as is the file. */
export interface Config {
  /** The workflow files: paths or globs relative to the configuration. Default: `src/**\/*.workflow.ts`. */
  readonly include?: string | readonly string[];
  /** Where `stepwright build` writes, relative to the configuration. Default: `dist`. */
  readonly out?: string;
  readonly local?: {
    /** What a `resource` is on this machine, by the name it has in the workflow. Default: the name itself. */
    readonly resources?: Readonly<Record<string, string>>;
  };
}

/**
 * Types the settings of a project.
 *
 * @example
 * ```ts
 * import { defineConfig } from "stepwright/config";
 *
 * export default defineConfig({ include: "workflows/*.workflow.ts", out: "build" });
 * ```
 */
export function defineConfig(config: Config): Config {
  return config;
}
