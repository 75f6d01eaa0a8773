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

test("who polls is told for as many days as are asked for, and for a number alone", async () => {
  const asked: number[] = [];
  const figures = { since: "2026-11-01", polls: [], subscribers: [] };
  const read = async (_: Date, days: number) => {
    asked.push(days);
    return figures;
  };
  const { send } = await openDesk(() => ({ readers: { read } }));

  expect(await (await send("GET", "/publish/readers")).json()).toEqual(figures);
  expect((await send("GET", "/publish/readers?days=7")).status).toBe(200);
  for (const days of ["0", "367", "x", "1.5"])
    expect((await send("GET", `/publish/readers?days=${days}`)).status).toBe(400);
  expect((await send("GET", "/publish/readers", undefined, { Authorization: "" })).status).toBe(401);
  expect(asked).toEqual([30, 7]);
});
