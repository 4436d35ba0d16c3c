#!/usr/bin/env python3
"""Checks the log of a published site, for somebody who trusts neither the site nor the program that made it.

Written from the specifications alone: C2SP signed-note, tlog-checkpoint, tlog-tiles and tlog-proof, RFC 6962 (the tree) and
RFC 8032 (Ed25519). It needs Python 3.8 or newer and nothing else, reads only the folder it is given, and asks no network.

    python3 read_log.py FOLDER --key NAME+ID+BASE64                 the key of the log, from somebody you trust
    python3 read_log.py FOLDER --root-key NAME+ID+BASE64            the root key, which signs the file "keys"
    python3 read_log.py FOLDER --key ... --earlier FILE             a checkpoint kept from before: does the log go on from it?
    python3 read_log.py FOLDER --key ... --pairs all                every two sizes, however long that takes

It prints one line for each check that holds, and ends with 1 at the first that does not.
"""

import argparse
import base64
import hashlib
import os
import re
import sys

FULL = 256


class Wrong(Exception):
    """Something is not as it must be."""


def must(holds, what):
    if not holds:
        raise Wrong(what)


# ---- RFC 8032: Ed25519, section 5.1, with its names -------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def add(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(factor, point):
    product = (0, 1, 1, 0)
    while factor > 0:
        if factor & 1:
            product = add(product, point)
        point = add(point, point)
        factor >>= 1
    return product


def is_same(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0:
        return None
    return P - x if (x & 1) != sign else x


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def point_of(octets):
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def is_signed(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    a, r, s = point_of(public), point_of(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    return is_same(times(s, BASE), add(r, times(k, a)))


# ---- signed-note ------------------------------------------------------------------------------------------------------------


def from_base64(text):
    try:
        octets = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Wrong(f"{text!r} is not base64: {error}")
    must(base64.b64encode(octets).decode() == text, f"{text!r} is not how base64 writes these bytes")
    return octets


class Key:
    """A verifier key: NAME+hex(ID)+base64(type || public key)."""

    def __init__(self, text):
        parts = text.split("+", 2)
        must(len(parts) == 3, "a verifier key has three parts")
        self.text, self.name, data = text, parts[0], from_base64(parts[2])
        must(self.name != "" and not re.search(r"\s", self.name), "a key's name has no spaces")
        must(re.fullmatch("[0-9a-f]{8}", parts[1]), "a key's id is eight hexadecimal digits")
        must(len(data) == 33 and data[0] == 1, "only Ed25519 keys are read here")
        self.id, self.public = bytes.fromhex(parts[1]), data[1:]
        own = hashlib.sha256(self.name.encode() + b"\n\x01" + self.public).digest()[:4]
        must(own == self.id, f"the id of the key {self.name} is not that of its bytes")


def open_note(octets, keys):
    """The text of a note, and which of the keys signed it."""
    try:
        note = octets.decode("utf-8")
    except UnicodeDecodeError:
        raise Wrong("a note is UTF-8")
    must(not re.search("[\x00-\x09\x0b-\x1f]", note), "a note has no control characters")
    text, separator, signatures = note.rpartition("\n\n")
    must(separator and signatures.endswith("\n"), "a note is a text, an empty line, and lines with signatures")
    text, signers = text + "\n", []
    for line in signatures[:-1].split("\n"):
        found = re.fullmatch("\u2014 ([^\\s+]+) (\\S+)", line)
        must(found, f"{line!r} is no signature line")
        signature = from_base64(found.group(2))
        must(len(signature) > 4, "a signature has more than the four bytes of its key's id")
        for key in keys:
            if key.name == found.group(1) and key.id == signature[:4]:
                must(is_signed(key.public, text.encode(), signature[4:]), f"the signature of {key.name} is wrong")
                signers.append(key)
    must(signers, "no key that is trusted here signed it")
    return text, signers


# ---- tlog-checkpoint --------------------------------------------------------------------------------------------------------


def number(text):
    must(re.fullmatch("0|[1-9][0-9]*", text), f"{text!r} is no number without zeros in front")
    return int(text)


def read_checkpoint(text):
    lines = text[:-1].split("\n")
    must(len(lines) >= 3 and all(lines), "a checkpoint has three lines or more, none of them empty")
    root = from_base64(lines[2])
    must(len(root) == 32, "a root has 32 bytes")
    return lines[0], number(lines[1]), root


# ---- RFC 6962: the tree -----------------------------------------------------------------------------------------------------


def leaf(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def split(count):
    """The largest power of two below a count of two or more."""
    return 1 << (count - 1).bit_length() - 1


def tree(hashes):
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    half = split(len(hashes))
    return node(tree(hashes[:half]), tree(hashes[half:]))


def root_by_path(index, size, hash, path):
    """RFC 6962 section 2.1.1, read backwards: the root to which a path leads."""
    if size == 1:
        must(not path, "the path is too long")
        return hash
    must(path, "the path is too short")
    half = split(size)
    if index < half:
        return node(root_by_path(index, half, hash, path[:-1]), path[-1])
    return node(path[-1], root_by_path(index - half, size - half, hash, path[:-1]))


def roots_by_proof(old, new, proof, old_root, is_known):
    """Section 2.1.2, read backwards: the roots of both trees as the proof of consistency gives them."""
    if old == new:
        if is_known:
            must(not proof, "the proof is too long")
            return old_root, old_root
        must(len(proof) == 1, "the proof has another length")
        return proof[0], proof[0]
    must(proof, "the proof is too short")
    half = split(new)
    if old <= half:
        before, after = roots_by_proof(old, half, proof[:-1], old_root, is_known)
        return before, node(after, proof[-1])
    before, after = roots_by_proof(old - half, new - half, proof[:-1], old_root, False)
    return node(proof[-1], before), node(proof[-1], after)


# ---- tlog-tiles -------------------------------------------------------------------------------------------------------------


def place(index, width):
    digits = f"{index:03d}"
    digits = digits.zfill(-(-len(digits) // 3) * 3)
    parts = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    name = "/".join(["x" + part for part in parts[:-1]] + [parts[-1]])
    return name if width == FULL else f"{name}.p/{width}"


class Tiles:
    """The files of a log of a size, as a client reads them: a tile at a time, none twice."""

    def __init__(self, folder, size):
        self.folder, self.size, self.kept, self.roots = folder, size, {}, {}

    def octets(self, path):
        try:
            with open(os.path.join(self.folder, "tile", path), "rb") as file:
                return file.read()
        except OSError as error:
            raise Wrong(f"tile/{path} cannot be read: {error.strerror}")

    def width(self, level, index):
        """Hashes in a tile: floor(size / 256**level) of the level, less those in the tiles before."""
        return min(FULL, self.size // FULL**level - index * FULL)

    def hashes(self, level, index):
        if (level, index) not in self.kept:
            width = self.width(level, index)
            path = f"{level}/{place(index, width)}"
            octets = self.octets(path)
            must(len(octets) == 32 * width, f"tile/{path} has {len(octets)} bytes, not {32 * width}")
            self.kept[level, index] = [octets[at : at + 32] for at in range(0, len(octets), 32)]
        return self.kept[level, index]

    def hash(self, start, end):
        """The tree hash over the entries from start to end, which stand under one node of the whole tree or its right edge."""
        if (start, end) not in self.roots:
            self.roots[start, end] = self.work_out(start, end)
        return self.roots[start, end]

    def work_out(self, start, end):
        level, count = 0, end - start
        while count >= FULL and count % FULL == 0 and (count & (count - 1)) == 0:
            level, count = level + 1, count // FULL
        if count & (count - 1) == 0 and count <= FULL:
            # A power of two, aligned: count hashes beside each other in one tile of the level.
            first = start // FULL**level
            index, at = divmod(first, FULL)
            return tree(self.hashes(level, index)[at : at + count])
        half = split(end - start)
        return node(self.hash(start, start + half), self.hash(start + half, end))

    def root(self, size):
        return self.hash(0, size) if size else tree([])

    def consistency(self, old, new):
        """RFC 6962 section 2.1.2: PROOF(old, D[new])."""

        def subproof(old, start, end, is_known):
            if old == end - start:
                return [] if is_known else [self.hash(start, end)]
            half = split(end - start)
            if old <= half:
                return subproof(old, start, start + half, is_known) + [self.hash(start + half, end)]
            return subproof(old - half, start + half, end, False) + [self.hash(start, start + half)]

        return subproof(old, 0, new, True)


def read_bundle(octets, path):
    entries, at = [], 0
    while at < len(octets):
        length = int.from_bytes(octets[at : at + 2], "big")
        must(at + 2 + length <= len(octets), f"{path} ends within an entry")
        entries.append(octets[at + 2 : at + 2 + length])
        at += 2 + length
    return entries


def read_entries(tiles):
    entries = []
    for index in range(-(-tiles.size // FULL)):
        width = min(FULL, tiles.size - index * FULL)
        path = f"entries/{place(index, width)}"
        bundle = read_bundle(tiles.octets(path), f"tile/{path}")
        must(len(bundle) == width, f"tile/{path} holds {len(bundle)} entries, not {width}")
        entries += bundle
    return entries


def rows_of(entries):
    """The hashes of every level: leaves, then roots of full tiles, then roots of full tiles of those."""
    rows = [[leaf(entry) for entry in entries]]
    while len(rows[-1]) >= FULL:
        row = rows[-1]
        rows.append([tree(row[at : at + FULL]) for at in range(0, len(row) - FULL + 1, FULL)])
    return rows


def check_files(tiles, entries, rows):
    """Every file below tile/, those of earlier sizes too, holds what the entries come to; and none is missing."""
    expected = {}
    for level, row in enumerate(rows):
        for index in range(-(-len(row) // FULL)):
            expected[f"{level}/{place(index, min(FULL, len(row) - index * FULL))}"] = True
    for index in range(-(-len(entries) // FULL)):
        expected[f"entries/{place(index, min(FULL, len(entries) - index * FULL))}"] = True
    folder, seen = os.path.join(tiles.folder, "tile"), 0
    for above, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            path = os.path.relpath(os.path.join(above, name), folder)
            must(tiles.octets(path) == content(path, entries, rows), f"tile/{path} is not what the entries come to")
            expected.pop(path, None)
            seen += 1
    must(not expected, f"tile/{min(expected, default='')} is missing")
    return seen


def content(path, entries, rows):
    """What a file at a path must hold."""
    found = re.fullmatch(r"(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x\d{3}/)*)(\d{3})(?:\.p/([1-9]\d{0,2}))?", path)
    must(found, f"tile/{path} is no file of a log")
    index = int(found.group(2).replace("x", "").replace("/", "") + found.group(3))
    width = int(found.group(4) or FULL)
    must(found.group(4) is None or width < FULL, f"tile/{path} is wider than a partial tile may be")
    kind, start = found.group(1), index * FULL
    row = entries if kind == "entries" else rows[int(kind)] if int(kind) < len(rows) else []
    must(place(index, width) == path.split("/", 1)[1], f"tile/{path} is not how its index is written")
    must(start + width <= len(row), f"tile/{path} holds more than the log has")
    if kind == "entries":
        return b"".join(len(entry).to_bytes(2, "big") + entry for entry in row[start : start + width])
    return b"".join(row[start : start + width])


# ---- tlog-proof -------------------------------------------------------------------------------------------------------------


def check_proof(octets, keys):
    """A proof: its entry, its place, and the checkpoint's text, once the path was followed and the signature checked."""
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        raise Wrong("a proof is UTF-8")
    before, separator, note = text.partition("\n\n")
    lines = before.split("\n")
    must(separator and lines[0] == "c2sp.org/tlog-proof@v1", "it does not begin like a proof")
    must(len(lines) >= 3 and lines[1].startswith("extra "), "its second line is not the entry")
    must(lines[2].startswith("index "), "its third line is not the index")
    entry, index = from_base64(lines[1][6:]), number(lines[2][6:])
    path = [from_base64(line) for line in lines[3:]]
    must(all(len(hash) == 32 for hash in path), "a hash of its path has not 32 bytes")
    checkpoint, _ = open_note(note.encode(), keys)
    _, size, root = read_checkpoint(checkpoint)
    must(index < size, "its index is not in the log")
    must(root_by_path(index, size, leaf(entry), path) == root, "its path does not lead to the root")
    return entry, index, note.encode()


# ---- all of it --------------------------------------------------------------------------------------------------------------


def sizes_to_compare(size, which):
    if which == "all" or size <= 70:
        return list(range(1, size + 1))
    edges = {1, 2, 3, size}
    for middle in [1 << power for power in range(size.bit_length())] + [FULL * step for step in range(1, 6)]:
        edges.update((middle - 1, middle, middle + 1))
    edges.update(size * step // 13 for step in range(1, 13))
    return sorted(edge for edge in edges if 1 <= edge <= size)


def check_consistency(tiles, sizes):
    pairs = 0
    for old in sizes:
        for new in sizes:
            if old <= new:
                roots = roots_by_proof(old, new, tiles.consistency(old, new), tiles.root(old), True)
                must(roots == (tiles.root(old), tiles.root(new)), f"the log of {new} does not go on from that of {old}")
                pairs += 1
    return pairs


def read(folder, name):
    try:
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()
    except OSError as error:
        raise Wrong(f"{name} cannot be read: {error.strerror}")


def keys_of(arguments, say):
    """The keys that are trusted: those given, and those for which the root key vouches."""
    keys = [Key(text) for text in arguments.key]
    if arguments.root_key:
        text, _ = open_note(read(arguments.folder, "keys"), [Key(arguments.root_key)])
        listed = [line.split(" ")[1] for line in text.split("\n") if line.startswith("log-key ")]
        must(listed, "keys names no key of the log")
        must(all(key.text in listed for key in keys), "keys does not name the key that was given")
        keys = keys or [Key(key) for key in listed]
        say(f"keys: the root key signed it; it names {len(listed)} key(s) of the log")
    must(keys, "say --key or --root-key: without a key that you trust, nothing is proven")
    return keys


def check(arguments, say):
    folder = arguments.folder
    keys = keys_of(arguments, say)
    checkpoint = read(folder, "checkpoint")
    text, signers = open_note(checkpoint, keys)
    origin, size, root = read_checkpoint(text)
    say(f"checkpoint: {origin}, {size} entries, signed by {', '.join(sorted(key.name for key in signers))}")
    tiles = Tiles(folder, size)
    must(tiles.root(size) == root, "the tiles do not come to the root of the checkpoint")
    say("tiles: they come to the root of the checkpoint")
    entries = read_entries(tiles)
    rows = rows_of(entries)
    must(tree(rows[0]) == root, "the entries do not come to the root of the checkpoint")
    say(f"entries: all {size} come to the root of the checkpoint")
    say(f"files: all {check_files(tiles, entries, rows)} below tile/ hold what the entries come to, on {len(rows)} level(s)")
    entry, index, note = check_proof(read(folder, "head.tlog-proof"), keys)
    must((index, entry) == (size - 1, entries[-1]), "head.tlog-proof is not of the last entry")
    must(note == checkpoint, "head.tlog-proof has another checkpoint")
    must(read(folder, "head.json") == entry, "head.json is not the last entry of the log")
    say(f"head: entry {index} stands in the log, and head.json is this entry")
    for earlier in arguments.earlier:
        with open(earlier, "rb") as file:
            old_origin, old, old_root = read_checkpoint(open_note(file.read(), keys)[0])
        must(old_origin == origin and old <= size, f"{earlier} is not of this log, or later than it")
        roots = roots_by_proof(old, size, tiles.consistency(old, size), old_root, True) if old else (old_root, root)
        must(roots == (old_root, root), f"the log does not go on from the {old} entries of {earlier}")
        say(f"earlier: the log goes on from the {old} entries that were signed before")
    pairs = check_consistency(tiles, sizes_to_compare(size, arguments.pairs))
    say(f"consistency: {pairs} pairs of sizes, each proven from tiles")


def main():
    options = argparse.ArgumentParser(description="Checks the log of a published site.")
    options.add_argument("folder")
    options.add_argument("--key", action="append", default=[], help="a key of the log, NAME+ID+BASE64")
    options.add_argument("--root-key", help="the root key, which signs the file keys")
    options.add_argument("--earlier", action="append", default=[], help="a checkpoint kept from before")
    options.add_argument("--pairs", choices=["some", "all"], default="some", help="which sizes are compared")
    try:
        check(options.parse_args(), lambda line: print(f"right  {line}"))
    except Wrong as wrong:
        print(f"WRONG  {wrong}")
        return 1
    print("All of it holds.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
