/** Whether this window is an installed app's, and no tab of a browser. Safari on a phone has its own word for it. */
export function isInstalled(): boolean {
  const { standalone } = navigator as { standalone?: boolean };
  return matchMedia("(display-mode: standalone)").matches || standalone === true;
}
