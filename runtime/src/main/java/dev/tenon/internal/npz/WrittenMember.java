package dev.tenon.internal.npz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A member as the writer knows it.
 *
 * @param zip64 whether its local header has room for sizes of 64 bits
 * @param padding the bytes of extra field that bring its data to a multiple of 64
 * @param offset where its local header is
 */
record WrittenMember(
        String name, int method, boolean zip64, int padding, long offset, long crc, long compressedSize, long size) {

    WrittenMember withContent(long newCrc, long newCompressedSize) {
        return new WrittenMember(name, method, zip64, padding, offset, newCrc, newCompressedSize, size);
    }

    ByteBuffer rawName() {
        return StandardCharsets.UTF_8.encode(name);
    }

    /** As Python does, a name in ASCII goes without the flag. */
    int flags() {
        return name.chars().allMatch(c -> c < 0x80) ? 0 : NpzMember.UTF8_NAME;
    }
}
