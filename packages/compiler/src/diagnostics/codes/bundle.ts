import { defineDiagnostics } from "../define.js";

/** What goes wrong when the Lambda functions of steps are bundled. */
export const bundling = defineDiagnostics({
  unresolvedImport: {
    code: 4101,
    category: "invalid",
    message: (p: { specifier: string }) => `The import ${p.specifier} of a step leads to no file or package.`,
    help: () => "Install the package (a step's bundle contains it), or correct the path.",
  },
  bundleFailed: {
    code: 4102,
    category: "invalid",
    message: (p: { text: string }) => `The Lambda function of a step cannot be bundled: ${p.text}`,
  },
});
