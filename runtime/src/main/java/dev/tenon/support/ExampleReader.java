package dev.tenon.support;

import dev.tenon.internal.window.WindowFailure;
import org.jspecify.annotations.Nullable;

/**
 * Puts examples together, one after the other.
 *
 * @param <R> the record
 */
public final class ExampleReader<R> {
    private final RecordCodec<R> codec;
    private final ArraySource[] leaves;
    private final ArraySource[] sources;
    private final @Nullable String file;
    private boolean isBroken;

    /**
     * From one source a leaf.
     *
     * @param file named in notes
     * @param requireOpen throws where the sources cannot be read any longer
     */
    public ExampleReader(RecordCodec<R> codec, ArraySource[] leaves, @Nullable String file, Runnable requireOpen) {
        this.codec = codec;
        this.leaves = leaves.clone();
        this.sources = codec.arrange(requireOpen, leaves);
        this.file = file;
    }

    /**
     * The next example, {@code number} in notes. What a record's own constructor throws comes through, and what comes after
     * that example can be read.
     *
     * @throws WindowFailure if the elements cannot be read
     * @throws dev.tenon.LossyCastException if one of them does not survive its cast
     */
    public R next(long number) {
        try {
            isBroken = true; // where one leaf cannot go on, the others are an example ahead
            for (ArraySource leaf : leaves) {
                // Where the constructor of a nested record threw, what comes after it was not taken.
                leaf.beginExample();
            }
            isBroken = false;
            return codec.get(sources);
        } catch (LossyElement e) {
            isBroken = true;
            throw e.getCause();
        } catch (WindowFailure e) {
            isBroken = true;
            throw e;
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, file);
            throw e;
        }
    }

    /** Whether an element could not be read, so that those after it cannot either. */
    public boolean isBroken() {
        return isBroken;
    }
}
