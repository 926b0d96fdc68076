/**
 * Enter at something one answers with leads to what is asked next, shown or still to come, and never past it by a slip.
 * Past the last of it the step goes on.
 */
const LINE =
  "input:not([type=radio],[type=checkbox],[type=range],[type=file]), textarea[enterkeyhint=next]";
const OPTION = "input[type=radio], input[type=checkbox]";
const ASKED = `.spf-card :is(${LINE}, ${OPTION}, textarea, select):not(.spf-card-foot *)`;

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** True when Enter had something to do in the step itself; `onward` is the step's own press on, where it has one. */
export function entered(panel: Element, target: HTMLElement, onward: HTMLElement | null): boolean {
  const asked = questions(panel);
  const at = asked.findIndex((question) => question.includes(target as Input));
  const here = asked[at];
  if (!here) return false;
  const coming = [...panel.querySelectorAll<HTMLElement>(".spf-next")].find(seen);
  if (target.matches(LINE)) return to(asked[at + 1]) || press(coming);
  const unticked = target.matches("[type=checkbox]:not(:checked)");
  if (unticked || (target.matches("[type=radio]") && !given(here))) return press(target); // as a space would
  if (onward) return false;
  const card = target.closest(".spf-card");
  const before = asked.slice(0, at).filter(([one]) => one?.closest(".spf-card") === card);
  const open = (some: Input[][]) => some.find((question) => !given(question));
  return to(open(asked.slice(at + 1))) || press(coming) || to(open(before));
}

/** What is asked in the step, in order: the options of one question together. A box of its own is none. */
function questions(panel: Element): Input[][] {
  const groups = new Map<unknown, Input[]>();
  for (const input of panel.querySelectorAll<Input>(ASKED)) {
    const option = input.matches(OPTION);
    const group = option ? input.closest("fieldset") : input;
    if (!seen(input) || !group) continue;
    const of = option ? `${input.name} ${input.type}` : input;
    groups.set(of, [...(groups.get(of) ?? []), input]);
  }
  return [...groups.values()];
}

const seen = (node: Element): boolean => node.checkVisibility({ contentVisibilityAuto: true });

const checked = (question: Input[]): Input | undefined =>
  question.find((one) => one instanceof HTMLInputElement && one.checked);

const given = (question: Input[]): boolean =>
  question[0]?.matches(OPTION) ? checked(question) !== undefined : question[0]?.value !== "";

function to(question: Input[] | undefined): boolean {
  const one = question && (checked(question) ?? question[0]);
  one?.focus();
  return one !== undefined;
}

function press(one: HTMLElement | undefined): boolean {
  one?.click();
  return one !== undefined;
}
