package dev.tenon.internal.npy;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * All that stands before the data of an npy file: magic string, version, length of the header, header.
 *
 * @param length its length in bytes: the offset of the data
 */
public record NpyPrefix(NpyHeader header, int length) {
    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};

    /**
     * NumPy refuses headers of more than 10 000 characters, as it evaluates them. A parser in linear time can be more
     * generous to structured dtypes of many fields.
     */
    private static final int LONGEST_HEADER = 1 << 20;

    /**
     * Reads it from the start of a file or member.
     *
     * @param size the size of that file or member; its data has to end there too
     * @param where the file and member, for messages
     * @throws NumpyFormatException if it is not valid, or does not go with {@code size}
     */
    public static NpyPrefix read(ReadableByteChannel in, long size, String where) throws IOException {
        byte[] start = bytes(in, (int) Math.min(size, MAGIC.length + 2), where).array();
        int major = version(start, where);
        int lengthBytes = major == 1 ? 2 : 4;
        long room = size - start.length - lengthBytes;
        if (room < 0) {
            throw new NumpyFormatException(where + ": expected the length of the header, found the end");
        }
        ByteBuffer field = bytes(in, lengthBytes, where).order(ByteOrder.LITTLE_ENDIAN);
        long length = major == 1 ? Short.toUnsignedLong(field.getShort()) : Integer.toUnsignedLong(field.getInt());
        if (length > room || length > LONGEST_HEADER) {
            throw new NumpyFormatException(where + ": expected a header of at most " + Math.min(room, LONGEST_HEADER)
                    + " bytes, found one of " + length);
        }
        String text = decode(bytes(in, (int) length, where), major, where);
        NpyHeader header = HeaderParser.parse(text, where);
        checkSize(header, room - length, where);
        return new NpyPrefix(header, start.length + lengthBytes + (int) length);
    }

    private static int version(byte[] start, String where) throws NumpyFormatException {
        if (start.length < MAGIC.length + 2 || !startsWith(start, MAGIC)) {
            String zip = startsWith(start, ZIP_MAGIC) ? " (a zip file: an npz file has a name that ends in .npz)" : "";
            throw new NumpyFormatException(where + ": expected an npy file, which begins with the bytes " + hex(MAGIC)
                    + " and a version, found " + (start.length == 0 ? "no bytes" : hex(start)) + zip);
        }
        int major = Byte.toUnsignedInt(start[MAGIC.length]);
        int minor = Byte.toUnsignedInt(start[MAGIC.length + 1]);
        if (major < 1 || major > 3 || minor != 0) {
            throw new NumpyFormatException(
                    where + ": expected version 1.0, 2.0 or 3.0 of the npy format, found " + major + "." + minor);
        }
        return major;
    }

    /**
     * NumPy ignores what follows an array. It may be a second one, as when {@code np.save} is called twice with one open
     * file, and would be lost without a word.
     */
    private static void checkSize(NpyHeader header, long found, String where) throws NumpyFormatException {
        if (header.byteSize() == found) {
            return;
        }
        String why = found < header.byteSize() ? "it is cut short" : "something else follows the array";
        throw new NumpyFormatException(where + ": expected " + header.byteSize() + " bytes of data for shape "
                + header.shape() + " of " + Quote.of(header.type().descr()) + ", found " + found + ": " + why);
    }

    private static String decode(ByteBuffer bytes, int major, String where) throws NumpyFormatException {
        Charset charset = major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        try {
            return charset.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new NumpyFormatException(where + ": expected a header in UTF-8, found other bytes", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, magic.length)).equals(ByteBuffer.wrap(magic));
    }

    private static ByteBuffer bytes(ReadableByteChannel in, int count, String where) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (in.read(bytes) < 0) {
                throw new NumpyFormatException(where + ": expected " + count + " bytes of the header, found "
                        + bytes.position() + ": it was shortened while it was open");
            }
        }
        return bytes.flip();
    }
}
