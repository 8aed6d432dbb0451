/** The names that stand for the functions of steps in a definition (`${ChargeCard}`): letters and digits, as CloudFormation wants its logical ids. */
export function logicalIdsOf(steps) {
    const taken = new Set();
    return new Map(steps.map((step) => {
        const words = step.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
        const base = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Step";
        let id = base;
        for (let next = 2; taken.has(id.toLowerCase()); next += 1)
            id = `${base}${next}`;
        taken.add(id.toLowerCase());
        return [step, id];
    }));
}
//# sourceMappingURL=logical-ids.js.map