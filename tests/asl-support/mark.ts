/** What is known of a feature in a tool: whether it is there, with what is missing or odd; `unknown` where no source says. */
export type Mark = "yes" | "no" | "unknown" | { readonly partly: string } | { readonly no: string };

/** The tools beside ours. The names are the columns of the page. */
export const otherTools = ["aws-local-stepfunctions", "LocalStack", "Step Functions Local"] as const;
export type OtherTool = (typeof otherTools)[number];

export type Marks = { readonly [Tool in OtherTool]: Mark };

export function marks(local: Mark, localstack: Mark, sfnLocal: Mark): Marks {
  return { "aws-local-stepfunctions": local, LocalStack: localstack, "Step Functions Local": sfnLocal };
}

export function describeMark(mark: Mark): string {
  if (typeof mark === "string") return mark;
  return "no" in mark ? `no: ${mark.no}` : `partly: ${mark.partly}`;
}
