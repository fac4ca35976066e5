import { useContext, useEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { lessonOf } from "../../chat/talk/cards.ts";
import { TitlesContext } from "./lessons.ts";
import { PlacesContext } from "./places.ts";

/** A card that was sent, by the name of its place or the title of its lesson. */
export function CardName({ id }: { id: string }) {
  const text = useText();
  const places = useContext(PlacesContext);
  const titles = useContext(TitlesContext);
  const lesson = lessonOf(id);
  const [name, setName] = useState("");
  useEffect(() => {
    let wanted = true;
    const named = lesson === null ? places.name(id) : titles().then((all) => all.find((each) => each.id === lesson)?.title ?? "");
    named.then(
      (found) => wanted && setName(found),
      () => undefined, // the list did not come: it is called a place, or a lesson
    );
    return () => {
      wanted = false;
    };
  }, [places, titles, id, lesson]);
  if (name === "") return <>{text(lesson === null ? "chat-card" : "chat-lesson")}</>;
  return <bdi>{lesson === null ? text("chat-card-of", { name }) : text("chat-lesson-of", { name })}</bdi>;
}
