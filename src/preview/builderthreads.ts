import { Worker } from "node:worker_threads";
import type { PreviewBuild, PreviewPlaces } from "./previewbuilder.ts";

/** Builds in a thread of its own, one build at a time. */
export class BuilderThreads {
  readonly #places: PreviewPlaces;
  #thread: Worker | undefined;

  constructor(places: PreviewPlaces) {
    this.#places = places;
  }

  /**
   * Builds what is in content/ now. @param now the moment
   * @throws what the builder throws; the next build begins with a new one, which remembers nothing
   */
  build(now: Date): Promise<PreviewBuild> {
    const { promise, resolve, reject } = Promise.withResolvers<PreviewBuild>();
    this.#thread ??= new Worker(new URL("./builderthread.ts", import.meta.url), { workerData: this.#places });
    const thread = this.#thread;
    const fail = (reason: unknown): void => {
      this.#thread = undefined;
      reject(reason);
    };
    const ended = (): void => fail(new Error("the builder has ended"));
    thread.once("error", fail);
    thread.once("exit", ended);
    thread.once("message", (build: PreviewBuild) => {
      thread.off("error", fail);
      thread.off("exit", ended);
      resolve(build);
    });
    thread.postMessage(now);
    return promise;
  }

  /** Ends the thread, so that the next build is made by the code as it is then. */
  async renew(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}
