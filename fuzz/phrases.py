#!/usr/bin/env python3
"""Makes seeds of the target `tongues` from the texts that the tests of the library read: those of one test function and one
language are one seed, each a paragraph. `fuzz/phrases.py` writes them to fuzz/corpus/tongues/ and removes what no test has.
The targets that are told something by bytes get bytes from a generator: what these tell is as good as any other, and more of
it than in the few bytes that fuzzing begins with. Those of `phrases` have no others."""

import hashlib
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LITERAL = re.compile(
    r"""r(#*)"(.*?)"\1|b?"((?:[^"\\]|\\.)*)"|'(?:[^'\\\n]|\\.[^'\n]*)'|//[^\n]*""", re.DOTALL
)
FUNCTION = re.compile(r"^ *(?:pub(?:\(\w+\))? )?fn (\w+)", re.MULTILINE)
NAMES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "norwegian": "nb", "swedish": "sv", "danish": "da", "polish": "pl", "czech": "cs",
}
# As in oracles/src/tongues.rs.
LOCALES = re.findall(
    r'"([a-z]{2}-[A-Z]{2})"', (ROOT / "oracles/src/tongues.rs").read_text(encoding="utf-8").split("];")[0]
)
READ = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da")
MOST = 6000
# How many seeds from a generator a target has, and their length; what more tells is left over.
GENERATED = {
    "locale": (60, 60),
    "metamorphic": (40, 600),
    "naive": (100, 400),
    "phrases": (160, 1200),
    "planted": (80, 1000),
    "quote": (60, 300),
    "style": (100, 60),
}


def text(match):
    """What a literal says, or nothing."""
    if match[2] is not None:
        return match[2]
    if match[3] is None:
        return ""
    escapes = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "\\": "\\", '"': '"', "'": "'"}

    def unescape(escape):
        code = escape[1]
        if code.startswith("u"):
            return chr(int(escape[2], 16))
        if code.startswith("x"):
            return chr(int(code[1:], 16))
        return "" if code.startswith("\n") else escapes.get(code, "")

    return re.sub(r"\\(u\{([0-9a-fA-F_]+)\}|x[0-9a-fA-F]{2}|\n\s*|.)", unescape, match[3], flags=re.DOTALL)


def tests(path):
    """The parts of a file that are tests."""
    source = path.read_text(encoding="utf-8")
    if path.parts[len(ROOT.parts)] == "src" and path.name != "tests.rs" and "tests" not in path.parts:
        source = source.partition("#[cfg(test)]\nmod ")[2]
    return source


def functions(source):
    starts = [match.start() for match in FUNCTION.finditer(source)] or [0]
    for start, end in zip(starts, starts[1:] + [len(source)]):
        yield source[start:end]


def seeds():
    for path in sorted([*ROOT.glob("src/**/*.rs"), *ROOT.glob("tests/**/*.rs")]):
        for body in functions(tests(path)):
            phrases, told = {}, None
            found = {of for name, of in NAMES.items() if re.search(rf"\b\w*{name}", body + path.stem)}
            for match in LITERAL.finditer(body):
                phrase = text(match)
                if re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", phrase):
                    told = phrase[:2] if phrase[:2] in {of[:2] for of in LOCALES} else told
                # What is read of a text is written with ` = `.
                elif not re.search(r"[{]| = ", phrase) and len(phrase) > 1 and re.search(r"[\d\s\W]", phrase):
                    phrases.setdefault(told, []).append(phrase)
            for language, paragraphs in phrases.items():
                for tag in [language] if language else sorted(found) or READ:
                    yield tag, paragraphs


def write(target, seeds, others):
    """Writes seeds beside the others of their target, or in place of them."""
    folder = ROOT / "fuzz/corpus" / target
    folder.mkdir(exist_ok=True)
    made = {hashlib.sha1(seed).hexdigest(): seed for seed in seeds}
    for old in folder.iterdir():
        if old.name not in made and not others:
            old.unlink()
    for name, seed in made.items():
        (folder / name).write_bytes(seed)
    print(f"{target}: {len(made)} seeds, {sum(map(len, made.values()))} bytes")


def main():
    made, parts = [], {}
    for tag, paragraphs in seeds():
        for paragraph in dict.fromkeys(paragraphs):
            parts.setdefault(tag, {})[paragraph] = None
    for tag, paragraphs in parts.items():
        locales = [index for index, of in enumerate(LOCALES) if of.startswith(tag)]
        cut, size = [[]], 0
        for paragraph in paragraphs:
            length = len(paragraph.encode())
            if length > MOST:
                continue
            if size + length > MOST:
                cut.append([])
                size = 0
            cut[-1].append(paragraph)
            size += length + 2
        for number, several in enumerate(cut):
            # The locale, the way to clean, and whether the text is of a day: most are.
            index = locales[number % len(locales)] + len(LOCALES) * (number % 3)
            seed = bytes([index << 1 | (number % 4 != 3)]) + "\n\n".join(several).encode()
            made.append(seed)
    write("tongues", made, others=False)
    for target, (count, length) in GENERATED.items():
        generated = (hashlib.shake_128(b"%d" % number).digest(length) for number in range(count))
        write(target, generated, others=target != "phrases")


if __name__ == "__main__":
    main()
