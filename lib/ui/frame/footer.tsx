/** The end of every module: back and on. */

import type { Content } from "../model";
import { Icon } from "../parts/icons";
import { exercise } from "./exercise";
import type { ModuleLink } from "./header-content";

interface FooterContent extends Content {
  previous: ModuleLink | null;
  next: ModuleLink | null;
}

export default exercise<FooterContent>(
  ({ content, t }) => (
    <nav class="spf-turn" aria-label={t("previous-and-next")} lang={content.language}>
      {content.previous?.href && (
        <a href={content.previous.href} data-module="previous">
          <Icon name="back" />
          <span>
            <small>{t("previous")}</small>
            <b>
              {content.previous.number} {content.previous.title}
            </b>
          </span>
        </a>
      )}
      {content.next?.href ? (
        <a class="next" href={content.next.href} data-module="next">
          <span>
            <small>{t("next")}</small>
            <b>
              {content.next.number} {content.next.title}
            </b>
            {content.next.spoken && <small>{t("spoken", { language: content.next.spoken })}</small>}
          </span>
          <Icon name="next" />
        </a>
      ) : (
        content.next && <p>{t("next-not-ready", { title: content.next.title })}</p>
      )}
    </nav>
  ),
  { card: false },
);
