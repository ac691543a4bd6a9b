"""What WriteFiles.java measures, in NumPy: new files, synced to disk, and the directory as well."""

import os

from timing import arguments, directory, measure, np, path

npy = path("written.npy")
npz = path("written.npz")


def delete():
    for file in (npy, npz):
        if os.path.exists(file):
            os.remove(file)


def sync(file):
    descriptor = os.open(file, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def synced(file, write):
    write(file)
    sync(file)
    sync(directory)


def write_bytes(file, values):
    with open(file, "wb", buffering=0) as out:
        values.tofile(out)


for argument in arguments:
    size, rows = argument.split("=")
    values = np.load(path(f"rows-{rows}.npy"))
    measure(f"bytes {size}", lambda: synced(npy, lambda file: write_bytes(file, values)), delete)
    measure(f"npy {size}", lambda: synced(npy, lambda file: np.save(file, values)), delete)
    measure(f"npz {size}", lambda: synced(npz, lambda file: np.savez(file, values=values)), delete)
    if size == "38.5 MB":
        measure(f"compressed {size}", lambda: synced(npz, lambda file: np.savez_compressed(file, values=values)), delete)
delete()
