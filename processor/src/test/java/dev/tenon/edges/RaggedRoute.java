package dev.tenon.edges;

import dev.tenon.Rows;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A way of examples through the three forms, drawn at random: records, files, tensors, in any order and by any call. */
final class RaggedRoute<R> {
    private final NumpyFormat<R> format;
    private final Optional<BatchType<R, ?>> type;
    private final Random random;
    private final Path folder;
    private final List<String> calls = new ArrayList<>();

    /** Whether there are files without examples: not where a dense component has a variable length. */
    private final boolean emptyFiles;

    RaggedRoute(NumpyFormat<R> format, Optional<BatchType<R, ?>> type, Random random, Path folder) {
        this.format = format;
        this.type = type;
        this.random = random;
        this.folder = folder;
        this.emptyFiles = format.schema().components().stream()
                .allMatch(component -> !(component.rows() instanceof Rows.Dense) || component.hasFixedShape());
    }

    boolean hasEmptyFiles() {
        return emptyFiles;
    }

    private sealed interface Form<R> {
        default void close() {}
    }

    private record InJava<R>(List<R> examples) implements Form<R> {}

    private record InFiles<R>(List<Path> files) implements Form<R> {}

    private record InTensors<R>(Batch<R> batch) implements Form<R> {
        @Override
        public void close() {
            batch.close();
        }
    }

    /** Takes the examples through so many forms and gives what becomes of them. */
    List<R> walk(List<R> examples, int forms) throws IOException {
        Form<R> here = new InJava<>(examples);
        try {
            for (int i = 0; i < forms; i++) {
                Form<R> next = next(here);
                here.close();
                here = next;
            }
            return records(here);
        } finally {
            here.close();
        }
    }

    /** Whether the examples were nowhere but in Java so far. */
    boolean isInJava() {
        return calls.isEmpty();
    }

    /** The calls that were made, for messages. */
    @Override
    public String toString() {
        return String.join(", ", calls);
    }

    private Form<R> next(Form<R> here) throws IOException {
        return switch (random.nextInt(type.isPresent() ? 5 : 3)) {
            case 0 -> new InJava<>(records(here));
            case 1, 2 -> new InFiles<>(files(here));
            default -> new InTensors<>(tensors(type.orElseThrow(), here));
        };
    }

    private List<R> records(Form<R> here) throws IOException {
        if (here instanceof InFiles<R> stored) {
            return read(stored.files());
        }
        if (here instanceof InTensors<R> held) {
            return records(held.batch());
        }
        return ((InJava<R>) here).examples();
    }

    private List<R> records(Batch<R> batch) {
        List<R> examples = new ArrayList<>();
        switch (random.nextInt(3)) {
            case 0 -> {
                calls.add("toRecords");
                examples.addAll(batch.toRecords());
            }
            case 1 -> {
                calls.add("get");
                for (int i = 0; i < batch.size(); i++) {
                    examples.add(batch.get(i));
                }
            }
            default -> {
                int half = random.nextInt(batch.size() + 1);
                calls.add("slices at " + half);
                try (Batch<R> first = batch.slice(0, half);
                        Batch<R> second = batch.slice(half, batch.size())) {
                    examples.addAll(first.toRecords());
                    examples.addAll(second.toRecords());
                }
            }
        }
        return examples;
    }

    private List<R> read(List<Path> files) throws IOException {
        if (random.nextInt(3) == 0) {
            calls.add("read");
            List<R> examples = new ArrayList<>();
            for (Path file : files) {
                examples.addAll(format.read(file, options()));
            }
            return examples;
        }
        try (NumpyDataset<R> dataset = format.open(files, options())) {
            return read(dataset);
        }
    }

    private List<R> read(NumpyDataset<R> dataset) throws IOException {
        int way = random.nextInt(type.isPresent() ? 3 : 2);
        if (way == 0) {
            calls.add("stream");
            return dataset.stream().toList();
        }
        if (way == 1) {
            calls.add("get backwards");
            List<R> examples = new ArrayList<>();
            for (long i = dataset.size() - 1; i >= 0; i--) {
                examples.add(0, dataset.get(i));
            }
            return examples;
        }
        int size = 1 + random.nextInt(7);
        calls.add("batches of " + size);
        return read(type.orElseThrow(), dataset, size);
    }

    private static <R, B extends Batch<R>> List<R> read(BatchType<R, B> type, NumpyDataset<R> dataset, int size) {
        List<R> examples = new ArrayList<>();
        try (Batches<B> batches = type.batches(dataset, size)) {
            batches.forEach(batch -> examples.addAll(batch.toRecords()));
        }
        return examples;
    }

    private ReadOption[] options() {
        return random.nextInt(4) == 0 ? new ReadOption[] {StandardReadOption.MAPPED} : new ReadOption[0];
    }

    private List<Path> files(Form<R> here) throws IOException {
        Path file = newFile();
        if (here instanceof InTensors<R> held) {
            calls.add("batch.write " + file.getFileName());
            held.batch().write(file, options(file));
            return List.of(file);
        }
        List<R> examples = records(here);
        if (random.nextBoolean() || !emptyFiles) {
            write(file, examples);
            return List.of(file);
        }
        int half = random.nextInt(examples.size() + 1);
        Path second = newFile();
        write(file, examples.subList(0, half));
        write(second, examples.subList(half, examples.size()));
        return List.of(file, second);
    }

    private void write(Path file, List<R> examples) throws IOException {
        int way = random.nextInt(3);
        calls.add(List.of("write ", "write iterable ", "append ").get(way) + file.getFileName());
        if (way == 0) {
            format.write(file, examples, options(file));
        } else if (way == 1) {
            format.write(file, examples::iterator, options(file));
        } else {
            try (NumpyWriter<R> writer = format.writer(file, options(file))) {
                for (R example : examples) {
                    writer.append(example);
                }
                writer.commit();
            }
        }
    }

    private Path newFile() {
        boolean isAnyRagged =
                format.schema().components().stream().anyMatch(component -> component.rows() instanceof Rows.Ragged);
        List<String> endings = isAnyRagged ? List.of("", ".npz") : List.of("", ".npz", ".npy");
        return folder.resolve(
                "file" + calls.size() + "-" + random.nextInt() + endings.get(random.nextInt(endings.size())));
    }

    private WriteOption[] options(Path file) {
        return file.toString().endsWith(".npz") && random.nextBoolean()
                ? new WriteOption[] {StandardWriteOption.COMPRESSED}
                : new WriteOption[0];
    }

    private <B extends Batch<R>> Batch<R> tensors(BatchType<R, B> batchType, Form<R> here) throws IOException {
        if (here instanceof InTensors<R> held) {
            return copy(batchType, held.batch());
        }
        if (here instanceof InFiles<R> stored && stored.files().size() == 1) {
            calls.add("batch.read");
            return batchType.read(stored.files().get(0), options());
        }
        List<R> examples = records(here);
        if (examples.isEmpty() || random.nextBoolean()) {
            calls.add("batch.of");
            return batchType.of(examples);
        }
        calls.add("detach of a loop");
        try (Batches<B> batches = random.nextBoolean()
                ? batchType.batches(examples, examples.size())
                : batchType.batches(examples.iterator(), examples.size())) {
            return batches.iterator().next().detach();
        }
    }

    private <B extends Batch<R>> Batch<R> copy(BatchType<R, B> batchType, Batch<R> batch) {
        calls.add("copy of tensors");
        return random.nextBoolean()
                ? batchType.view(batch.asMap()).detach()
                : batch.slice(0, batch.size()).detach();
    }
}
