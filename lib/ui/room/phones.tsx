import { useEffect, useState } from "preact/hooks";
import type { Phones as Turned } from "./desk-told.js";
import { Icon, Key } from "./icons.js";
import { addresses, press, turnPhones, word } from "./news.js";
import { Panel } from "./panel.js";

/** Phones: off until they are asked for; then where, and whether the group's phones can reach this machine. */
export function Phones({ phones, out }: { phones: Turned; out: () => void }) {
  return (
    <Panel title={word("phones-title")} class="phones" out={out}>
      {phones.on ? <On phones={phones} out={out} /> : <Off />}
    </Panel>
  );
}

function Off() {
  const [found, find] = useState<[string, string][]>();
  const [chosen, choose] = useState("");
  const [failed, fail] = useState(false);
  useEffect(() => {
    addresses().then((all) => {
      find(all);
      choose(all[0]?.[0] ?? "");
    });
  }, []);
  const turn = async (event: Event) => {
    event.preventDefault();
    fail(!(await turnPhones({ on: true, address: chosen })));
  };
  return (
    <form onSubmit={turn}>
      <p>{word("phones-about")}</p>
      {found?.length === 0 ? (
        <p>{word("phones-none")}</p>
      ) : (
        <fieldset>
          <legend>{word("phones-address")}</legend>
          {found?.map(([address, card]) => (
            <label key={address}>
              <input
                type="radio"
                name="address"
                checked={chosen === address}
                onChange={() => choose(address)}
              />
              {address} <small>{card}</small>
            </label>
          ))}
        </fieldset>
      )}
      <p role="alert">{failed ? word("phones-failed") : ""}</p>
      <button type="submit" class="btn pri" disabled={!chosen}>
        {word("phones-turn-on")}
      </button>
    </form>
  );
}

function On({ phones, out }: { phones: Turned; out: () => void }) {
  return (
    <>
      <div class="scan">
        {/* drawn by the room's own program */}
        <div class="qr" dangerouslySetInnerHTML={{ __html: phones.qr ?? "" }} />
        <div>
          <p>
            <b>{word("check-scan")}</b> {word("check-scan-more")}
          </p>
          <p>
            <b>{phones.host}</b>
            <br />
            {word("phones-code")} {phones.code || word("join-code-wait")}
          </p>
        </div>
      </div>
      <div role="status" class={phones.reached ? "check ok" : "check"}>
        {phones.reached ? (
          <p>
            <Icon name="tick" /> {word("check-works")}{" "}
            {word("phones-are-on", { n: phones.seats ?? 0 })}
          </p>
        ) : (
          <>
            {phones.met && (
              <p>
                <b>{word("check-met")}</b>
              </p>
            )}
            <p>{word("check-firewall-more")}</p>
            {!phones.met && <p>{word("check-isolated")}</p>}
          </>
        )}
      </div>
      {phones.left_out && <p>{phones.left_out}</p>}
      <div class="row">
        <button
          type="button"
          class="btn pri"
          onClick={() => press({ do: "join" }).then((kept) => kept && out())}
        >
          <Key name="J" />
          {word("phones-show")}
        </button>
        <button type="button" class="btn" onClick={() => turnPhones({ on: false })}>
          {word("phones-turn-off")}
        </button>
      </div>
    </>
  );
}
