package dev.tenon.support.numpy;

import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.numpy.WriteOption;
import java.util.Arrays;
import java.util.List;

/** What the options of a call say. An option that nobody here knows is refused, as {@code java.nio.file.Files} does. */
public final class FileOptions {
    private FileOptions() {}

    /** Whether memory is mapped. */
    public static boolean isMapped(ReadOption... options) {
        List<ReadOption> known = Arrays.asList(options);
        for (ReadOption option : known) {
            if (!(option instanceof StandardReadOption)) {
                throw new UnsupportedOperationException("read option " + option);
            }
        }
        return known.contains(StandardReadOption.MAPPED);
    }

    /** Whether a file is written compressed. */
    public static boolean isCompressed(WriteOption... options) {
        List<WriteOption> known = Arrays.asList(options);
        for (WriteOption option : known) {
            if (!(option instanceof StandardWriteOption)) {
                throw new UnsupportedOperationException("write option " + option);
            }
        }
        return known.contains(StandardWriteOption.COMPRESSED);
    }
}
