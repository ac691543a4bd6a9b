package dev.tenon.processor.read;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.Locale;

/** What NumPy says about a cast that is refused here. */
final class NumpyVerdict {
    private NumpyVerdict() {}

    /** The rest of a sentence, in which {@code numpy.can_cast} is shown as one would call it. */
    static String of(DType from, DType to, Casting casting) {
        String call = "numpy.can_cast('%s', '%s', '%s')"
                .formatted(from.numpyName(), to.numpyName(), casting.name().toLowerCase(Locale.ROOT));
        boolean isSafeForNumpyAlone = casting == Casting.SAFE && from == DType.INT64 && to == DType.FLOAT64;
        return isSafeForNumpyAlone
                ? ": " + call + " is True, but values beyond 2^53 change"
                : ", as " + call + " is False";
    }
}
