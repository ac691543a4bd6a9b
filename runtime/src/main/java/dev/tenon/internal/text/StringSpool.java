package dev.tenon.internal.text;

import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.npy.TextType;
import dev.tenon.internal.npy.TextType.Kind;
import dev.tenon.internal.window.Spool;
import dev.tenon.internal.window.SpoolReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * Strings on their way into a NumPy file, while nobody knows yet how long the longest will be: in memory while they are few,
 * then in temporary files beside the one that is being written, which go away when this is closed.
 */
public final class StringSpool implements StringOutput, Closeable {
    /** NumPy counts the bytes of an element in an int. */
    private static final int LONGEST_TEXT = Integer.MAX_VALUE / Integer.BYTES;

    /** Where a string ends, and how long the longest is up to there. A power of two, so that none is split. */
    private static final int ENTRY_BYTES = 2 * Long.BYTES;

    private final boolean binary;
    private final Spool bytes;
    private final Spool entries;
    private long size;
    private long end;
    private long longest;

    /**
     * With its temporary files in the folder of {@code beside}.
     *
     * @param binary whether the strings are any bytes, for {@code |S}, or else text, for {@code <U}
     */
    public StringSpool(Path beside, boolean binary) {
        this.binary = binary;
        this.bytes = new Spool(beside);
        this.entries = new Spool(beside);
    }

    /** {@inheritDoc} Refused are bytes that end in NUL, and text that is not UTF-8. */
    @Override
    public void add(byte[] element) throws IOException {
        long length = lengthOf(element);
        for (int done = 0; done < element.length; ) {
            ByteBuffer target = bytes.at(end + done);
            int part = Math.min(target.remaining(), element.length - done);
            target.put(element, done, part);
            done += part;
        }
        entries.at(size * ENTRY_BYTES).putLong(end + element.length).putLong(Math.max(longest, length));
        size++;
        end += element.length;
        longest = Math.max(longest, length);
    }

    private int lengthOf(byte[] element) {
        if (!binary) {
            Utf8.requireValid(element, size);
        }
        if (element.length > 0 && element[element.length - 1] == 0) {
            String advice = "put something behind it" + (binary ? ", or declare @As(DType.UINT8) byte[]" : "");
            throw refused(element, "ends in NUL, which NumPy strips from strings", advice);
        }
        int length = binary ? element.length : Utf8.codePoints(element);
        if (!binary && length > LONGEST_TEXT) {
            String problem = "has " + length + " characters, and NumPy's strings at most " + LONGEST_TEXT;
            throw refused(element, problem, "cut it into several");
        }
        return length;
    }

    private LossyValue refused(byte[] element, String problem, String advice) {
        String shown = binary ? Shown.bytes(element) : Shown.utf8(element);
        return new LossyValue(size, shown + " " + problem, advice);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void truncate(long size) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate(ENTRY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (size > 0) {
            entries.read((size - 1) * ENTRY_BYTES, entry);
        }
        this.size = size;
        end = entry.getLong(0);
        longest = entry.getLong(Long.BYTES);
    }

    /** The longest, in code points of text, in bytes of what is binary; at least 1, as with NumPy. */
    public int length() {
        return (int) Math.max(1, longest);
    }

    /** The type that they have in a file. */
    public TextType type() {
        return new TextType(binary ? Kind.BYTES : Kind.UNICODE, length(), ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes all of them to {@code target} as elements of {@code <U} or {@code |S} and {@link #length}. */
    public void copyTo(WritableByteChannel target) throws IOException {
        SpoolReader entryReader = new SpoolReader(entries, size * ENTRY_BYTES);
        SpoolReader byteReader = new SpoolReader(bytes, end);
        PaddedStrings padded = new PaddedStrings(target, length());
        byte[] element = new byte[0];
        long begin = 0;
        for (long i = 0; i < size; i++) {
            long next = entryReader.readLong();
            entryReader.readLong();
            int count = (int) (next - begin);
            begin = next;
            if (element.length < count) {
                element = new byte[Math.max(count, element.length + element.length / 2)];
            }
            byteReader.read(element, count);
            if (binary) {
                padded.putBytes(element, count);
            } else {
                padded.putText(element, count);
            }
        }
        padded.flush();
    }

    @Override
    public void close() throws IOException {
        CloseAll.of(List.of(bytes, entries));
    }
}
