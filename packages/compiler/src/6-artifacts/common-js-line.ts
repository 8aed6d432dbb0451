/** What CommonJS packages expect to find and an ES module lacks. */
const shims = [
  {
    isNeeded: (code: string) => code.includes("Dynamic require of"),
    imports: 'import{createRequire as stepwrightRequire}from"node:module";',
    code: "const require=stepwrightRequire(import.meta.url);",
  },
  {
    isNeeded: (code: string) => /\b__(?:dir|file)name\b/.test(code),
    imports:
      'import{fileURLToPath as stepwrightPath}from"node:url";import{dirname as stepwrightFolder}from"node:path";',
    code: "const __filename=stepwrightPath(import.meta.url);const __dirname=stepwrightFolder(__filename);",
  },
] as const;

/** The line to put in front of a bundle whose packages are CommonJS; empty for one that needs none. */
export function commonJsLine(code: string): string {
  const needed = shims.filter((shim) => shim.isNeeded(code));
  if (needed.length === 0) return "";
  return `${needed.map((shim) => shim.imports).join("")}${needed.map((shim) => shim.code).join("")}\n`;
}
