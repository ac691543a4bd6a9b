package dev.tenon.internal.npz;

import dev.tenon.internal.npy.Quote;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The list of members at the end of a zip file. Nothing else in the file is believed to be a member. */
final class CentralDirectory {
    static final int ENTRY_LENGTH = 46;
    static final int SIGNATURE = 0x02014b50;

    /** A quarter of a million members, or so: more than that is no file of arrays. */
    private static final long LARGEST = 1 << 24;

    private CentralDirectory() {}

    /** An entry as it stands there. */
    record Entry(
            ByteBuffer rawName,
            String name,
            int flags,
            int method,
            long crc,
            long compressedSize,
            long size,
            long headerOffset) {}

    static List<Entry> read(ByteSource source, EndRecord end, String where) throws IOException {
        if (end.size() > LARGEST) {
            throw new NumpyFormatException(where + ": expected a central directory of at most " + LARGEST
                    + " bytes, found one of " + end.size());
        }
        ByteBuffer directory = source.bytes(end.offset(), (int) end.size());
        List<Entry> entries = new ArrayList<>();
        while (directory.hasRemaining()) {
            if (directory.remaining() < ENTRY_LENGTH || directory.getInt(directory.position()) != SIGNATURE) {
                throw new NumpyFormatException(where + ": expected the entry of a member at byte "
                        + (end.offset() + directory.position()) + ", found something else");
            }
            entries.add(entry(directory, where));
        }
        if (entries.size() != end.entries()) {
            throw new NumpyFormatException(where + ": expected " + end.entries()
                    + " members as the zip end record says, found " + entries.size());
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, String where) throws NumpyFormatException {
        ByteBuffer fixed = next(directory, ENTRY_LENGTH, where);
        int flags = Short.toUnsignedInt(fixed.getShort(8));
        ByteBuffer rawName = next(directory, Short.toUnsignedInt(fixed.getShort(28)), where);
        ByteBuffer extra = next(directory, Short.toUnsignedInt(fixed.getShort(30)), where);
        next(directory, Short.toUnsignedInt(fixed.getShort(32)), where);
        String name = MemberName.decode(rawName, (flags & NpzMember.UTF8_NAME) != 0, where);
        String member = where + ", member " + Quote.of(name);
        Zip64 zip64 = Zip64.find(extra, member);
        long size = zip64.resolve(fixed.getInt(24));
        long compressedSize = zip64.resolve(fixed.getInt(20));
        long headerOffset = zip64.resolve(fixed.getInt(42));
        int disk = Short.toUnsignedInt(fixed.getShort(34));
        if (disk != 0 && disk != 0xFFFF) {
            throw new NumpyFormatException(member + ": expected it in this file, found it on disk " + disk);
        }
        return new Entry(
                rawName,
                name,
                flags,
                Short.toUnsignedInt(fixed.getShort(10)),
                Integer.toUnsignedLong(fixed.getInt(16)),
                compressedSize,
                size,
                headerOffset);
    }

    private static ByteBuffer next(ByteBuffer directory, int count, String where) throws NumpyFormatException {
        if (count > directory.remaining()) {
            throw new NumpyFormatException(where + ": expected " + count
                    + " more bytes in the central directory, found " + directory.remaining());
        }
        ByteBuffer bytes = directory.slice(directory.position(), count).order(directory.order());
        directory.position(directory.position() + count);
        return bytes;
    }
}
