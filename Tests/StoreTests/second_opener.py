"""Opens the sealed words of a store of Alongside without its code, from the Format page alone.

    second_opener.py STORE < PASSPHRASE

Prints one line for each sealed body: FILE:LINE and the data, or `does not open`. The primitives are
written out (RFC 8439) because the standard library has scrypt and HMAC, but no ChaCha20-Poly1305.
"""

import base64
import hashlib
import hmac
import json
import os
import struct
import sys
import unicodedata


def rotate(word, by):
    return (word << by | word >> (32 - by)) & 0xFFFFFFFF


def quarter(s, a, b, c, d):
    for x, y, z, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        s[x] = (s[x] + s[y]) & 0xFFFFFFFF
        s[z] = rotate(s[z] ^ s[x], by)


def block(key, counter):
    start = list(struct.unpack("<16I", b"expand 32-byte k" + key + struct.pack("<I", counter)
                               + bytes(12)))
    s = start[:]
    for _ in range(10):
        for at in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                   (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter(s, *at)
    return struct.pack("<16I", *((x + y) & 0xFFFFFFFF for x, y in zip(s, start)))


def padded(data):
    return data + bytes(-len(data) % 16)


def tag(key, additional, cipher):
    one_time = block(key, 0)
    r = int.from_bytes(one_time[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    message = padded(additional) + padded(cipher) + struct.pack("<QQ", len(additional), len(cipher))
    sum = 0
    for at in range(0, len(message), 16):
        sum = (sum + int.from_bytes(message[at:at + 16] + b"\1", "little")) * r % (2**130 - 5)
    return ((sum + int.from_bytes(one_time[16:32], "little")) % 2**128).to_bytes(16, "little")


def opened(key, box, additional):
    """The plaintext; None where the tag is another."""
    cipher, found = box[:-16], box[-16:]
    if not hmac.compare_digest(tag(key, additional, cipher), found):
        return None
    stream = b"".join(block(key, at // 64 + 1) for at in range(0, len(cipher), 64))
    return bytes(x ^ y for x, y in zip(cipher, stream))


def derived(key, salt, info):
    """HKDF-SHA256, 32 bytes (RFC 5869)."""
    inner = hmac.new(salt, key, hashlib.sha256).digest()
    return hmac.new(inner, info + b"\1", hashlib.sha256).digest()


def review_key(keyring, passphrase):
    """The review's key under one of the passphrases."""
    text = keyring.rstrip(b"\n")
    digest = hashlib.sha256(b"alongside/1/keyring\n" + text[:-77] + b"}").hexdigest()
    if text[-77:] != b',"digest":"' + digest.encode() + b'"}':
        sys.exit("the keyring is damaged")
    about = json.loads(text)
    for wrap in about["wraps"]:
        n = wrap["n"]
        key = hashlib.scrypt(
            unicodedata.normalize("NFC", passphrase).encode(), n=1 << n, r=8, p=1, dklen=32,
            salt=b"alongside/1/scrypt\n" + bytes.fromhex(wrap["salt"]), maxmem=2 << (n + 10))
        found = opened(key, base64.b64decode(wrap["box"]),
                       b"alongside/1/wrap\n" + about["review"].encode())
        if found:
            return found
    sys.exit("wrong passphrase")


def main(store, passphrase):
    with open(os.path.join(store, "keys", "keyring.json"), "rb") as file:
        key = review_key(file.read(), passphrase)
    local = os.path.join(store, "local")
    for folder, names in ((os.path.join(store, "journal"), None), (local, ("private", "sealed"))):
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".jsonl") or names and name.split(".")[0] not in names:
                continue
            with open(os.path.join(folder, name), "rb") as file:
                for number, line in enumerate(file.read().splitlines(), 1):
                    entry = json.loads(line)
                    if not entry["body"] or "box" not in entry["body"]:
                        continue
                    end = line.index(b',"commit":"')
                    salt = bytes.fromhex(entry["body"]["salt"])
                    data = opened(derived(key, salt, b"alongside/1/entry"),
                                  base64.b64decode(entry["body"]["box"]), line[8:end] + b"}")
                    print("%s:%d %s" % (
                        name, number, data.decode() if data is not None else "does not open"))


if __name__ == "__main__":
    main(sys.argv[1], sys.stdin.read().split("\n")[0])
