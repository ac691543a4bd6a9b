package dev.tenon.internal.window;

import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.LossyValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Gives elements as Java has them, made from those of another dtype. Those before one that would not survive are given;
 * who asks for that one itself gets a {@link LossyValue}.
 */
public final class CastSource implements ByteWindows {
    private static final int BLOCK_BYTES = 1 << 13;

    private final ByteWindows source;
    private final BlockCast cast;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES).order(ByteOrder.nativeOrder());
    private ByteBuffer window = ByteBuffer.allocate(0);

    /** The element that the window is at. */
    private long next;

    /** With elements of {@code source}, cast to the machine's order. */
    public CastSource(ByteWindows source, BlockCast cast) {
        this.source = source;
        this.cast = cast;
    }

    @Override
    public ByteBuffer at(long position) throws IOException {
        long element = position / cast.targetSize();
        if (element != next || window.remaining() < cast.sourceSize()) {
            window = source.at(element * cast.sourceSize());
            next = element;
        }
        int wanted = Math.min(window.remaining() / cast.sourceSize(), BLOCK_BYTES / cast.targetSize());
        int done = cast.cast(window, block.clear(), wanted);
        if (done == 0 && wanted > 0) {
            throw cast.lossy(element, window);
        }
        next += done;
        return block.flip();
    }
}
