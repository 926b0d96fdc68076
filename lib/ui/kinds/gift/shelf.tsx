/** The pictures one has taken home so far, each a way back to its module. What is not there yet is not shown as missing. */
import type { Shelf as Places, Say } from "../../model";

export function Shelf({ places, t }: Places & { t: Say }) {
  if (places.length === 0) return null;
  return (
    <nav class="spf-shelf" aria-label={t("gift-shelf")}>
      <span aria-hidden="true">{t("gift-shelf")}</span>
      <ul>
        {places.map(({ number, title, href, now, figure }) => (
          <li key={number}>
            <a href={href} data-module title={title} aria-current={now ? "page" : undefined}>
              <span class="spf-hidden">{`${Number(number)} ${title}`}</span>
              <span
                class="spf-figure"
                aria-hidden="true"
                dangerouslySetInnerHTML={{ __html: figure }}
              />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
