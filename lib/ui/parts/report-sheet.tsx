/** The report as a sheet of paper on the page. */
import { useEffect } from "preact/hooks";

export interface Frame {
  frame: { current: HTMLIFrameElement | null };
}

/** As tall as what it holds. Nothing in it runs: `allow-same-origin` lets this page measure and print it, and that is all. */
export function Sheet({ html, frame, title }: Frame & { html: string; title: string }) {
  const fit = () => {
    const sheet = frame.current;
    const root = sheet?.contentDocument?.documentElement;
    if (!sheet || !root) return;
    root.dataset.embedded = "";
    root.translate = false; // a browser that translates sends what it translates away
    sheet.style.height = `${root.offsetHeight + sheet.offsetHeight - sheet.clientHeight}px`; // with its edges
  };
  const loaded = () => {
    fit();
    void frame.current?.contentDocument?.fonts.ready.then(fit); // its letters come with it, and break its lines
  };
  useEffect(() => {
    let width = 0;
    const watch = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === width) return;
      width = entry.contentRect.width;
      requestAnimationFrame(fit);
    });
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return (
    <iframe
      ref={frame}
      class="spf-report"
      title={title}
      sandbox="allow-same-origin allow-modals"
      srcdoc={html}
      onLoad={loaded}
    />
  );
}
