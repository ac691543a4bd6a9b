package dev.tenon.internal.parallel;

import java.io.IOException;

/** What another thread threw. */
public final class OtherThread {
    private OtherThread() {}

    /**
     * Throws it here as it is. That may be an exception that nobody declares: accessors of records and iterators are code of
     * others, and other languages check no exceptions.
     */
    public static RuntimeException rethrow(Throwable thrown) throws IOException {
        if (thrown instanceof IOException e) {
            throw e;
        }
        return OtherThread.<RuntimeException>rethrowUnchecked(thrown);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the compiler believes it, and the JVM does not ask
    private static <E extends Throwable> E rethrowUnchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
