package dev.tenon.support.numpy;

import dev.tenon.internal.window.ByteWindows;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where bytes of a target go. What the target gave last is kept, as most of what comes next lies in it. */
final class TargetWindow {
    private final ByteWindows target;
    private ByteBuffer window = ByteBuffer.allocate(0);

    /** Where the window begins in the target, at which of its own positions, and how much of the target it shows. */
    private long start;

    private int offset;
    private int shown;

    TargetWindow(ByteWindows target) {
        this.target = target;
    }

    /** A buffer that begins, at its own position, with the byte at {@code position}. */
    ByteBuffer at(long position) throws IOException {
        long ahead = position - start;
        if (ahead < 0 || ahead >= shown) {
            window = target.at(position);
            start = position;
            offset = window.position();
            shown = window.remaining();
            ahead = 0;
        }
        return window.limit(offset + shown).position(offset + (int) ahead);
    }
}
