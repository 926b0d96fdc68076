/** A picture of the answers: drawn in Python, with a sentence that says what it shows and a table twin. */
import type { Drawn, Say } from "../model";

interface FigureProps {
  drawn: Drawn;
  t: Say;
  class?: string;
  title: string;
}

export function Figure({ drawn, t, title, class: kind = "" }: FigureProps) {
  if (drawn.figure === null) return null;
  return (
    <figure class="spf-picture" translate={false}>
      <div class={`spf-figure ${kind}`} dangerouslySetInnerHTML={{ __html: drawn.figure }} />
      {drawn.says && (
        <figcaption>
          <p role="status">{drawn.says}</p>
        </figcaption>
      )}
      <InWords drawn={drawn} t={t} title={title} />
    </figure>
  );
}

/** The same as the picture, in rows, one press away. */
export function InWords({ drawn, t, title }: FigureProps) {
  if (drawn.table.length === 0) return null;
  return (
    <details>
      <summary>{t("figure-table")}</summary>
      <Table rows={drawn.table} title={title} />
    </details>
  );
}

/** The first row holds the headings, the first column what each row is about. */
export function Table({ rows, title }: { rows: string[][]; title: string }) {
  const [head = [], ...body] = rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by the arrow keys
    <div class="spf-scroll" role="group" aria-label={title} translate={false} tabIndex={0}>
      <table class="spf-table">
        <caption class="spf-hidden">{title}</caption>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th key={i} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={j}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
