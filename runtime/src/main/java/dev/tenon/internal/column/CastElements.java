package dev.tenon.internal.column;

import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.parallel.Parallel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/**
 * Elements cast to another dtype or byte order while they are read, block by block. Where one would not survive, those before
 * it are in the target, and a {@link LossyValue} counts it from the first that was read.
 */
final class CastElements implements ElementReader {
    /** What stays in a near cache between reading and casting. */
    private static final int BLOCK_BYTES = 1 << 16;

    /** What is read at once for several cores to cast: less where the heap is small, as each component has a reader of its own. */
    private static final int LARGE_BLOCK_BYTES =
            (int) Math.max(BLOCK_BYTES, Math.min(1 << 21, Runtime.getRuntime().maxMemory() / 256));

    private final ElementReader stored;
    private final Supplier<BlockCast> casts;
    private final BlockCast cast;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long position;

    /** @param casts a cast for each thread */
    CastElements(ElementReader stored, Supplier<BlockCast> casts) {
        this.stored = stored;
        this.casts = casts;
        this.cast = casts.get();
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            int wanted = target.remaining() / cast.targetSize();
            boolean isLarge = (long) wanted * cast.sourceSize() >= LARGE_BLOCK_BYTES;
            int count = Math.min(wanted, (isLarge ? LARGE_BLOCK_BYTES : BLOCK_BYTES) / cast.sourceSize());
            stored.read(prepareBlock(count * cast.sourceSize()));
            castBlock(target, count);
            position += count;
        }
    }

    private ByteBuffer prepareBlock(int bytes) {
        if (block.capacity() < bytes) {
            block = ByteBuffer.allocate(bytes);
        }
        return block.clear().limit(bytes);
    }

    private void castBlock(ByteBuffer target, int count) throws IOException {
        int start = target.position();
        long bytes = (long) count * (cast.sourceSize() + cast.targetSize());
        try {
            Parallel.ranges(count, bytes, (from, to) -> castRange(target, start, (int) from, (int) to));
            target.position(start + count * cast.targetSize());
        } catch (LossyValue e) {
            target.position(start + (int) (e.position() - position) * cast.targetSize());
            throw e;
        }
    }

    private void castRange(ByteBuffer target, int start, int from, int to) {
        BlockCast own = from == 0 ? cast : casts.get();
        ByteBuffer source = block.duplicate().limit(to * own.sourceSize()).position(from * own.sourceSize());
        ByteBuffer place =
                target.duplicate().limit(start + to * own.targetSize()).position(start + from * own.targetSize());
        int done = own.cast(source, place, to - from);
        if (done < to - from) {
            throw own.lossy(position + from + done, source);
        }
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
