import { env } from "cloudflare:workers";
import bundle from "../.build/catalog.bin";
import { createApp } from "./app.ts";
import { bundledCatalog, bundledRendering } from "./catalog/bundle/bundledcatalog.ts";

export default createApp({ catalog: bundledCatalog(bundle, env.SITE_URL), rendering: bundledRendering(bundle) });
