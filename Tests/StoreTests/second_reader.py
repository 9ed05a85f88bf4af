"""Reads a store of Alongside without its code, from Sources/Journal/Journal.docc/Format.md alone.

Checks every digest and every order, and prints one line for each entry:

    FILE:LINE WRITER SEQ CLOCK KIND BODY HASH

(under `== FOLDER` where several are given), and for whatever is wrong `FILE:LINE damaged WHY`, for an unfinished end `FILE:LINE torn BYTES`.
Ends with 1 when something is damaged. Only the standard library is needed.
"""

import base64
import hashlib
import json
import os
import re
import sys

LINE_MAX, INTEGER_MAX, DEPTH_MAX, SECTOR = 1 << 20, 2**53 - 1, 64, 512

INTEGER = r"(?:0|[1-9][0-9]{0,15})"
LINE = re.compile(
    r'\{"head":(?P<head>\{"v":(?P<v>%s),"review":"(?P<review>[0-9a-f]{16})",'
    r'"writer":"(?P<writer>[0-9a-f]{12})","seq":(?P<seq>%s),"clock":(?P<clock>%s),'
    r'"kind":"(?P<kind>[a-z][a-z-]{0,31})","prev":"(?P<prev>[0-9a-f]{64})",'
    r'"commit":"(?P<commit>[0-9a-f]{64})"\}),"hash":"(?P<hash>[0-9a-f]{64})","body":'
    r'(?:(?P<erased>null)|\{"salt":"(?P<salt>[0-9a-f]{32})","data":(?P<data>\{.*\})\}'
    r'|\{"salt":"(?P<key>[0-9a-f]{64})","box":"(?P<box>[0-9A-Za-z+/=]*)"\})\}'
    % (INTEGER, INTEGER, INTEGER))
# A character, a quote or backslash, an escape of what is not printable ASCII, a surrogate pair.
STRING = (r'"(?:[ !#-\[\]-~]|\\["\\]|\\u(?!00[2-6][0-9a-f]|007[0-9a-e]|d[89a-f])[0-9a-f]{4}'
          r'|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2})*"')
TOKEN = re.compile(STRING + "|" + INTEGER + r"|true|false|null|[{}\[\]:,]")


def is_canonical(data):
    """Whether a text is one JSON object in the only form a line may hold."""
    at = depth = 0
    while at < len(data):
        token = TOKEN.match(data, at)
        if not token:
            return False
        at = token.end()
        depth += (token.group() in "{[") - (token.group() in "}]")
        if depth > DEPTH_MAX or token.group().isdigit() and int(token.group()) > INTEGER_MAX:
            return False

    def members(pairs):
        if len({key for key, _ in pairs}) < len(pairs):
            raise ValueError("a key twice")
        return dict(pairs)

    try:
        return isinstance(json.loads(data, object_pairs_hook=members), dict)
    except ValueError:
        return False


def digest(tag, *parts):
    return hashlib.sha256(b"".join((b"alongside/1/" + tag + b"\n",) + parts)).hexdigest()


def sound(line):
    """The parts of a sound line; otherwise why it is not sound."""
    if len(line) >= LINE_MAX:
        return None, "too long"
    parts = LINE.fullmatch(line.decode("latin-1"))
    if not parts or min(int(parts["v"]), int(parts["seq"])) < 1 or max(
            int(parts[name]) for name in ("v", "seq", "clock")) > INTEGER_MAX:
        return None, "layout"
    if digest(b"head", parts["head"].encode()) != parts["hash"]:
        return None, "hash"
    body = parts["data"] if parts["box"] is None else parts["box"]
    salt = parts["salt"] or parts["key"]
    if salt and digest(b"body", bytes.fromhex(salt), body.encode("latin-1")) != parts["commit"]:
        return None, "commit"
    if parts["data"] and not is_canonical(parts["data"]):
        return None, "data"
    if parts["box"] is not None:
        try:
            if base64.b64encode(base64.b64decode(body, validate=True)).decode() != body:
                return None, "base64"
        except ValueError:
            return None, "base64"
    return parts, None


def is_zeroed(line, offset):
    """Whether zero bytes fill the line between edges of blocks, as a power cut leaves them."""
    return any(
        (run.start() == 0 or (offset + run.start()) % SECTOR == 0)
        and (run.end() == len(line) or (offset + run.end()) % SECTOR == 0)
        for run in re.finditer(b"\0+", line))


def read_file(name, content, review, protected, seen, out):
    """Reads one file; whether it is damaged."""
    named = re.fullmatch(r"([0-9a-f]{12})(?:\.([0-9a-f]{8}))?\.jsonl", name)
    owner, fork = named.groups() if named else (None, None)
    last, waiting, damaged, offset, end = None, [], False, 0, (1, 0)
    whole, _, rest = content.rpartition(b"\n")
    for number, line in enumerate(whole.split(b"\n") if whole or content[:1] == b"\n" else [], 1):
        parts, why = sound(line)
        if parts and parts["review"] != review:
            if last is None:
                out.append((name, 0, "damaged other review"))
                return True
            parts, why = None, "review"
        if parts and protected and parts["salt"]:
            parts, why = None, "plain"
        if not parts:
            waiting.append((number, why, is_zeroed(line, offset)))
        else:
            # A sound line turns what stands before it into damage in the middle.
            out += [(name, at, "damaged " + reason) for at, reason, _ in waiting]
            damaged, waiting = damaged or bool(waiting), []
            owner = owner or parts["writer"]
            expected = (int(last["seq"]) + 1, last["hash"]) if last else (1, "0" * 64)
            starts_fork = last is None and fork and parts["hash"].startswith(fork)
            if parts["writer"] != owner:
                out.append((name, number, "damaged writer"))
                damaged = True
            else:
                if (int(parts["seq"]), parts["prev"]) != expected and not starts_fork:
                    out.append((name, number, "damaged chain"))
                    damaged = True
                last = parts
            body = "erased" if parts["erased"] else "plain" if parts["salt"] else "sealed"
            if parts["hash"] not in seen:
                seen.add(parts["hash"])
                out.append((name, number, " ".join(
                    parts[key] for key in ("writer", "seq", "clock", "kind")
                ) + " " + body + " " + parts["hash"]))
            end = (number + 1, offset + len(line) + 1)
        offset += len(line) + 1
    if waiting and not any(zeroed for _, _, zeroed in waiting):
        out += [(name, at, "damaged " + reason) for at, reason, _ in waiting]
        damaged = True
    if len(content) > end[1] and (rest or any(zeroed for _, _, zeroed in waiting)):
        out.append((name, end[0], "torn %d" % (len(content) - end[1])))
    return damaged


def main(store):
    with open(os.path.join(store, "review.json"), "rb") as file:
        about = json.load(file)
    if about["format"] != "alongside.review" or about["version"] > 1:
        sys.exit("no review of version 1")
    protected = os.path.exists(os.path.join(store, "keys", "keyring.json"))
    damaged, local = False, os.path.join(store, "local")
    for folder, prefix in ((os.path.join(store, "journal"), ""), (local, "private"),
                           (local, "sealed")):
        seen, out = set(), []
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            path = os.path.join(folder, name)
            if not name.endswith(".jsonl") or name[0] in ".~" or (
                    prefix and not name.startswith(prefix + ".")) or os.path.islink(path):
                continue
            with open(path, "rb") as file:
                damaged |= read_file(name, file.read(), about["id"], protected, seen, out)
        for name, number, words in sorted(out):
            print("%s:%d %s" % (name, number, words))
    return 1 if damaged else 0


if __name__ == "__main__":
    status = 0
    for folder in sys.argv[1:]:
        if len(sys.argv) > 2:
            print("== " + folder)
        status |= main(folder)
    sys.exit(status)
