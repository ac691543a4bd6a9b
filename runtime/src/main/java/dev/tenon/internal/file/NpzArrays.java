package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyPrefix;
import dev.tenon.internal.npz.NpzDirectory;
import dev.tenon.internal.npz.NpzMember;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.List;

/** The arrays of an npz file. */
final class NpzArrays extends OpenArrays {
    private final SharedFile file;
    private final NpzDirectory directory;

    private NpzArrays(SharedFile file, NpzDirectory directory, String where) {
        super(where);
        this.file = file;
        this.directory = directory;
    }

    static ArrayFile open(Path path, boolean mapped) throws IOException {
        String where = FileForm.nameOf(path);
        SharedFile file = RegularFile.open(path, where, mapped);
        try {
            NpzArrays arrays = new NpzArrays(file, NpzDirectory.read(file, where), where);
            arrays.closeLater(file);
            return arrays;
        } catch (Throwable e) {
            file.close();
            throw e;
        }
    }

    @Override
    public List<String> keys() {
        return List.copyOf(directory.arrays().keySet());
    }

    @Override
    public boolean contains(String key) {
        return directory.arrays().containsKey(key);
    }

    @Override
    StoredArray openArray(String key) throws IOException {
        NpzMember member = directory.arrays().get(key);
        if (member == null) {
            throw missing(key);
        }
        NpyPrefix prefix;
        try (ReadableByteChannel bytes = member.open(file)) {
            prefix = NpyPrefix.read(bytes, member.size(), member.where());
        }
        if (member.isStored()) {
            return new NpzArray(member, prefix, file, file, member.dataOffset() + prefix.length());
        }
        SharedFile copy = InflatedCopy.of(member, file);
        closeLater(copy);
        return new NpzArray(member, prefix, file, copy, prefix.length());
    }
}
