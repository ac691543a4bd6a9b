package dev.tenon.examples.language;

import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Learns in TensorFlow to tell languages apart by the names that the JDK has in them, by way of ragged NumPy files. */
public final class Main {
    private static final long SEED = 0;

    private final Path trainFile;
    private final Path testFile;
    private final Report report;

    private Main(Path folder, PrintStream out) {
        this.trainFile = folder.resolve("train.npz");
        this.testFile = folder.resolve("test.npz");
        this.report = new Report(out);
    }

    /** The only argument is the folder to write to. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: Main <folder to write to>");
            System.exit(2);
        }
        run(Path.of(args[0]), System.out);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        new Main(Files.createDirectories(folder), out).run();
    }

    private void run() throws IOException {
        Language.requireAll(Arrays.asList(Locale.getAvailableLocales()));
        collect();
        try (Classifier classifier = new Classifier()) {
            train(classifier);
            test(classifier);
        }
    }

    private void collect() throws IOException {
        Names names = Names.collect();
        report.collected(names);
        report.record(NameNumpy.FORMAT.schema());

        Split split = Split.of(names.unique());
        NameNumpy.write(trainFile, split.train());
        report.wrote(trainFile, split.train());
        NameNumpy.write(testFile, split.test());
        report.wrote(testFile, split.test());
    }

    private void train(Classifier classifier) throws IOException {
        try (NameBatch batch = NameBatch.read(trainFile)) {
            report.batch(batch.asMap());
        }
        List<Name> names = NameNumpy.read(trainFile);
        long start = System.nanoTime();
        double loss = Training.run(classifier, names, Training.EPOCHS, SEED);
        report.trained(names.size(), loss, (System.nanoTime() - start) / 1e9);
    }

    private void test(Classifier classifier) throws IOException {
        try (NumpyDataset<Name> names = NameNumpy.open(testFile)) {
            report.opened(testFile, names);
            Confusion confusion = Evaluation.of(classifier, names);
            report.confusion(confusion);
            report.tested(confusion);
        }
    }
}
