import { type StateMachine } from "@stepwright/asl";
export interface Transitions {
    readonly min: number;
    readonly max: number | null;
}
/**
 * State transitions of one run: the fewest that reach an end, and the most, or null where a loop, a Map or a retry has no bound that the definition
 * tells. Every entry of a state counts, those inside branches too (asl-reference §8).
 */
export declare function countTransitions(machine: StateMachine): Transitions;
//# sourceMappingURL=count-transitions.d.ts.map