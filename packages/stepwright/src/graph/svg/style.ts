interface Palette {
  readonly page: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly card: string;
  readonly region: string;
  readonly regionLine: string;
  readonly catch: string;
  /** Of a state type: the chip and, thinned, the outline. */
  readonly hues: Readonly<Record<string, string>>;
}

const light: Palette = {
  page: "#ffffff",
  text: "#1b2430",
  soft: "#5b6776",
  line: "#7b8796",
  card: "#ffffff",
  region: "#f6f8fa",
  regionLine: "#d5dce4",
  catch: "#c4432b",
  hues: {
    task: "#3b5bdb",
    pass: "#66738a",
    choice: "#b7791f",
    wait: "#7a4fd0",
    succeed: "#22863a",
    fail: "#c4432b",
    parallel: "#0b7a75",
    map: "#a3397f",
  },
};

const dark: Palette = {
  page: "#0f141a",
  text: "#e6ebf1",
  soft: "#9aa7b6",
  line: "#728094",
  card: "#1a222c",
  region: "#141b23",
  regionLine: "#303c4a",
  catch: "#f0836d",
  hues: {
    task: "#7f9bff",
    pass: "#93a1b5",
    choice: "#e0a84a",
    wait: "#b394f5",
    succeed: "#5cc978",
    fail: "#f0836d",
    parallel: "#45c2ba",
    map: "#e283c3",
  },
};

function variables(palette: Palette): string {
  const { hues, ...colours } = palette;
  return Object.entries({ ...colours, ...hues })
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

const hueRules = Object.keys(light.hues)
  .map((hue) => `.${hue}{--hue:var(--${hue === "catch" ? "fail" : hue})}`)
  .join("\n");

/** Light and dark by the reader's preference; no font is loaded. */
export const style = `svg{${variables(light)};background:var(--page);font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){svg{${variables(dark)}}}
${hueRules}
.page{fill:var(--page)}
.shape{fill:var(--card);stroke:var(--hue);stroke-width:1.5}
.under{opacity:.45}
.pass>.shape{stroke-dasharray:5 3}
.region{fill:var(--region);stroke:var(--regionLine);stroke-dasharray:3 3}
.chip{fill:var(--hue)}
.icon{fill:none;stroke:var(--card);stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.mark{fill:var(--text)}
.ring{fill:none;stroke:var(--text);stroke-width:2}
text{fill:var(--text)}
.name{font-size:13px;font-weight:600}
.detail,.label,.heading{font-size:11px;fill:var(--soft)}
.heading{font-weight:600}
.label{text-anchor:middle}
.line{fill:none;stroke:var(--line);stroke-width:1.5}
.default>.line{stroke-dasharray:1.5 3.5;stroke-linecap:round}
.edge.catch>.line{stroke:var(--catch);stroke-dasharray:6 4}
.edge.catch>.label{fill:var(--catch)}
.head{fill:var(--line)}
.head.catch{fill:var(--catch)}`;
