/** Set for what a command starts that has built already, so that nothing is built and told twice. */
export const BUILT = { CREDITLINE_BUILT: "1" } as const;

/** Where every command but build itself finds content and code, and leaves the catalog. */
export const PLACES = { contentFolder: "content", outputFolder: ".build", codeFolder: "src" } as const;
