package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteOrder;

/** From what to what, each with its byte order. */
record Cast(DType from, ByteOrder fromOrder, DType to, ByteOrder toOrder) {

    /** Whether a cast that checks nothing leaves all bits as they are, apart from their order. */
    boolean keepsBits() {
        if (from == DType.BOOL || to == DType.BOOL) {
            // Any byte but 0 is true in a file; in a tensor only 1 is.
            return false;
        }
        boolean wraps = CastRules.isInteger(from) && CastRules.isInteger(to);
        return from == to || (wraps && from.byteSize() == to.byteSize());
    }

    boolean keepsOrder() {
        return fromOrder == toOrder || from.byteSize() == 1;
    }
}
