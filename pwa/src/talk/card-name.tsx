import { useEffect, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useDesk } from "../directory/use-desk.ts";

/** What a place is called, from this phone's own list: nobody learns which one it is. Without the list it is called a place. */
export function CardName({ id }: { id: string }) {
  const text = useText();
  const { desk, known } = useDesk();
  const [place, setPlace] = useState<{ name: string; lang: string } | null>(null);
  useEffect(() => {
    if (known.state !== "here") return;
    let wanted = true;
    desk.ask({ ask: "card", id, near: null }).then(
      (card) => wanted && setPlace(card),
      () => undefined, // the person left
    );
    return () => {
      wanted = false;
    };
  }, [desk, known.state, id]);
  if (!place) return <>{text("talk-card")}</>;
  return (
    <>
      {text("talk-card")}: <bdi lang={place.lang}>{place.name}</bdi>
    </>
  );
}
