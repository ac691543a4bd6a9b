package dev.tenon.table;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The casts between dtypes as the README prints them, from {@link Casting#allows}. */
final class CastsTable {
    private static final List<DType> NUMBERS =
            Arrays.stream(DType.values()).filter(dtype -> dtype != DType.STRING).toList();

    private CastsTable() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| from \\ to | " + NUMBERS.stream().map(DType::numpyName).collect(Collectors.joining(" | ")) + " |");
        lines.add("| --- |" + " --- |".repeat(NUMBERS.size()));
        for (DType from : NUMBERS) {
            lines.add("| " + from.numpyName() + " | "
                    + NUMBERS.stream().map(to -> letter(from, to)).collect(Collectors.joining(" | ")) + " |");
        }
        lines.add("");
        lines.add(
                "`=`: the same; `s`: by every policy, and every value is kept; `k`: by `SAME_KIND`, which refuses values "
                        + "that would wrap or become infinite,");
        lines.add(
                "by `EXACT`, which refuses those that would change, and by `UNSAFE`, which refuses none; `e`: by `EXACT` "
                        + "and `UNSAFE` only.");
        return lines;
    }

    private static String letter(DType from, DType to) {
        if (from == to) {
            return "=";
        }
        return Casting.SAFE.allows(from, to) ? "s" : Casting.SAME_KIND.allows(from, to) ? "k" : "e";
    }
}
