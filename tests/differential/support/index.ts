export * from "./pricing.js";
export { discounted as lower } from "./pricing.js";
export { default as regionNames } from "./regions.json" with { type: "json" };
