import { fieldOf, isRecord } from "../../own-field.js";
import { forEachState } from "../rule.js";
import { checkFields, expectItems, expectOneOf, expectRecord, requireFields } from "../shape.js";

const configFields = {
  Mode: expectOneOf("INLINE", "DISTRIBUTED"),
  ExecutionType: expectOneOf("STANDARD", "EXPRESS"),
};

/**
 * `Branches` is a non-empty list of machines; the processor of a Map is a machine, whose `ExecutionType` belongs to distributed
 * mode and to no other (states-language.net, "Parallel state", "Map state"; AWS, "Distributed mode").
 */
export const checkNestedGraphs = forEachState(({ state, type, location }, { report }) => {
  const branches = fieldOf(state, "Branches");
  if (type === "Parallel" && branches !== undefined) {
    const place = `${location}/Branches`;
    for (const [index, branch] of expectItems(branches, place, report).entries())
      expectRecord(branch, `${place}[${index}]`, report);
  }
  for (const field of ["ItemProcessor", "Iterator"]) {
    const processor = fieldOf(state, field);
    if (type !== "Map" || processor === undefined) continue;
    expectRecord(processor, `${location}/${field}`, report);
    const config = isRecord(processor) ? fieldOf(processor, "ProcessorConfig") : undefined;
    if (config !== undefined) checkConfig(config, `${location}/${field}/ProcessorConfig`);
  }

  function checkConfig(config: unknown, place: string): void {
    expectRecord(config, place, report);
    if (!isRecord(config)) return;
    checkFields(config, configFields, place, report);
    const distributed = fieldOf(config, "Mode") === "DISTRIBUTED";
    if (distributed) requireFields(config, ["ExecutionType"], place, report);
    else if (fieldOf(config, "ExecutionType") !== undefined)
      report.schema("Field 'ExecutionType' is not supported", place);
  }
});
