/** A text with holes: written in where they are, and copied whole when none is open. */
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { OwnCase } from "../parts/case";
import { Copy } from "../parts/copy";
import type { FieldContent } from "../parts/fields";
import { Figure } from "../parts/figure";
import { Personal } from "../parts/personal";
import { TextArea } from "../parts/text-area";

interface LetterContent extends Content {
  /** Of each paragraph, text and the name of a hole in turn. */
  paragraphs: string[][];
  fields: FieldContent[];
  case: string;
  /** What was found out where the letter comes from, in a sentence. */
  told: string;
}
type Letter = Shown<LetterContent>;

export default exercise<LetterContent>(
  (shown) => {
    const { content, figure, t } = shown;
    const written = content.fields.map((field) => said(shown, field));
    const id = content.id.replace(".", "-");
    // a picture has the case in it, and says it
    const pictured = figure.figure !== null;
    const letter = (
      <div class="spf-stack spf-beside">
        {!pictured && <OwnCase text={content.case} t={t} />}
        {content.told && <p class="spf-case-own">{content.told}</p>}
        <div class="spf-letter">
          {content.paragraphs.map((pieces, at) => (
            <p key={at}>
              {pieces.map((piece, i) =>
                i % 2 === 0 ? piece : <Hole key={piece} name={piece} {...shown} />,
              )}
            </p>
          ))}
        </div>
        <Personal id={id} text={written.join("\n")} t={t} />
        <Copy text={written.every(Boolean) ? whole(shown) : ""} t={t} />
      </div>
    );
    if (!pictured) return letter;
    return (
      <>
        <Figure
          drawn={{ ...figure, table: [] }}
          t={t}
          title={content.title}
          class="spf-letter-of"
        />
        {letter}
      </>
    );
  },
  { after: "all" },
);

const answer = ({ value }: Letter, name: string): string => String(value(name) ?? "");

/** What stands in a hole: what is written, or the words of what is chosen. */
const said = (shown: Letter, { name, options }: FieldContent): string => {
  const given = answer(shown, name);
  return options.find((option) => option.id === given)?.text ?? given;
};

/** The text as one would send it, without a second stop where a sentence was ended in the hole. */
const whole = (shown: Letter): string =>
  shown.content.paragraphs
    .map((pieces) =>
      pieces.reduce((text, piece, i) => {
        const field = i % 2 === 1 && shown.content.fields.find(({ name }) => name === piece);
        if (field) return text + said(shown, field).trim();
        return text + (/[.!?…]$/.test(text) ? piece.replace(/^\./, "") : piece);
      }, ""),
    )
    .join("\n\n");

/** As wide as what is written in it, and no wider than the paper. Its prompt is its name, and stands in it while it is open. */
function Hole({ name, ...shown }: Letter & { name: string }) {
  const { content, write, flush, t } = shown;
  const field = content.fields.find((one) => one.name === name);
  if (!field) return null;
  const id = `${content.id.replace(".", "-")}-${name}`;
  const text = answer(shown, name);
  const common = { id, "aria-label": field.label, onBlur: flush };
  return (
    <span class={`spf-hole ${text ? "" : "open"}`} data-says={said(shown, field) || field.label}>
      {field.kind === "choice" ? (
        <select
          {...common}
          value={text}
          onChange={(e) => write(name, e.currentTarget.value || null)}
        >
          <option value="">{field.label}</option>
          {field.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <TextArea
          {...common}
          enterkeyhint="next"
          placeholder={field.label}
          title={field.hint || undefined}
          aria-description={[field.hint, t("letter-hole")].filter(Boolean).join(" ")}
          value={text}
          onInput={(e) => write(name, e.currentTarget.value || null)}
        />
      )}
    </span>
  );
}
