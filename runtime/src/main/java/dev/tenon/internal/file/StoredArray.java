package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/** One array in a file: its header and its bytes. It is usable until its {@link ArrayFile} is closed. */
public interface StoredArray {

    /** The file and member for messages: {@code digits.npz[image]}, {@code image.npy}, {@code digits/image.npy}. */
    String where();

    /** The header, whose size was found equal to the bytes there are. */
    NpyHeader header();

    /** How many bytes the array takes in the file: fewer than it has where it is deflated. */
    long storedBytes();

    /**
     * Fills all that remains of {@code target} from byte {@code offset} of the array's data. Thread-safe; a thread that is
     * interrupted here gets {@link java.nio.channels.ClosedByInterruptException}, others do not notice.
     *
     * <p>A deflated member is inflated to an anonymous temporary file first, once, and its CRC checked then. A stored
     * member's CRC is not checked here, as {@code np.load(mmap_mode='r')} checks none.
     *
     * @throws IndexOutOfBoundsException if the array has no such bytes
     * @throws dev.tenon.numpy.NumpyFormatException if the file ends before them, or the deflated member is damaged
     * @throws IllegalStateException if the file was closed
     */
    void read(long offset, ByteBuffer target) throws IOException;

    /**
     * The memory of bytes {@code [offset, offset + bytes)} of the array's data, as they are in the file; empty where they are not
     * mapped: if the file was not opened to be mapped, or may not be written, if they are deflated, or apart from each other, and
     * if they are more than the JDK maps at once. Thread-safe. It outlives the file; whoever shortens that makes it disappear, to
     * the JVM's death where another than Java code reads it.
     *
     * @throws IndexOutOfBoundsException if the array has no such bytes
     * @throws dev.tenon.numpy.NumpyFormatException if the file was shortened since it was opened
     * @throws IllegalStateException if the file was closed
     */
    default Optional<MappedMemory> memory(long offset, long bytes) throws IOException {
        return Optional.empty();
    }

    /**
     * The array's data, once, from the first byte to the last. The read that delivers the last byte checks size and CRC,
     * where the file has one, and throws {@link dev.tenon.numpy.NumpyFormatException} if they are wrong; for an array
     * without data this method does. The caller closes the channel, which belongs to one thread at a time.
     *
     * <p>A read may fill less than remains, as reads of channels may. One that is asked for many megabytes reads them on
     * several cores; where it fails, any of the buffer may be filled.
     */
    ReadableByteChannel sequential() throws IOException;
}
