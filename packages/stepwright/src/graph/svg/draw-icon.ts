import type { StateType } from "@stepwright/asl";
import { element } from "./element.js";

/** Strokes on a field of 16 by 16. */
const icons: { readonly [Type in StateType]: string } = {
  Task: "M9 2 4 9h4l-1 5 5-7H8z",
  Pass: "M3 8h9M9 4.5 12.5 8 9 11.5",
  Choice: "M8 14V9M8 9 3.5 4.5M8 9l4.5-4.5M3.5 8V4.5H7M12.5 8V4.5H9",
  Wait: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2.2 1.6",
  Succeed: "M3.5 8.5 6.8 12 12.5 4.5",
  Fail: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  Parallel: "M4 3v10M8 3v10M12 3v10",
  Map: "M12.5 6A5 5 0 0 0 3.6 5.6M3.2 2.8v3h3M3.5 10a5 5 0 0 0 8.9.4M12.8 13.2v-3h-3",
};

/** The icon of a state in its chip of 24 by 24, from 0,0. */
export function drawIcon(type: StateType): string {
  return (
    element("rect", { class: "chip", width: 24, height: 24, rx: 6 }) +
    element("path", { class: "icon", d: icons[type], transform: "translate(4 4)" })
  );
}
