package dev.tenon.internal.window;

import dev.tenon.internal.cast.BlockCast;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes elements as Java has them, and passes them on as another dtype when a block is full or is to be completed. */
public final class CastTarget implements ByteWindows {
    private static final int BLOCK_BYTES = 1 << 13;

    private final ByteWindows target;
    private final int fromSize;
    private final int toSize;
    private final Function<ByteOrder, BlockCast> casts;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES).order(ByteOrder.nativeOrder());
    private @Nullable BlockCast cast;
    private @Nullable ByteBuffer window;

    /** The bytes before the block's first, as Java has them. */
    private long blockStart;

    /** Whether there was a block; the first one may begin anywhere. */
    private boolean begun;

    /** The bytes that were cast or are before the first block, as Java has them. */
    private long done;

    /**
     * In front of {@code target}.
     *
     * @param fromSize the size of an element as Java has it
     * @param toSize its size in the target
     * @param casts the cast to the byte order that the target turns out to have
     */
    public CastTarget(ByteWindows target, int fromSize, int toSize, Function<ByteOrder, BlockCast> casts) {
        this.target = target;
        this.fromSize = fromSize;
        this.toSize = toSize;
        this.casts = casts;
    }

    @Override
    public ByteBuffer at(long position) throws IOException {
        if (!begun) {
            begun = true;
            done = position;
        }
        castUpTo(position);
        if (position != done) {
            done = position;
            window = target.at(targetPosition());
        }
        blockStart = position;
        return block.clear();
    }

    @Override
    public void complete(long position) throws IOException {
        castUpTo(position);
        target.complete(targetPosition());
    }

    private void castUpTo(long position) throws IOException {
        if (position <= done) {
            return;
        }
        ByteBuffer rest = block.clear().position((int) (done - blockStart)).limit((int) (position - blockStart));
        while (rest.hasRemaining()) {
            castTo(rest);
        }
    }

    /** Where the target has what comes after the bytes that were cast. */
    private long targetPosition() {
        return done / fromSize * toSize;
    }

    private void castTo(ByteBuffer rest) throws IOException {
        ByteBuffer place = window;
        BlockCast by = cast;
        if (by == null || place == null || place.remaining() < by.targetSize()) {
            place = target.at(targetPosition());
            window = place;
        }
        if (by == null) {
            by = casts.apply(place.order());
            cast = by;
        }
        int wanted = Math.min(rest.remaining() / by.sourceSize(), place.remaining() / by.targetSize());
        int good = by.cast(rest, place, wanted);
        done += (long) good * by.sourceSize();
        if (good < wanted) {
            throw by.lossy(done / by.sourceSize(), rest);
        }
    }
}
