package dev.tenon.internal.npz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The header before a member's data. */
final class LocalHeader {
    static final int SIGNATURE = 0x04034b50;
    static final int LENGTH = 30;

    /** The oldest zip version that a reader needs: 2.0 for deflate, 4.5 for zip64. */
    static final short VERSION = 20;

    static final short ZIP64_VERSION = 45;

    /** 1980-01-01, the first day there is, as {@code np.savez} has it: the same arrays give the same bytes. */
    static final short DATE = 1 << 5 | 1;

    private static final int ALIGNMENT = 64;

    /** What Android's zipalign pads with: an alignment, then zeros. */
    private static final short PADDING_ID = (short) 0xD935;

    private static final int PADDING_LENGTH = 6;
    private static final int ZIP64_LENGTH = 20;

    private LocalHeader() {}

    /** How many bytes of extra field put the data of a member whose header is at {@code offset} to a multiple of 64. */
    static int padding(long offset, int nameLength, boolean zip64) {
        long data = offset + LENGTH + nameLength + (zip64 ? ZIP64_LENGTH : 0);
        int missing = (int) (-data & ALIGNMENT - 1);
        return missing == 0 || missing >= PADDING_LENGTH ? missing : missing + ALIGNMENT;
    }

    /** The bytes of the header. Its length does not depend on CRC and sizes, so it can be written over when they are known. */
    static ByteBuffer encode(WrittenMember member) {
        ByteBuffer name = member.rawName();
        int extraLength = (member.zip64() ? ZIP64_LENGTH : 0) + member.padding();
        ByteBuffer header =
                ByteBuffer.allocate(LENGTH + name.remaining() + extraLength).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(SIGNATURE);
        header.putShort(member.zip64() ? ZIP64_VERSION : VERSION);
        header.putShort((short) member.flags());
        header.putShort((short) member.method());
        header.putShort((short) 0);
        header.putShort(DATE);
        header.putInt((int) member.crc());
        header.putInt((int) (member.zip64() ? Zip64.IN_EXTRA : member.compressedSize()));
        header.putInt((int) (member.zip64() ? Zip64.IN_EXTRA : member.size()));
        header.putShort((short) name.remaining());
        header.putShort((short) extraLength);
        header.put(name);
        if (member.zip64()) {
            header.putShort(Zip64.ID).putShort((short) (ZIP64_LENGTH - 4));
            header.putLong(member.size()).putLong(member.compressedSize());
        }
        if (member.padding() > 0) {
            header.putShort(PADDING_ID).putShort((short) (member.padding() - 4)).putShort((short) ALIGNMENT);
        }
        return header.rewind();
    }
}
