/**
 * The answer of the network, or what is kept when the network is slow (`patience` in milliseconds),
 * gone or in trouble. The very object `kept` comes back when it is the kept one.
 */
export function freshest(asked: Promise<Response>, kept: Response, patience: number): Promise<Response> {
  return new Promise((resolve) => {
    const settle = (answer: Response) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => settle(kept), patience);
    asked.then(
      (answer) => settle(answer.ok ? answer : kept),
      () => settle(kept),
    );
  });
}
