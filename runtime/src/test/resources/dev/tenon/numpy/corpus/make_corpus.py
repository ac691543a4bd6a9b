"""Makes the corpus beside it: files as NumPy writes them, as others do, and broken ones.

Run it with Python 3 and NumPy; it writes the same bytes each time.

  numpy/    files that NumPy wrote, listed in arrays.csv
  foreign/  files that others write and NumPy reads, listed there too
  refused/  files that are not read, listed in refused.csv with what the message has to say

Element i of an array, counted in C order, is element(i, dtype): readers can compute what they expect. The fields of a
structured array are arrays for this.
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
WORDS = ["", "a", "größe", "图 x", "😀!", "a\0b", "it's"]
arrays = []
refused = []


def element(i, dtype):
    if dtype == np.bool_:
        return i % 3 == 0
    if dtype.kind == "U":
        return WORDS[i % len(WORDS)][:dtype.itemsize // 4]
    if dtype.kind == "S":
        return WORDS[i % len(WORDS)].encode()[:dtype.itemsize]
    if dtype.kind in "cMmV":
        return np.frombuffer(unread(i, dtype.itemsize), dtype)[0]
    if dtype.kind == "f":
        return (7 * i - 3) / 8
    wrapped = (7 * i - 3) % (1 << 8 * dtype.itemsize)
    if dtype.kind == "i" and wrapped >= 1 << (8 * dtype.itemsize - 1):
        wrapped -= 1 << 8 * dtype.itemsize
    return wrapped


def unread(i, itemsize):
    return bytes((7 * (itemsize * i + k) - 3) % 256 for k in range(itemsize))


def array(dtype, *shape, order="C"):
    a = np.zeros(shape, dtype, order)
    if np.dtype(dtype).itemsize == 0:
        # Alone, strings without a length become one character long.
        a = np.zeros(shape, [("x", dtype)], order)["x"]
    fill(a)
    return a


def fill(a):
    if a.dtype.names is not None:
        for name in a.dtype.names:
            fill(a[name])
    elif a.dtype.itemsize > 0:
        for i, index in enumerate(np.ndindex(a.shape)):
            a[index] = element(i, a.dtype)


def npy(a, version=None):
    out = io.BytesIO()
    np.lib.format.write_array(out, a, version=version)
    return out.getvalue()


def listed(file, key, a):
    fortran = a.flags.f_contiguous and not a.flags.c_contiguous
    descr = np.lib.format.dtype_to_descr(a.dtype)
    arrays.append([file, key, descr, fortran, "x".join(map(str, a.shape))])


def listed_fields(file, a, prefix="", structs=None):
    """A field without axes of its own has the order of the structs."""
    structs = a if structs is None else structs
    for name in a.dtype.names:
        field = a[name]
        if field.dtype.names is None:
            fortran = structs.flags.f_contiguous and not structs.flags.c_contiguous and field.ndim == structs.ndim
            arrays.append([file, prefix + name, field.dtype.str, fortran, "x".join(map(str, field.shape))])
        else:
            listed_fields(file, field, prefix + name + "/", structs)


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

# ---- strings, structs and what is not read, as NumPy writes them

savez("numpy/text.npz", {
    "unicode": array("<U5", 2, 7), "unicode.big": array(">U5", 9), "unicode.fortran": array("<U3", 3, 5, order="F"),
    "unicode.short": array("<U1", 7), "unicode.none": array("<U0", 3),
    "bytes": array("|S7", 14), "bytes.short": array("|S1", 7), "bytes.one": array("|S5"),
    "bytes.none": array("|S0", 2, 2),
})
savez("numpy/unread.npz", {
    "complex": array("<c8", 3), "complex.big": array(">c16", 2), "datetime": array("<M8[ns]", 2),
    "datetime.generic": array("<M8", 2), "timedelta": array(">m8[25s]", 2), "void": array("|V3", 2, 2),
    "bfloat16": array("|V2", 3),
})
PACKED = np.dtype([("image", "<f4", (2, 3)), ("label", "<i8"), ("big", ">i2"), ("flag", "?"), ("word", "<U5"),
                   ("code", "|S3", (2,))])
ALIGNED = np.dtype([("a", "i1"), ("b", "<f8"), ("c", "<u2", (3,)), ("d", "i1")], align=True)
NESTED = np.dtype([("left", [("image", "<f4", (2,)), ("label", "|u1")]),
                   ("n", [("x", "<i2"), ("m", [("y", ">f8"), ("z", "|S2")], (2,))], (3, 1)), ("label", "<i4")])
STRUCTS = {
    "packed": array(PACKED, 5), "aligned": array(ALIGNED, 4), "nested": array(NESTED, 4),
    "one": array(PACKED), "none": array(PACKED, 0), "axes": array(ALIGNED, 2, 3),
    "fortran": array(PACKED, 3, 2, order="F"), "fortran.nested": array(NESTED, 2, 3, 2, order="F"),
    "names": array([("größe", "<i2"), ("図", "<f4"), ("😀", "|u1"), ("it's", "<i2"), ('a"b', "<i2"), ("a/b", "<i2")], 3),
    "unread": array([("x", "<f4"), ("c", "<c8"), ("t", "<M8[D]"), ("v", "|V3")], 3),
    "empty": array([("x", "<U0"), ("y", "<f4", (0,))], 3),
    "bfloat16": array([("bfloat16", "<u2")], 3), "bfloat16.big": array([("bfloat16", ">u2")], 3),
}
warnings.simplefilter("ignore", UserWarning)  # that old NumPy does not read version 3.0
savez("numpy/structs.npz", STRUCTS)
STRUCTS["sub-arrays"] = array([("x", ("<i2", (3,)), (2,)), ("none", "<f4", (2, 0)), ("y", "|i1")], 3)
STRUCTS["titles"] = array([(("the pixels", "image"), "<i8"), ("y", ">f4", (3, 2))], 3)
for name, a in STRUCTS.items():
    write(f"numpy/structs/{name}.npy", npy(a))
    listed_fields(f"numpy/structs/{name}.npy", a)
for version in ((2, 0), (3, 0)):
    write(f"numpy/structs/version{version[0]}.npy", npy(STRUCTS["packed"], version))
    listed_fields(f"numpy/structs/version{version[0]}.npy", STRUCTS["packed"])

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
foreign("descr-escape", with_header(GOOD.replace("<", "\\x3c")), a)
foreign("bfloat16", with_header("{'descr': '<V2', 'fortran_order': False, 'shape': (3,), }", array("|V2", 3).tobytes()),
        array("|V2", 3))
arrays[-1][2] = "<V2"  # as ml_dtypes names it, and NumPy does not


# Ten bytes of a long double count; what NumPy does with the other six is not always the same.
foreign("long-double", with_header("{'descr': '<f16', 'fortran_order': False, 'shape': (2,), }",
                                   unread(0, 16) + unread(1, 16)), np.zeros(2, "<f16"))


def foreign_struct(name, descr, dtype):
    content = array(dtype, 3)
    write(f"foreign/{name}.npy", with_header(
        "{'descr': " + descr + ", 'fortran_order': False, 'shape': (3,), }", content.tobytes()))
    listed_fields(f"foreign/{name}.npy", content)


foreign_struct("struct-plain", "[('x', '<f4'), ('y', '<i2', (2,))]", [("x", "<f4"), ("y", "<i2", 2)])
foreign_struct("struct-length", "[('x', '<f4'), ('y', '<i2', 2)]", [("x", "<f4"), ("y", "<i2", 2)])
foreign_struct("struct-commas", "[ ( 'x' , '<f4' , ) , ('y','<i2',(),),]", [("x", "<f4"), ("y", "<i2")])
foreign_struct("struct-quotes", '[("x", "<f4"), ("it\'s", "<i2")]', [("x", "<f4"), ("it's", "<i2")])
foreign_struct("struct-escapes", "[('\\u56fe', '<f4'), ('\\U0001f600', '<i2'), ('\\xe9\\'\\\\', '|u1')]",
               [("图", "<f4"), ("😀", "<i2"), ("é'\\", "|u1")])
foreign_struct("struct-sub-array", "[('x', ('<f4', (2,))), ('', '|V1', (3,))]",
               {"names": ["x"], "formats": [("<f4", (2,))], "itemsize": 11})
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
refuse_descr("sub-array", "('<f4', (2,))", "sub-arrays")
refuse_descr("no-order", "'f4'", "byte order")
refuse_descr("native-order", "'=f4'", "byte order")
refuse_descr("bar-order", "'|f4'", "byte order")
refuse_descr("int3", "'<i3'", "'<i3'")
refuse_descr("no-descr", "''", "''")
refuse_descr("descr-number", "4", "a descr in quotes")
refuse_descr("descr-escape", "'\\N{LESS-THAN SIGN}f4'", "no escapes but those of repr")
refuse_descr("descr-open", "'<f4", "'<f4, '")
refuse_descr("sub-array-plain", "('<f4', 2)", "sub-arrays")
refuse_descr("unicode-no-length", "'<U'", "a string with its length")
refuse_descr("unicode-order", "'|U3'", "byte order")
refuse_descr("unicode-octal", "'<U03'", "a string with its length")
refuse_descr("unicode-negative", "'<U-1'", "a string with its length")
refuse_descr("unicode-huge", "'<U536870912'", "at most 536870911")
refuse_descr("unicode-digits", "'<U" + "9" * 300 + "'", "at most 536870911")
refuse_descr("bytes-huge", "'|S2147483648'", "at most 2147483647")
refuse_descr("void-huge", "'|V2147483648'", "at most 2147483647")
refuse_descr("complex6", "'<c6'", "'<c6'")
refuse_descr("datetime-unit", "'<M8[]'", "'<M8[]'")
refuse("unicode-cut.npy", npy(array("<U5", 3))[:-1], "it is cut short")
refuse("unicode-more.npy", npy(array("<U5", 3)) + b"x", "something else follows")
refuse("unicode-none-more.npy", npy(array("<U0", 3)) + b"x", "something else follows")
refuse_header("unicode-none-huge", "{'descr': '<U0', 'fortran_order': False, 'shape': (4294967296, 4294967296), }",
              "less than 2^63 bytes", b"")
refuse_saved("struct-object", np.zeros(2, [("x", "<f4"), ("y", "|O")]), "object array")
refuse_saved("struct-object-nested", np.zeros(2, [("x", [("y", "|O", (2,))])]), "object array")
refuse("struct-cut.npy", npy(array(PACKED, 5))[:-1], "it is cut short")
refuse("struct-more.npy", npy(array(PACKED, 5)) + b"x", "something else follows")
refuse_descr("struct-duplicate", "[('x', '<f4'), ('x', '<i2')]", "'x' twice")
refuse_descr("struct-title-duplicate", "[(('x', 'y'), '<f4'), ('x', '<i2')]", "'x' twice")
refuse_descr("struct-title-itself", "[(('x', 'x'), '<f4')]", "'x' twice")
refuse_descr("struct-no-name", "[('', '<f4')]", "a name for each field")
refuse_descr("struct-no-name-struct", "[('', [('x', '<f4')])]", "a name for each field")
refuse_descr("struct-title-only", "[(('title', ''), '<f4')]", "a name for each field")
refuse_descr("struct-title-alone", "[(('title',), '<f4')]", "the name of a field in quotes")
refuse_descr("struct-name-number", "[(1, '<f4')]", "the name of a field in quotes")
refuse_descr("struct-name-open", "[('x, <f4)]", "','")
refuse_descr("struct-name-code-point", "[('\\U00110000', '<f4')]", "no escapes but those of repr")
refuse_descr("struct-name-cut", "[('\\u12', '<f4')]", "no escapes but those of repr")
refuse_descr("struct-no-type", "[('x',)]", "a descr in quotes")
refuse_descr("struct-type", "[('x', '<i3')]", "'<i3'")
refuse_descr("struct-type-order", "[('x', '=i4')]", "byte order")
refuse_descr("struct-open", "[('x', '<f4')", "'('")
refuse_descr("struct-field-open", "[('x', '<f4']", "')'")
refuse_descr("struct-lists", "[['x', '<f4']]", "'('")
refuse_descr("struct-of-four", "[('x', '<f4', (2,), 1)]", "')'")
refuse_descr("struct-commas", "[('x', '<f4'),, ('y', '<f4')]", "'('")
refuse_descr("struct-no-comma", "[('x', '<f4') ('y', '<f4')]", "',' or ']'")
refuse_descr("struct-shape-negative", "[('x', '<f4', (-1,))]", "decimal number of 0 or more")
refuse_descr("struct-shape-float", "[('x', '<f4', 2.0)]", "')'")
refuse_descr("struct-shape-string", "[('x', '<f4', '2')]", "decimal number of 0 or more")
refuse_descr("struct-shape-65", "[('x', '<f4', (" + "1, " * 65 + "))]", "at most 64 axes")
refuse_descr("struct-shape-sum-65", "[('x', ('<f4', (" + "1, " * 33 + ")), (" + "1, " * 32 + "))]", "at most 64 axes")
refuse_descr("struct-length-huge", "[('x', '<f4', 99999999999999999999)]", "less than 2^63")
refuse_descr("struct-huge", "[('x', '|V2147483647'), ('y', '|u1')]", "less than 2^31 bytes")
refuse_descr("struct-shape-huge", "[('x', '<f4', (65536, 65536))]", "less than 2^31 bytes")
refuse_descr("struct-shape-hidden", "[('x', '<f4', (0, 65536, 65536))]", "less than 2^31 bytes")
refuse_descr("struct-nested-huge", "[('x', [('y', '|V2147483647')], 2)]", "less than 2^31 bytes")
refuse_descr("struct-deep", "[('x', " * 33 + "'<f4'" + ")]" * 33, "at most 32 deep")
refuse_descr("struct-deep-open", "[('x', " * 5000, "at most 32 deep")
refuse_descr("struct-deep-sub-arrays", "[('x', " + "(" * 5000, "at most 32 deep")
refuse_header("struct-path-twice", "{'descr': [('n/x', '|u1'), ('n', [('x', '|u1')])], 'fortran_order': False, 'shape': (1,)}",
              "a name and a path", b"ab")
refuse_header("struct-axes", "{'descr': [('x', '|u1', (" + "1, " * 40 + "))], 'fortran_order': False, 'shape': ("
              + "1, " * 40 + ")}", "at most 64 axes", b"a")
refuse_header("struct-elements", "{'descr': [('x', '|u1', (0, 65536, 16384))], 'fortran_order': False, 'shape': (4611686018427387904,)}",
              "less than 2^63 bytes", b"")
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



def same(a, b):
    if a.dtype.names is None:
        return a.dtype.char == "g" or a.tobytes() == b.tobytes()
    # What NumPy leaves between fields may be anything.
    return all(same(a[name], b[name]) for name in a.dtype.names)


warnings.simplefilter("ignore")
for file, key, descr, fortran, shape in arrays:
    loaded = np.load(HERE / file)
    for name in [key] if file.endswith(".npz") or key in (loaded.dtype.names or ()) else key.split("/"):
        loaded = loaded[name] if file.endswith(".npz") or loaded.dtype.names else loaded
    expected = array(np.lib.format.descr_to_dtype(descr), *map(int, filter(None, shape.split("x"))))
    assert loaded.dtype == expected.dtype and loaded.shape == expected.shape, (file, key)
    assert same(loaded, expected), (file, key)
