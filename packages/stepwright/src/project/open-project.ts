import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../config.js";
import { findDefaultFiles, findWorkflowFiles } from "./find-workflow-files.js";
import { configNames, loadConfig } from "./load-config.js";

export interface Project {
  /** The folder that paths in the output are relative to. */
  readonly root: string;
  readonly config: Config;
}

/**
 * The project around a place: the folder of the nearest configuration, else of the nearest package.json, else `cwd`. What is
 * compiled does not depend on where the command is called.
 */
export async function openProject(place: string, cwd: string): Promise<Project> {
  const folders = foldersUpward(place);
  const configFile = folders.flatMap((folder) => configNames.map((name) => join(folder, name))).find(existsSync);
  if (configFile !== undefined) {
    return { root: dirname(configFile), config: await loadConfig(configFile, cwd) };
  }
  return { root: folders.find((folder) => existsSync(join(folder, "package.json"))) ?? cwd, config: {} };
}

export interface ProjectFiles extends Project {
  readonly files: readonly string[];
}

/** The project of the paths given on the command line and the workflow files they name. */
export async function openProjectFiles(paths: readonly string[], cwd: string): Promise<ProjectFiles> {
  if (paths.length > 0) {
    const files = await findWorkflowFiles(paths, cwd, cwd);
    return { ...(await openProject(commonFolder(files), cwd)), files };
  }
  const project = await openProject(cwd, cwd);
  const { include } = project.config;
  const included = typeof include === "string" ? [include] : include;
  const files = included
    ? await findWorkflowFiles(included, project.root, cwd)
    : await findDefaultFiles(project.root, cwd);
  return { ...project, files };
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => foldersUpward(dirname(file)));
  return first.find((folder) => others.every((folders) => folders.includes(folder))) ?? "/";
}

/** A folder and those around it, innermost first. */
function foldersUpward(place: string): string[] {
  const folder = statSync(place, { throwIfNoEntry: false })?.isFile() ? dirname(place) : resolve(place);
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpward(parent)];
}
