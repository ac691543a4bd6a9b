package dev.tenon.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes several things, each whatever becomes of the others. */
public final class CloseAll {
    private CloseAll() {}

    /** Throws the first failure, the others suppressed by it. */
    public static void of(List<? extends Closeable> all) throws IOException {
        IOException first = null;
        for (Closeable one : all) {
            first = close(one, first);
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable IOException close(Closeable one, @Nullable IOException before) {
        try {
            one.close();
            return before;
        } catch (IOException e) {
            if (before == null) {
                return e;
            }
            before.addSuppressed(e);
            return before;
        }
    }

    /** Closes them because of {@code reason}, which suppresses what fails now. */
    public static void afterFailure(List<? extends Closeable> all, Throwable reason) {
        try {
            of(all);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
