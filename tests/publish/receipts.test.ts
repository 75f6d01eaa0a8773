import { expect, test } from "vitest";
import type { Receipt } from "../../src/partners/receipt.ts";
import { NOW, openDesk } from "./desk.ts";

const RECEIPT: Receipt = {
  partner: "bay-post",
  slice: "",
  format: "rss",
  came: NOW.getTime(),
  isKnown: false,
  articles: [],
};

test("whoever may publish is told what partners hold, and nobody else", async () => {
  const asked: (string | undefined)[] = [];
  const read = async (_: Date, partner?: string) => {
    asked.push(partner);
    return [RECEIPT];
  };
  const { send } = await openDesk(() => ({ receipts: { read } }));

  expect(await (await send("GET", "/publish/receipts")).json()).toEqual({ items: [RECEIPT] });
  expect((await send("GET", "/publish/receipts?partner=bay-post")).status).toBe(200);
  expect((await send("GET", "/publish/receipts", undefined, { Authorization: "" })).status).toBe(401);
  expect(asked).toEqual([undefined, "bay-post"]);
});
