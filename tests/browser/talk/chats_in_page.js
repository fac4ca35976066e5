/** The chats of both sides in a page without screens, for tests/browser/talk/test_chats.py. */
const texts = (talk) => talk.state.entries.flatMap((each) => (each.kind === "text" ? [each.text] : []));

globalThis.talk = {
  chat: null,
  desk: null,
  async open(first) {
    const { YouthTalk } = await import("/assets/youth.js");
    this.chat = await YouthTalk.open({ language: "en", urgent: false, first });
  },
  async back(list, places) {
    const { YouthTalk } = await import("/assets/youth.js");
    this.chat = await YouthTalk.back(list, places, new AbortController().signal);
    return !!this.chat;
  },
  async kept() {
    const { YouthTalk } = await import("/assets/youth.js");
    this.chat = await YouthTalk.kept();
    return !!this.chat;
  },
  async sit({ id, name, role, hpke, sign }) {
    const { MentorTalk, staffTalkApi, importOpener, importSigner } = await import("/assets/mentor.js");
    const ask = async (method, path, body) => {
      const headers = body ? { "Content-Type": "application/json" } : {};
      const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path} ${answer.status} ${text}`);
      return text ? JSON.parse(text) : undefined;
    };
    this.ask = ask;
    this.live = new WebSocket(`${location.origin.replace("http", "ws")}/staff/live`, "console.v1");
    this.live.onclose = ({ code }) => console.log("live closed", code);
    setInterval(() => this.live.send(JSON.stringify({ type: "ping" })), 20000);
    await new Promise((resolve) => (this.live.onmessage = resolve));
    await ask("PUT", "/staff/talk/duty", { state: "on" });
    const me = { id, name, role, hpke: await importOpener(hpke[0], hpke[1], false), signer: await importSigner(sign[0], sign[1], false) };
    this.desk = new MentorTalk(me, staffTalkApi(ask));
    await this.desk.sync();
  },
  async claim(c) {
    this.chat = await this.desk.claim(c);
  },
  of: (c) => talk.desk.chats.get(c),
  texts: () => texts(talk.chat),
  state: () => talk.chat?.state,
};
