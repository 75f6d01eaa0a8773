import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fetchSource, userAgent } from "../../src/import/fetch/fetch.ts";
import { isLocal } from "../../src/import/fetch/network.ts";
import { isAllowed } from "../../src/import/fetch/robots.ts";
import { EXIT } from "../../src/import/material/failure.ts";
import { client, pages, serve } from "./server.ts";

const HTML = { "content-type": "text/html; charset=Shift_JIS" };

describe("fetching", () => {
  it("gives the bytes, the last address and the server's character set", async () => {
    await using server = await serve(pages({ "/a": [302, { location: "/b" }, ""], "/b": [200, HTML, "<p>x"] }));
    const found = await fetchSource(server.at("/a"), client());

    expect({ ...found, bytes: Buffer.from(found.bytes).toString() }).toEqual({
      bytes: "<p>x",
      name: server.at("/b"),
      address: server.at("/b"),
      charset: "Shift_JIS",
    });
  });

  it("asks robots.txt once and then for the page, and says who asks", async () => {
    const seen: (readonly [url: string | undefined, agent: string | undefined])[] = [];
    await using server = await serve((request, response) => {
      seen.push([request.url, request.headers["user-agent"]]);
      response.writeHead(request.url === "/robots.txt" ? 404 : 200, HTML).end("x");
    });
    await fetchSource(server.at("/a?b=c"), { ...client(), userAgent: userAgent("https://news.example.org") });

    expect(seen).toEqual([
      ["/robots.txt", "Creditline/1 (+https://news.example.org/)"],
      ["/a?b=c", "Creditline/1 (+https://news.example.org/)"],
    ]);
  });

  it("unpacks what comes packed", async () => {
    await using server = await serve(
      pages({ "/": [200, { ...HTML, "content-encoding": "gzip" }, gzipSync("<p>packed")] }),
    );

    expect(Buffer.from((await fetchSource(server.at("/"), client())).bytes).toString()).toBe("<p>packed");
  });

  const REFUSED: readonly (readonly [what: string, answers: Parameters<typeof pages>[0], message: string])[] = [
    [
      "a blocked page",
      { "/": [403, {}, ""] },
      "is blocked for programs: open it in a browser, save the page, and import the file",
    ],
    [
      "a challenge",
      { "/": [200, { "cf-mitigated": "challenge", ...HTML }, "Just a moment"] },
      "is blocked for programs: open it in a browser, save the page, and import the file",
    ],
    ["a page for money", { "/": [402, {}, ""] }, "is behind a paywall: ask the outlet for the text"],
    ["a page that is not there", { "/": [404, {}, ""] }, "is not there: check the address"],
    ["a page that was taken down", { "/": [410, {}, ""] }, "was taken down: do not republish it"],
    ["a broken server", { "/": [500, {}, ""] }, "answers 500: check the address, or try again later"],
    [
      "a picture",
      { "/": [200, { "content-type": "image/png" }, "x"] },
      "is not an article but image/png: give the article's own page",
    ],
    ["an empty page", { "/": [200, HTML, ""] }, "is empty: check the address"],
    ["a redirect without an address", { "/": [301, {}, ""] }, "redirects to nowhere: check the address"],
    [
      "a circle of redirects",
      { "/": [301, { location: "/" }, ""] },
      "is reached by more than 5 redirects: give the last address",
    ],
    [
      "a redirect to a file",
      { "/": [301, { location: "file:///etc/passwd" }, ""] },
      "is neither http nor https: give the article's web address",
    ],
    [
      "a redirect to this machine",
      { "/": [301, { location: "http://127.0.0.2/" }, ""] },
      "leads to this machine or its network: add --allow-local if that is meant",
    ],
    [
      "a redirect to a name of this machine",
      { "/": [301, { location: "http://inner.test/" }, ""] },
      "leads to this machine or its network: add --allow-local if that is meant",
    ],
    [
      "a page closed by robots.txt",
      { "/robots.txt": [200, {}, "User-agent: *\nDisallow: /"], "/": [200, HTML, "x"] },
      "is closed to programs by the site's robots.txt: open it in a browser, save the page, and import the file",
    ],
    [
      "a site whose robots.txt is broken",
      { "/robots.txt": [503, {}, ""], "/": [200, HTML, "x"] },
      "answers 503, so nothing of the site may be fetched: try again later, or open it in a browser, save the page, and import the file",
    ],
    [
      "more than 10 MB",
      { "/": [200, HTML, "a".repeat(10 * 1024 * 1024 + 1)] },
      "is larger than 10 MB: save the article alone",
    ],
    [
      "10 GB packed into a few bytes",
      { "/": [200, { ...HTML, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(30 * 1024 * 1024))] },
      "is larger than 10 MB: save the article alone",
    ],
  ];

  for (const [what, answers, message] of REFUSED) {
    it(`refuses ${what}`, async () => {
      await using server = await serve(pages(answers));

      await expect(fetchSource(server.at("/"), client())).rejects.toThrow(message);
    });
  }

  it("refuses a name that leads to this machine, and asks nothing of it", async () => {
    let asked = 0;
    await using server = await serve((_, response) => {
      asked++;
      response.end();
    });

    await expect(fetchSource(server.at("/", "inner.test"), client())).rejects.toMatchObject({ code: EXIT.fetch });
    expect(asked).toBe(0);
  });

  it("connects to the address that it checked, whatever the name leads to a moment later", async () => {
    await using server = await serve(pages({ "/": [200, HTML, "x"] }));
    let calls = 0;
    const rebinding = { ...client(), resolve: async () => [calls++ % 2 === 0 ? "127.0.0.1" : "127.0.0.2"] };

    await expect(fetchSource(server.at("/"), rebinding)).rejects.toThrow("leads to this machine");
  });

  it("gives up on a server that drips", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/robots.txt") return response.writeHead(404).end();
      response.writeHead(200, HTML);
      const drip = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(drip));
      return undefined;
    });
    const start = performance.now();

    await expect(fetchSource(server.at("/"), client(300))).rejects.toThrow(
      "did not come whole in time: open it in a browser, save it, and import the file",
    );
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("gives up on a server that never answers", async () => {
    await using server = await serve(() => {});

    await expect(fetchSource(server.at("/"), client(200))).rejects.toThrow("did not come whole in time");
  });

  it("says plainly that nobody is there", async () => {
    await expect(fetchSource("http://unknown.test/", client())).rejects.toThrow(
      "http://unknown.test/: its host is not known: check the address",
    );
    await expect(fetchSource("http://outlet.test:1/", client())).rejects.toThrow(
      "its host refuses the connection: try again later",
    );
    await expect(fetchSource("ftp://outlet.test/", client())).rejects.toThrow(
      "is neither http nor https: give the article's web address",
    );
    await expect(fetchSource("http://me:secret@outlet.test/", client())).rejects.toThrow(
      "has a name or password in it: leave them out",
    );
  });
});

describe("a local address", () => {
  const LOCAL = [
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12::1",
    "fec0::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "[::1]",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "not an address",
  ];
  const PUBLIC = [
    "8.8.8.8",
    "1.1.1.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.167.1.1",
    "100.63.0.1",
    "2606:4700::1111",
    "2a00:1450::1",
    "::ffff:8.8.8.8",
  ];

  it.each(LOCAL)("is %s", (address) => {
    expect(isLocal(address)).toBe(true);
  });

  it.each(PUBLIC)("is not %s", (address) => {
    expect(isLocal(address)).toBe(false);
  });
});

describe("robots.txt", () => {
  const RULES: readonly (readonly [robots: string, path: string, allowed: boolean])[] = [
    ["", "/a", true],
    ["User-agent: *\nDisallow:", "/a", true],
    ["User-agent: *\nDisallow: /", "/a", false],
    ["User-agent: *\nDisallow: /private", "/private/a", false],
    ["User-agent: *\nDisallow: /private", "/public", true],
    ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true],
    ["User-agent: *\nDisallow: /*?print=", "/x?print=1", false],
    ["User-agent: *\nDisallow: /\n\nUser-agent: creditline\nDisallow: /secret", "/a", true],
    ["User-agent: Creditline\nUser-agent: Other\nDisallow: /", "/a", false],
    ["User-agent: Other\nDisallow: /", "/a", true],
    ["# all\r\nUSER-AGENT: *   # everybody\r\nDISALLOW: /a # not this\r\n", "/a", false],
    ["User-agent: *\nCrawl-delay: 5\nSitemap: https://x.example/s.xml\nDisallow: /a", "/a", false],
    ["<html>not found</html>", "/a", true],
  ];

  for (const [robots, path, allowed] of RULES) {
    it(`${allowed ? "allows" : "forbids"} ${path} by ${JSON.stringify(robots)}`, () => {
      expect(isAllowed(robots, path, "creditline")).toBe(allowed);
    });
  }

  it("is read in a time that does not explode with its stars", () => {
    const robots = (stars: number) => `User-agent: *\nDisallow: /${"*a".repeat(stars)}$`;
    const time = (stars: number) => {
      const start = performance.now();
      expect(isAllowed(robots(stars), `/${"a".repeat(5000)}b`, "creditline")).toBe(true);
      return performance.now() - start;
    };

    expect(time(2000)).toBeLessThan(100 * Math.max(5, time(200)));
  });
});
