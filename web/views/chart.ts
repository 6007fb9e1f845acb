import { html } from "hono/html";
import type { Chart } from "../../shared/domain/notice/chart.ts";
import type { Texts } from "../texts.ts";
import { count, dayWords, nothing } from "./parts.ts";
import type { Html } from "./parts.ts";

const width = 280;
const height = 48;
/** Where the bars stand; below it is room for nothing, above it for the tallest. */
const base = height - 1;

/** Arrivals by day as bars, complete ones solid; drawn by the server, told in words to who hears it. */
export function arrivalsChart(t: Texts, chart: Chart | undefined): Html {
  if (chart === undefined) return html`<p class="chart-none muted">${t.noArrivals}</p>`;
  const { columns, deadline, first, last, daysEach } = chart;
  const step = width / columns.length;
  const all = columns.map(({ complete, open }) => complete + open);
  const most = Math.max(1, ...all);
  const total = all.reduce((sum, one) => sum + one, 0);
  const words = t.arrivalsChart(count(t, total), dayWords(t, first), dayWords(t, last), count(t, most));
  const gap = Math.min(2, step * 0.2);
  const bar = (name: string, x: number, from: number, tall: number) =>
    tall === 0
      ? nothing
      : html`<rect
          class="${name}"
          x="${(x + gap / 2).toFixed(2)}"
          y="${(base - from - tall).toFixed(2)}"
          width="${(step - gap).toFixed(2)}"
          height="${tall.toFixed(2)}"
        />`;
  const tallOf = (some: number) => ((height - 6) * some) / most;
  return html`<figure class="chart">
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${words}">
      <line class="ground" x1="0" x2="${width}" y1="${base + 0.5}" y2="${base + 0.5}" />
      ${columns.map(({ complete, open }, index) => [
        bar("complete", index * step, 0, tallOf(complete)),
        bar("open", index * step, tallOf(complete), tallOf(open)),
      ])}
      ${
        deadline === undefined
          ? nothing
          : html`<line
              class="deadline"
              x1="${(deadline * step).toFixed(2)}"
              x2="${(deadline * step).toFixed(2)}"
              y1="0"
              y2="${base}"
            />`
      }
    </svg>
    <figcaption aria-hidden="true">
      <span>${dayWords(t, first)}</span>
      <span>${daysEach > 1 ? t.arrivalsWeeks(daysEach) : nothing}</span>
      <span>${dayWords(t, last)}</span>
    </figcaption>
  </figure>`;
}
