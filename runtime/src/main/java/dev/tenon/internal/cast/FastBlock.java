package dev.tenon.internal.cast;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A cast in one loop, which the compiler vectorises, from an array of the source's own type to one of the target's. A block
 * with a value that the loop does not do justice to, or that may fail the check, is left to {@link CarriedBlock}.
 */
final class FastBlock extends BlockCast {
    private final Cast cast;
    private final Kernel kernel;
    private final Supplier<BlockCast> carefulCasts;
    private @Nullable BlockCast careful;

    FastBlock(Cast cast, Problem problem, Kernel kernel, Supplier<BlockCast> carefulCasts) {
        super(cast, problem);
        this.cast = cast;
        this.kernel = kernel;
        this.carefulCasts = carefulCasts;
    }

    /**
     * The loop between two dtypes. Each is a lambda of its own with the whole way of a block from buffer to buffer in it, so
     * that the compiler makes one piece of it whatever others were used before.
     *
     * @param group how many elements it casts at once: it is given a multiple of them
     * @param block how many it is given at the most
     */
    record Kernel(int group, int block, Binding binding) {

        /** A loop that casts any number of elements up to {@link CarriedBlock#BLOCK}. */
        Kernel(Binding binding) {
            this(1, CarriedBlock.BLOCK, binding);
        }

        /** The loop for two buffers, each from its position on and in its byte order. */
        @FunctionalInterface
        interface Binding {
            Blocks between(ByteBuffer source, ByteBuffer target);
        }

        /** The blocks of two buffers. */
        @FunctionalInterface
        interface Blocks {

            /** Casts a block of {@code count} elements from {@code first} on; false where it needs care instead. */
            boolean cast(int first, int count);
        }
    }

    @Override
    public int cast(ByteBuffer source, ByteBuffer target, int count) {
        Kernel.Blocks blocks = kernel.binding()
                .between(
                        source.duplicate().order(cast.fromOrder()),
                        target.duplicate().order(cast.toOrder()));
        int done = 0;
        while (done < count) {
            int length = Math.min(kernel.block(), count - done);
            int whole = length - length % kernel.group();
            if (whole > 0 && blocks.cast(done, whole)) {
                source.position(source.position() + whole * sourceSize());
                target.position(target.position() + whole * targetSize());
                done += whole;
            } else {
                int good = careful().cast(source, target, length);
                done += good;
                if (good < length) {
                    break;
                }
            }
        }
        return done;
    }

    /** Most data has no block that needs it, nor the arrays that it keeps. */
    private BlockCast careful() {
        BlockCast made = careful;
        if (made == null) {
            made = carefulCasts.get();
            careful = made;
        }
        return made;
    }
}
