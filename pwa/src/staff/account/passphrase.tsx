import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { judge } from "../passphrase/judge.ts";
import { NewPassphrase } from "../passphrase/new-passphrase.tsx";
import type { Wrong } from "../passphrase/rules.ts";
import { useSession } from "../session.ts";
import { Proved } from "./proved.tsx";

/** Changing one's passphrase: the keys stay the same and are sealed anew; every other device is signed out. */
export function Passphrase({ tell }: { tell: (words: string) => void }) {
  const text = useText();
  const { view, changePassphrase } = useSession();
  const [next, setNext] = useState("");
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const { name } = view.member;

  async function ready(): Promise<boolean> {
    const found = await judge(next, name);
    setWrong(found);
    return found === null;
  }

  return (
    <Proved
      open={text("account-passphrase-change")}
      doIt={text("account-passphrase-save")}
      ready={ready}
      onDo={async (old, signal) => {
        await changePassphrase(old, next, signal);
        tell(text("account-passphrase-done"));
      }}
      onTurn={() => {
        setNext("");
        setWrong(null);
      }}
      below={
        <>
          <NewPassphrase
            label={text("account-passphrase-new")}
            value={next}
            onInput={(typed) => {
              setNext(typed);
              setWrong(null);
            }}
            wrong={wrong}
          />
          <p class="soft">{text("account-passphrase-others")}</p>
        </>
      }
    />
  );
}
