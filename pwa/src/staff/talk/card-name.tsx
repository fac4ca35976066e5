import { useContext, useEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { PlacesContext } from "./places.ts";

/** A card that was sent, by the name of its place. */
export function CardName({ id }: { id: string }) {
  const text = useText();
  const places = useContext(PlacesContext);
  const [name, setName] = useState("");
  useEffect(() => {
    let wanted = true;
    places.name(id).then(
      (found) => wanted && setName(found),
      () => undefined, // the list did not come: it is called a place
    );
    return () => {
      wanted = false;
    };
  }, [places, id]);
  return name === "" ? <>{text("chat-card")}</> : <bdi>{text("chat-card-of", { name })}</bdi>;
}
