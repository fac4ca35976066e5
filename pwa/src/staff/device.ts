/** What kind of device this is, as coarse as it can be: only so that its owner knows it in "my devices". */
import type { Device } from "./protocol.ts";

/** Read from the browser's name of itself; what is not known is "computer" and "other". */
export function thisDevice(remember: boolean, agent = navigator.userAgent, touchPoints = navigator.maxTouchPoints): Device {
  const tablet = /iPad|Tablet/.test(agent) || (agent.includes('Macintosh') && touchPoints > 1) || (agent.includes('Android') && !agent.includes('Mobile'));
  const phone = /iPhone|iPod|Mobile/.test(agent);
  const browser = /Edg(e|A|iOS)?\//.test(agent)
    ? "edge"
    : /Firefox\/|FxiOS\//.test(agent)
      ? "firefox"
      : /OPR\/|SamsungBrowser\//.test(agent)
        ? "other"
        : /Chrome\/|CriOS\//.test(agent)
          ? "chrome"
          : agent.includes('Safari/')
            ? "safari"
            : "other";
  return { form: tablet ? "tablet" : phone ? "phone" : "computer", browser, remember };
}
