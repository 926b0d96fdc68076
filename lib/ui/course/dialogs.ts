/** Lab's own dialogs: English, about kernels, and in the way of a sentence. What they are about, the bar says. */
import type { LabDialog } from "./lab";

/**
 * Put `dialog` away unanswered, as Escape does, whatever its buttons are: before it is shown where that can be, else as soon
 * as it is.
 */
export function putAway(dialog: LabDialog): void {
  queueMicrotask(() => dialog.reject()); // it is told of while it is made; it is shown a little later
  void dialog.ready.then(() => dialog.reject());
}
