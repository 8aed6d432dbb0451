import { randomUUID } from "node:crypto";
import { workflow } from "stepwright";
import type { Input } from "./input.js";

/** `Array` */
export const arrays = workflow("arrays", async ({ items, lines, text }: Input) => {
  return {
    "Array.length": items.length,
    "Array.map": items.map((item, index) => item * index),
    "Array.filter": items.filter((item) => item > 1),
    "Array.flat": [items, [1, 2]].flat(),
    "Array.flatMap": items.flatMap((item) => [item, item]),
    "Array.concat": items.concat([1, 2], 3),
    "Array.join": items.join(", "),
    "Array.toString": items.toString(),
    "Array.toReversed": items.toReversed(),
    "Array.toSorted": items.toSorted((left, right) => right - left),
    "Array.toSpliced": items.toSpliced(0, 1, 5),
    "Array.with": [1, 2].with(0, 5),
    "Array.keys": [...items.keys()],
    "Array.values": [...items.values()],
    "Array.entries": [...items.entries()],
    "Array.reduce": items.reduce((sum, item) => sum + item, 0),
    "Array.reduceRight": items.reduceRight((list, item) => `${list}${item}`, ""),
    "Array.find": lines.find((line) => line.quantity > 1) ?? null,
    "Array.findLast": lines.findLast((line) => line.quantity > 1) ?? null,
    "Array.findIndex": items.findIndex((item) => item > 1),
    "Array.findLastIndex": items.findLastIndex((item) => item > 1),
    "Array.some": items.some((item) => item > 1),
    "Array.every": items.every((item) => item > 1),
    "Array.includes": items.includes(1),
    "Array.indexOf": items.indexOf(1),
    "Array.lastIndexOf": items.lastIndexOf(1),
    "Array.slice": items.slice(1, -1),
    "Array.at": items.at(-1) ?? null,
    "ArrayConstructor()": Array(2).fill(0),
    "ArrayConstructor.isArray": Array.isArray(items),
    "ArrayConstructor.of": Array.of(1, 2),
    "ArrayConstructor.from": Array.from({ length: 3 }, (_, index) => `${text}${index}`),
  };
});

/** `Set` */
export const distinct = workflow("distinct", async ({ items }: Input) => {
  return {
    "Set.size": new Set(items).size,
    "Set.has": new Set(items).has(1),
  };
});

/** `Object` */
export const objectMethods = workflow("object-methods", async ({ prices, order, lines, flag }: Input) => {
  return {
    "ObjectConstructor.keys": Object.keys(prices),
    "ObjectConstructor.getOwnPropertyNames": Object.getOwnPropertyNames(prices),
    "ObjectConstructor.values": Object.values(prices),
    "ObjectConstructor.entries": Object.entries(prices),
    "ObjectConstructor.fromEntries": Object.fromEntries(lines.map((line) => [line.sku, line.quantity])),
    "ObjectConstructor.assign": Object.assign({ id: "none" }, order),
    "ObjectConstructor.hasOwn": Object.hasOwn(prices, "sku-1"),
    "ObjectConstructor.freeze": Object.freeze({ id: order.id }),
    "Object.hasOwnProperty": Object.hasOwn(prices, "sku-1"),
    "Object.toString": flag.toString(),
  };
});

/** `String` */
export const strings = workflow("strings", async ({ text, n, flag }: Input) => {
  return {
    "String.length": text.length,
    "String.toUpperCase": text.toUpperCase(),
    "String.toLowerCase": text.toLowerCase(),
    "String.trim": text.trim(),
    "String.trimStart": text.trimStart(),
    "String.trimEnd": text.trimEnd(),
    "String.toString": text.toString(),
    "String.valueOf": text.valueOf(),
    "String.concat": text.concat("!", "?"),
    "String.includes": text.includes("one"),
    "String.startsWith": text.startsWith("one"),
    "String.endsWith": text.endsWith("two"),
    "String.repeat": text.repeat(2),
    "String.padStart": text.padStart(10, "*"),
    "String.padEnd": text.padEnd(10),
    "String.charCodeAt": text.charCodeAt(0),
    "String.codePointAt": text.codePointAt(0) ?? null,
    "String.match": text.match(/o(n)e/)?.[1] ?? null,
    "String.matchAll": [...text.matchAll(/o/g)].length,
    "String.search": text.search(/two/),
    "String.split": text.split(" "),
    "String.replace": text.replace("one", "three"),
    "String.replaceAll": text.replaceAll("o", "0"),
    "String.slice": text.slice(1, -1),
    "String.substring": text.substring(0, 3),
    "String.substr": text.substr(1, 2),
    "String.charAt": text.charAt(0),
    "String.at": text.at(-1) ?? null,
    "String.indexOf": text.indexOf("two"),
    "String.lastIndexOf": text.lastIndexOf("o"),
    "RegExp.test": /two$/.test(text),
    "RegExp.exec": /o(n)e/.exec(text)?.[1] ?? null,
    "String.[Symbol.iterator]": [...text],
    "StringConstructor()": String(flag),
    "StringConstructor.fromCharCode": String.fromCharCode(65, 66),
    "StringConstructor.fromCodePoint": String.fromCodePoint(128512),
    encodeURIComponent: encodeURIComponent(`${text}&${n}`),
    decodeURIComponent: decodeURIComponent("a%20b"),
    encodeURI: encodeURI(text),
    decodeURI: decodeURI("a%20b"),
    btoa: btoa(text),
    atob: atob("aGk="),
  };
});

/** `Number` */
export const numbers = workflow("numbers", async ({ n, text, flag }: Input) => {
  return {
    "Number.toFixed": n.toFixed(2),
    "Number.toString": n.toString(),
    "Number.valueOf": n.valueOf(),
    "NumberConstructor.isInteger": Number.isInteger(n),
    "NumberConstructor.isSafeInteger": Number.isSafeInteger(n),
    "NumberConstructor.isFinite": Number.isFinite(n),
    "NumberConstructor.isNaN": Number.isNaN(n),
    "NumberConstructor.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
    "NumberConstructor.MIN_SAFE_INTEGER": Number.MIN_SAFE_INTEGER,
    "NumberConstructor.EPSILON": Number.EPSILON,
    "NumberConstructor.MAX_VALUE": Number.MAX_VALUE,
    "NumberConstructor.MIN_VALUE": Number.MIN_VALUE,
    "NumberConstructor.POSITIVE_INFINITY": Number.isFinite(Number.POSITIVE_INFINITY),
    "NumberConstructor.NEGATIVE_INFINITY": Number.isFinite(Number.NEGATIVE_INFINITY),
    "NumberConstructor.NaN": Number.isNaN(Number.NaN),
    "NumberConstructor.parseInt": Number.parseInt(text, 10) || 0,
    "NumberConstructor.parseFloat": Number.parseFloat(text) || 0,
    "NumberConstructor()": Number(text) || 0,
    "BooleanConstructor()": Boolean(flag),
    isFinite: isFinite(n),
    isNaN: isNaN(Number(text)),
    parseInt: parseInt(text, 10) || 0,
    parseFloat: parseFloat(text) || 0,
  };
});

/** `Math` */
export const maths = workflow("maths", async ({ n, items }: Input) => {
  return {
    "Math.floor": Math.floor(n / 2),
    "Math.ceil": Math.ceil(n / 2),
    "Math.round": Math.round(n / 2),
    "Math.trunc": Math.trunc(n / 2),
    "Math.abs": Math.abs(n),
    "Math.sign": Math.sign(n),
    "Math.sqrt": Math.sqrt(n) || 0,
    "Math.max": Math.max(0, ...items),
    "Math.min": Math.min(0, n),
    "Math.pow": 2 ** 3,
    "Math.random": Math.random() < 1,
    "Math.clz32": Math.clz32(n),
    "Math.PI": Math.PI,
    "Math.E": Math.E,
    "Math.LN2": Math.LN2,
    "Math.LN10": Math.LN10,
    "Math.LOG2E": Math.LOG2E,
    "Math.LOG10E": Math.LOG10E,
    "Math.SQRT2": Math.SQRT2,
    "Math.SQRT1_2": Math.SQRT1_2,
  };
});

/** `JSON`, dates, random */
export const others = workflow("others", async ({ order, n }: Input) => {
  return {
    "JSON.parse": JSON.parse(`{"n":${n}}`),
    "JSON.stringify": JSON.stringify(order),
    structuredClone: structuredClone(order),
    "DateConstructor.now": Date.now() > 0,
    "DateConstructor.parse": Date.parse("2026-01-01T00:00:00Z"),
    "DateConstructor.UTC": Date.UTC(2026, 0, 1),
    "Date.getTime": new Date("2026-01-01T00:00:00Z").getTime(),
    "Date.valueOf": new Date("2026-01-01T00:00:00Z").valueOf(),
    "Date.toISOString": new Date(86_400_000 + n).toISOString(),
    "Date.toJSON": new Date(n).toJSON(),
    "Date.getUTCFullYear": new Date(n).getUTCFullYear(),
    "Date.getUTCMonth": new Date(n).getUTCMonth(),
    "Date.getUTCDate": new Date(n).getUTCDate(),
    "Date.getUTCDay": new Date(n).getUTCDay(),
    "Date.getUTCHours": new Date(n).getUTCHours(),
    "Date.getUTCMinutes": new Date(n).getUTCMinutes(),
    "Date.getUTCSeconds": new Date(n).getUTCSeconds(),
    "Date.getUTCMilliseconds": new Date(n).getUTCMilliseconds(),
    "Crypto.randomUUID": crypto.randomUUID().length,
    randomUUID: randomUUID().length,
  };
});
