package dev.tenon.examples.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a run says in the end. */
public record Table(List<Line> lines) {
    public Table {
        lines = List.copyOf(lines);
    }

    /** For a terminal: columns of equal widths, numbers at their right edges. */
    public String text() {
        List<List<String>> rows = IntStream.rangeClosed(0, lines.size())
                .mapToObj(row -> row == 0 ? Line.TITLES : lines.get(row - 1).cells())
                .toList();
        int[] widths = IntStream.range(0, Line.TITLES.size())
                .map(column -> rows.stream()
                        .mapToInt(cells -> cells.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(cells -> aligned(cells, widths)).collect(Collectors.joining());
    }

    /** For a README; each row can be linked to. */
    public String markdown() {
        StringBuilder text = new StringBuilder(row(Line.TITLES));
        text.append(row(
                Line.TITLES.stream().map(title -> isText(title) ? "---" : "--:").toList()));
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(line.cells());
            cells.set(0, "<a id=\"" + line.anchor() + "\"></a>" + cells.get(0));
            text.append(row(cells));
        }
        return text.toString();
    }

    private static String aligned(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    String cell = cells.get(column);
                    String blanks = " ".repeat(widths[column] - cell.length());
                    return isText(Line.TITLES.get(column)) ? cell + blanks : blanks + cell;
                })
                .collect(Collectors.joining("  ", "", "\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static boolean isText(String title) {
        return title.equals("work") || title.equals("peer");
    }
}
