package dev.tenon.examples.benchmarks.files;

import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Size;
import java.util.Arrays;
import java.util.stream.Stream;

/** How large the files are. */
public enum FileSize {
    /** 1.05 MB. */
    SMALL("1 MB", 7),
    /** 38.5 MB: beyond the caches of most machines. */
    MEDIUM("38.5 MB", 256),
    /** 1.07 GB. */
    LARGE("1 GB", 7134);

    private final String name;
    private final int rows;

    FileSize(String name, int rows) {
        this.name = name;
        this.rows = rows;
    }

    /** The sizes of a run: large ones take their time. */
    static FileSize[] of(Run run) {
        return Stream.of(values())
                .filter(size -> size != LARGE || !run.isQuick())
                .toArray(FileSize[]::new);
    }

    /** Their names, as values of a parameter. */
    static String[] names(FileSize... sizes) {
        return Arrays.stream(sizes).map(FileSize::title).toArray(String[]::new);
    }

    /** The size that a parameter names. */
    public static FileSize of(String name) {
        return Stream.of(values())
                .filter(size -> size.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** As the table shows it. */
    public String title() {
        return name;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** For the table. */
    public Size size() {
        return new Size(name, (long) rows * Row.LENGTH * Float.BYTES);
    }
}
