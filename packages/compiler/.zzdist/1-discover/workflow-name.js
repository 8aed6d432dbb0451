import { limits } from "@stepwright/asl";
/** AWS, CreateStateMachine: what a name must not contain. */
const forbidden = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\p{Cc}]/u;
/** Why AWS would refuse a text as the name of a state machine; undefined when it would not. */
export function findNameProblem(name) {
    if (name === "")
        return "it is empty";
    const { length } = [...name];
    if (length > limits.stateNameCharacters)
        return `it has ${length} characters, and AWS takes at most ${limits.stateNameCharacters}`;
    const found = forbidden.exec(name)?.[0];
    return found === undefined
        ? undefined
        : `it contains ${found.trim() === "" ? "white space or a control character" : `\`${found}\``}`;
}
//# sourceMappingURL=workflow-name.js.map