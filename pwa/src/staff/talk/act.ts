import { Refused } from "../api.ts";
import { useWork, type Work } from "../work.ts";

/** An act of the desk: it is done, and then the server is asked how things are, also where it said no. */
export function useAct(again: () => void): Work {
  const work = useWork();
  return {
    ...work,
    work: (task) =>
      work.work(async (signal) => {
        try {
          await task(signal);
        } catch (fault) {
          if (fault instanceof Refused) again();
          throw fault;
        }
        again();
      }),
  };
}
