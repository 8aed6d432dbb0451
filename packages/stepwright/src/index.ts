export * from "@stepwright/dsl";
