/** The model that exercises talk to, over an anywidget in JupyterLab. Nothing else in the exercises knows Jupyter. */
import type { Content, Message, Model, Stored } from "./model";

/** What anywidget gives. */
export interface AnyWidget {
  get(key: string): unknown;
  send(message: unknown): void;
  on(event: string, callback: (...args: never[]) => void): void;
  off(event: string, callback: (...args: never[]) => void): void;
  widget_manager: { get_model(id: string): Promise<Pick<AnyWidget, "get">> };
}

export const jupyterModel = (widget: AnyWidget): Model => ({
  get content() {
    return widget.get("content") as Content;
  },
  get answers() {
    return widget.get("answers") as Record<string, Stored>;
  },
  send: (message) => widget.send(message),
  receive(hear) {
    const told = (message: Message) => hear(message);
    const renewed = () => hear({ type: "content", content: widget.get("content") as Content });
    widget.on("msg:custom", told);
    widget.on("change:content", renewed);
    return () => {
      widget.off("msg:custom", told);
      widget.off("change:content", renewed);
    };
  },
});
