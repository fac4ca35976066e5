import { useId } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useRemembered } from "../app/way.ts";
import { Chip, Chips } from "../components/chip/chip.tsx";
import { Field } from "../components/field/field.tsx";
import { Choose } from "./choose.tsx";
import { WISHES, type Wish } from "./filters.ts";
import { sayLanguage } from "./say.ts";
import { wishCount, type Wanted } from "./wanted.ts";

interface WishesProps {
  /** Languages that some listing has. */
  known: readonly string[];
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
}

/** What matters to the person: open now, who is welcome, what is not asked. Closed until it is wanted. */
export function Wishes({ known, wanted, change }: WishesProps) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useRemembered("wishes", false);
  const { wishes, language } = wanted;
  const press = (wish: Wish) => change({ wishes: wishes.includes(wish) ? wishes.filter((each) => each !== wish) : [...wishes, wish] });
  const names = (Object.keys(WISHES) as Wish[]).map((wish) => (
    <Chip key={wish} pressed={wishes.includes(wish)} onPress={() => press(wish)}>
      {text(`wish-${wish}`)}
    </Chip>
  ));
  const languages = [...new Set([...known, ...(language === null ? [] : [language])])]
    .map((tag) => [tag, sayLanguage(text, tag)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], text.lang));
  return (
    <div class="fold">
      <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {text("wishes-show", { count: wishCount(wanted) })}
      </button>
      <div id={id} hidden={!open}>
        <p>{text("wishes-lead")}</p>
        <Chips label={text("wishes-heading")}>
          <Chip pressed={wanted.openNow} onPress={() => change({ openNow: !wanted.openNow })}>
            {text("wish-open")}
          </Chip>
          {names}
          <Chip pressed={language === text.lang} onPress={() => change({ language: language === text.lang ? null : text.lang })}>
            {text("wish-language", { language: sayLanguage(text, text.lang) })}
          </Chip>
        </Chips>
        <Field
          label={text("wish-age")}
          hint={text("wish-age-hint")}
          keyboard="numeric"
          maxLength={2}
          value={wanted.age}
          onInput={(age) => change({ age })}
        />
        <Choose
          label={text("wish-languages")}
          value={language ?? ""}
          options={[["", text("wish-any-language")], ...languages]}
          onChoose={(tag) => change({ language: tag === "" ? null : tag })}
        />
      </div>
    </div>
  );
}
