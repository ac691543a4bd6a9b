package dev.tenon.examples.benchmarks;

import dev.tenon.examples.benchmarks.arrays.ArraysGroup;
import dev.tenon.examples.benchmarks.batches.BatchesGroup;
import dev.tenon.examples.benchmarks.casts.CastsGroup;
import dev.tenon.examples.benchmarks.compiling.CompilingGroup;
import dev.tenon.examples.benchmarks.files.ReadingGroup;
import dev.tenon.examples.benchmarks.files.WritingGroup;
import dev.tenon.examples.benchmarks.table.Group;
import dev.tenon.examples.benchmarks.table.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the benchmarks, Tenon's and those of its peers, and prints one table of them. */
public final class Main {
    private static final List<Group> GROUPS = List.of(
            new ArraysGroup(),
            new ReadingGroup(),
            new WritingGroup(),
            new CastsGroup(),
            new BatchesGroup(),
            new CompilingGroup());

    private Main() {}

    /**
     * Takes about twelve minutes, or two where it is quick.
     *
     * @param args where to write; the names of groups, or {@code all}; whether it is quick; whether the table is Markdown
     */
    public static void main(String[] args) throws Exception {
        List<String> names = List.of(args[1].split(","));
        boolean markdown = Boolean.parseBoolean(args[3]);
        Path logs = Files.createDirectories(Path.of(args[0], "benchmarks"));
        Path directory = Files.createTempDirectory(Path.of(args[0]).toAbsolutePath(), "data");
        try {
            Run run = new Run(directory, logs, Boolean.parseBoolean(args[2]));
            String machine = Machine.describe(run);
            for (Group group : chosen(names)) {
                group.measure(run);
                // A run that is ended from outside has said something all the same.
                Files.writeString(
                        logs.resolve("table.md"), machine + "\n\n" + run.table().markdown());
            }
            System.out.println();
            System.out.println(machine);
            System.out.println();
            System.out.print(markdown ? run.table().markdown() : run.table().text());
        } finally {
            delete(directory);
        }
    }

    private static List<Group> chosen(List<String> names) {
        List<String> known = GROUPS.stream().map(Group::name).toList();
        if (!names.equals(List.of("all")) && !known.containsAll(names)) {
            throw new IllegalArgumentException(
                    "-Dgroup=" + String.join(",", names) + ": expected all, or some of " + known);
        }
        return GROUPS.stream()
                .filter(group -> names.contains("all") || names.contains(group.name()))
                .toList();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
