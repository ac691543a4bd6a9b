package dev.tenon.support.numpy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.numpy.CaseCodec.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A file that NumPy wrote, and the cases in it. Each is read by itself; those that could be are read once more as one record,
 * and written.
 */
final class CaseFile {
    /** More than there are processors: most of the time goes into syncing small files to the disk. */
    private static final int THREADS = 8;

    private final String number;
    private final Path file;
    private final String reading;
    private final String output;
    private final String writing;
    private final List<RandomCase> cases = new ArrayList<>();
    private final Map<String, String> verdicts = new LinkedHashMap<>();

    private CaseFile(Path folder, List<String> words) {
        number = words.get(0);
        file = folder.resolve(words.get(2));
        reading = words.get(3);
        output = words.get(4);
        writing = words.get(5);
    }

    /** Reads and writes all cases that a folder's {@code cases.tsv} lists, and writes {@code verdicts.tsv}. */
    static void runAll(Path folder) throws IOException, InterruptedException {
        List<CaseFile> files = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("cases.tsv"))) {
            List<String> words = List.of(line.split("\t", -1));
            List<String> rest = words.subList(1, words.size());
            if (words.get(0).equals("file")) {
                files.add(new CaseFile(folder, rest));
            } else {
                files.get(files.size() - 1).cases.add(RandomCase.parse(rest));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            threads.invokeAll(
                    files.stream().map(each -> Executors.callable(each::run)).toList());
        } finally {
            threads.shutdownNow();
        }
        List<String> lines = new ArrayList<>();
        for (CaseFile each : files) {
            each.verdicts.forEach((key, verdict) -> lines.add(each.number + "\t" + key + "\t" + verdict));
        }
        Files.write(folder.resolve("verdicts.tsv"), lines);
    }

    private void run() {
        List<RandomCase> read =
                cases.stream().filter(each -> isReadable(List.of(each))).toList();
        if (read.isEmpty()) {
            return;
        }
        try {
            List<Example> examples = read(CaseCodec.reading(read));
            if (output.equals("npy")) {
                for (int i = 0; i < read.size(); i++) {
                    write(List.of(read.get(i)), project(examples, i), "-" + i);
                }
            } else {
                write(read, examples, "");
            }
        } catch (Exception e) {
            read.forEach(each -> judge(each, "failed", e));
        }
    }

    private boolean isReadable(List<RandomCase> single) {
        try {
            read(CaseCodec.reading(single));
            return true;
        } catch (SchemaMismatchException e) {
            judge(single.get(0), "refused", e);
        } catch (LossyCastException e) {
            judge(single.get(0), "lossy", e);
        } catch (Exception e) {
            judge(single.get(0), "failed", e);
        }
        return false;
    }

    private List<Example> read(RecordFormat<Example> format) throws IOException {
        switch (reading) {
            case "example" -> {
                return List.of(format.readExample(file));
            }
            case "read" -> {
                return format.read(file);
            }
            case "get" -> {
                List<Example> examples = new ArrayList<>();
                try (NumpyDataset<Example> dataset = format.open(file)) {
                    for (long i = 0; i < dataset.size(); i++) {
                        examples.add(dataset.get(i));
                    }
                }
                return examples;
            }
            case "stream" -> {
                try (NumpyDataset<Example> dataset = format.open(file);
                        Stream<Example> examples = dataset.stream()) {
                    return examples.toList();
                }
            }
            default -> throw new IllegalArgumentException(reading);
        }
    }

    /** Writes all of them to one file; without those that are lossy, one of which a failing attempt names. */
    private void write(List<RandomCase> read, List<Example> examples, String suffix) throws IOException {
        List<Integer> rest =
                new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(read.size()).toList());
        while (!rest.isEmpty()) {
            List<RandomCase> some = rest.stream().map(read::get).toList();
            try {
                Path target = target(suffix);
                write(CaseCodec.writing(some), target, project(examples, rest.toArray(Integer[]::new)));
                some.forEach(each -> verdicts.put(each.key(), "written\t" + target.getFileName()));
                return;
            } catch (LossyCastException e) {
                int named = 0;
                while (!e.getMessage().startsWith("Cases." + some.get(named).key() + ", ")) {
                    named++;
                }
                judge(some.get(named), "lossy when written", e);
                rest.remove(named);
            }
        }
    }

    private Path target(String suffix) {
        String extension = switch (output) {
            case "npy", "struct" -> ".npy";
            case "npz", "npz-deflated" -> ".npz";
            case "directory" -> "";
            default -> throw new IllegalArgumentException(output);
        };
        return file.resolveSibling("written-" + number + suffix + extension);
    }

    private void write(RecordFormat<Example> format, Path target, List<Example> examples) throws IOException {
        WriteOption[] options =
                output.equals("npz-deflated") ? new WriteOption[] {StandardWriteOption.COMPRESSED} : new WriteOption[0];
        switch (writing) {
            case "example" -> format.writeExample(target, examples.get(0), options);
            case "known" -> format.write(target, examples, options);
            case "streamed" -> format.write(target, (Iterable<Example>) examples::iterator, options);
            default -> throw new IllegalArgumentException(writing);
        }
    }

    /** The examples with only some of their components. */
    private static List<Example> project(List<Example> examples, Integer... components) {
        return examples.stream()
                .map(example -> new Example(Stream.of(components)
                        .map(component -> example.values().get(component))
                        .toList()))
                .toList();
    }

    private void judge(RandomCase each, String verdict, Exception e) {
        String message = verdict.equals("failed") ? e.toString() : String.valueOf(e.getMessage());
        verdicts.put(each.key(), verdict + "\t" + message.replaceAll("[\t\r\n]", " "));
    }
}
