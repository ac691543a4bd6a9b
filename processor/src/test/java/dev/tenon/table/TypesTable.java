package dev.tenon.table;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table as the README prints it: a line a dtype. */
final class TypesTable {
    private TypesTable() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| dtype | Java types that hold it | Java types that are cast to it, by the policy that this needs "
                + "| in npy files | read by `SAFE` from files of | tensor |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
        for (DType dtype : DType.values()) {
            lines.add("| `" + dtype + "` | "
                    + String.join(" | ", held(dtype), cast(dtype), written(dtype), read(dtype), tensor(dtype)) + " |");
        }
        return lines;
    }

    private static List<TypeCell> cells(DType dtype) {
        return TypeCell.all().stream().filter(cell -> cell.dtype() == dtype).toList();
    }

    /** An enum is its ordinals, whatever the integers are. */
    private static boolean isHeld(TypeCell cell) {
        return cell.java() == JavaType.ENUM || cell.java().carrying(cell.dtype()) == cell.dtype();
    }

    private static String held(DType dtype) {
        return orNone(cells(dtype).stream()
                .filter(TypesTable::isHeld)
                .map(cell -> cell.java().text())
                .collect(Collectors.joining(", ")));
    }

    private static String cast(DType dtype) {
        Map<Casting, List<String>> byPolicy = new EnumMap<>(Casting.class);
        for (TypeCell cell : cells(dtype)) {
            if (!isHeld(cell)) {
                byPolicy.computeIfAbsent(cell.casting(), casting -> new ArrayList<>())
                        .add(cell.java().text());
            }
        }
        return orNone(byPolicy.entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "`: " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; ")));
    }

    private static String written(DType dtype) {
        return cells(dtype).stream()
                .map(cell -> code(Descrs.written(cell)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String read(DType dtype) {
        if (dtype == DType.STRING) {
            return Descrs.read(dtype, JavaType.STRING).stream()
                    .map(TypesTable::code)
                    .collect(Collectors.joining(", "));
        }
        // An enum is read from more, whatever the policy; the text below the table says so.
        return Arrays.stream(DType.values())
                .filter(file -> ExpectedCasts.isRead(file, dtype, JavaType.LONG, Casting.SAFE))
                .map(DType::numpyName)
                .collect(Collectors.joining(", "));
    }

    private static String tensor(DType dtype) {
        return TensorTypes.of(dtype)
                .map(type -> "`" + type.getSimpleName() + "`")
                .orElse("none");
    }

    /** A bar of its own would end the table's cell. */
    private static String code(String descr) {
        return "`" + descr.replace("|", "\\|") + "`";
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
