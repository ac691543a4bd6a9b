package dev.tenon.examples.digits;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads digits from a NumPy file, learns to tell them apart in TensorFlow, and writes what it predicts for NumPy. */
public final class Main {
    private static final int HIDDEN_UNITS = 64;
    private static final long SEED = 0;

    private final Path folder;
    private final Report report;

    private Main(Path folder, PrintStream out) {
        this.folder = folder;
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
        Path file = DigitsFile.unpack(folder);
        List<Digit> digits = DigitNumpy.read(file);
        report.read(file, digits.size());
        convert(file, digits);

        Split split = Split.of(digits);
        try (WeightsTensors initial = WeightsTensors.of(Weights.random(HIDDEN_UNITS, SEED));
                Classifier classifier = new Classifier(initial)) {
            train(classifier, split.train());
            test(classifier, split.test());
        }
    }

    private void convert(Path file, List<Digit> digits) throws IOException {
        report.record(DigitNumpy.FORMAT.schema());
        try (DigitBatch batch = DigitBatch.of(digits)) {
            report.batch(batch.asMap());
        }
        Triangle triangle = new Triangle(file, folder.resolve("digits-float32.npz"), folder.resolve("digit.npz"));
        report.edges(digits.size(), triangle.edges());
    }

    private void train(Classifier classifier, List<Digit> digits) throws IOException {
        long start = System.nanoTime();
        double loss = Training.run(classifier, digits, SEED);
        report.trained(digits.size(), loss, (System.nanoTime() - start) / 1e9);

        Path file = folder.resolve("weights.npz");
        try (WeightsTensors weights = classifier.weights()) {
            weights.write(file);
        }
        report.wrote(file, "what it learned");
    }

    private void test(Classifier classifier, List<Digit> digits) throws IOException {
        Path file = folder.resolve("predictions.npz");
        Path sheet = folder.resolve("digits.png");
        try (DigitBatch batch = DigitBatch.of(digits);
                PredictionBatch batchOfPredictions = classifier.predict(batch)) {
            batchOfPredictions.write(file);
            List<Prediction> predictions = batchOfPredictions.toRecords();
            ContactSheet.write(sheet, predictions);

            long right = predictions.stream().filter(Prediction::isRight).count();
            report.tested(right, predictions.size());
            report.wrote(file, "for np.load");
            report.wrote(sheet, "to look at");
            report.accuracy((double) right / predictions.size());
        }
    }
}
