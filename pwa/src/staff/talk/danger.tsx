import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { crisisLines } from "./crisis-lines.ts";
import { useDeskApi } from "./desk-api.ts";
import type { Step, Steps } from "./facts.ts";

/** In danger now: the steps of this region, one at a time, crisis lines first. Nothing here sends a report. */
export function DangerWalk() {
  const text = useText();
  const api = useDeskApi();
  const [region, setRegion] = useState("");
  const [steps, setSteps] = useState<Steps | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    api.steps(text.lang, region).then(
      (answer) => {
        if (!wanted) return;
        setSteps(answer);
        setFault(null);
      },
      (thrown: unknown) => wanted && setFault(thrown),
    );
    return () => {
      wanted = false;
    };
  }, [api, region, text.lang, turn]);
  return (
    <details class="danger" open>
      <summary>
        <h2>{text("chat-danger-now")}</h2>
      </summary>
      <ProblemNotice fault={fault} onAgain={() => setTurn(turn + 1)} />
      {fault !== null && steps === null ? <Lines /> : null}
      {steps ? <Walk key={steps.region} steps={steps} onRegion={setRegion} /> : null}
    </details>
  );
}

function Walk({ steps, onRegion }: { steps: Steps; onRegion: (region: string) => void }) {
  const text = useText();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const step = steps.steps[at];
  if (!step) return null;
  const beside = steps.beside.find(({ id }) => id === step.id);
  const turn = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  return (
    <>
      {steps.note === "" ? null : (
        <Notice kind="care">
          <p>{steps.note}</p>
        </Notice>
      )}
      {steps.regions.length > 1 ? (
        <div class="field">
          <label>
            {text("chat-danger-region")}
            <select autoComplete="off" value={steps.region} onChange={(event) => onRegion(event.currentTarget.value)}>
              {steps.regions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : null}
      <p class="step-of">{text("chat-danger-step", { at: at + 1, of: steps.steps.length })}</p>
      <h3 ref={heading} tabIndex={-1} lang={steps.language} dir="auto">
        {step.title}
      </h3>
      <Parts step={step} lang={steps.language} />
      {beside ? <Parts step={beside} lang="en" soft /> : null}
      {step.lines.length > 0 ? <Lines /> : null}
      <div class="acts">
        {at > 0 ? <Button onPress={() => turn(at - 1)}>{text("chat-danger-back")}</Button> : null}
        {at < steps.steps.length - 1 ? (
          <Button look="filled" onPress={() => turn(at + 1)}>
            {text("chat-danger-next")}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Parts({ step, lang, soft = false }: { step: Step; lang: string; soft?: boolean }) {
  return (
    <div lang={lang} class={soft ? "soft" : undefined}>
      {step.parts.map((part) => (
        <p key={part} dir="auto">
          {part}
        </p>
      ))}
    </div>
  );
}

/** The lines to call or text; in their own list, as a youth sees them. */
function Lines() {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let wanted = true;
    void crisisLines(document.documentElement.lang).then((list) => {
      if (!wanted) return;
      setMissing(list === null);
      if (list) box.current?.replaceChildren(document.importNode(list, true));
    });
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <>
      <div ref={box} class="crisis-lines" />
      {missing ? <p>{text("chat-danger-lines-missing")}</p> : null}
    </>
  );
}
