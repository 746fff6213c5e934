/** Everything a rewrite may leave for the writer to fill. */
export * from "./specs/asks";
export * from "./specs/outcomes";
export * from "./specs/people";
export * from "./specs/steps";
export * from "./specs/things";
export * from "./specs/times";
