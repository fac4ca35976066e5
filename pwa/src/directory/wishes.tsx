import { useText } from "../app/text.ts";
import { Chip, Chips } from "../components/chip/chip.tsx";
import { Field } from "../components/field/field.tsx";
import { Choose } from "./choose.tsx";
import { WISH_NAMES } from "./filters.ts";
import { sayLanguage } from "./say.ts";
import { toggled, type Wanted } from "./wanted.ts";

interface WishesProps {
  /** Languages that some listing has. */
  known: readonly string[];
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
}

/** What matters to the person: open now, who is welcome, what is not asked. */
export function Wishes({ known, wanted, change }: WishesProps) {
  const text = useText();
  const { wishes, language } = wanted;
  const languages = [...new Set([...known, ...(language === null ? [] : [language])])]
    .map((tag) => [tag, sayLanguage(text, tag)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], text.lang));
  return (
    <>
      <Chips label={text("wishes-heading")}>
        <Chip pressed={wanted.openNow} onPress={() => change({ openNow: !wanted.openNow })}>
          {text("wish-open")}
        </Chip>
        {WISH_NAMES.map((wish) => (
          <Chip key={wish} pressed={wishes.includes(wish)} onPress={() => change({ wishes: toggled(wishes, wish) })}>
            {text(`wish-${wish}`)}
          </Chip>
        ))}
        <Chip pressed={language === text.lang} onPress={() => change({ language: language === text.lang ? null : text.lang })}>
          {text("wish-language", { language: sayLanguage(text, text.lang) })}
        </Chip>
      </Chips>
      <p class="soft">{text("wishes-lead")}</p>
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
    </>
  );
}
