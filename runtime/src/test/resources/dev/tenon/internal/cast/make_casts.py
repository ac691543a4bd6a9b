"""Makes the files beside it: what NumPy and ml_dtypes make of numbers in a cast, and how they print them.

Run it with Python 3, NumPy and ml_dtypes; it writes the same bytes each time. Everything is little-endian.

  halves.bin.gz      all 65536 float16 in order of their bits as float32, then as float64: first the first byte of all
                     values, then the second one of all and so on, which packs better
  bfloats.bin.gz     the same for all 65536 bfloat16
  rounded.bin.gz     float32_samples() as float16 and as bfloat16, float64_samples() as float16 and as bfloat16
  random.csv         SHA-256 of the same for a million random patterns: from, to, digest
  pairs.bin.gz       for each dtype of DTYPES: the number of its values() (uint32), their bytes, and for each dtype of
                     DTYPES the values cast to it and a byte for each, 1 where C says what the cast gives
  texts.csv          dtype, bits, str(value)
"""

import csv
import gzip
import hashlib
import io
import pathlib
import struct
import warnings

import ml_dtypes
import numpy as np

HERE = pathlib.Path(__file__).parent
BFLOAT16 = np.dtype(ml_dtypes.bfloat16)
DTYPES = [
    np.dtype(name)
    for name in (
        "bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64",
        "float16", ml_dtypes.bfloat16, "float32", "float64",
    )
]
RANDOM = 1_000_000
warnings.simplefilter("ignore")


def is_float(dtype):
    return dtype == BFLOAT16 or dtype.kind == "f"


def mantissas(bits):
    """Powers of two and their neighbours, and the same seen from the other end."""
    ones = (1 << bits) - 1
    near = sorted({(1 << k) + d for k in range(bits) for d in (-1, 0, 1)})
    return near + [ones - m for m in near]


def float32_samples():
    return np.array(
        [s << 31 | e << 23 | m for s in range(2) for e in range(256) for m in mantissas(23)], "<u4"
    ).view("<f4")


def float64_samples():
    exponents = [0, 1, *range(868, 903), *range(993, 1044), *range(1143, 1154), 2046, 2047]
    return np.array(
        [s << 63 | e << 52 | m for s in range(2) for e in exponents for m in mantissas(52)], "<u8"
    ).view("<f8")


def random_words():
    """The linear congruential generator of MMIX, by Knuth."""
    word = 1
    words = np.empty(RANDOM, "<u8")
    for i in range(RANDOM):
        word = (word * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        words[i] = word
    return words


def random_float32():
    return (random_words() >> np.uint64(32)).astype("<u4").view("<f4")


def random_float64():
    """Of exponents that float32 and its subnormals have."""
    words = random_words()
    exponent = np.uint64(860) + (words >> np.uint64(52) & np.uint64(0x7FF)) % np.uint64(300)
    kept = words & np.uint64(0x800F_FFFF_FFFF_FFFF)
    return (kept | exponent << np.uint64(52)).view("<f8")


def values(dtype):
    if dtype.kind == "b":
        return np.array([False, True])
    if is_float(dtype):
        return float_values(dtype)
    info = np.iinfo(dtype)
    powers = {sign * (1 << k) + d for k in range(65) for d in range(-3, 4) for sign in (-1, 1)}
    halfway = {(1 << k) + (1 << k - p) + d for p in (8, 9, 11, 12, 24, 25, 53) for k in range(p, 64) for d in (-1, 0, 1)}
    others = {0, 100, 65519, 65520, 65521, -65519, -65520, 1000003, 123456789}
    numbers = powers | halfway | {-n for n in halfway} | others | {info.min, info.max}
    return np.array(sorted(n for n in numbers if info.min <= n <= info.max), dtype)


def float_values(dtype):
    integers = {1 << k for k in range(64)} | {(1 << k) - 1 for k in range(65)} | {(1 << k) + 1 for k in range(54)}
    numbers = [float(n) for n in sorted(integers)] + [float(2**64), float(2**65)]
    numbers += [0.0, 0.1, 0.5, 0.99, 1.5, 2.5, 127.5, 255.9, 1 / 3, 65503.9, 65504, 65519.99, 65520, 65535.5, 1e-4, 1e-5, 1e30]
    numbers += [2.0**k for k in range(-150, 0)] + [2.0**-1074, 1e300, 2.0**127, 3.4028234663852886e38, 3.3895313892515355e38]
    numbers += [3.4028235677973366e38, 3.4028235677973362e38, 3.3961775292304601e38, 3.3961774280957e38]
    numbers += [float("inf")]
    near = np.array(numbers, "f8")
    if dtype.itemsize == 8:
        near = np.concatenate([near, np.nextafter(near, 0), np.nextafter(near, np.inf)])
    near = near.astype(dtype)
    bits = near.view(f"u{dtype.itemsize}")
    if dtype.itemsize < 8:
        near = np.concatenate([near, (bits[bits > 0] - 1).astype(bits.dtype).view(dtype), (bits[:-1] + 1).astype(bits.dtype).view(dtype)])
    both = np.concatenate([near, -near, np.array([np.nan, -np.nan]).astype(dtype)])
    unique = np.unique(both.view(f"u{dtype.itemsize}"))
    return unique.view(dtype)


def is_defined(a, to):
    """Not where a float is truncated to what the integer cannot hold, NaN included."""
    if not is_float(a.dtype) or is_float(to) or to.kind == "b":
        return np.ones(a.size, "u1")
    info = np.iinfo(to)
    return np.array([v == v and abs(v) != np.inf and info.min <= int(v) <= info.max for v in map(float, a)], "u1")


def little(a):
    return np.ascontiguousarray(a).tobytes()  # everything above is of a little-endian machine's order


def planes(a):
    return a.view("u1").reshape(a.size, a.itemsize).T.tobytes()


def write(name, *parts):
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0, compresslevel=9) as out:
        out.write(b"".join(parts))
    (HERE / name).write_bytes(packed.getvalue())


def write_csv(name, rows):
    with open(HERE / name, "w", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows(rows)


def texts():
    bits = {
        2: [0, 1, 2, 0x3FF, 0x400, 0x8E, 0x068D, 0x068E, 0x2E66, 0x3555, 0x3C00, 0xBE00, 0x5BBF, 0x63CE, 0x63D0, 0x63D1,
            0x7BFF, 0xFBFF, 0x7C00, 0xFC00, 0x7E00, 0x8000, 0xFFFF, 0x3DCD, 0x42C8, 0x4996, 0x7F7F],
        4: [0, 1, 0x80000000, 0x3DCCCCCD, 0x3EAAAAAB, 0x3F800000, 0x497423FF, 0x49742400, 0x49742401, 0x38D1B717, 0x38D1B718,
            0x7F7FFFFF, 0x00800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0x4B800000, 0xC2F6E979, 0x29800000, 0x5368D4A5],
        8: [0, 1, 1 << 63, 0x3FB999999999999A, 0x3FD5555555555555, 0x3FF0000000000000, 0x4341C37937E08000, 0x4341C37937E07FFF,
            0x3F1A36E2EB1C432D, 0x3F1A36E2EB1C432C, 0x7FEFFFFFFFFFFFFF, 0x0010000000000000, 0x7FF0000000000000,
            0xFFF0000000000000, 0x7FF8000000000000, 0x7E37E43C8800759C, 0xC1E65A0BC0000000, 0x3D30000000000000, 0x3F60624DD2F1A9FC,
            0x44B52D02C7E14AF6, 0x4340000000000000],
    }
    rows = []
    for dtype in DTYPES:
        if is_float(dtype):
            size = dtype.itemsize
            own = np.array(bits[size], f"u{size}")
            spread = (random_words()[:60] >> np.uint64(64 - 8 * size)).astype(f"u{size}")
            for word in [*own, *spread]:
                value = np.array([word], f"u{size}").view(dtype)[0]
                rows.append([dtype.name, f"{int(word):0{2 * size}x}", str(value)])
    return rows


every = np.arange(1 << 16, dtype="<u2")
for name, dtype in (("halves", np.dtype("f2")), ("bfloats", BFLOAT16)):
    write(f"{name}.bin.gz", planes(every.view(dtype).astype("f4")), planes(every.view(dtype).astype("f8")))

pairs = [(a, to) for a in (float32_samples(), float64_samples()) for to in (np.dtype("f2"), BFLOAT16)]
write("rounded.bin.gz", *(little(a.astype(to)) for a, to in pairs))

write_csv(
    "random.csv",
    [
        [a.dtype.name, to.name, hashlib.sha256(little(a.astype(to))).hexdigest()]
        for a in (random_float32(), random_float64())
        for to in (np.dtype("f2"), BFLOAT16)
    ],
)

parts = []
for from_ in DTYPES:
    a = values(from_)
    parts += [struct.pack("<I", a.size), little(a)]
    for to in DTYPES:
        parts += [little(a.astype(to)), little(is_defined(a, to))]
write("pairs.bin.gz", *parts)

write_csv("texts.csv", texts())
