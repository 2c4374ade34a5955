#!/usr/bin/env python3
"""Looks at the page of `copydesk audit --html` in a headless Chromium.

    cli/tests/page.py PAGE.html [--shots FOLDER]

It must load nothing else, log nothing, sort a table by a click, need no scrolling sideways at 390 px, have text that
stands out from its ground by 4.5 : 1 in light and dark, and headings, captions and names for who hears it. Needs Python
and Chromium and nothing else; says so and ends with 0 where there is no Chromium.
"""

import argparse
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SIZES = {"phone": (390, 844), "desk": (1200, 900)}

# How many pixels of the page's height one picture has.
PICTURE = 1400

# What is wrong with the page as it stands, one line each.
FAULTS = r"""
(() => {
  const faults = [];
  const say = (what, node) => faults.push(what + ": " + (node.outerHTML || node).slice(0, 160));
  if (document.scrollingElement.scrollWidth > innerWidth)
    say("wider than the window", `${document.scrollingElement.scrollWidth} > ${innerWidth}`);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const parse = color => color.match(/[\d.]+/g).map(Number);
  const ground = node => {
    for (; node; node = node.parentElement) {
      const color = parse(getComputedStyle(node).backgroundColor);
      if (color.length < 4 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || node.closest("script, style, title, desc") || !node.getClientRects().length)
      continue;
    texts += 1;
    const style = getComputedStyle(node);
    const ink = parse(node.closest("svg") ? style.fill : style.color);
    const [a, b] = [luminance(ink), luminance(ground(node))].sort((a, b) => b - a);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) say(`contrast ${contrast.toFixed(2)}`, node);
    const size = parseFloat(style.fontSize);
    const scale = node.closest("svg") ? node.getScreenCTM().a : 1;
    if (size * scale < 10) say(`letters of ${(size * scale).toFixed(1)} px`, node);
  }
  if (texts < 50) say("hardly any text", String(texts));
  let last = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) say(`level ${level} after ${last}`, heading);
    last = level;
  }
  for (const table of document.querySelectorAll("table")) if (!table.caption?.textContent) say("no caption", table);
  for (const head of document.querySelectorAll("thead th")) if (head.scope !== "col") say("no scope", head);
  for (const image of document.querySelectorAll("svg:not([aria-hidden])"))
    if (!document.getElementById((image.getAttribute("aria-labelledby") || "").split(" ")[0])) say("no name", image);
  const ids = new Set();
  for (const node of document.querySelectorAll("[id]")) {
    if (ids.has(node.id)) say("the id is there twice", node);
    ids.add(node.id);
  }
  for (const link of document.querySelectorAll("a[href^='#']"))
    if (!ids.has(link.hash.slice(1))) say("leads nowhere", link);
  for (const node of document.querySelectorAll("img, iframe, object, embed, link, base, form, script + script, [onclick], [onerror], [style]"))
    say("does not belong here", node);
  return faults;
})()
"""


class Browser:
    """A page in a Chromium that is driven through two pipes."""

    def __init__(self, chromium, profile):
        read, self.out = os.pipe()
        self.into, write = os.pipe()
        command = [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank",
        ]
        # Chromium reads from 3 and writes to 4.
        shell = f'exec 3<&{read} 4>&{write}; exec "$@"'
        self.process = subprocess.Popen(
            ["bash", "-c", shell, "chromium", *command], pass_fds=(read, write), stderr=subprocess.DEVNULL
        )
        os.close(read)
        os.close(write)
        self.rest = b""
        self.number = 0
        self.events = []
        self.session = None
        targets = self.ask("Target.getTargets")["targetInfos"]
        target = next(target["targetId"] for target in targets if target["type"] == "page")
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def message(self):
        while b"\0" not in self.rest:
            piece = os.read(self.into, 1 << 20)
            if not piece:
                sys.exit("Chromium ended")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, **params):
        self.number += 1
        question = {"id": self.number, "method": method, "params": params}
        if self.session:
            question["sessionId"] = self.session
        os.write(self.out, json.dumps(question).encode() + b"\0")
        while True:
            message = self.message()
            if message.get("id") == self.number:
                if "error" in message:
                    sys.exit(f"{method}: {message['error']}")
                return message["result"]
            if "method" in message:
                self.events.append(message)

    def run(self, script):
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in result:
            sys.exit(f"{script[:80]}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def open(self, url):
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.ask(f"{domain}.enable")
        self.ask("Page.navigate", url=url)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(self.message())

    def look(self, size, scheme):
        width, height = SIZES[size]
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                 mobile=size == "phone")
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def click(self, selector):
        place = self.run(
            f"(() => {{ const node = document.querySelector({json.dumps(selector)}); node.scrollIntoView("
            "{block: 'center', inline: 'center'}); const box = node.getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    def close(self):
        self.ask("Browser.close")
        self.process.wait(timeout=20)


def noise(events, url):
    """What a page that needs nothing and does nothing wrong would not have done."""
    for event in events:
        method, params = event["method"], event["params"]
        if method == "Network.requestWillBeSent" and params["request"]["url"] != url:
            yield f"asks for {params['request']['url']}"
        elif method == "Runtime.exceptionThrown":
            yield f"throws {params['exceptionDetails']['text']}"
        elif method == "Log.entryAdded":
            yield f"logs {params['entry']['text']}"
        elif method == "Runtime.consoleAPICalled":
            yield f"logs {params['args']}"


def sorting(browser):
    """Sorts a table by clicks on its last column."""
    table = browser.run(
        "[...document.querySelectorAll('table.sorts')].find(t => t.tBodies[0].rows.length > 2 && "
        "!t.closest('details') && t.querySelector('thead th.n'))?.id"
    )
    if not table:
        yield "no table to sort"
        return
    column = browser.run(f"[...document.querySelectorAll('#{table} thead th')].findIndex(h => h.matches('.n'))")
    cells = f"[...document.getElementById('{table}').tBodies[0].rows].map(row => Number(row.cells[{column}].dataset.v))"
    before = browser.run(cells)
    if len(set(before)) < 2:
        yield f"the table {table} has nothing to sort"
    # So that both orders are a change.
    browser.run(f"document.getElementById('{table}').tBodies[0].append("
                f"document.getElementById('{table}').tBodies[0].rows[0])")
    head = f"#{table} thead th:nth-child({column + 1})"
    for order in ("descending", "ascending"):
        browser.click(f"{head} button")
        found = browser.run(cells)
        if found != sorted(before, reverse=order == "descending"):
            yield f"a click on {head} does not sort {order}: {found}"
        told = browser.run(f"document.querySelector('{head}').getAttribute('aria-sort')")
        if told != order:
            yield f"{head} is {order} and says {told}"


def shoot(browser, folder, size, scheme):
    """Takes pictures of the page from top to bottom."""
    folder.mkdir(parents=True, exist_ok=True)
    height = browser.run("document.documentElement.scrollHeight")
    for number, top in enumerate(range(0, height, PICTURE), 1):
        clip = {"x": 0, "y": top, "width": SIZES[size][0], "height": min(PICTURE, height - top), "scale": 1}
        shot = browser.ask("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        (folder / f"{size}-{scheme}-{number:02}.png").write_bytes(base64.b64decode(shot["data"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", type=pathlib.Path)
    parser.add_argument("--shots", type=pathlib.Path, help="where pictures of the page go")
    args = parser.parse_args()
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not chromium:
        print("skipped: there is no Chromium to look at the page with")
        return
    url = args.page.resolve().as_uri()
    faults = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(chromium, profile)
        browser.look("desk", "light")
        browser.open(url)
        faults += sorting(browser)
        looks = [(size, scheme, folded) for size in SIZES for scheme in ("light", "dark") for folded in (True, False)]
        for size, scheme, folded in looks:
            browser.look(size, scheme)
            browser.run(f"document.querySelectorAll('details').forEach(node => node.open = {'false' if folded else 'true'})")
            browser.run("scrollTo(0, 0)")
            faults += [f"{size}, {scheme}: {fault}" for fault in browser.run(FAULTS)]
            if args.shots and folded:
                shoot(browser, args.shots, size, scheme)
        # What comes late comes now.
        time.sleep(0.2)
        browser.run("0")
        faults += noise(browser.events, url)
        browser.close()
    for fault in dict.fromkeys(faults):
        print(f"{args.page}: {fault}")
    if faults:
        sys.exit(1)
    print(f"{args.page}: {len(looks)} looks, nothing wrong")


if __name__ == "__main__":
    main()
