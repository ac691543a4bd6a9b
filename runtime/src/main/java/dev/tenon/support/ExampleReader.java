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
    private final ArraySource[] sources;
    private final @Nullable String file;

    /** From one source a component; {@code file} is named in notes. */
    public ExampleReader(RecordCodec<R> codec, ArraySource[] sources, @Nullable String file) {
        this.codec = codec;
        this.sources = sources;
        this.file = file;
    }

    /**
     * The next example, {@code number} in notes. What the record's own constructor throws comes through.
     *
     * @throws WindowFailure if the elements cannot be read
     */
    public R next(long number) {
        try {
            return codec.get(sources);
        } catch (WindowFailure e) {
            throw e;
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, file);
            throw e;
        }
    }
}
