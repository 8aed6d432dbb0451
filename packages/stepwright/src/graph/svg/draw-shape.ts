import type { NodeKind } from "../model.js";
import { element } from "./element.js";
import type { Size } from "./shape-size.js";

type DrawShape = (size: Size) => string;

const roundedBox =
  (radius: number): DrawShape =>
  ({ width, height }) =>
    element("rect", { class: "shape", width, height, rx: radius });

/** Corners cut at the sides: a question. */
const hexagon: DrawShape = ({ width, height }) => {
  const cut = Math.min(14, height / 2);
  const points = [
    [cut, 0],
    [width - cut, 0],
    [width, height / 2],
    [width - cut, height],
    [cut, height],
    [0, height / 2],
  ];
  return polygon(points);
};

/** All corners cut: stop. */
const octagon: DrawShape = ({ width, height }) => {
  const cut = 11;
  return polygon([
    [cut, 0],
    [width - cut, 0],
    [width, cut],
    [width, height - cut],
    [width - cut, height],
    [cut, height],
    [0, height - cut],
    [0, cut],
  ]);
};

/** A sheet on top of another: many of the same. */
const stack: DrawShape = ({ width, height }) =>
  element("rect", { class: "shape under", x: 5, y: 5, width, height, rx: 10 }) +
  element("rect", { class: "shape", width, height, rx: 10 });

const pill: DrawShape = ({ width, height }) => roundedBox(height / 2)({ width, height });

const startMark: DrawShape = ({ width, height }) =>
  element("circle", { class: "mark", cx: width / 2, cy: height / 2, r: width / 2 - 2 });
const endMark: DrawShape = ({ width, height }) =>
  element("circle", { class: "ring", cx: width / 2, cy: height / 2, r: width / 2 - 1 }) +
  element("circle", { class: "mark", cx: width / 2, cy: height / 2, r: width / 2 - 5 });

const shapes: { readonly [Kind in NodeKind]: DrawShape } = {
  Start: startMark,
  End: endMark,
  Task: roundedBox(8),
  Pass: roundedBox(8),
  Choice: hexagon,
  Wait: pill,
  Succeed: pill,
  Fail: octagon,
  Parallel: roundedBox(10),
  Map: stack,
};

/** The outline of a node, from 0,0. */
export function drawShape(kind: NodeKind, size: Size): string {
  return shapes[kind](size);
}

function polygon(points: readonly (readonly number[])[]): string {
  return element("polygon", { class: "shape", points: points.map((point) => point.join(",")).join(" ") });
}
