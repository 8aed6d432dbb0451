import { printTemplate } from "../template.js";
import { exprsOfWay } from "./print-cx.js";
/** The same on every retry of one call, different for every other (DESIGN §9): retries neither enter the state again nor change the item. */
const idempotencyKey = '{% $states.context.Execution.Id & "#" & $states.context.State.Name & "#" & $states.context.State.EnteredTime & ($exists($states.context.Map.Item.Index) ? "#" & $states.context.Map.Item.Index : "") %}';
/** A step: the optimized Lambda integration, with the event of the wire, version 1. */
export function printTask(state, cx) {
    const event = {
        v: 1,
        step: state.step,
        input: printTemplate(state.input, cx.variables),
        run: {
            id: "{% $states.context.Execution.Id %}",
            workflow: cx.workflow,
            state: cx.nameOf(state),
            attempt: "{% $states.context.State.RetryCount %}",
            key: idempotencyKey,
        },
    };
    const leave = cx.leave(state.leave);
    return {
        Type: "Task",
        Resource: "arn:aws:states:::lambda:invoke",
        Arguments: { FunctionName: `\${${cx.logicalIdOf(state.step)}}`, Payload: event },
        ...(state.timeoutSeconds === undefined ? {} : { TimeoutSeconds: state.timeoutSeconds }),
        ...(state.heartbeatSeconds === undefined ? {} : { HeartbeatSeconds: state.heartbeatSeconds }),
        ...cx.retry(state.retry, [state.input, ...exprsOfWay(state.leave)]),
        ...cx.catch(state.catchers),
        ...("Output" in leave ? {} : { Output: "{% $states.result.Payload %}" }),
        ...leave,
    };
}
//# sourceMappingURL=task.js.map