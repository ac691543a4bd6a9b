package dev.tenon.internal.npz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Encodes the central directory and the end records: zip64 ones where a number needs them, and only there. */
final class DirectoryEncoder {
    private static final short UNIX = 3 << 8;
    private static final int REGULAR_FILE_RW_R_R = 0100644 << 16;

    /** The least number that does not go into 32 bits; less in tests, which have no 4 GiB to spare. */
    private final long zip64From;

    DirectoryEncoder(long zip64From) {
        this.zip64From = zip64From;
    }

    ByteBuffer entry(WrittenMember member) {
        List<Long> wide = new ArrayList<>();
        int size = narrow(member.size(), wide);
        int compressedSize = narrow(member.compressedSize(), wide);
        int offset = narrow(member.offset(), wide);
        boolean zip64 = member.zip64() || !wide.isEmpty();
        short version = zip64 ? LocalHeader.ZIP64_VERSION : LocalHeader.VERSION;
        ByteBuffer name = member.rawName();
        int extraLength = wide.isEmpty() ? 0 : 4 + 8 * wide.size();
        ByteBuffer entry = allocate(CentralDirectory.ENTRY_LENGTH + name.remaining() + extraLength);
        entry.putInt(CentralDirectory.SIGNATURE);
        entry.putShort((short) (UNIX | version)).putShort(version);
        entry.putShort((short) member.flags()).putShort((short) member.method());
        entry.putShort((short) 0).putShort(LocalHeader.DATE);
        entry.putInt((int) member.crc()).putInt(compressedSize).putInt(size);
        entry.putShort((short) name.remaining()).putShort((short) extraLength);
        // No comment, disk 0, no internal attributes.
        entry.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        entry.putInt(REGULAR_FILE_RW_R_R).putInt(offset).put(name);
        if (!wide.isEmpty()) {
            entry.putShort(Zip64.ID).putShort((short) (8 * wide.size()));
            wide.forEach(entry::putLong);
        }
        return entry.rewind();
    }

    /** The number where it fits; else it is put beside, and what stands for it returned. */
    private int narrow(long number, List<Long> wide) {
        if (number < zip64From) {
            return (int) number;
        }
        wide.add(number);
        return (int) Zip64.IN_EXTRA;
    }

    ByteBuffer end(EndRecord end) {
        boolean zip64 = end.entries() >= 0xFFFF || end.offset() >= zip64From || end.size() >= zip64From;
        ByteBuffer bytes = allocate(
                zip64 ? EndRecord.ZIP64_LENGTH + EndRecord.ZIP64_LOCATOR_LENGTH + EndRecord.LENGTH : EndRecord.LENGTH);
        if (zip64) {
            bytes.putInt(EndRecord.ZIP64_SIGNATURE).putLong(EndRecord.ZIP64_LENGTH - 12);
            bytes.putShort((short) (UNIX | LocalHeader.ZIP64_VERSION)).putShort(LocalHeader.ZIP64_VERSION);
            bytes.putInt(0).putInt(0);
            bytes.putLong(end.entries())
                    .putLong(end.entries())
                    .putLong(end.size())
                    .putLong(end.offset());
            bytes.putInt(EndRecord.ZIP64_LOCATOR_SIGNATURE)
                    .putInt(0)
                    .putLong(end.offset() + end.size())
                    .putInt(1);
        }
        short entries = (short) Math.min(end.entries(), 0xFFFF);
        bytes.putInt(EndRecord.SIGNATURE).putShort((short) 0).putShort((short) 0);
        bytes.putShort(entries).putShort(entries);
        bytes.putInt((int) (end.size() < zip64From ? end.size() : Zip64.IN_EXTRA));
        bytes.putInt((int) (end.offset() < zip64From ? end.offset() : Zip64.IN_EXTRA));
        return bytes.rewind();
    }

    private static ByteBuffer allocate(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
