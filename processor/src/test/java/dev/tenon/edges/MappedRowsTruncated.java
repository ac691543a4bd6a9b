package dev.tenon.edges;

import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/** A program that shortens files while their memory is in rows of different lengths, and in tensors that TensorFlow handed back. */
final class MappedRowsTruncated {
    private static final int COUNT = 20_000;

    private MappedRowsTruncated() {}

    private interface Reading {
        AutoCloseable read() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path docs = Path.of(args[0]).resolve("docs.npz");
        Path inputs = Path.of(args[0]).resolve("inputs.npz");
        int warmUp = Integer.parseInt(args[1]);
        DocNumpy.write(docs, Collections.nCopies(COUNT, new Doc(new int[] {1, 2, 3}, 3)));
        PaddedInputNumpy.write(inputs, Collections.nCopies(COUNT, new PaddedInput(new int[] {1, 2, 3}, 3)));
        try (DocBatch batch = DocBatch.read(docs, StandardReadOption.MAPPED);
                PaddedInputPartsTensors parts = PaddedInputPartsTensors.read(inputs, StandardReadOption.MAPPED);
                DocBatch back = throughTensorFlow(batch);
                TInt64 lengths = TInt64.vectorOf(Collections.nCopies(COUNT, 3L).stream()
                        .mapToLong(Long::longValue)
                        .toArray())) {
            for (int i = 0; i < warmUp; i++) {
                back.get(i % COUNT);
            }
            shorten(docs);
            shorten(inputs);
            report("toPadded", () -> batch.tokens().toPadded(0));
            report("of lent rows", () -> DocBatch.of(batch.tokens(), batch.label()));
            report("row splits", () -> Ragged.of(TInt32.tensorOf(Shape.of(1)), parts.lengths()));
            report("lengths", () -> PaddedInputBatch.view(parts.asMap()));
            Map<String, Tensor> masked = new LinkedHashMap<>(parts.asMap());
            masked.put("input_ids.lengths", lengths);
            masked.put("attention_mask", parts.tokens());
            report("mask", () -> PaddedInputBatch.view(masked));
            report("back.get", () -> closing(back.get(COUNT - 1)));
            report("back.toRecords", () -> closing(back.toRecords()));
            report("back.slice", () -> back.slice(1, COUNT));
            report("back.toPadded", () -> back.tokens().toPadded(0));
            report("back.write", () -> {
                back.write(docs.resolveSibling("copy.npz"));
                return closing(back);
            });
        }
        System.out.println("alive");
    }

    private static AutoCloseable closing(Object read) {
        return () -> System.out.println("not expected: " + read);
    }

    /** What a function gives that passes its inputs on: TensorFlow copies nothing. */
    private static DocBatch throughTensorFlow(DocBatch batch) {
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            Session.Runner runner = session.runner();
            List<String> keys = new ArrayList<>(batch.asMap().keySet());
            for (String key : keys) {
                TType tensor = (TType) batch.asMap().get(key);
                Placeholder<? extends TType> input = tf.placeholder(tensor.type());
                runner.feed(input, tensor).fetch(tf.identity(input));
            }
            var result = runner.run();
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                tensors.put(keys.get(i), result.get(i));
            }
            return DocBatch.of(tensors);
        }
    }

    private static void shorten(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(5000);
        }
    }

    private static void report(String what, Reading reading) {
        try {
            reading.read().close();
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
