package dev.tenon.internal.window;

/**
 * Errors that the JVM holds back: a read of mapped memory whose file was shortened is an {@link InternalError}, but not at that
 * moment. The JVM throws it when the thread next enters its runtime and comes back, which may be in code that has nothing to do with
 * it; or it ends the process in native code that does not look for errors. So who reads such memory calls {@link #raise} before
 * anything else.
 */
public final class PendingErrors {
    private PendingErrors() {}

    /** Whether an error says that memory that was read does not exist; others are none of ours. */
    public static boolean isOfMemory(InternalError error) {
        return String.valueOf(error.getMessage()).contains("unsafe memory access");
    }

    /**
     * Throws what is pending for this thread; 50 ns. An array of more axes than the compilers unroll is made by the runtime, on
     * every JVM from 17 on; most other calls are made without it, or do not look for errors (native methods of JDK 17).
     *
     * @throws InternalError if memory that was read before does not exist any longer
     */
    public static void raise() {
        if (new byte[0][0][0][0][0][0].length != 0) {
            throw new AssertionError();
        }
    }
}
