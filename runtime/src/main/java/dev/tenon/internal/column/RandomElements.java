package dev.tenon.internal.column;

import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.file.StoredArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a stored array from anywhere, in row-major order, without a reader for each place. It belongs to one thread at a
 * time.
 */
public final class RandomElements {
    private static final int BLOCK_BYTES = 1 << 16;

    private final StoredArray array;
    private final int storedSize;
    private final @Nullable BlockCast cast;
    private ByteBuffer block = ByteBuffer.allocate(0);

    /** @param cast of what is stored; null where it stays as it is */
    RandomElements(StoredArray array, @Nullable BlockCast cast) {
        this.array = array;
        this.storedSize = array.header().type().byteSize();
        this.cast = cast;
    }

    /**
     * Fills all that remains of {@code target} from element {@code first} on. Where an element would not survive its cast, a
     * {@link dev.tenon.internal.cast.LossyValue} counts it from there.
     */
    public void read(long first, ByteBuffer target) throws IOException {
        BlockCast by = cast;
        if (by == null) {
            array.read(first * storedSize, target);
            return;
        }
        for (long done = 0; target.hasRemaining(); ) {
            int count = Math.min(target.remaining() / by.targetSize(), BLOCK_BYTES / by.sourceSize());
            array.read((first + done) * storedSize, prepareBlock(count * storedSize));
            int good = by.cast(block.flip(), target, count);
            done += good;
            if (good < count) {
                throw by.lossy(done, block);
            }
        }
    }

    private ByteBuffer prepareBlock(int bytes) {
        if (block.capacity() < bytes) {
            block = ByteBuffer.allocate(bytes);
        }
        return block.clear().limit(bytes);
    }
}
