package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A program that shortens a file while it reads it. Reads are made often before, so that they are compiled. */
final class MappedTruncated {
    private static final int ROWS = 20_000;

    private MappedTruncated() {}

    private interface Reading {
        void read() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]).resolve("digits.npz");
        int warmUp = Integer.parseInt(args[1]);
        write(file);
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file, StandardReadOption.MAPPED);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 64);
                Batches<DigitBatch> shuffled = DigitBatch.batches(dataset, 64).shuffle(1);
                DigitBatch batch = DigitBatch.read(file, StandardReadOption.MAPPED);
                DigitBatch slice = batch.slice(ROWS - 64, ROWS)) {
            Iterator<DigitBatch> next = batches.iterator();
            Iterator<DigitBatch> nextShuffled = shuffled.iterator();
            for (int i = 0; i < warmUp; i++) {
                dataset.get(i % ROWS);
                batch.get(i % ROWS);
            }
            for (int i = 0; i < warmUp / 1000; i++) {
                next.next().toRecords();
                nextShuffled.next().toRecords();
                slice.toRecords();
            }
            DigitBatch kept = next.next().detach();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(5000);
            }
            report("get", () -> dataset.get(ROWS - 1));
            report("next", next::next);
            report("shuffled", nextShuffled::next);
            report("batch.get", () -> batch.get(ROWS - 1));
            report("batch.toRecords", batch::toRecords);
            report("slice.toRecords", slice::toRecords);
            report("slice.detach", slice::detach);
            report("write", () -> batch.write(file.resolveSibling("copy.npz")));
            report("write directory", () -> batch.write(file.resolveSibling("copy")));
            report("kept.toRecords", kept::toRecords);
            report("stream", () -> dataset.stream().forEach(digit -> {}));
            kept.close();
        }
        shortenRagged(file.resolveSibling("docs.npz"));
        System.out.println("alive");
    }

    private static void shortenRagged(Path file) throws IOException {
        List<Doc> docs = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            docs.add(new Doc(new int[] {i, i, i}, i));
        }
        DocNumpy.write(file, docs);
        try (DocBatch batch = DocBatch.read(file, StandardReadOption.MAPPED)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(5000);
            }
            report("ragged.toPadded", () -> batch.tokens().toPadded(0).close());
            report(
                    "ragged copied",
                    () -> DocBatch.of(batch.tokens(), batch.label()).close());
        }
    }

    private static void write(Path file) throws IOException {
        try (var writer = DigitNumpy.writer(file)) {
            for (int i = 0; i < ROWS; i++) {
                writer.append(Digit.number(i));
            }
            writer.commit();
        }
    }

    private static void report(String what, Reading reading) {
        try {
            reading.read();
            System.out.println(what + ": nothing thrown");
        } catch (NumpyFormatException e) {
            System.out.println(what + ": " + text(e));
        } catch (UncheckedIOException e) {
            System.out.println(what + ": unchecked, " + text(e.getCause()));
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    private static String text(IOException e) {
        return String.valueOf(e.getMessage()).contains("it was shortened since") ? "shortened" : e.toString();
    }
}
