/** A sheet over the page, with a heading and a way out; Escape closes it, and the focus goes back to where it was. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "../parts/icons";

interface SheetProps {
  title: string;
  t: Say;
  close: () => void;
  children: ComponentChildren;
}

/** What one pressed; where the menu that it was in has closed meanwhile, what opens that. */
function opener(pressed: HTMLElement): HTMLElement {
  const menu = pressed.checkVisibility() ? null : pressed.closest("[id]:not(button)");
  return (menu && document.querySelector<HTMLElement>(`[aria-controls="${menu.id}"]`)) ?? pressed;
}

export function Sheet({ title, t, close, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => before instanceof HTMLElement && opener(before).focus();
  }, []);
  return (
    <dialog ref={dialog} class="spf-sheet" aria-label={title} onClose={close}>
      <div class="spf-sheet-head">
        <h2>{title}</h2>
        <button type="button" class="spf-btn quiet" onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          {t("close")}
        </button>
      </div>
      {children}
    </dialog>
  );
}
