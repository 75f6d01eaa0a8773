/**
 * The half of xml-js that `feed` calls. wrangler.toml puts this file in the place of the package, whose other half
 * parses XML and would be four fifths of what `feed` adds to the Worker. The path is relative because the alias would
 * otherwise point at this file itself.
 */
export { default as js2xml } from "../../node_modules/xml-js/lib/js2xml.js";
