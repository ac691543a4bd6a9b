package dev.tenon.internal.npz;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The CRC-32 of bytes that come one after the other: themselves, or parts of which somebody has computed it already. */
final class RunningCrc {
    private final CRC32 last = new CRC32();
    private long lastLength;

    /** That of what came before the bytes in {@link #last}. */
    private long before;

    /** Adds all that remains of {@code bytes}, and moves past it. */
    void add(ByteBuffer bytes) {
        lastLength += bytes.remaining();
        last.update(bytes);
    }

    /** Adds {@code length} bytes, of which this is the CRC. */
    void add(long crc, long length) {
        before = CrcJoin.of(value(), crc, length);
        last.reset();
        lastLength = 0;
    }

    /** That of all bytes so far. */
    long value() {
        return CrcJoin.of(before, last.getValue(), lastLength);
    }
}
