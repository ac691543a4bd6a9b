package dev.tenon.internal.npz;

import dev.tenon.internal.npy.Quote;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an npz file holds. No two members share a name or a byte, and all lie inside the file, so that every reader of the
 * file sees the same members.
 *
 * @param arrays the members that are arrays by their key, in the file's order
 * @param others the names of the members that are not: {@code README.txt}
 */
public record NpzDirectory(Map<String, NpzMember> arrays, List<String> others) {
    /** In the file's order; both are unmodifiable. */
    public NpzDirectory {
        arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
        others = List.copyOf(others);
    }

    /**
     * Reads the directory of a file.
     *
     * @param where the file's name, for messages
     * @throws NumpyFormatException if it is not a valid zip file
     */
    public static NpzDirectory read(ByteSource source, String where) throws IOException {
        EndRecord end = EndRecord.find(source, where);
        List<Extent> extents = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<String, NpzMember> arrays = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (CentralDirectory.Entry entry : CentralDirectory.read(source, end, where)) {
            String name = entry.name();
            if (!names.add(name)) {
                throw new NumpyFormatException(
                        where + ": expected each member once, found " + Quote.of(name) + " twice");
            }
            Extent extent = locate(source, entry, end.offset(), where + ", member " + Quote.of(name));
            extents.add(extent);
            if (name.endsWith(NpzMember.EXTENSION)) {
                String key = name.substring(0, name.length() - NpzMember.EXTENSION.length());
                arrays.put(key, member(entry, extent, where + "[" + key + "]"));
            } else {
                others.add(name);
            }
        }
        checkNoOverlap(extents, where);
        return new NpzDirectory(arrays, others);
    }

    /** The bytes of a member from its local header to the end of its data. */
    private record Extent(String name, long start, long dataOffset, long end) {}

    private static Extent locate(ByteSource source, CentralDirectory.Entry entry, long limit, String where)
            throws IOException {
        long start = entry.headerOffset();
        int nameLength = entry.rawName().remaining();
        if (start > limit - LocalHeader.LENGTH - nameLength) {
            throw outside(limit, where);
        }
        long room = limit - LocalHeader.LENGTH - nameLength - start;
        ByteBuffer header = source.bytes(start, LocalHeader.LENGTH + nameLength);
        if (header.getInt(0) != LocalHeader.SIGNATURE) {
            throw new NumpyFormatException(where + ": expected its header at byte " + start + ", found something else");
        }
        if (Short.toUnsignedInt(header.getShort(26)) != nameLength
                || !header.slice(LocalHeader.LENGTH, nameLength).equals(entry.rawName())) {
            throw new NumpyFormatException(where + ": expected the same name in its header, found another");
        }
        int extraLength = Short.toUnsignedInt(header.getShort(28));
        if (entry.compressedSize() > room - extraLength) {
            throw outside(limit, where);
        }
        long dataOffset = start + LocalHeader.LENGTH + nameLength + extraLength;
        return new Extent(entry.name(), start, dataOffset, dataOffset + entry.compressedSize());
    }

    private static NumpyFormatException outside(long limit, String where) {
        return new NumpyFormatException(
                where + ": expected it to end before the central directory at byte " + limit + ", found it beyond");
    }

    private static NpzMember member(CentralDirectory.Entry entry, Extent extent, String where) {
        return new NpzMember(
                where,
                entry.name(),
                entry.flags(),
                entry.method(),
                entry.crc(),
                entry.compressedSize(),
                entry.size(),
                extent.dataOffset());
    }

    private static void checkNoOverlap(List<Extent> extents, String where) throws NumpyFormatException {
        extents.sort(Comparator.comparingLong(Extent::start));
        for (int i = 1; i < extents.size(); i++) {
            Extent before = extents.get(i - 1);
            Extent after = extents.get(i);
            if (after.start() < before.end()) {
                throw new NumpyFormatException(where + ": expected members apart from each other, found "
                        + Quote.of(before.name()) + " and " + Quote.of(after.name()) + " to overlap");
            }
        }
    }
}
