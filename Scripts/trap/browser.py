"""A headless Chromium that is told what to do over a pipe (Chrome DevTools Protocol), and watches what pages try."""
import json
import os
import select
import subprocess
import tempfile
import time


class Browser:
    """Opens pages with scripts on and their policies bypassed; notes every dialog and every request but the page itself."""

    def __init__(self, program):
        # The browser may still write when it is told to end; what is left then is no fault of the pages.
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()

        def ends():
            os.dup2(to_browser, 3)
            os.dup2(from_browser, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", f"--user-data-dir={self.profile.name}", "about:blank"],
            preexec_fn=ends, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False)
        os.close(to_browser)
        os.close(from_browser)
        self._buffer, self._number, self.events = b"", 0, []

    def _receive(self, seconds):
        while b"\0" not in self._buffer:
            if not select.select([self._in], [], [], seconds)[0]:
                return None
            self._buffer += os.read(self._in, 1 << 20)
        message, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, session=None, **parameters):
        """One command and its answer; events that come before it are kept."""
        self._number += 1
        number = self._number
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive(60)
            if answer is None:
                raise TimeoutError(method)
            if answer.get("id") == number:
                return answer.get("result", {})
            self._note(answer, session)

    def _note(self, message, session):
        self.events.append(message)
        if message.get("method") == "Page.javascriptDialogOpening":
            self._number += 1
            close = {"id": self._number, "method": "Page.handleJavaScriptDialog", "params": {"accept": False}, "sessionId": session}
            os.write(self._out, json.dumps(close).encode() + b"\0")

    def open(self, path):
        """Dialogs, foreign requests and the text of a page."""
        self.events = []
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime"):
            self.send(domain + ".enable", session)
        self.send("Page.setBypassCSP", session, enabled=True)
        address = "file://" + path
        self.send("Page.navigate", session, url=address)
        end = time.time() + 60
        while time.time() < end and not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            message = self._receive(1)
            if message:
                self._note(message, session)
        self.send("Runtime.evaluate", session, expression=PROVOKE)
        end = time.time() + 1.0
        while time.time() < end:
            message = self._receive(0.2)
            if message:
                self._note(message, session)
        text = self.send("Runtime.evaluate", session, expression="document.documentElement.textContent", returnByValue=True)
        active = self.send("Runtime.evaluate", session, expression=ACTIVE, returnByValue=True)
        self.send("Target.closeTarget", targetId=target)
        dialogs = [e["params"].get("message", "") for e in self.events if e.get("method") == "Page.javascriptDialogOpening"]
        requests = [e["params"]["request"]["url"] for e in self.events if e.get("method") == "Network.requestWillBeSent"]
        foreign = [url for url in requests if url.split("#")[0] != address and not url.startswith("data:")]
        return dialogs, foreign, text["result"].get("value", ""), active["result"].get("value", [])

    def close(self):
        self.process.terminate()
        self.process.wait()
        os.close(self._out)
        os.close(self._in)
        self.profile.cleanup()


# What a reader does: the pointer over everything, the focus on everything that takes it.
PROVOKE = """for (const element of document.querySelectorAll('*')) {
  for (const name of ['mouseover', 'focus', 'toggle']) element.dispatchEvent(new Event(name, {bubbles: true}));
}"""

# What a briefing never holds: scripts, frames, handlers, addresses that run.
ACTIVE = """[...document.querySelectorAll('*')].filter(element =>
  (element.tagName === 'SCRIPT' && element.type !== 'application/ld+json') ||
  ['IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'AUDIO', 'VIDEO', 'FOREIGNOBJECT'].includes(element.tagName.toUpperCase()) ||
  [...element.attributes].some(a => /^on/i.test(a.name) || /^\\s*(javascript|vbscript|data:text)/i.test(a.value))
).map(element => element.outerHTML.slice(0, 120))"""
