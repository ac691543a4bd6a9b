package dev.tenon.table;

import dev.tenon.DType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What NumPy and {@code ml_dtypes} say about casts, as they wrote it to files: {@code numpy.can_cast}. */
final class CanCast {
    private static final Path FOLDER =
            Path.of("..", "runtime", "src", "test", "resources", "dev", "tenon", "internal", "cast");

    private static final Set<Pair> SAFE = read("safe");
    private static final Set<Pair> SAME_KIND = read("same_kind");

    private CanCast() {}

    private record Pair(String from, String to) {}

    /** {@code numpy.can_cast(from, to, 'safe')}; numbers only. */
    static boolean safe(DType from, DType to) {
        return SAFE.contains(pair(from, to));
    }

    /** {@code numpy.can_cast(from, to, 'same_kind')}; numbers only. */
    static boolean sameKind(DType from, DType to) {
        return SAME_KIND.contains(pair(from, to));
    }

    private static Pair pair(DType from, DType to) {
        return new Pair(name(from), name(to));
    }

    /** The dtype as the files name it. */
    private static String name(DType dtype) {
        return switch (dtype) {
            case BOOL -> "bool";
            case INT8, INT16, INT32, INT64 -> "i" + dtype.byteSize();
            case UINT8, UINT16, UINT32, UINT64 -> "u" + dtype.byteSize();
            case FLOAT16, FLOAT32, FLOAT64 -> "f" + dtype.byteSize();
            case BFLOAT16 -> "bfloat16";
            case STRING -> throw new IllegalArgumentException("strings are not cast");
        };
    }

    private static Set<Pair> read(String casting) {
        Set<Pair> allowed = new HashSet<>();
        List<List<String>> square = lines("can_cast_" + casting + ".csv");
        for (List<String> row : square.subList(1, square.size())) {
            for (int column = 1; column < row.size(); column++) {
                if (row.get(column).equals("1")) {
                    allowed.add(new Pair(row.get(0), square.get(0).get(column)));
                }
            }
        }
        List<List<String>> pairs = lines("can_cast_bfloat16.csv");
        int column = pairs.get(0).indexOf(casting);
        for (List<String> row : pairs.subList(1, pairs.size())) {
            if (row.get(column).equals("1")) {
                allowed.add(new Pair(row.get(0), row.get(1)));
            }
        }
        return allowed;
    }

    private static List<List<String>> lines(String file) {
        try {
            List<List<String>> lines = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                lines.add(List.of(line.split(",")));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
