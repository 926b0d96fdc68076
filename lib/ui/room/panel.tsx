import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Key } from "./icons.js";
import { word } from "./news.js";

interface Shown {
  title: string;
  class?: string;
  out: () => void;
  children: ComponentChildren;
}

/** A small window over the trainer's screen, with its own name, closed with Esc or its last button; `out` is then called. */
export function Panel({ title, class: look, out, children }: Shown) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} class={look} onClose={out} aria-label={title}>
      <h2>{title}</h2>
      {children}
      <form method="dialog">
        <button type="submit" class="btn">
          <Key name="Esc" />
          {word("close-panel")}
        </button>
      </form>
    </dialog>
  );
}
