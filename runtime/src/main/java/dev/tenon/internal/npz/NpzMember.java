package dev.tenon.internal.npz;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/**
 * One member of an npz file, its place in the file checked.
 *
 * @param where the file and member for messages: {@code digits.npz[image]}
 * @param name its name in the zip file: {@code image.npy}
 * @param method 0 for stored, 8 for deflated; others are not read
 * @param size its size when inflated, as the directory claims
 * @param dataOffset where in the file its first byte is
 */
public record NpzMember(
        String where, String name, int flags, int method, long crc, long compressedSize, long size, long dataOffset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int UTF8_NAME = 1 << 11;

    /** Encrypted, a patch, strongly encrypted, encrypted directory. */
    private static final int UNREADABLE = 1 | 1 << 5 | 1 << 6 | 1 << 13;

    /** No deflated byte can stand for more: 258 bytes from two bits. */
    private static final long DEFLATE_LIMIT = 1032;

    /** What a member's name ends in that is an array; what stands before is its key. */
    static final String EXTENSION = ".npy";

    /** Whether the file stores its bytes as they are, so that they can be read at random. */
    public boolean isStored() {
        return method == STORED;
    }

    /**
     * Checks what can be checked before reading.
     *
     * @throws NumpyFormatException if it is encrypted or otherwise not readable, or if its size cannot be true
     */
    public void check() throws NumpyFormatException {
        if ((flags & UNREADABLE) != 0) {
            throw new NumpyFormatException(where + ": expected a plain member, found an encrypted or patched one");
        }
        switch (method) {
            case STORED -> {
                if (size != compressedSize) {
                    throw new NumpyFormatException(where + ": expected a stored member of " + compressedSize
                            + " bytes to say so, found the size " + size);
                }
            }
            case DEFLATED -> {
                if (size / DEFLATE_LIMIT > compressedSize) {
                    throw new NumpyFormatException(where + ": expected at most " + DEFLATE_LIMIT
                            + " times the deflated size of " + compressedSize + " bytes, found the size " + size);
                }
            }
            default ->
                throw new NumpyFormatException(
                        where + ": expected a member stored or deflated, found compression method " + methodName());
        }
    }

    /**
     * The bytes of the member, inflated. The read that delivers the last one checks size and CRC. The caller closes the
     * channel.
     */
    public ReadableByteChannel open(ByteSource source) throws IOException {
        check();
        SourceChannel raw = new SourceChannel(source, dataOffset, dataOffset + compressedSize);
        return new CheckedChannel(isStored() ? raw : new InflatingChannel(raw, where), size, crc, where);
    }

    private String methodName() {
        return switch (method) {
            case 9 -> "9 (deflate64)";
            case 12 -> "12 (bzip2)";
            case 14 -> "14 (lzma)";
            case 93 -> "93 (zstandard)";
            case 95 -> "95 (xz)";
            default -> Integer.toString(method);
        };
    }
}
