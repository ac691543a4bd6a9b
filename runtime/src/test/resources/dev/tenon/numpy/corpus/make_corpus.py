"""Makes the corpus beside it: files as NumPy writes them, as others do, and broken ones.

Run it with Python 3 and NumPy; it writes the same bytes each time.

  numpy/    files that NumPy wrote, listed in arrays.csv
  foreign/  files that others write and NumPy reads, listed there too
  refused/  files that are not read, listed in refused.csv with what the message has to say

Element i of an array, counted in C order, is element(i, dtype): readers can compute what they expect.
"""

import csv
import io
import pathlib
import struct
import warnings
import zipfile
import zlib

import numpy as np

HERE = pathlib.Path(__file__).parent
DTYPES = [
    "bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64",
    "float16", "float32", "float64",
]
arrays = []
refused = []


def element(i, dtype):
    if dtype == np.bool_:
        return i % 3 == 0
    if dtype.kind == "f":
        return (7 * i - 3) / 8
    wrapped = (7 * i - 3) % (1 << 8 * dtype.itemsize)
    if dtype.kind == "i" and wrapped >= 1 << (8 * dtype.itemsize - 1):
        wrapped -= 1 << 8 * dtype.itemsize
    return wrapped


def array(dtype, *shape, order="C"):
    dtype = np.dtype(dtype)
    flat = np.array([element(i, dtype) for i in range(int(np.prod(shape)))], dtype=dtype)
    return np.asarray(flat.reshape(shape), order=order)


def npy(a, version=None):
    out = io.BytesIO()
    np.lib.format.write_array(out, a, version=version)
    return out.getvalue()


def listed(file, key, a):
    fortran = a.flags.f_contiguous and not a.flags.c_contiguous
    arrays.append([file, key, a.dtype.str, fortran, "x".join(map(str, a.shape))])


def write(file, content):
    path = HERE / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def foreign(name, content, a):
    write(f"foreign/{name}.npy", content)
    listed(f"foreign/{name}.npy", name, a)


def refuse(name, content, message):
    write(f"refused/{name}", content)
    refused.append([name, message])


class Pipe(io.RawIOBase):
    """A sink that cannot seek, so that zipfile writes data descriptors."""

    def __init__(self):
        self.content = bytearray()

    def writable(self):
        return True

    def write(self, content):
        self.content += content
        return len(content)


# ---- files that NumPy wrote

every = {}
for name in DTYPES:
    for order, letter in (("little", "<"), ("big", ">")):
        dtype = np.dtype(name).newbyteorder(letter)
        every[f"{name}.{order}.c"] = array(dtype, 3, 4)
        every[f"{name}.{order}.fortran"] = array(dtype, 3, 4, order="F")
ranks = {f"rank{n}": array("<i4", *range(2, 2 + n)) for n in range(6)}
ranks["rank3.fortran"] = array("<f8", 2, 3, 4, order="F")
empty = {
    "first": array("<f4", 0, 3), "last": array("<f4", 3, 0), "all": array("<f4", 0, 0),
    "one": array("<f4", 0), "fortran": array("<f4", 3, 0, 2, order="F"),
}
larger = {"plain": array("<u2", 5000), "wide": array("<i8", 64, 32)}


def savez(file, content, compressed=False):
    out = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(out, **content)
    write(file, out.getvalue())
    for key, a in content.items():
        listed(file, key, a)


savez("numpy/every.npz", every)
savez("numpy/every-compressed.npz", every, compressed=True)
savez("numpy/ranks.npz", ranks)
savez("numpy/empty.npz", empty)
savez("numpy/empty-compressed.npz", empty, compressed=True)
savez("numpy/larger.npz", larger)
savez("numpy/larger-compressed.npz", larger, compressed=True)
savez("numpy/names.npz", {"left/image": array("<f4", 2), "größe": array("<i4", 2), "图": array("|u1", 2)})
savez("numpy/nothing.npz", {})
for compressed in (False, True):
    pipe = Pipe()
    (np.savez_compressed if compressed else np.savez)(pipe, **ranks)
    file = "numpy/streamed-compressed.npz" if compressed else "numpy/streamed.npz"
    write(file, bytes(pipe.content))
    for key, a in ranks.items():
        listed(file, key, a)
for version in ((1, 0), (2, 0), (3, 0)):
    a = array("<f4", 3, 4)
    file = f"numpy/version{version[0]}.npy"
    write(file, npy(a, version))
    listed(file, f"version{version[0]}", a)

# ---- files that others write and NumPy reads

a = array("<f4", 3, 4)
data = a.tobytes()


def with_header(text, data=data, align=64, version=1, end=b"\n"):
    head = text.encode("utf-8" if version == 3 else "latin-1")
    before = 10 if version == 1 else 12
    head += b" " * (-(before + len(head) + len(end)) % align) + end
    length = struct.pack("<H" if version == 1 else "<I", len(head))
    return b"\x93NUMPY" + bytes([version, 0]) + length + head + data


GOOD = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }"
foreign("padded-to-16", with_header(GOOD, align=16), a)
foreign("padded-to-8", with_header(GOOD, align=8), a)
foreign("not-padded", with_header(GOOD, align=1, end=b""), a)
foreign("padded-long", with_header(GOOD, align=4096), a)
foreign("other-order", with_header("{'shape': (3, 4), 'fortran_order': False, 'descr': '<f4'}"), a)
foreign("no-spaces", with_header("{'descr':'<f4','fortran_order':False,'shape':(3,4)}"), a)
foreign("many-spaces", with_header(" { 'descr' :\t'<f4' ,\n 'fortran_order' : False , 'shape' : ( 3 , 4 , ) , } "), a)
foreign("double-quotes", with_header('{"descr": "<f4", "fortran_order": False, "shape": (3, 4)}'), a)
foreign("python2-long", with_header("{'descr': '<f4', 'fortran_order': False, 'shape': (3L, 4L), }"), a)
foreign("order-of-a-byte", with_header("{'descr': '<u1', 'fortran_order': False, 'shape': (3,), }", b"\xfd\x04\x0b"),
        array("|u1", 3))
zipped = io.BytesIO()
with zipfile.ZipFile(zipped, "w") as z:
    z.writestr(zipfile.ZipInfo("README.txt"), "Not an array.")
    z.writestr(zipfile.ZipInfo("folder/"), "")
    z.writestr(zipfile.ZipInfo("image.npy"), npy(a))
    z.comment = b"A comment, behind which the file ends."
write("foreign/with-others.npz", zipped.getvalue())
listed("foreign/with-others.npz", "image", a)

# ---- npy files that are not read


def refuse_header(name, text, message, data=data, **options):
    refuse(f"{name}.npy", with_header(text, data, **options), message)


def refuse_descr(name, descr, message, data=data):
    refuse_header(name, GOOD.replace("'<f4'", descr), message, data)


def refuse_shape(name, shape, message):
    refuse_header(name, GOOD.replace("(3, 4)", shape), message)


def refuse_saved(name, value, message):
    refuse(f"{name}.npy", npy(value), message)


refuse_saved("object", np.array([{}, None], dtype=object), "object array")
refuse_saved("structured", np.zeros(2, dtype=[("x", "<f4"), ("label", "<i8")]), "structured dtype")
refuse_saved("complex", np.zeros(2, dtype="<c8"), "complex")
refuse_saved("datetime", np.zeros(2, dtype="<M8[ns]"), "datetime64")
refuse_saved("timedelta", np.zeros(2, dtype="<m8[s]"), "timedelta64")
refuse_saved("void", np.zeros(2, dtype="V2"), "void")
refuse_saved("unicode", np.array(["a", "bc"], dtype="<U2"), "unicode strings")
refuse_saved("bytes", np.array([b"a", b"bc"]), "byte strings")
refuse_descr("long-double", "'<f16'", "long double")
refuse_descr("sub-array", "('<f4', (2,))", "sub-arrays")
refuse_descr("no-order", "'f4'", "byte order")
refuse_descr("native-order", "'=f4'", "byte order")
refuse_descr("bar-order", "'|f4'", "byte order")
refuse_descr("int3", "'<i3'", "'<i3'")
refuse_descr("no-descr", "''", "''")
refuse_descr("descr-number", "4", "a descr in quotes")
refuse_descr("descr-escape", "'\\x3cf4'", "without escapes")
refuse_descr("descr-open", "'<f4", "'<f4, '")
refuse_shape("shape-negative", "(-3, 4)", "decimal number of 0 or more")
refuse_shape("shape-list", "[3, 4]", "'('")
refuse_shape("shape-int", "(12)", "','")
refuse_shape("shape-comma", "(,)", "decimal number")
refuse_shape("shape-commas", "(3,, 4)", "decimal number")
refuse_shape("shape-float", "(3.0, 4)", "','")
refuse_shape("shape-true", "(True, 4)", "decimal number")
refuse_shape("shape-octal", "(03, 4)", "decimal number")
refuse_shape("shape-huge", "(99999999999999999999, 4)", "less than 2^63")
refuse_shape("shape-product", "(4294967296, 4294967296)", "less than 2^63 bytes")
refuse_shape("shape-bytes", "(2305843009213693952,)", "less than 2^63 bytes")
refuse_shape("shape-hidden", "(0, 4294967296, 4294967296)", "less than 2^63 bytes")
refuse_shape("shape-65", "(" + "1, " * 65 + ")", "at most 64 axes")
refuse_header("keys-more", GOOD.replace("}", "'more': 1}"), "'more'")
refuse_header("keys-fewer", "{'descr': '<f4', 'shape': (3, 4)}", "'fortran_order'")
refuse_header("keys-twice", GOOD.replace("}", "'shape': (3, 4)}"), "'shape' once")
refuse_header("keys-none", "{}", "'descr'")
refuse_header("not-a-dict", "(3, 4)", "'{'")
refuse_header("order-number", GOOD.replace("False", "0"), "True or False")
refuse_header("order-false", GOOD.replace("False", "false"), "True or False")
refuse_header("after-dict", GOOD + " + 1", "spaces only")
refuse_header("nested", "{" * 5000, "a key")
refuse("not-utf8.npy", with_header(GOOD, version=3).replace(b"<f4", b"<f\xff"), "UTF-8")
refuse("empty.npy", b"", "no bytes")
refuse("magic.npy", b"\x93NUMPZ" + npy(a)[6:], "93 4e 55 4d 50 59")
refuse("magic-only.npy", npy(a)[:6], "a version")
refuse("version.npy", b"\x93NUMPY\x04\x00" + npy(a)[8:], "found 4.0")
refuse("version-minor.npy", b"\x93NUMPY\x01\x01" + npy(a)[8:], "found 1.1")
refuse("header-length-cut.npy", npy(a)[:9], "length of the header")
refuse("header-cut.npy", npy(a)[:40], "header of at most 30 bytes")
refuse("header-4gib.npy", b"\x93NUMPY\x02\x00\xff\xff\xff\xff" + npy(a)[10:], "found one of 4294967295")
refuse("data-cut.npy", npy(a)[:-1], "it is cut short")
refuse("data-more.npy", npy(a) + npy(a), "something else follows")
refuse("a-zip.npy", zipped.getvalue(), "npz")

# ---- npz files that are not read


def zipfile_of(*members, method=zipfile.ZIP_STORED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as z:
        for name, content in members:
            z.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def patched(content, *patches):
    """Bytes changed at an offset behind the last occurrence of a signature."""
    content = bytearray(content)
    for signature, offset, value in patches:
        at = content.rindex(signature) + offset
        content[at:at + len(value)] = value
    return bytes(content)


def u32(number):
    return struct.pack("<I", number)


def u16(number):
    return struct.pack("<H", number)


LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
body = npy(a)
stored = zipfile_of(("image.npy", body))
deflated = zipfile_of(("image.npy", body), method=zipfile.ZIP_DEFLATED)
two = zipfile_of(("image.npy", body), ("label.npy", body))

refuse("empty.npz", b"", "no zip end record")
refuse("npy.npz", body, "no zip end record")
refuse("cut.npz", stored[:-1], "no zip end record")
refuse("cut-front.npz", stored[1:], "bytes are missing or were added")
refuse("added-front.npz", b"#!" + stored, "bytes are missing or were added")
refuse("added-behind.npz", stored + b"x", "no zip end record")
refuse("disks.npz", patched(stored, (END, 4, u16(1))), "several disks")
refuse("entries-more.npz", patched(stored, (END, 8, u16(2) + u16(2))), "members")
refuse("entries-fewer.npz", patched(two, (END, 8, u16(1) + u16(1))), "1 members")
refuse("directory-signature.npz", patched(stored, (CENTRAL, 0, b"PK\x07\x07")), "entry of a member")
refuse("directory-name-long.npz", patched(stored, (CENTRAL, 28, u16(999))), "central directory")
refuse("local-signature.npz", patched(stored, (LOCAL, 0, b"PK\x07\x07")), "its header at byte 0")
refuse("local-name.npz", patched(stored, (LOCAL, 30, b"imagE")), "same name")
refuse("local-name-length.npz", patched(stored, (LOCAL, 26, u16(8))), "same name")
refuse("local-outside.npz", patched(stored, (CENTRAL, 42, u32(1 << 30))), "found it beyond")
refuse("local-extra.npz", patched(stored, (LOCAL, 28, u16(9000))), "found it beyond")
refuse("data-outside.npz", patched(stored, (CENTRAL, 20, u32(1 << 30))), "found it beyond")
at = stored.index(CENTRAL)
central, end = stored[at:stored.index(END)], stored[stored.index(END):]
huge = central[:30] + u16(12) + central[32:42] + u32(0xFFFFFFFF) + central[46:] + struct.pack("<HHQ", 1, 8, 2**63 - 1)
refuse("local-offset-huge.npz",
       stored[:at] + huge + end[:12] + u32(len(huge)) + end[16:], "found it beyond")
refuse("zip64-missing.npz", patched(stored, (CENTRAL, 24, u32(0xFFFFFFFF))), "zip64 extra field")
refuse("duplicate.npz", two.replace(b"label.npy", b"image.npy"), "'image.npy' twice")
refuse("nul-in-name.npz", stored.replace(b"image.npy", b"ima\x00e.npy"), "NUL")
refuse("utf8-name.npz", patched(stored.replace(b"image.npy", b"im\xffge.npy"), (CENTRAL, 8, u16(1 << 11))), "UTF-8")
refuse("local-of-another.npz", patched(two, (CENTRAL, 42, u32(0))), "same name")
overlapping = zipfile_of(("a.npy", zipfile_of(("b.npy", body))), ("b.npy", body))
inner = overlapping.index(b"b.npy") - 30
refuse("overlap-nested.npz", patched(overlapping, (CENTRAL, 42, u32(inner))), "to overlap")
refuse("encrypted.npz", patched(stored, (CENTRAL, 8, u16(1))), "encrypted")
refuse("lzma.npz", zipfile_of(("image.npy", body), method=zipfile.ZIP_LZMA), "14 (lzma)")
refuse("bzip2.npz", zipfile_of(("image.npy", body), method=zipfile.ZIP_BZIP2), "12 (bzip2)")
refuse("stored-size.npz", patched(stored, (CENTRAL, 24, u32(len(body) + 1))), "to say so")
refuse("bomb.npz", patched(deflated, (CENTRAL, 24, u32(0xFFFFFFF0))), "1032")
refuse("header-size.npz", patched(deflated, (CENTRAL, 24, u32(len(body) + 64))), "something else follows")
refuse("crc.npz", patched(stored, (CENTRAL, 16, u32(1))), "CRC-32")
refuse("crc-deflated.npz", patched(deflated, (CENTRAL, 16, u32(1))), "CRC-32")
refuse("data-changed.npz", patched(stored, (b"\x00\x00\xc0\xbe", 0, b"\x01")), "CRC-32")


def raw_member(compressed, size, crc):
    head = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0x21, crc, len(compressed), size, 9, 0)
    local = LOCAL + head + b"image.npy" + compressed
    central = CENTRAL + u16(20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + b"image.npy"
    end = END + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + end


def deflate(content):
    z = zlib.compressobj(9, zlib.DEFLATED, -15)
    return z.compress(content) + z.flush()


assert zipfile.ZipFile(io.BytesIO(raw_member(deflate(body), len(body), zlib.crc32(body)))).testzip() is None
refuse("deflate-damaged.npz", raw_member(b"\xff" * 100, len(body), zlib.crc32(body)), "damaged")
refuse("inflates-longer.npz", raw_member(deflate(body + b"x" * 50), len(body), zlib.crc32(body)), "found more")
refuse("inflates-shorter.npz", raw_member(deflate(body[:-9]), len(body), zlib.crc32(body)), "it is cut short")
refuse("deflate-cut.npz", raw_member(deflate(body)[:-2], len(body), zlib.crc32(body)), "found the end of the member")
refuse("deflate-trailing.npz", raw_member(deflate(body) + b"x", len(body), zlib.crc32(body)), "after its end")
refuse("not-an-array.npz", zipfile_of(("image.npy", b"hello")), "begins with the bytes")
refuse("object.npz", zipfile_of(("image.npy", npy(np.array([None], dtype=object)))), "object array")


def csv_file(name, header, rows):
    with open(HERE / name, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None)
        writer.writerow(header)
        writer.writerows(rows)


csv_file("arrays.csv", ["file", "key", "descr", "fortran_order", "shape"], arrays)
csv_file("refused.csv", ["file", "message"], refused)

# ---- NumPy itself has to read what arrays.csv lists, with a warning where Python 2 wrote it

warnings.simplefilter("ignore")
for file, key, descr, fortran, shape in arrays:
    loaded = np.load(HERE / file)
    loaded = loaded[key] if file.endswith(".npz") else loaded
    expected = array(descr, *map(int, filter(None, shape.split("x"))))
    assert loaded.dtype == expected.dtype and np.array_equal(loaded, expected), (file, key)
