declare module "*/node_modules/xml-js/lib/js2xml.js" {
  /** @see https://github.com/nashwaan/xml-js for the shape of `js` and `options` */
  export default function js2xml(js: object, options: object): string;
}
