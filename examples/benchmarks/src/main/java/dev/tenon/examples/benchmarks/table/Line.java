package dev.tenon.examples.benchmarks.table;

import dev.tenon.examples.benchmarks.table.Timing.Measured;
import dev.tenon.examples.benchmarks.table.Timing.Skipped;
import java.util.List;
import java.util.Locale;

/**
 * A piece of work, done by Tenon and by a peer.
 *
 * @param work what is done
 * @param size on how much data
 * @param tenon how long Tenon takes
 * @param peer who else does it
 * @param other how long the peer takes
 */
public record Line(String work, Size size, Timing tenon, String peer, Timing other) {
    static final List<String> TITLES =
            List.of("work", "size", "Tenon, ms", "GB/s", "peer", "peer, ms", "times as fast");

    /** What stands under the {@link #TITLES}. */
    List<String> cells() {
        return List.of(work, size.name(), milliseconds(tenon), gigabytesASecond(), peer, milliseconds(other), ratio());
    }

    /** What links call it: {@code npy-mapped-1-gb-np-load}. */
    String anchor() {
        return String.join(" ", work, size.name(), peer)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String milliseconds(Timing timing) {
        if (timing instanceof Measured measured) {
            return threeDigits(measured.milliseconds());
        }
        return ((Skipped) timing).why();
    }

    private String gigabytesASecond() {
        if (size.movedBytes() > 0 && tenon instanceof Measured measured) {
            return threeDigits(size.movedBytes() / measured.milliseconds() / 1e6);
        }
        return "";
    }

    private String ratio() {
        if (tenon instanceof Measured ours && other instanceof Measured theirs) {
            return threeDigits(theirs.milliseconds() / ours.milliseconds());
        }
        return "";
    }

    /** As many decimals as it takes for three digits that count. */
    static String threeDigits(double value) {
        if (value <= 0) {
            return "0";
        }
        int decimals = Math.max(0, Math.min(6, 2 - (int) Math.floor(Math.log10(value))));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
