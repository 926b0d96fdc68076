/** No «Kernel Restarting»: it takes the focus in mid-sentence and swallows what is typed. */
import type { Panel } from "../lab";

interface Private {
  _onSessionStatusChanged?: Parameters<Panel["sessionContext"]["statusChanged"]["disconnect"]>[0];
}

/** A private name: should it go away, nothing breaks – the dialog is then put away before it is shown. */
export function noRestartDialog(panel: Panel): void {
  const shows = (panel as unknown as Private)._onSessionStatusChanged;
  if (shows) panel.sessionContext.statusChanged.disconnect(shows, panel);
}
