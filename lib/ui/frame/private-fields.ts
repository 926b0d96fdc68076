/**
 * What browsers do with words in fields: check the spelling and suggest how to go on at their makers' (Edge does by
 * itself, Chrome when asked to), and write them down to open the tabs again. The words stay here: none of it.
 */
import { options } from "preact";

const FIELDS = new Set<unknown>(["textarea", "input", "select"]);
const PRIVATE = {
  autocomplete: "off",
  spellcheck: false,
  writingsuggestions: "false",
  "data-gramm": "false",
};

const before = options.vnode;
options.vnode = (node) => {
  if (FIELDS.has(node.type)) Object.assign(node.props, PRIVATE);
  before?.(node);
};
